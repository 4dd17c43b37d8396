import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { findReport } from '#app/infra/orders/address-reports.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { answerAddress } from '#app/usecases/orders/answer-address.ts'
import { reportAddress } from '#app/usecases/orders/report-address.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'
import { type Bought, buy, daysAgo, hire } from '#tests/support/case-life.ts'
import { inShop, openWithShop, workAll } from '#tests/support/shop-at-work.ts'

let portal: Portal
let shop: LocalShop
let close: () => Promise<void>
let agent: string

beforeAll(async () => {
  ;({ portal, shop, close } = await openWithShop())
  agent = await hire(portal, 'agent')
})
afterAll(() => close())

const right = {
  name: 'Ana Beispiel',
  company: null,
  street: 'Neue Straße 7',
  addition: null,
  postcode: '80331',
  city: 'München',
  region: null,
  country: 'DE',
  phone: null,
}

/** An order that was not sent, whose customer reported another address, held in the shop. */
async function reported(): Promise<Bought> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }], { placedAt: daysAgo(1), deliveredAt: null, shop })
  await report(bought, right.street)
  await workAll(portal)
  return bought
}

async function report({ customerId, orderId, email }: Bought, street: string) {
  const asked = { customerId, email, customerName: 'Ana', orderId, key: randomUUID(), language: 'en', from: null } as const
  expect(await reportAddress(portal, { ...asked, address: { ...right, street } })).toEqual({ done: true })
}

async function reportOf({ orderId }: Bought) {
  const found = await findReport(portal.database.pool, { orderId })
  if (!found) throw new Error('no report')
  return found
}

async function answer(bought: Bought, said: 'correct' | 'miss') {
  const { id, conversationId } = await reportOf(bought)
  return answerAddress(portal, { conversationId, reportId: id, staffId: agent, answer: said, note: null, from: null })
}

const holdsOf = async (bought: Bought) => (await inShop(portal, shop, bought)).fulfillmentOrders.flatMap(({ holds }) => holds)
const mailsTo = async ({ email }: Bought) =>
  (await portal.db.mail.findMany({ where: { toAddress: email }, orderBy: { createdAt: 'asc' }, select: { kind: true } })).map(
    ({ kind }) => kind,
  )

test('a reported address holds the order; once the shop has taken it over the order goes on and the customer is told', async () => {
  const bought = await reported()
  expect(await holdsOf(bought)).toHaveLength(1)
  expect(await answer(bought, 'correct')).toEqual({ done: true })
  expect((await reportOf(bought)).state).toBe('asked')
  expect(await mailsTo(bought)).toEqual(['address-reported'])
  await workAll(portal)
  expect((await reportOf(bought)).state).toBe('corrected')
  expect((await inShop(portal, shop, bought)).shippingAddress).toMatchObject({ address1: 'Neue Straße 7', zip: '80331' })
  expect(await holdsOf(bought)).toEqual([])
  expect(await mailsTo(bought)).toEqual(['address-reported', 'address-answered'])
})

test('an address that the shop refuses is told as right to nobody, and the order stays held; too late lets it go', async () => {
  const bought = await reported()
  shop.plan({ userError: { message: 'This order is being packed.' } }, 'orderUpdate')
  expect(await answer(bought, 'correct')).toEqual({ done: true })
  await workAll(portal)
  expect(await holdsOf(bought)).toHaveLength(1)
  expect(await mailsTo(bought)).toEqual(['address-reported'])
  expect(await answer(bought, 'miss')).toEqual({ done: true })
  await workAll(portal)
  expect(await holdsOf(bought)).toEqual([])
  expect((await reportOf(bought)).state).toBe('too_late')
  expect(await mailsTo(bought)).toEqual(['address-reported', 'address-answered'])
})

test('of two reports the second one holds the order, and only its address is taken over', async () => {
  const bought = await reported()
  await report(bought, 'Weg 9')
  await workAll(portal)
  expect(await holdsOf(bought)).toHaveLength(1)
  expect(await answer(bought, 'correct')).toEqual({ done: true })
  await workAll(portal)
  expect(await holdsOf(bought)).toEqual([])
  expect((await inShop(portal, shop, bought)).shippingAddress?.address1).toBe('Weg 9')
})
