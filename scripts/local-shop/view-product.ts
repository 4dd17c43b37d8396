import { decimal } from './amounts.ts'
import { connection } from './connection.ts'
import type { Desk, View } from './desk.ts'
import { gidOf, numberOf } from './ids.ts'
import { metafieldsOf } from './metafields.ts'
import type { Picture, Product, Shop, Variant } from './state.ts'
import { money } from './view-money.ts'

/** A product of the shop, in the shop's own currency. */
export function viewProduct(desk: Desk, product: Product): View {
  const { currency } = desk.shop.books
  const prices = product.variants.map(({ price }) => price)
  const [cheapest, dearest] = [Math.min(...prices), Math.max(...prices)]
  const [first] = product.pictures
  return {
    __typename: 'Product',
    ...metafieldsOf(desk, product.id),
    id: product.id,
    legacyResourceId: numberOf(product.id),
    handle: product.handle,
    title: product.title,
    productType: product.productType,
    vendor: 'EM-Smart (fictional)',
    status: product.status,
    tags: product.tags,
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
    publishedAt: product.status === 'ACTIVE' ? product.createdAt : null,
    description: '',
    descriptionHtml: '',
    isGiftCard: false,
    onlineStoreUrl: null,
    hasOnlyDefaultVariant: product.variants.length === 1,
    hasOutOfStockVariants: product.variants.some(({ stock }) => stock <= 0),
    totalInventory: product.variants.reduce((sum, { stock }) => sum + stock, 0),
    tracksInventory: true,
    options: [
      {
        __typename: 'ProductOption',
        id: `${product.id}/option`,
        name: 'Title',
        position: 1,
        values: product.variants.map(({ title }) => title),
      },
    ],
    priceRangeV2: { minVariantPrice: money(cheapest, currency), maxVariantPrice: money(dearest, currency) },
    variantsCount: { count: product.variants.length, precision: 'EXACT' },
    variants: connection(product.variants, (variant) => desk.view.variant(product, variant)),
    featuredImage: first ? viewImage(desk.shop, first) : null,
    featuredMedia: first ? viewMedia(desk.shop, first) : null,
    images: connection(product.pictures, (picture) => viewImage(desk.shop, picture)),
    media: connection(product.pictures, (picture) => viewMedia(desk.shop, picture)),
    mediaCount: { count: product.pictures.length, precision: 'EXACT' },
  }
}

export function viewVariant(desk: Desk, product: Product, variant: Variant): View {
  const isDefault = product.variants.length === 1 && variant.title === 'Default Title'
  return {
    __typename: 'ProductVariant',
    ...metafieldsOf(desk, variant.id),
    id: variant.id,
    legacyResourceId: numberOf(variant.id),
    sku: variant.sku,
    barcode: null,
    title: variant.title,
    displayName: isDefault ? product.title : `${product.title} - ${variant.title}`,
    position: product.variants.indexOf(variant) + 1,
    price: decimal(variant.price),
    compareAtPrice: null,
    taxable: true,
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
    availableForSale: product.status === 'ACTIVE' && variant.forSale && (variant.stock > 0 || !variant.tracked),
    inventoryQuantity: variant.stock,
    inventoryPolicy: 'DENY',
    sellableOnlineQuantity: Math.max(0, variant.stock),
    selectedOptions: variant.options,
    inventoryItem: {
      __typename: 'InventoryItem',
      id: gidOf('InventoryItem', numberOf(variant.id)),
      sku: variant.sku,
      tracked: variant.tracked,
      requiresShipping: variant.shipped,
    },
    image: variant.pictures[0] ? viewImage(desk.shop, variant.pictures[0]) : null,
    media: connection(variant.pictures, (picture) => viewMedia(desk.shop, picture)),
    product: () => desk.view.product(product),
  }
}

/** A variant with its product. */
export function variantById(shop: Shop, id: string | null): Readonly<{ product: Product; variant: Variant }> | null {
  for (const product of id === null ? [] : shop.books.products) {
    const variant = product.variants.find((one) => one.id === id)
    if (variant) return { product, variant }
  }
  return null
}

function viewImage(shop: Shop, picture: Picture): View {
  const url = URL.canParse(picture.file) ? picture.file : `${shop.origin}/pictures/${picture.file}`
  return {
    __typename: 'Image',
    id: gidOf('ImageSource', numberOf(picture.id)),
    altText: picture.alt,
    width: picture.width,
    height: picture.height,
    url,
    src: url,
    originalSrc: url,
    transformedSrc: url,
  }
}

function viewMedia(shop: Shop, picture: Picture): View {
  return {
    __typename: 'MediaImage',
    id: picture.id,
    alt: picture.alt,
    status: 'READY',
    mediaContentType: 'IMAGE',
    mimeType: picture.file.endsWith('.png') ? 'image/png' : 'image/webp',
    image: viewImage(shop, picture),
    preview: { image: viewImage(shop, picture), status: 'READY' },
  }
}
