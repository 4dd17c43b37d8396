import { z } from 'zod'

import { connection } from './connection.ts'
import type { Desk, View } from './desk.ts'
import { findDiscount } from './discounts.ts'
import { discountCodeBasicCreate, discountCodeDeactivate, viewDiscount } from './discount-mutations.ts'
import { draftOrderCreate, draftOrderDelete, viewDraft } from './draft-mutations.ts'
import { numberOf } from './ids.ts'
import { metafieldsSet, viewMetafield } from './metafields.ts'
import {
  fulfillmentOrderHold,
  fulfillmentOrderReleaseHold,
  orderById,
  orderCancel,
  orderUpdate,
  refundCreate,
  tagsAdd,
  tagsRemove,
} from './order-mutations.ts'
import { findReturn, returnCancel, returnClose, returnCreate, returnProcess } from './return-mutations.ts'
import { search } from './search.ts'
import type { Draft, Order, Product, Shop } from './state.ts'
import { viewLine, viewOrder, viewTransaction } from './view-order.ts'
import { viewFulfillment, viewFulfillmentOrder, viewHold } from './view-parcels.ts'
import { variantById, viewProduct, viewVariant } from './view-product.ts'
import { viewRefund } from './view-refund.ts'
import { viewExchange, viewReturn } from './view-return.ts'
import { findPart } from './warehouse.ts'

/** Where questions of a version are answered. */
export function openDesk(shop: Shop, version: string): Desk {
  const desk: Desk = {
    shop,
    version,
    view: {
      order: (order) => viewOrder(desk, order),
      line: (order, line) => viewLine(desk, order, line),
      transaction: (order, one) => viewTransaction(desk, order, one),
      fulfillment: (order, one) => viewFulfillment(desk, order, one),
      fulfillmentOrder: (order, one) => viewFulfillmentOrder(desk, order, one),
      hold: viewHold,
      refund: (order, one) => viewRefund(desk, order, one),
      return: (order, one) => viewReturn(desk, order, one),
      exchange: (order, one) => viewExchange(desk, order, one),
      draft: (draft) => viewDraft(desk, draft),
      product: (product) => viewProduct(desk, product),
      variant: (product, variant) => viewVariant(desk, product, variant),
      metafield: viewMetafield,
    },
  }
  return desk
}

/** What can be asked to be done. */
export const mutations = {
  fulfillmentOrderHold,
  fulfillmentOrderReleaseHold,
  orderCancel,
  orderUpdate,
  tagsAdd,
  tagsRemove,
  refundCreate,
  returnCreate,
  returnCancel,
  returnClose,
  returnProcess,
  draftOrderCreate,
  draftOrderDelete,
  metafieldsSet,
  discountCodeBasicCreate,
  discountCodeDeactivate,
} as const

const Id = z.object({ id: z.string() })
const Code = z.object({ code: z.string() })
const Ids = z.object({ ids: z.array(z.string()) })
const Found = z.object({ query: z.string().nullish(), sortKey: z.string().nullish() })

/** What can be asked for. */
export function queries(desk: Desk): View {
  const { shop, view } = desk
  const { books } = shop
  const byId = (args: unknown) => nodeById(desk, Id.parse(args).id)
  return {
    node: byId,
    nodes: (args: unknown) => Ids.parse(args).ids.map((id) => nodeById(desk, id)),
    order: byId,
    return: byId,
    refund: byId,
    draftOrder: byId,
    product: byId,
    productVariant: byId,
    fulfillment: byId,
    fulfillmentOrder: byId,
    job: (args: unknown) => ({ id: Id.parse(args).id, done: books.jobs.includes(Id.parse(args).id), query: null }),
    shop: {
      __typename: 'Shop',
      id: 'gid://shopify/Shop/1',
      name: `EM-Smart ${shop.key} (fictional)`,
      myshopifyDomain: shop.domain,
      currencyCode: books.currency,
      url: shop.origin,
    },
    codeDiscountNodeByCode: (args: unknown) => {
      const found = findDiscount(shop, Code.parse(args).code)
      return found ? viewDiscount(shop, found) : null
    },
    orders: (args: unknown) => {
      const { query, sortKey } = Found.parse(args)
      const found = search(books.orders, query, searchedOrders)
      const moment = (order: Order) =>
        sortKey === 'UPDATED_AT' ? order.updatedAt : sortKey === 'CREATED_AT' ? order.createdAt : order.processedAt
      return connection(sorted(found, moment), view.order)(args)
    },
    draftOrders: (args: unknown) => {
      const { query, sortKey } = Found.parse(args)
      const moment = (draft: Draft) => (sortKey === 'UPDATED_AT' ? draft.updatedAt : draft.id)
      return connection(sorted(search(books.drafts, query, searchedDrafts), moment), view.draft)(args)
    },
    products: (args: unknown) => {
      const { query, sortKey } = Found.parse(args)
      const found = search(books.products, query, searchedProducts)
      const moment = (product: Product) => (sortKey === 'UPDATED_AT' ? product.updatedAt : product.id)
      return connection(sorted(found, moment), view.product)(args)
    },
    productVariants: (args: unknown) => {
      const all = books.products.flatMap((product) => product.variants.map((variant) => ({ id: variant.id, product, variant })))
      const found = search(all, Found.parse(args).query, {
        sku: ({ variant }) => [variant.sku],
        id: ({ id }) => [id, numberOf(id)],
        product_id: ({ product }) => [product.id, numberOf(product.id)],
        title: ({ variant }) => [variant.title],
      })
      return connection(found, ({ product, variant }) => view.variant(product, variant))(args)
    },
  }
}

function sorted<Thing>(things: readonly Thing[], by: (thing: Thing) => string): Thing[] {
  return [...things].sort((one, other) => (by(one) < by(other) ? -1 : by(one) > by(other) ? 1 : 0))
}

const searchedOrders = {
  id: ({ id }: Order) => [id, numberOf(id)],
  name: ({ name }: Order) => [name, name.replace('#', '')],
  email: ({ email }: Order) => [email],
  tag: ({ tags }: Order) => tags,
  updated_at: ({ updatedAt }: Order) => [updatedAt],
  created_at: ({ createdAt }: Order) => [createdAt],
  processed_at: ({ processedAt }: Order) => [processedAt],
}

const searchedDrafts = {
  id: ({ id }: Draft) => [id, numberOf(id)],
  tag: ({ tags }: Draft) => tags,
  status: ({ status }: Draft) => [status],
  updated_at: ({ updatedAt }: Draft) => [updatedAt],
  created_at: ({ createdAt }: Draft) => [createdAt],
}

const searchedProducts = {
  id: ({ id }: Product) => [id, numberOf(id)],
  title: ({ title }: Product) => [title],
  sku: ({ variants }: Product) => variants.map(({ sku }) => sku),
  tag: ({ tags }: Product) => tags,
  status: ({ status }: Product) => [status],
  product_type: ({ productType }: Product) => [productType],
  updated_at: ({ updatedAt }: Product) => [updatedAt],
  created_at: ({ createdAt }: Product) => [createdAt],
}

/** Whatever has that id, or nothing. */
function nodeById({ shop, view }: Desk, id: string): View | null {
  const order = orderById(shop, id)
  if (order) return view.order(order)
  const part = findPart(shop, id)
  if (part) return view.fulfillmentOrder(part.order, part.part)
  const back = findReturn(shop, id)
  if (back) return view.return(back.order, back.one)
  const variant = variantById(shop, id)
  if (variant) return view.variant(variant.product, variant.variant)
  const draft = shop.books.drafts.find((one) => one.id === id)
  if (draft) return view.draft(draft)
  const product = shop.books.products.find((one) => one.id === id)
  if (product) return view.product(product)
  return partOfOrder({ shop, view }, id)
}

function partOfOrder({ shop, view }: Pick<Desk, 'shop' | 'view'>, id: string): View | null {
  for (const order of shop.books.orders) {
    const parcel = order.fulfillments.find((one) => one.id === id)
    if (parcel) return view.fulfillment(order, parcel)
    const refund = order.refunds.find((one) => one.id === id)
    if (refund) return view.refund(order, refund)
    const payment = order.transactions.find((one) => one.id === id)
    if (payment) return view.transaction(order, payment)
    const line = order.lines.find((one) => one.id === id)
    if (line) return view.line(order, line)
  }
  return null
}
