import { type Fields, fieldsOf, flagOf, idOf, instantOf, objectsOf, textOf } from '#app/infra/shopify/values.ts'

import { type ConnectionName, listed, type ListName } from './queries.ts'
import { type ShopClient, ShopFault } from './shop-client.ts'
import { nodesOf, toDocument } from './to-document.ts'

/** A page of orders as documents of the shop; `next` is null on the last one. */
export type OrdersPage = Readonly<{
  orders: ReadonlyArray<Readonly<{ sourceId: string | null; updatedAt: string | null; document: Fields }>>
  next: string | null
}>

export type PageInput = Readonly<{ size: number; after: string | null; since: string | null }>

/** Reads the orders that changed since then, the longest unchanged first, each of them whole. */
export async function readOrdersPage(client: ShopClient, { size, after, since }: PageInput): Promise<OrdersPage> {
  const filter = since === null ? null : `updated_at:>='${since}'`
  const data = await client.ask('orders', { size, after, filter })
  const connection = fieldsOf(data['orders'])
  const info = fieldsOf(connection?.['pageInfo'])
  if (!connection || !info) throw new ShopFault('refused', 'a page of orders without its orders')
  const orders = []
  for (const node of nodesOf(connection)) {
    const whole = await completeOrder(client, node)
    orders.push({ sourceId: idOf(node['id']), updatedAt: instantOf(node['updatedAt']), document: toDocument(whole) })
  }
  return { orders, next: flagOf(info['hasNextPage']) ? textOf(info['endCursor']) : null }
}

async function completeOrder(client: ShopClient, order: Fields): Promise<Fields> {
  const fulfillments = await completeList(client, order, 'fulfillments')
  const refunds = await completeList(client, order, 'refunds')
  return {
    ...order,
    lineItems: await completeConnection(client, order, 'lineItems'),
    shippingLines: await completeConnection(client, order, 'shippingLines'),
    fulfillments: await eachInTurn(fulfillments, async (one) => ({
      ...one,
      fulfillmentLineItems: await completeConnection(client, one, 'fulfillmentLineItems'),
      events: await completeConnection(client, one, 'events'),
    })),
    refunds: await eachInTurn(refunds, async (one) => ({
      ...one,
      refundLineItems: await completeConnection(client, one, 'refundLineItems'),
    })),
  }
}

/** One after the other: several questions at once would spend more points than are granted. */
async function eachInTurn(list: readonly Fields[], work: (one: Fields) => Promise<Fields>): Promise<Fields[]> {
  const done: Fields[] = []
  for (const one of list) done.push(await work(one))
  return done
}

/** A list has no pages: one that is as long as was asked for is asked for again, all of it. */
async function completeList(client: ShopClient, order: Fields, name: ListName): Promise<Fields[]> {
  const held = objectsOf(order[name])
  if (held.length < listed[name]) return held
  const data = await client.ask(`all-${name}`, { id: order['id'] })
  const all = objectsOf(fieldsOf(data['node'])?.[name])
  const known = new Map(held.map((one) => [textOf(one['id']), one]))
  return all.map((one) => known.get(textOf(one['id'])) ?? one)
}

async function completeConnection(client: ShopClient, owner: Fields, name: ConnectionName): Promise<Fields[]> {
  const first = fieldsOf(owner[name])
  const nodes = nodesOf(first)
  let info = first ? fieldsOf(first['pageInfo']) : { hasNextPage: true, endCursor: null }
  while (flagOf(info?.['hasNextPage'])) {
    const data = await client.ask(`more-${name}`, { id: owner['id'], after: textOf(info?.['endCursor']) })
    const next = fieldsOf(fieldsOf(data['node'])?.[name])
    if (!next) throw new ShopFault('refused', `${name} of ${textOf(owner['id']) ?? 'an order'} ended in the middle`)
    nodes.push(...nodesOf(next))
    info = fieldsOf(next['pageInfo'])
  }
  return nodes
}
