import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readOrdersPage } from '#app/infra/shopify/admin/read-orders-page.ts'
import { openShopClient } from '#app/infra/shopify/admin/shop-client.ts'
import { readOrder } from '#app/infra/shopify/read-order.ts'
import { readNotice } from '#app/infra/webhooks/read-notice.ts'
import { received, refunded } from '#scripts/local-shop/amounts.ts'
import { cancelByHand, deliverOrder, refundByHand, shipOrder } from '#scripts/local-shop/by-hand.ts'
import { closeReturn, openReturn, processReturn } from '#scripts/local-shop/returns.ts'
import { startLocalShop } from '#scripts/local-shop/start.ts'
import type { Order, Shop } from '#scripts/local-shop/state.ts'
import { shopOrder } from '#tests/support/shop-order-json.ts'

const steps = {
  ship: (shop: Shop, { id }: Order) => shipOrder(shop, id),
  deliver: (shop: Shop, { id }: Order) => deliverOrder(shop, id),
  cancel: (shop: Shop, { id }: Order) => cancelByHand(shop, id),
  refund: (shop: Shop, { id }: Order) => refundByHand(shop, id, 7_777),
  'open a return': (shop: Shop, order: Order) => {
    const fulfillmentLineId = order.fulfillments[0]?.lines[0]?.id ?? ''
    const lines = [{ fulfillmentLineId, quantity: 1, reason: 'UNWANTED', reasonNote: '', feePercent: 7 }]
    return openReturn(shop, order, { lines, exchange: [], shippingFeeMinor: 500 })
  },
  'take it in': (shop: Shop, order: Order) => {
    const one = order.returns.find(({ status }) => status === 'OPEN')
    const lines = (one?.lines ?? []).map(({ id, quantity, processed }) => ({ id, quantity: quantity - processed, dispositions: [] }))
    return one && processReturn(shop, order, one, { note: null, lines, exchange: [], shippingMinor: 0, payments: null })
  },
  'close it': (shop: Shop, order: Order) => order.returns[0] && closeReturn(shop, order, order.returns[0]),
} as const
const names = Object.keys(steps).filter((name): name is keyof typeof steps => name in steps)

test('whatever was done in whatever order, notices and the API tell the same, and the money in it fits together', async () => {
  const shop = await startLocalShop()
  const client = openShopClient({ endpoint: `${shop.origin}/admin/api/2026-10/graphql.json`, token: shop.tokenOf() })
  const lines = [
    { id: 11, sku: 'MOPA-60W', price: '500.00', quantity: 3, discount: '0.01' },
    { id: 12, sku: 'GOGGLES', price: '49.00' },
  ]
  const sketch = { id: 1, lines, placedAt: '2026-03-01T09:00:00Z', deliveredAt: null, shipping: '9.90' }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 9 }), async (done) => {
      const [order] = shop.load([shopOrder(sketch)])
      if (!order) throw new Error('no order')
      for (const name of done) steps[name](shop.shop(), order)
      steps.refund(shop.shop(), order)
      const { orders } = await readOrdersPage(client, { size: 1, after: null, since: null })
      const last = shop.notices.told.findLast(({ topic }) => topic === 'orders/updated')
      const byApi = readOrder(orders[0]?.document)
      const byNotice = readNotice(Buffer.from(last?.body ?? ''))
      const money = { receivedMinor: received(order).presentment, refundedMinor: refunded(order).presentment, moneyFaults: [] }
      expect(money.refundedMinor).toBeLessThanOrEqual(money.receivedMinor)
      expect(byApi).toMatchObject({ ok: true, order: money })
      expect(byNotice).toMatchObject({ kind: 'order', order: money })
      if (!byApi.ok || byNotice.kind !== 'order') throw new Error('not read')
      const told = ({ lines: own, shipments, cancelledAt }: typeof byApi.order) => ({
        cancelledAt,
        lines: own.map(({ sourceId, droppedQuantity, paidMinor }) => [sourceId, droppedQuantity, paidMinor]),
        shipments: shipments.map(({ sourceId, reportedStatus, trackings }) => [sourceId, reportedStatus, trackings]),
      })
      expect(told(byNotice.order)).toEqual(told(byApi.order))
    }),
    { numRuns: 40 },
  )
  await shop.stop()
})
