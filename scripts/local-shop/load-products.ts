import type { Picture, Product, Shop } from './state.ts'
import { tellProduct } from './tell.ts'

export type ProductSketch = Readonly<{
  title: string
  productType?: string
  tags?: readonly string[]
  variants: ReadonlyArray<Readonly<{ sku: string; title: string | null; price: number; stock: number }>>
  /** Files of the folder that the server has its pictures in. */
  pictures?: ReadonlyArray<Omit<Picture, 'id'>>
}>

/** Takes what a shop sells into its books; the orders that are loaded afterwards are of these variants. */
export function loadProducts(shop: Shop, sketches: readonly ProductSketch[]): Product[] {
  const loaded = sketches.map(({ title, productType = '', tags = [], variants, pictures = [] }): Product => {
    const at = shop.now()
    return {
      id: shop.newId('Product'),
      handle: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      title,
      productType,
      status: 'ACTIVE',
      tags: [...tags],
      createdAt: at,
      updatedAt: at,
      variants: variants.map((variant) => ({
        ...variant,
        id: shop.newId('ProductVariant'),
        title: variant.title ?? 'Default Title',
        sellsWithoutStock: false,
      })),
      pictures: pictures.map((picture) => ({ ...picture, id: shop.newId('MediaImage') })),
    }
  })
  shop.books.products.push(...loaded)
  return loaded
}

/** A price or a stock that the merchant changes. */
export function changeVariant(shop: Shop, sku: string, change: Partial<Readonly<{ price: number; stock: number }>>): void {
  const product = shop.books.products.find(({ variants }) => variants.some((one) => one.sku === sku))
  const variant = product?.variants.find((one) => one.sku === sku)
  if (!product || !variant) throw new Error(`no variant ${sku}`)
  Object.assign(variant, change)
  product.updatedAt = shop.now()
  tellProduct(shop, product)
}
