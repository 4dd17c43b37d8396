import { checkFacts, type CheckedFacts } from '#app/domain/policy/check-facts.ts'

/** The facts in a JSON text; text that is no JSON is a fault too. */
export function readFacts(text: string): CheckedFacts {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, faults: [{ path: '$', message: 'is not valid JSON' }] }
  }
  return checkFacts(value)
}
