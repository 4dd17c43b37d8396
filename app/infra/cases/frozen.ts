import type { Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'

/** A value as the database keeps it. */
export function asJson(value: unknown): string {
  return JSON.stringify(value)
}

/**
 * What was written by `asJson`, read back. The shape is the one that was written: only our own inserts reach these
 * columns, and a frozen decision is never migrated, so it is not checked again.
 */
export function asDecision(stored: unknown): Decision {
  return stored as Decision
}

/** As `asDecision`, for the facts a decision rests on. */
export function asFacts(stored: unknown): PolicyFacts {
  return stored as PolicyFacts
}

/** One text for equal values, whatever the order of their keys: the database does not keep it. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
  }
  return JSON.stringify(value)
}
