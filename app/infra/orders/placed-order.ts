import type { ShopOrder } from '#app/infra/shopify/shop-order.ts'

export type HashedOrder = Readonly<{ order: ShopOrder; hash: Buffer; emailKey: string | null }>

/** An order with the id it has here. */
export type PlacedOrder = HashedOrder & Readonly<{ id: string }>
