import { fixed } from './amounts.ts'
import type { Discount } from './discount-shape.ts'
import { did, no, type Outcome, refused } from './faults.ts'
import { gidOf } from './ids.ts'
import { loadOrder } from './load-order.ts'
import { orderBody } from './notice-bodies.ts'
import type { Order, Shop } from './state.ts'

/** Codes are one whether they are written large or small. */
export function findDiscount({ books }: Shop, code: string): Discount | null {
  return books.discounts.find((one) => one.code.toLowerCase() === code.toLowerCase()) ?? null
}

/** Customers are told apart by their address alone; a guest without one has no account. */
export function customerIdOf({ email }: Pick<Order, 'email'>): string | null {
  if (email === null) return null
  const number = [...email.toLowerCase()].reduce((sum, letter) => (sum * 31n + BigInt(letter.codePointAt(0) ?? 0)) % 9_000_000_007n, 7n)
  return gidOf('Customer', String(number))
}

function isActive({ startsAt, endsAt, usageLimit, used }: Discount, now: string): boolean {
  return startsAt <= now && (endsAt === null || endsAt > now) && (usageLimit === null || used < usageLimit)
}

/** Somebody who may use a code buys the first thing that is for sale with it, as at the shop's checkout. */
export function buyWithCode(shop: Shop, code: string): Outcome<Order> {
  const { books } = shop
  const discount = findDiscount(shop, code)
  if (!discount || !isActive(discount, shop.now())) return refused(no(['code'], 'Enter a valid discount code'))
  const mayUse = (order: Order) => discount.customerIds === null || discount.customerIds.includes(customerIdOf(order) ?? '')
  const before = books.orders.findLast((order) => order.email !== null && mayUse(order))
  if (!before) return refused(no(['code'], 'The discount is not for any customer of this shop'))
  const sold = books.products.flatMap(({ title, variants }) => variants.map(({ sku, price, forSale }) => ({ title, sku, price, forSale })))
  const { title, sku, price } = sold.find((one) => one.forSale && one.price > 0) ?? { title: 'Lens cloth', sku: null, price: 2_000 }
  const off = Math.min(price, discount.amount)
  const line = { title, sku, quantity: 1, price: fixed(price), discount_allocations: [{ amount: fixed(off) }] }
  const numbers = books.orders.map(({ name }) => Number(/\d+$/.exec(name)?.[0] ?? 0))
  const body = orderBody(before)
  const order = loadOrder(shop, {
    name: `${before.name.replace(/\d+$/, '')}${Math.max(1000, ...numbers) + 1}`,
    email: before.email,
    created_at: shop.now(),
    currency: before.currency,
    taxes_included: true,
    shipping_address: body['shipping_address'],
    discount_codes: [{ code: discount.code }],
    line_items: [line],
  })
  discount.used += 1
  shop.tell('orders/create', orderBody(order))
  return did(order)
}
