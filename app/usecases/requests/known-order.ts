import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { RepairRecord } from '#app/domain/warranty/repair-record.ts'
import type { Exchanged } from '#app/infra/warranty/list-exchanged.ts'

/** What was done before with the things of an order, and counts for a repair of them. */
export type WhatCameBefore = Pick<KnownOrder, 'repairs' | 'exchanged'>

export const nothingBefore: WhatCameBefore = { repairs: [], exchanged: [] }

/** All of an order that a request is decided by, as it was read at one moment. */
export type KnownOrder = Readonly<{
  order: OrderView
  /** When it was read, by the database's clock. */
  now: string
  /** Every repair of what is in it; of a repair alone, for nothing else rests on them. */
  repairs: readonly RepairRecord[]
  /** The machines in it that came for another; of a repair alone, too. */
  exchanged: readonly Exchanged[]
}>
