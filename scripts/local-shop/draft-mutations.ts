import { createHash } from 'node:crypto'

import { z } from 'zod'

import { minorOf } from './amounts.ts'
import { connection } from './connection.ts'
import type { Desk, View } from './desk.ts'
import { draftTotal } from './drafts.ts'
import { no } from './faults.ts'
import { numberOf } from './ids.ts'
import { addressFrom, AddressInput } from './order-mutations.ts'
import { userErrors } from './payload.ts'
import type { Draft, DraftLine, Shop } from './state.ts'
import { tellDraft } from './tell.ts'
import { bag, money } from './view-money.ts'
import { variantById } from './view-product.ts'
import { viewAddress } from './view-order.ts'

const Amount = z.union([z.string(), z.number()]).transform(String)
const CreateArgs = z.object({
  input: z.object({
    email: z.string().nullish(),
    note: z.string().nullish(),
    tags: z.array(z.string()).nullish(),
    taxExempt: z.boolean().nullish(),
    presentmentCurrencyCode: z.string().nullish(),
    shippingAddress: AddressInput.nullish(),
    customAttributes: z.array(z.object({ key: z.string(), value: z.string() })).nullish(),
    lineItems: z
      .array(
        z.object({
          title: z.string().nullish(),
          sku: z.string().nullish(),
          variantId: z.string().nullish(),
          quantity: z.int(),
          requiresShipping: z.boolean().nullish(),
          originalUnitPrice: Amount.nullish(),
          originalUnitPriceWithCurrency: z.object({ amount: Amount, currencyCode: z.string() }).nullish(),
        }),
      )
      .nullish(),
  }),
})
type LineInput = NonNullable<z.infer<typeof CreateArgs>['input']['lineItems']>[number]

/** An invoice that the customer can pay on the shop's own page. */
export function draftOrderCreate({ shop, view }: Desk, args: unknown): View {
  const { input } = CreateArgs.parse(args)
  const refuse = (field: readonly string[], message: string) => ({ draftOrder: null, userErrors: userErrors([no(field, message)]) })
  const asked = input.lineItems ?? []
  if (asked.length === 0) return refuse(['lineItems'], 'Add at least 1 product')
  const currency = input.presentmentCurrencyCode ?? shop.books.currency
  const foreign = asked.findIndex(({ originalUnitPriceWithCurrency: price }) => price && price.currencyCode !== currency)
  if (foreign >= 0) return refuse(['lineItems', String(foreign), 'originalUnitPriceWithCurrency'], `Currency must be ${currency}`)
  const lines = asked.map((line) => lineOf(shop, line))
  const bad = lines.indexOf(null)
  if (bad >= 0) return refuse(['lineItems', String(bad)], 'Line item needs a title and a price, or a variant')
  const at = shop.now()
  const id = shop.newId('DraftOrder')
  const draft: Draft = {
    id,
    name: `#D${shop.books.drafts.length + 1}`,
    token: createHash('sha256').update(id).digest('hex').slice(0, 32),
    status: 'OPEN',
    email: input.email ?? null,
    note: input.note ?? null,
    tags: input.tags ?? [],
    currency,
    taxExempt: input.taxExempt ?? false,
    attributes: input.customAttributes ?? [],
    shippingAddress: input.shippingAddress ? addressFrom(input.shippingAddress, null) : null,
    lines: lines.filter((line) => line !== null),
    orderId: null,
    createdAt: at,
    updatedAt: at,
    completedAt: null,
  }
  shop.books.drafts.push(draft)
  tellDraft(shop, 'draft_orders/create', draft)
  return { draftOrder: view.draft(draft), userErrors: [] }
}

function lineOf(shop: Shop, line: LineInput): DraftLine | null {
  const found = variantById(shop, line.variantId ?? null)
  const said = minorOf(line.originalUnitPriceWithCurrency?.amount ?? line.originalUnitPrice ?? '')
  const minor = said ?? found?.variant.price ?? null
  const title = line.title ?? found?.product.title ?? null
  if (minor === null || title === null || line.quantity <= 0) return null
  return {
    id: shop.newId('DraftOrderLineItem'),
    title,
    sku: line.sku ?? found?.variant.sku ?? null,
    variantId: found?.variant.id ?? null,
    quantity: line.quantity,
    price: { shop: minor, presentment: minor },
    requiresShipping: line.requiresShipping ?? true,
  }
}

const DeleteArgs = z.object({ input: z.object({ id: z.string() }) })

/** Takes an invoice away; one that was paid is an order by now, and stays. */
export function draftOrderDelete({ shop }: Desk, args: unknown): View {
  const { id } = DeleteArgs.parse(args).input
  const draft = shop.books.drafts.find((one) => one.id === id)
  if (!draft) return { deletedId: null, userErrors: userErrors([no(['id'], 'Draft order does not exist')]) }
  if (draft.status === 'COMPLETED')
    return { deletedId: null, userErrors: userErrors([no(['id'], 'Draft order has been completed and cannot be deleted')]) }
  shop.books.drafts.splice(shop.books.drafts.indexOf(draft), 1)
  tellDraft(shop, 'draft_orders/delete', draft)
  return { deletedId: id, userErrors: [] }
}

export function viewDraft(desk: Desk, draft: Draft): View {
  const in2 = { currency: draft.currency, presentmentCurrency: draft.currency }
  const total = draftTotal(draft)
  const whole = bag(in2, { shop: total, presentment: total })
  const none = bag(in2, { shop: 0, presentment: 0 })
  const order = desk.shop.books.orders.find(({ id }) => id === draft.orderId)
  return {
    __typename: 'DraftOrder',
    id: draft.id,
    legacyResourceId: numberOf(draft.id),
    name: draft.name,
    status: draft.status,
    ready: true,
    email: draft.email,
    note2: draft.note,
    tags: draft.tags,
    taxExempt: draft.taxExempt,
    taxesIncluded: true,
    currencyCode: draft.currency,
    presentmentCurrencyCode: draft.currency,
    customAttributes: draft.attributes,
    invoiceUrl: `${desk.shop.origin}/invoice/${draft.token}`,
    invoiceSentAt: null,
    createdAt: draft.createdAt,
    updatedAt: draft.updatedAt,
    completedAt: draft.completedAt,
    order: () => order && desk.view.order(order),
    shippingAddress: viewAddress(draft.shippingAddress, draft.id),
    totalPriceSet: whole,
    subtotalPriceSet: whole,
    totalLineItemsPriceSet: whole,
    totalDiscountsSet: none,
    totalShippingPriceSet: none,
    totalTaxSet: none,
    totalQuantityOfLineItems: draft.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    lineItems: connection(draft.lines, (line) => ({
      __typename: 'DraftOrderLineItem',
      id: line.id,
      title: line.title,
      name: line.title,
      sku: line.sku,
      quantity: line.quantity,
      custom: line.variantId === null,
      requiresShipping: line.requiresShipping,
      originalUnitPriceWithCurrency: money(line.price.presentment, draft.currency),
      originalUnitPriceSet: bag(in2, line.price),
    })),
  }
}
