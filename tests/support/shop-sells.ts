import type { StoreId } from '#app/domain/shared/stores.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { upsertProducts } from '#app/infra/shop/upsert-products.ts'

type Sold = Readonly<{
  variantId: string
  sku: string
  productId?: string
  title?: string
  variant?: string | null
  priceMinor: number
  stock?: number | null
}>

/** Has a store's shop sell this from now on, as if it had told so: one product for each that names no other. */
export async function sell(portal: Portal, store: StoreId, ...sold: readonly Sold[]): Promise<void> {
  const client = await portal.database.pool.connect()
  const productOf = ({ variantId, productId = `9${variantId}` }: Sold) => productId
  try {
    await upsertProducts(
      client,
      store,
      [...new Set(sold.map(productOf))].map((productId) => {
        const variants = sold.filter((each) => productOf(each) === productId)
        return {
          productId,
          title: variants[0]?.title ?? variants[0]?.sku ?? '',
          active: true,
          updatedAt: new Date().toISOString(),
          picture: null,
          variants: variants.map(({ variantId, sku, variant = null, priceMinor, stock = 5 }, place) => ({
            variantId,
            position: place + 1,
            title: variant,
            sku,
            options: [],
            priceMinor,
            currency: store === 'us' ? ('USD' as const) : ('EUR' as const),
            stock,
            forSale: true,
            shipped: true,
            picture: null,
          })),
        }
      }),
    )
  } finally {
    client.release()
  }
}
