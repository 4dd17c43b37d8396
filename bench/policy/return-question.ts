import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { stores } from '#app/domain/shared/stores.ts'

/**
 * The return rule of one line as flat values for a general rule engine. Reading instants and counting days,
 * which such engines leave to their callers, is done here, before the clock starts.
 */
export type ReturnQuestion = Readonly<{
  official: boolean
  standard: boolean
  supported: boolean
  delivered: boolean
  daysSinceReceipt: number
  category: string
  condition: string
}>

export function returnQuestion(facts: PolicyFacts): ReturnQuestion {
  const { order, selection, now, store } = facts
  const line = order.lines[0]
  const zone = timeZone(stores[store].timeZone)
  const today = localDay(zone, parseInstant(now))
  const received = order.deliveredAt === null ? null : localDay(zone, parseInstant(order.deliveredAt))
  return {
    official: order.channel === 'official',
    standard: order.kind === 'standard',
    supported: order.shipTo !== 'CH',
    delivered: order.deliveryStatus === 'delivered',
    daysSinceReceipt: received === null ? -1 : today - received,
    category: line?.category ?? 'unknown',
    condition: selection?.[0]?.condition ?? 'used',
  }
}

/** What both engines decide by: the first row of fees that fits, inside the window. */
export const feeRows = [
  { condition: 'unopened', rate: 700 },
  { condition: 'unused', rate: 2000 },
  { condition: 'used', rate: 3000 },
] as const

export const windowDays = 15
