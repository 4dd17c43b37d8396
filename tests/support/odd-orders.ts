import { Readable } from 'node:stream'

import type { Portal } from '#app/infra/shared/portal.ts'
import { importCatalogue } from '#app/usecases/orders/import-catalogue.ts'
import { importOrders } from '#app/usecases/orders/import-orders.ts'

import { oddCatalogue, type OddOrder, oddOrder } from './odd-parcels.ts'
import { customerOf } from './shop-orders.ts'

export type Sent = Readonly<{
  customerId: string
  orderId: string
  email: string
  lineIds: readonly string[]
  parcelIds: readonly string[]
}>

let nextId = 61_000

/** A customer with one such order; lines and parcels come back in the order in which they are given. */
export async function send(portal: Portal, make: (id: number) => Omit<OddOrder, 'id' | 'email'>): Promise<Sent> {
  nextId += 1
  const email = `lena${nextId}@demo.example`
  await importCatalogue(portal, JSON.stringify(oddCatalogue))
  await tell(portal, { id: nextId, email, ...make(nextId) })
  const customerId = await customerOf(portal, email)
  const order = await portal.db.order.findFirstOrThrow({
    where: { customerId },
    select: {
      id: true,
      lines: { orderBy: { position: 'asc' }, select: { id: true } },
      shipments: { orderBy: { sourceId: 'asc' }, select: { id: true } },
    },
  })
  return { customerId, orderId: order.id, email, lineIds: order.lines.map(({ id }) => id), parcelIds: order.shipments.map(({ id }) => id) }
}

/** The shop tells of an order, for the first time or anew. */
export async function tell(portal: Portal, order: OddOrder): Promise<void> {
  await importOrders(portal, {
    stream: Readable.from([JSON.stringify(oddOrder(order))]),
    onBad: (bad) => {
      throw new Error(`order ${bad.name}: ${bad.reasons.join('; ')}`)
    },
  })
}
