import type { Picture, Product, Shop, Variant } from './state.ts'
import { tellProduct } from './tell.ts'

type VariantSketch = Readonly<{ sku: string; title: string | null; price: number; stock: number }> &
  Partial<Pick<Variant, 'id' | 'options' | 'tracked' | 'shipped' | 'forSale'>> &
  Readonly<{ pictures?: ReadonlyArray<Omit<Picture, 'id'>> }>

export type ProductSketch = Readonly<{
  title: string
  productType?: string
  tags?: readonly string[]
  /** In the order in which the shop lists them. */
  variants: readonly VariantSketch[]
  /** Files of the folder that the server has its pictures in, or whole addresses. */
  pictures?: ReadonlyArray<Omit<Picture, 'id'>>
}> &
  Partial<Pick<Product, 'id' | 'status' | 'updatedAt'>>

/**
 * Takes what a shop sells into its books; the orders that are loaded afterwards are of these variants. A product that is there
 * already is replaced.
 */
export function loadProducts(shop: Shop, sketches: readonly ProductSketch[]): Product[] {
  const { products } = shop.books
  return sketches.map((sketch) => {
    const product = productOf(shop, sketch)
    const at = products.findIndex(({ id }) => id === product.id)
    products.splice(at < 0 ? products.length : at, at < 0 ? 0 : 1, product)
    return product
  })
}

function productOf(shop: Shop, { title, productType = '', tags = [], variants, pictures, id, status, updatedAt }: ProductSketch): Product {
  const at = updatedAt ?? shop.now()
  return {
    id: id ?? shop.newId('Product'),
    handle: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    title,
    productType,
    status: status ?? 'ACTIVE',
    tags: [...tags],
    createdAt: at,
    updatedAt: at,
    variants: variants.map((variant) => variantOf(shop, variant)),
    pictures: picturesOf(shop, pictures),
  }
}

function variantOf(shop: Shop, sketch: VariantSketch): Variant {
  const title = sketch.title ?? 'Default Title'
  return {
    id: sketch.id ?? shop.newId('ProductVariant'),
    sku: sketch.sku,
    title,
    options: sketch.options ?? [{ name: 'Title', value: title }],
    price: sketch.price,
    stock: sketch.stock,
    tracked: sketch.tracked ?? true,
    shipped: sketch.shipped ?? true,
    forSale: sketch.forSale ?? true,
    pictures: picturesOf(shop, sketch.pictures),
  }
}

function picturesOf(shop: Shop, pictures: ProductSketch['pictures'] = []): Picture[] {
  return pictures.map((picture) => ({ ...picture, id: shop.newId('MediaImage') }))
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
