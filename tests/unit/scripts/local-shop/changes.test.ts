import { afterEach, beforeEach, expect, test } from 'vitest'

import { refundByHand } from '#scripts/local-shop/by-hand.ts'
import { type LocalShop, startLocalShop } from '#scripts/local-shop/start.ts'
import { askLocalShop } from '#tests/support/ask-local-shop.ts'
import { shopOrder } from '#tests/support/shop-order-json.ts'

let shop: LocalShop
const id = 'gid://shopify/Order/1'

beforeEach(async () => {
  shop = await startLocalShop()
  const lines = [{ id: 10, sku: 'MOPA-60W', price: '500.00', quantity: 2 }]
  shop.load([shopOrder({ id: 1, lines, placedAt: '2026-03-01T09:00:00Z', deliveredAt: null, shipping: '9.90' })])
})
afterEach(() => shop.stop())

const ask = (query: string, variables = {}) => askLocalShop(shop, query, variables)

test('an address is written as far as it was sent, and one without a country is not an address', async () => {
  const UPDATE = `mutation ($input: OrderInput!) { orderUpdate(input: $input) {
    order { shippingAddress { name address1 zip city countryCodeV2 } } userErrors { field message } } }`
  const shippingAddress = {
    firstName: 'Ana',
    lastName: 'Nowak',
    address1: 'Nowy Świat 1',
    zip: '00-001',
    city: 'Warszawa',
    countryCode: 'PL',
  }
  expect((await ask(UPDATE, { input: { id, shippingAddress } })).data).toMatchObject({
    orderUpdate: {
      order: { shippingAddress: { name: 'Ana Nowak', address1: 'Nowy Świat 1', zip: '00-001', city: 'Warszawa', countryCodeV2: 'PL' } },
      userErrors: [],
    },
  })
  await ask(UPDATE, { input: { id, shippingAddress: { zip: '00-002' } } })
  expect(shop.shop().books.orders[0]?.shippingAddress).toMatchObject({ zip: '00-002', city: 'Warszawa' })
  expect((await ask(UPDATE, { input: { id, shippingAddress: { countryCode: null } } })).data).toMatchObject({
    orderUpdate: { order: null, userErrors: [{ message: "Country can't be blank" }] },
  })
})

test('a tag is there once, however it is written, and goes again', async () => {
  const change = (how: 'tagsAdd' | 'tagsRemove', tags: readonly string[]) =>
    ask(`mutation ($id: ID!, $tags: [String!]!) { ${how}(id: $id, tags: $tags) { node { id } userErrors { message } } }`, { id, tags })
  await change('tagsAdd', ['portal-return', 'Portal-Return', 'other'])
  await change('tagsAdd', ['PORTAL-RETURN'])
  expect(shop.shop().books.orders[0]?.tags).toEqual(['portal-return', 'other'])
  await change('tagsRemove', ['portal-RETURN', 'never there'])
  expect(shop.shop().books.orders[0]?.tags).toEqual(['other'])
})

test('metafields are written all of them or none, and over what was there', async () => {
  const SET = `mutation ($metafields: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $metafields) {
    metafields { key value } userErrors { code field } } }`
  const metafield = { namespace: 'portal', key: 'case', type: 'single_line_text_field', value: 'EMR-1' }
  const strange = { ...metafield, ownerId: 'gid://shopify/Order/2' }
  expect((await ask(SET, { metafields: [{ ...metafield, ownerId: id }, strange] })).data).toMatchObject({
    metafieldsSet: { metafields: [], userErrors: [{ code: 'INVALID', field: ['metafields', '1', 'ownerId'] }] },
  })
  await ask(SET, { metafields: [{ ...metafield, ownerId: id }] })
  await ask(SET, { metafields: [{ ...metafield, ownerId: id, value: 'EMR-2' }] })
  const { data } = await ask(
    `{ order(id: "${id}") { metafield(namespace: "portal", key: "case") { value } metafields(first: 5) { nodes { key } } } }`,
  )
  expect(data).toEqual({ order: { metafield: { value: 'EMR-2' }, metafields: { nodes: [{ key: 'case' }] } } })
})

test('what is suggested as a refund is what is left of it', async () => {
  const SUGGEST = `{ order(id: "${id}") { suggestedRefund(refundLineItems: [{ lineItemId: "gid://shopify/LineItem/10", quantity: 2 }], refundShipping: true) {
    amountSet { presentmentMoney { amount } } maximumRefundableSet { presentmentMoney { amount } }
    suggestedTransactions { gateway amountSet { presentmentMoney { amount } } parentTransaction { id } } } } }`
  const money = (amount: string) => ({ presentmentMoney: { amount } })
  expect((await ask(SUGGEST)).data).toMatchObject({
    order: { suggestedRefund: { amountSet: money('1009.9'), suggestedTransactions: [{ amountSet: money('1009.9') }] } },
  })
  refundByHand(shop.shop(), id, 100_000)
  expect((await ask(SUGGEST)).data).toMatchObject({
    order: { suggestedRefund: { amountSet: money('9.9'), maximumRefundableSet: money('9.9') } },
  })
})
