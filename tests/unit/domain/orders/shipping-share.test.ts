import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { OrderView } from '#app/domain/orders/order-view.ts'
import { partsOf } from '#app/domain/orders/parts.ts'
import { shippingShare } from '#app/domain/orders/shipping-share.ts'
import { orderLine, orderParcel, orderView } from '#tests/support/order-view.ts'

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' }) as const
const runs = { seed: 20_261_130, numRuns: 500 }

/** A line in each parcel, and the last of them not sent. */
function ordered(paid: readonly number[], shipping: number, change: Partial<OrderView> = {}): OrderView {
  return orderView({
    lines: paid.map((each, at) => orderLine({ id: `L${at}`, quantity: 2, paid: euros(each) })),
    shipments: paid
      .slice(0, -1)
      .map((_, at) =>
        orderParcel({
          id: `P${at}`,
          shippedAt: `2026-03-0${at + 2}T08:00:00.000Z`,
          deliveredAt: null,
          status: 'in_transit',
          lines: [{ lineId: `L${at}`, quantity: 2 }],
        }),
      ),
    shippingPaid: euros(shipping),
    shippingRefunded: euros(0),
    ...change,
  })
}

const sharesOf = (order: OrderView) => partsOf(order).map((part) => shippingShare(order, part).amountMinor)

test('the parts share what was paid for the shipping, to the cent, by what was paid for what they hold', () => {
  expect(sharesOf(ordered([30_000, 10_000], 1_001))).toEqual([751, 250])
  const amounts = fc.array(fc.nat(2_000_000), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(amounts, fc.nat(50_000), (paid, shipping) => {
      const shares = sharesOf(ordered(paid, shipping))
      expect(shares.reduce((sum, each) => sum + each, 0)).toBe(shipping)
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
    }),
    runs,
  )
})

test('where nothing was paid for the items, it goes by the pieces', () => {
  expect(sharesOf(ordered([0, 0], 1_001))).toEqual([501, 500])
})

test('no share is more than what is left of the shipping', () => {
  const given = (amountMinor: number) => sharesOf(ordered([30_000, 10_000], 1_001, { shippingRefunded: euros(amountMinor) }))
  expect(given(250)).toEqual([751, 250])
  expect(given(251)).toEqual([750, 250])
  expect(given(1_001)).toEqual([0, 0])
})
