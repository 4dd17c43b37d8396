import type { Decision } from '#app/domain/policy/decision.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { endOfDay, localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import type { Withdrawal } from '#app/domain/statutory/withdrawal.ts'

/** Until when goods are sent back and money is given back; in whose zone the days of the latter are told. */
export type WithdrawalDates = Readonly<{
  /** The last moment to send the goods back; null where nothing had left us, so that nothing comes back. */
  sendBackBy: string | null
  /** The last moment to give the money back, unless the goods, or a proof that they were sent, come later. */
  refundBy: string
  timeZone: string
}>

/** What a withdrawal rests on, frozen as it was when it was declared. */
export type WithdrawalTerms = WithdrawalDates &
  Readonly<{
    /** What was declared, kept by itself; null only of what nobody declared in the portal. */
    declarationId: string | null
    declaredAt: string
    /** Where the order was sent, ISO 3166-1 alpha-2. */
    country: string
    /** What the law of that country grants for it; null where none is encoded, or where it has none for such a buyer. */
    law: Withdrawal | null
    /** What the shop's own return would have given. */
    shop: Decision
  }>

/**
 * Until when the money is back: the end of the day that the law says, or, where the goods or the proof that they were sent came after it,
 * the end of the day on which they did.
 */
export function repayBy({ refundBy, timeZone: zone }: WithdrawalDates, sentOrHereAt: string | null): string {
  if (sentOrHereAt === null || parseInstant(sentOrHereAt) <= parseInstant(refundBy)) return refundBy
  return formatInstant(endOfDay(timeZone(zone), localDay(timeZone(zone), parseInstant(sentOrHereAt))))
}
