import { z } from 'zod'

import type { Currency } from '#app/domain/shared/money.ts'
import { minorOf } from '#app/infra/shopify/amounts.ts'
import { idOf, instantOf, textOf } from '#app/infra/shopify/values.ts'

import { type ShopClient, ShopFault } from './shop-client.ts'

/** A picture at the shop and what it shows in words. */
export type ShopPicture = Readonly<{ url: string; alt: string | null }>

/** One thing that can be bought; what the shop calls “Default Title” has no title of its own. */
export type ShopVariant = Readonly<{
  variantId: string
  position: number
  title: string | null
  sku: string | null
  options: ReadonlyArray<Readonly<{ name: string; value: string }>>
  priceMinor: number
  currency: Currency
  /** Null where the shop does not count it. */
  stock: number | null
  forSale: boolean
  shipped: boolean
  picture: ShopPicture | null
}>

export type ShopProduct = Readonly<{
  productId: string
  title: string
  active: boolean
  updatedAt: string
  picture: ShopPicture | null
  variants: readonly ShopVariant[]
}>

export type ProductsPage = Readonly<{ products: readonly ShopProduct[]; next: string | null }>

const id = z.string().transform((text, context) => {
  const last = idOf(text)
  if (last !== null) return last
  context.addIssue({ code: 'custom', message: 'is no id' })
  return z.NEVER
})
const text = z
  .string()
  .nullable()
  .transform((value) => textOf(value))
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })

/** A video and a model of three dimensions have a picture too; one that is not ready has none yet. */
const media = z
  .object({ preview: z.object({ image: z.object({ url: z.url(), altText: text }).nullable() }).nullish() })
  .nullable()
  .transform((value): ShopPicture | null => {
    const image = value?.preview?.image
    return image ? { url: image.url, alt: image.altText } : null
  })

const price = z.string().transform((amount, context) => {
  const minor = minorOf(amount)
  if (minor !== null && minor >= 0) return minor
  context.addIssue({ code: 'custom', message: 'is no amount with at most two decimals' })
  return z.NEVER
})

const Variant = z.object({
  id,
  position: z.int(),
  title: text,
  sku: text,
  price,
  availableForSale: z.boolean(),
  inventoryQuantity: z.int().nullable(),
  selectedOptions: z.array(z.object({ name: z.string(), value: z.string() })),
  inventoryItem: z.object({ tracked: z.boolean(), requiresShipping: z.boolean() }),
  media: z.object({ nodes: z.array(media) }),
})
const Variants = z.object({ nodes: z.array(Variant), pageInfo })

const Product = z.object({
  id: z.string(),
  title: z.string(),
  status: z.string(),
  updatedAt: z.string().transform((value, context) => {
    const at = instantOf(value)
    if (at !== null) return at
    context.addIssue({ code: 'custom', message: 'is no instant' })
    return z.NEVER
  }),
  featuredMedia: media,
  variants: Variants,
})

const Page = z.object({
  shop: z.object({ currencyCode: z.enum(['USD', 'EUR']) }),
  products: z.object({ nodes: z.array(Product), pageInfo }),
})
const More = z.object({ product: z.object({ variants: Variants }).nullable() })

/** Reads the products that changed since then, the longest unchanged first, each with all of its variants. */
export async function readProductsPage(
  client: ShopClient,
  { size, after, since }: Readonly<{ size: number; after: string | null; since: string | null }>,
): Promise<ProductsPage> {
  const filter = since === null ? null : `updated_at:>='${since}'`
  const { shop, products } = held(Page, await client.ask('products', { size, after, filter }))
  const whole: ShopProduct[] = []
  // One after the other: several questions at once would spend more points than are granted.
  for (const product of products.nodes) {
    const variants = await allVariants(client, product)
    whole.push({
      productId: held(id, product.id),
      title: product.title,
      active: product.status === 'ACTIVE' || product.status === 'UNLISTED',
      updatedAt: product.updatedAt,
      picture: product.featuredMedia,
      variants: variants.map((variant) => toVariant(variant, shop.currencyCode)),
    })
  }
  return { products: whole, next: products.pageInfo.hasNextPage ? products.pageInfo.endCursor : null }
}

async function allVariants(client: ShopClient, product: z.output<typeof Product>): Promise<Array<z.output<typeof Variant>>> {
  const all = [...product.variants.nodes]
  let info = product.variants.pageInfo
  while (info.hasNextPage) {
    const { product: more } = held(More, await client.ask('more-variants', { id: product.id, after: info.endCursor }))
    // Deleted while it was read: the next sweep finds it gone.
    if (!more) break
    all.push(...more.variants.nodes)
    info = more.variants.pageInfo
  }
  return all
}

function toVariant(from: z.output<typeof Variant>, currency: Currency): ShopVariant {
  const isOnly = from.title === 'Default Title'
  return {
    variantId: from.id,
    position: from.position,
    title: isOnly ? null : from.title,
    sku: from.sku,
    options: isOnly ? [] : from.selectedOptions,
    priceMinor: from.price,
    currency,
    stock: from.inventoryItem.tracked ? (from.inventoryQuantity ?? 0) : null,
    forSale: from.availableForSale,
    shipped: from.inventoryItem.requiresShipping,
    picture: from.media.nodes[0] ?? null,
  }
}

function held<Shape extends z.ZodType>(shape: Shape, data: unknown): z.output<Shape> {
  const read = shape.safeParse(data)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new ShopFault(
    'refused',
    `products of another shape than asked for: ${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}`,
  )
}
