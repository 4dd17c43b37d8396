import type { Outcome, Reason } from './decision.ts'
import type { OrderFacts } from './facts.ts'
import { reason } from './reason.ts'

export type Preliminary = Readonly<{ outcome: Outcome; reasons: readonly Reason[] }>

const notOfficialChannel: Preliminary = { outcome: 'ineligible', reasons: [reason('R3.A1', 'not_official_channel', 'denies')] }
const bulkOrCustomOrder: Preliminary = { outcome: 'review', reasons: [reason('R6.bulk', 'bulk_or_custom_order', 'review')] }

/**
 * What is decided first and alone, for every action but repair; null where it leaves the rest to be looked
 * at.
 */
export function judgePreliminary(order: OrderFacts): Preliminary | null {
  if (order.channel !== 'official') return notOfficialChannel
  return order.kind === 'standard' ? null : bulkOrCustomOrder
}
