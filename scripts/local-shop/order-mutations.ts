import type { GraphQLResolveInfo } from 'graphql'
import { z } from 'zod'

import { cancelOrder } from './cancel.ts'
import type { Desk, View } from './desk.ts'
import { no } from './faults.ts'
import { onceByKey } from './idempotency.ts'
import { typeOf } from './ids.ts'
import { giveBack } from './money.ts'
import { userErrors } from './payload.ts'
import { minorOf } from './amounts.ts'
import type { Address, Order, Shop } from './state.ts'
import { tellDraft, tellProduct, touch } from './tell.ts'
import { findPart, holdPart, releasePart } from './warehouse.ts'

const HoldArgs = z.object({
  id: z.string(),
  fulfillmentHold: z.object({
    externalId: z.string().nullish(),
    handle: z.string().nullish(),
    reason: z.string(),
    reasonNotes: z.string().nullish(),
    fulfillmentOrderLineItems: z.array(z.object({ id: z.string(), quantity: z.int() })).nullish(),
  }),
})

export function fulfillmentOrderHold({ shop, view }: Desk, args: unknown): View {
  const { id, fulfillmentHold: asked } = HoldArgs.parse(args)
  const found = findPart(shop, id)
  const nothing = { fulfillmentHold: null, fulfillmentOrder: null, remainingFulfillmentOrder: null }
  if (!found)
    return { ...nothing, userErrors: userErrors([no(['id'], 'Fulfillment order does not exist.', 'FULFILLMENT_ORDER_NOT_FOUND')]) }
  const { order, part } = found
  const { done, errors } = holdPart(shop, found, {
    handle: asked.handle ?? '',
    externalId: asked.externalId ?? null,
    reason: asked.reason,
    notes: asked.reasonNotes ?? null,
    lines: asked.fulfillmentOrderLineItems ?? [],
  })
  if (errors) return { ...nothing, userErrors: userErrors(errors) }
  return {
    fulfillmentHold: view.hold(done.hold),
    fulfillmentOrder: view.fulfillmentOrder(order, part),
    remainingFulfillmentOrder: done.rest && view.fulfillmentOrder(order, done.rest),
    userErrors: [],
  }
}

const ReleaseArgs = z.object({ id: z.string(), holdIds: z.array(z.string()).nullish(), externalId: z.string().nullish() })

export function fulfillmentOrderReleaseHold({ shop, view }: Desk, args: unknown): View {
  const { id, holdIds, externalId } = ReleaseArgs.parse(args)
  const found = findPart(shop, id)
  if (!found)
    return {
      fulfillmentOrder: null,
      userErrors: userErrors([no(['id'], "The fulfillment order wasn't found.", 'FULFILLMENT_ORDER_NOT_FOUND')]),
    }
  releasePart(shop, found, (hold) => {
    if (holdIds) return holdIds.includes(hold.id)
    return externalId ? hold.externalId === externalId : true
  })
  return { fulfillmentOrder: view.fulfillmentOrder(found.order, found.part), userErrors: [] }
}

const CancelArgs = z.object({
  orderId: z.string(),
  reason: z.string(),
  restock: z.boolean(),
  refund: z.boolean().nullish(),
  refundMethod: z.object({ originalPaymentMethodsRefund: z.boolean().nullish() }).nullish(),
  staffNote: z.string().nullish(),
})

export function orderCancel({ shop }: Desk, args: unknown): View {
  const { orderId, reason, restock, refund, refundMethod, staffNote } = CancelArgs.parse(args)
  const order = orderById(shop, orderId)
  const isRefunded = refund === true || refundMethod?.originalPaymentMethodsRefund === true
  const { errors } = order
    ? cancelOrder(shop, order, { reason, restock, refund: isRefunded, staffNote: staffNote ?? null })
    : { errors: [no(['orderId'], 'Order does not exist', 'NOT_FOUND')] }
  if (errors) return { job: null, jobResult: null, orderCancelUserErrors: userErrors(errors), userErrors: userErrors(errors) }
  const job = shop.newId('Job')
  shop.books.jobs.push(job)
  return { job: { id: job, done: false }, jobResult: null, orderCancelUserErrors: [], userErrors: [] }
}

/** An address as it is sent. */
export const AddressInput = z.object({
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
  company: z.string().nullish(),
  address1: z.string().nullish(),
  address2: z.string().nullish(),
  zip: z.string().nullish(),
  city: z.string().nullish(),
  provinceCode: z.string().nullish(),
  countryCode: z.string().nullish(),
  phone: z.string().nullish(),
})

const UpdateArgs = z.object({
  input: z.object({
    id: z.string(),
    email: z.string().nullish(),
    phone: z.string().nullish(),
    note: z.string().nullish(),
    tags: z.array(z.string()).nullish(),
    shippingAddress: AddressInput.nullish(),
  }),
})

export function orderUpdate({ shop, view }: Desk, args: unknown): View {
  const { id, shippingAddress, tags, ...said } = UpdateArgs.parse(args).input
  const order = orderById(shop, id)
  if (!order) return { order: null, userErrors: userErrors([no(['id'], 'Order does not exist')]) }
  if (shippingAddress) {
    const address = addressFrom(shippingAddress, order.shippingAddress)
    if (address.countryCode === null)
      return { order: null, userErrors: userErrors([no(['shippingAddress', 'country'], "Country can't be blank")]) }
    order.shippingAddress = address
  }
  if (tags) order.tags = tags
  for (const [name, value] of Object.entries(said)) if (value !== undefined) Object.assign(order, { [name]: value })
  touch(shop, order)
  return { order: view.order(order), userErrors: [] }
}

/** An address as it was sent; what was not sent stays. */
export function addressFrom(asked: z.infer<typeof AddressInput>, before: Address | null): Address {
  const of = (name: keyof Address) => (asked[name] === undefined ? (before?.[name] ?? null) : asked[name])
  return {
    firstName: of('firstName'),
    lastName: of('lastName'),
    company: of('company'),
    address1: of('address1'),
    address2: of('address2'),
    zip: of('zip'),
    city: of('city'),
    provinceCode: of('provinceCode'),
    countryCode: of('countryCode'),
    phone: of('phone'),
  }
}

const TagArgs = z.object({ id: z.string(), tags: z.array(z.string()) })
const sameTag = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

export function tagsAdd(desk: Desk, args: unknown): View {
  return changeTags(desk, args, (own, tags) => {
    const added = tags.map((tag) => tag.trim()).filter((tag, at) => tag !== '' && tags.findIndex((other) => sameTag(tag, other)) === at)
    return [...own, ...added.filter((tag) => !own.some((one) => sameTag(one, tag)))]
  })
}

export function tagsRemove(desk: Desk, args: unknown): View {
  return changeTags(desk, args, (own, tags) => own.filter((tag) => !tags.some((gone) => sameTag(tag, gone))))
}

function changeTags({ shop, view }: Desk, args: unknown, change: (own: string[], tags: string[]) => string[]): View {
  const { id, tags } = TagArgs.parse(args)
  const order = orderById(shop, id)
  const draft = shop.books.drafts.find((one) => one.id === id)
  const product = shop.books.products.find((one) => one.id === id)
  const owner = order ?? draft ?? product
  if (!owner) return { node: null, userErrors: userErrors([no(['id'], `${typeOf(id) ?? 'Resource'} does not exist`)]) }
  owner.tags = change(owner.tags, tags)
  if (order) touch(shop, order)
  if (draft) tellDraft(shop, 'draft_orders/update', draft)
  if (product) tellProduct(shop, product)
  return { node: order ? view.order(order) : draft ? view.draft(draft) : product && view.product(product), userErrors: [] }
}

const RefundArgs = z.object({
  input: z.object({
    orderId: z.string(),
    note: z.string().nullish(),
    currency: z.string().nullish(),
    refundLineItems: z.array(z.object({ lineItemId: z.string(), quantity: z.int(), restockType: z.string().nullish() })).nullish(),
    shipping: z.object({ amount: z.string().nullish(), fullRefund: z.boolean().nullish() }).nullish(),
    transactions: z
      .array(z.object({ amount: z.string(), gateway: z.string(), kind: z.string(), orderId: z.string(), parentId: z.string().nullish() }))
      .nullish(),
  }),
})

/** Money back, once for a key: the key again gives the first answer. */
export function refundCreate(desk: Desk, args: unknown, info: GraphQLResolveInfo): View {
  const { view, shop } = desk
  return onceByKey(desk, args, info, {
    again: (refundId) => {
      const order = shop.books.orders.find(({ refunds }) => refunds.some(({ id }) => id === refundId))
      const refund = order?.refunds.find(({ id }) => id === refundId)
      return { order: order ? view.order(order) : null, refund: order && refund ? view.refund(order, refund) : null, userErrors: [] }
    },
    refuse: (errors) => ({ order: null, refund: null, userErrors: userErrors(errors) }),
    act: () => refundNow(shop, args),
  })
}

function refundNow(shop: Shop, args: unknown) {
  const { orderId, note, currency, refundLineItems, shipping, transactions } = RefundArgs.parse(args).input
  const order = orderById(shop, orderId)
  if (!order) return { id: null, errors: [no(['orderId'], 'Order does not exist')] }
  const isForeign = order.currency !== order.presentmentCurrency
  if ((isForeign || currency) && currency !== order.presentmentCurrency)
    return { id: null, errors: [no(['currency'], `Currency must be the presentment currency of the order, ${order.presentmentCurrency}`)] }
  const wrong = (transactions ?? []).findIndex((one) => one.kind !== 'REFUND' || one.orderId !== order.id)
  if (wrong >= 0)
    return { id: null, errors: [no(['transactions', String(wrong), 'kind'], 'Kind must be refund, on the order of the refund')] }
  const shippingPaid = order.shippingLines.reduce((sum, { discounted, removed }) => sum + (removed ? 0 : discounted.presentment), 0)
  const { done, errors } = giveBack(shop, order, {
    note: note ?? null,
    lines: (refundLineItems ?? []).map((one) => ({
      lineId: one.lineItemId,
      quantity: one.quantity,
      restockType: one.restockType ?? 'NO_RESTOCK',
    })),
    payments: (transactions ?? []).map(({ parentId, gateway, amount }) => ({
      parentId: parentId ?? null,
      gateway,
      minor: minorOf(amount) ?? 0,
    })),
    shippingMinor: shipping?.fullRefund === true ? shippingPaid : (minorOf(shipping?.amount ?? '') ?? 0),
    returnId: null,
  })
  return errors ? { id: null, errors } : { id: done.id, errors: null }
}

export function orderById(shop: Shop, id: string): Order | null {
  return shop.books.orders.find((one) => one.id === id) ?? null
}
