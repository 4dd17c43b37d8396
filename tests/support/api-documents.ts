import type { Fields } from '#app/infra/shopify/values.ts'
import type { ProductSketch } from '#scripts/local-shop/load-products.ts'

/** Ids that stand beyond what a double holds. */
export function bigId(number: number): string {
  return String(9_007_199_254_740_993n + BigInt(number))
}

export function inEuros(amount: string): Fields {
  const money = { amount, currency_code: 'EUR' }
  return { shop_money: money, presentment_money: money }
}

/** A fictional order for the books of a local shop, one second after the one before it. */
export function bigOrder(number: number, change: Fields = {}): Fields {
  return {
    id: bigId(number),
    name: `#${number}`,
    email: `c${number}@customer.example`,
    phone: null,
    created_at: '2026-03-01T09:00:00Z',
    processed_at: '2026-03-01T09:00:00Z',
    updated_at: new Date(Date.UTC(2026, 2, 1, 9, 0, number)).toISOString(),
    cancelled_at: null,
    test: false,
    tags: 'bulk',
    taxes_included: true,
    currency: 'EUR',
    presentment_currency: 'EUR',
    total_price_set: inEuros('129.0'),
    shipping_address: { name: 'Ada Beispiel', address1: 'Musterweg 1', zip: '04999', city: 'Leipzig', country_code: 'DE' },
    billing_address: null,
    line_items: [bigLine(number)],
    shipping_lines: [],
    fulfillments: [],
    refunds: [],
    ...change,
  }
}

export function bigLine(number: number): Fields {
  return { id: bigId(number), sku: 'AIR-ASSIST', title: 'Air assist pump', quantity: 1, current_quantity: 1, price_set: inEuros('129.0') }
}

/** A fictional product with one variant. */
export function bigProduct(number: number, change: Partial<ProductSketch> = {}): ProductSketch {
  return {
    id: `gid://shopify/Product/${bigId(number)}`,
    title: `Product ${number}`,
    updatedAt: new Date(Date.UTC(2026, 2, 1, 9, 0, number)).toISOString(),
    pictures: [{ file: `https://cdn.shopify.com/s/files/1/products/${number}.png?v=1`, alt: `Photo ${number}`, width: 800, height: 800 }],
    variants: [bigVariant(number)],
    ...change,
  }
}

type VariantSketch = ProductSketch['variants'][number]

export function bigVariant(number: number, change: Partial<VariantSketch> = {}): VariantSketch {
  return { id: `gid://shopify/ProductVariant/${bigId(number)}`, title: null, sku: `SKU-${number}`, price: 12_900, stock: 3, ...change }
}
