import { z } from 'zod'

import { minorOf } from './amounts.ts'
import type { Desk, View } from './desk.ts'
import type { Discount } from './discount-shape.ts'
import { customerIdOf, findDiscount } from './discounts.ts'
import { no } from './faults.ts'
import type { Order, Shop } from './state.ts'

const Amount = z.union([z.string(), z.number()]).transform(String)
const CreateArgs = z.object({
  basicCodeDiscount: z.object({
    title: z.string(),
    code: z.string(),
    startsAt: z.string().nullish(),
    endsAt: z.string().nullish(),
    usageLimit: z.int().nullish(),
    context: z.object({ all: z.string().nullish(), customers: z.object({ add: z.array(z.string()) }).nullish() }),
    customerGets: z.object({ value: z.object({ discountAmount: z.object({ amount: Amount }) }) }),
  }),
})

/** A code of an amount; every code is there once. */
export function discountCodeBasicCreate({ shop }: Desk, args: unknown): View {
  const { basicCodeDiscount: input } = CreateArgs.parse(args)
  const { title, code, context, customerGets } = input
  const amount = minorOf(customerGets.value.discountAmount.amount)
  if (findDiscount(shop, code)) return refuse(['basicCodeDiscount', 'code'], 'Code must be unique. Please try a different code.', 'TAKEN')
  if (amount === null || amount <= 0) return refuse(['basicCodeDiscount', 'customerGets'], 'Value must be greater than 0', 'GREATER_THAN')
  const discount = {
    id: shop.newId('DiscountCodeNode'),
    code,
    title,
    amount,
    startsAt: input.startsAt ?? shop.now(),
    endsAt: input.endsAt ?? null,
    usageLimit: input.usageLimit ?? null,
    customerIds: context.customers?.add ?? null,
    used: 0,
  }
  shop.books.discounts.push(discount)
  return { codeDiscountNode: viewDiscount(shop, discount), userErrors: [] }
}

function refuse(field: readonly string[], message: string, code: string): View {
  return { codeDiscountNode: null, userErrors: [{ __typename: 'DiscountUserError', extraInfo: null, ...no(field, message, code) }] }
}

/** From now on nobody can use it; what it was used for stays. */
export function discountCodeDeactivate({ shop }: Desk, args: unknown): View {
  const { id } = z.object({ id: z.string() }).parse(args)
  const discount = shop.books.discounts.find((one) => one.id === id)
  if (!discount) return refuse(['id'], 'Code discount does not exist.', 'INVALID')
  discount.endsAt = shop.now()
  return { codeDiscountNode: viewDiscount(shop, discount), userErrors: [] }
}

export function viewDiscount(shop: Shop, discount: Discount): View {
  const { id, title, endsAt, usageLimit, used, startsAt } = discount
  const isOpen = endsAt === null || endsAt > shop.now()
  const status = isOpen ? 'ACTIVE' : 'EXPIRED'
  return {
    __typename: 'DiscountCodeNode',
    id,
    codeDiscount: { __typename: 'DiscountCodeBasic', title, startsAt, endsAt, usageLimit, asyncUsageCount: used, status },
  }
}

/** Who placed an order; a guest has no account. */
export function viewCustomer(order: Order): View | null {
  const id = customerIdOf(order)
  return id === null ? null : { __typename: 'Customer', id, email: order.email }
}
