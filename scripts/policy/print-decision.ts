import type { Decision } from '#app/domain/policy/decision.ts'
import type { Total } from '#app/domain/shared/money.ts'

/** Only a total can stand here as a string; inside any other string the quotes are escaped. */
const digitsOfTotal = /"amountMinor":"(\d+)"/g

/** The decision as one line of JSON, in which also a total beyond the exact numbers has its own digits. */
export function printDecision(decision: Decision): string {
  const { giftDeduction, refund } = decision
  if (giftDeduction?.exactly === undefined && refund?.exactly === undefined) return JSON.stringify(decision)
  const exact = { ...decision, giftDeduction: withDigits(giftDeduction), refund: withDigits(refund) }
  return JSON.stringify(exact).replaceAll(digitsOfTotal, '"amountMinor":$1')
}

function withDigits(total: Total | null) {
  if (total?.exactly === undefined) return total
  return { amountMinor: total.exactly, currency: total.currency }
}
