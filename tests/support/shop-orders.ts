import { Readable } from 'node:stream'

import type { Portal } from '#app/infra/shared/portal.ts'
import { importCatalogue } from '#app/usecases/orders/import-catalogue.ts'
import { importOrders } from '#app/usecases/orders/import-orders.ts'

import { type OrderSketch, shopOrder, testCatalogue } from './shop-order-json.ts'

/** Takes orders in through the importer; fails the test where one is refused. */
export async function takeIn(portal: Portal, ...sketches: OrderSketch[]): Promise<void> {
  await importCatalogue(portal, JSON.stringify(testCatalogue))
  const text = sketches.map((sketch) => JSON.stringify(shopOrder(sketch))).join('\n')
  await importOrders(portal, {
    stream: Readable.from([text]),
    onBad: (bad) => {
      throw new Error(`order ${bad.name}: ${bad.reasons.join('; ')}`)
    },
  })
}

/** A customer with that address who has signed in before, and so has their orders. */
export async function customerOf(portal: Portal, email: string): Promise<string> {
  const { id } = await portal.db.customer.upsert({
    where: { emailKey: email },
    create: { emailKey: email, email },
    update: {},
    select: { id: true },
  })
  await portal.db.order.updateMany({ where: { emailKey: email }, data: { customerId: id } })
  return id
}
