import type { Decision } from '#app/domain/policy/decision.ts'
import type { Total } from '#app/domain/shared/money.ts'
import type { Statutory } from '#app/domain/statutory/statutory-rights.ts'

/** Only a total can stand here as a string; inside any other string the quotes are escaped. */
const digitsOfTotal = /"amountMinor":"(\d+)"/g

/** The decision, to the byte as it is without the law, and after its own keys what the law grants where it grants something. */
export function printAnswer(decision: Decision, statutory: Statutory | null): string {
  const ofShop = printDecision(decision)
  return statutory === null ? ofShop : `${ofShop.slice(0, -1)},"statutory":${printStatutory(statutory)}}`
}

function printStatutory(statutory: Statutory): string {
  const { withdrawal } = statutory
  if (withdrawal?.refund?.exactly === undefined) return JSON.stringify(statutory)
  const exact = { ...statutory, withdrawal: { ...withdrawal, refund: withDigits(withdrawal.refund) } }
  return JSON.stringify(exact).replaceAll(digitsOfTotal, '"amountMinor":$1')
}

/** The decision as one line of JSON, in which also a total beyond the exact numbers has its own digits. */
function printDecision(decision: Decision): string {
  const { giftDeduction, refund } = decision
  if (giftDeduction?.exactly === undefined && refund?.exactly === undefined) return JSON.stringify(decision)
  const exact = { ...decision, giftDeduction: withDigits(giftDeduction), refund: withDigits(refund) }
  return JSON.stringify(exact).replaceAll(digitsOfTotal, '"amountMinor":$1')
}

function withDigits(total: Total | null) {
  if (total?.exactly === undefined) return total
  return { amountMinor: total.exactly, currency: total.currency }
}
