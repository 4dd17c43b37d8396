import type { Sku } from './articles.ts'
import type { PersonKey } from './people.ts'

/** Where an order of the demo stands on the demo's first day. Days are counted in the order's store. */
export type Stage =
  | Readonly<{ at: 'unshipped'; placedHoursAgo: number }>
  | Readonly<{ at: 'in_transit'; placedHoursAgo: number }>
  | Readonly<{ at: 'out_for_delivery' | 'attempted' }>
  | Readonly<{ at: 'delivered'; daysAgo: number; dateUnknown?: true }>
  /** The first line has arrived, the others are still on their way. */
  | Readonly<{ at: 'half_delivered'; daysAgo: number }>
  /** The first line arrived earlier than the others. */
  | Readonly<{ at: 'delivered_twice'; daysAgo: readonly [first: number, others: number] }>
  /** The first line has arrived, the others have not been sent. */
  | Readonly<{ at: 'partly_sent'; daysAgo: number }>
  /** Sent so long ago, and nobody has told anything since. */
  | Readonly<{ at: 'silent'; daysAgo: number }>

export type ScenarioLine = Readonly<{
  sku: Sku
  quantity?: number
  /** Off the whole line, minor units. */
  discount?: number
  /** Given with the line of that SKU, or with nothing that is named. */
  giftFor?: Sku | null
  /** A gift that is in the order at no price, so that its value is the catalogue's. */
  free?: true
  /** Refunded in the shop already. */
  refunded?: number
}>

export type Scenario = Readonly<{
  /** What it is there to show. */
  shows: string
  person: PersonKey
  stage: Stage
  lines: readonly ScenarioLine[]
  /** Paid for sending it, minor units. */
  shipping?: number
  tags?: string
  cancelled?: true
  /** Booked by the shop in US dollars, paid in euros. */
  paidAbroad?: true
}>

export const delivered = (daysAgo: number): Stage => ({ at: 'delivered', daysAgo })
