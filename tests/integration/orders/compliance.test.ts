import { createHash, createHmac } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { listUnmatched } from '#app/usecases/orders/match-order.ts'
import { receiveWebhook } from '#app/usecases/orders/receive-webhook.ts'
import { workWebhooks } from '#app/usecases/orders/work-webhooks.ts'
import { deleteAccount } from '#app/usecases/account/delete-account.ts'
import { forgetWorked } from '#app/infra/webhooks/inbox.ts'
import { makePortal } from '#tests/support/portal.ts'
import { shopFulfilment, shopLine, shopOrder } from '#tests/support/shop-order.ts'
import { signIn, visitor } from '#tests/support/sign-in.ts'
import { emptyTables } from '#tests/support/empty-tables.ts'

let portal: Portal
let close: () => Promise<void>
let networks = 0
let told: string[] = []

beforeAll(async () => ({ portal, close } = await makePortal({ SHOPIFY_WEBHOOK_SECRETS: 'secret' })))
afterAll(() => close())
beforeEach(async () => {
  told = []
  await emptyTables(portal.db, 'orders, webhook_delivery, customer, restricted_contact, auth_bucket')
})

async function tell(document: unknown): Promise<void> {
  const body = Buffer.from(JSON.stringify(document))
  const signature = createHmac('sha256', 'secret').update(body).digest('base64')
  told.push(createHash('sha256').update(body).digest('hex'))
  await receiveWebhook(portal, { body, signature, topic: 'any', shop: 'demo.example' })
}
const shop = { shop_id: 1, shop_domain: 'demo.example' }
const customer = { id: 2, email: 'ada@customer.example', phone: '+49 30 5550100' }
/** What became of the notices, in the order they were told in: two may come within one millisecond. */
const settled = async () => {
  const notices = await portal.db.webhookDelivery.findMany({ select: { id: true, state: true, fault: true, body: true } })
  return notices
    .sort((one, other) => told.indexOf(one.id) - told.indexOf(other.id))
    .map(({ state, fault, body }) => ({ state, fault, body }))
}
const somebody = () => visitor({ address: `192.0.2.${(networks += 1)}` })
const audited = async (action: string) => portal.db.auditEntry.count({ where: { action } })

test('an order that is in nobody’s account is restricted as asked, also when the shop tells of it again, and it is written down', async () => {
  await tell(shopOrder())
  await tell(shopOrder({ id: 5002, name: '#5002', email: 'other@customer.example', line_items: [shopLine({ id: 9002 })] }))
  await workWebhooks(portal)
  const before = await audited('order.redact')
  await tell({ ...shop, customer, orders_to_redact: [5001] })
  await workWebhooks(portal)
  await tell(shopOrder({ updated_at: '2026-04-01T00:00:00Z' }))
  await workWebhooks(portal)
  const orders = await portal.db.order.findMany({
    select: { name: true, email: true, emailKey: true, shipAddress: true },
    orderBy: { name: 'asc' },
  })
  expect(orders).toMatchObject([
    { name: '#5001', email: null, emailKey: null, shipAddress: null },
    { name: '#5002', email: 'other@customer.example' },
  ])
  const [kept] = await portal.db.restrictedContact.findMany()
  expect(kept).toMatchObject({ keepUntil: new Date('2036-03-01'), contact: { email: 'ada@customer.example' } })
  expect((await settled()).map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done'])
  expect([(await audited('order.redact')) - before, await audited('shop.redact-customer')]).toEqual([1, 1])
  expect((await listUnmatched(portal, null)).orders).toEqual([])
})

test('what belongs to an account is its customer’s to delete: the notice is left for staff, and nothing of it is touched', async () => {
  await tell(shopOrder())
  await tell(shopOrder({ id: 5002, name: '#5002', email: 'guest@customer.example', line_items: [shopLine({ id: 9002 })] }))
  await workWebhooks(portal)
  await signIn(portal, 'ada@customer.example', somebody())
  await tell({ ...shop, customer, orders_to_redact: [5001, 5002] })
  await workWebhooks(portal)
  expect((await settled()).at(-1)).toMatchObject({
    state: 'for_staff',
    fault: "a customer's data is to be erased: #5001 belong to an account, which its customer deletes",
  })
  const orders = await portal.db.order.findMany({ select: { email: true }, orderBy: { name: 'asc' } })
  expect(orders).toEqual([{ email: 'ada@customer.example' }, { email: null }])
})

test('a customer with an account who asks the shop for their data gets the copy made; another one is left for staff', async () => {
  const { customerId } = await signIn(portal, 'ada@customer.example', somebody())
  await tell({ ...shop, customer, orders_requested: [], data_request: { id: 3 } })
  await tell({ ...shop, customer: { id: 4, email: 'nobody@customer.example' }, orders_requested: [], data_request: { id: 5 } })
  await workWebhooks(portal)
  expect(await portal.db.dataExport.findMany({ select: { customerId: true, state: true } })).toEqual([{ customerId, state: 'queued' }])
  expect((await settled()).map(({ state, fault }) => [state, fault])).toEqual([
    ['done', null],
    ['for_staff', 'a customer asks for their data and has no account'],
  ])
})

test('that a shop left is for staff: one notice erases nothing', async () => {
  await tell(shopOrder())
  await tell(shop)
  await workWebhooks(portal)
  expect((await settled()).at(-1)).toMatchObject({ state: 'for_staff', fault: "the shop left: its customers' data is to be erased" })
  expect(await portal.db.order.count({ where: { email: 'ada@customer.example' } })).toBe(1)
})

test('a deleted account leaves no failed or waiting notice that speaks of it, and no other loses its body', async () => {
  await tell(shopOrder())
  await workWebhooks(portal)
  const { customerId } = await signIn(portal, 'ada@customer.example', somebody())
  await tell(shopOrder({ currency: 'GBP', presentment_currency: 'GBP', email: 'Ada@Customer.Example' }))
  await tell(
    shopFulfilment({ id: 7, line_items: [{ id: 404, quantity: 1 }], destination: { name: 'Ada Beispiel', address1: 'Musterweg 1' } }),
  )
  await tell(shopOrder({ id: 15_001, name: '#15001', currency: 'GBP', presentment_currency: 'GBP', email: 'bob@customer.example' }))
  await workWebhooks(portal)
  expect((await settled()).map(({ state }) => state)).toEqual(['done', 'bad', 'waiting', 'bad'])
  await deleteAccount(portal, { customerId, language: 'en', store: 'de', from: { ip: '203.0.113.7', userAgent: null } })
  const left = await settled()
  expect(left.map(({ state, body }) => [state, body === null])).toEqual([
    ['done', true],
    ['ignored', true],
    ['ignored', true],
    ['bad', false],
  ])
  expect(left[1]?.fault).toBe('erased with the data of the person it spoke of')
})

test('a notice that nobody could read loses its body after thirty days and keeps its reason', async () => {
  await tell(shopOrder({ currency: 'GBP', presentment_currency: 'GBP' }))
  await workWebhooks(portal)
  await portal.db.$executeRaw`UPDATE webhook_delivery SET worked_at = worked_at - interval '29 days 23 hours'`
  await forgetWorked(portal.database.pool)
  expect((await settled())[0]?.body).not.toBeNull()
  await portal.db.$executeRaw`UPDATE webhook_delivery SET worked_at = clock_timestamp() - interval '30 days 1 second'`
  await forgetWorked(portal.database.pool)
  // What is ignored that long is forgotten in the same turn.
  expect(await settled()).toEqual([])
})
