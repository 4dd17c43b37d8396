import { type StoreId, storeIds, stores } from '#app/domain/shared/stores.ts'
import { parseJson } from '#app/infra/shopify/json-text.ts'
import { readOrder } from '#app/infra/shopify/read-order.ts'
import { type Fields, fieldsOf } from '#app/infra/shopify/values.ts'

import { type Article, articleOf, articles, type Sku } from '../../prisma/demo/articles.ts'
import { pictures } from '../../prisma/demo/pictures.ts'
import { loadProducts, type ProductSketch } from '../local-shop/load-products.ts'
import { type LocalShop, startLocalShop } from '../local-shop/start.ts'
import type { DemoOrders } from './load.ts'

/** What the shops of the demo have on their shelves of each article. */
const onTheShelf = 12

/**
 * The shops that the demo's orders were bought in, one a store, on this machine: they have the same orders and articles as the portal,
 * do what it asks for, and tell it what happens.
 */
export async function startDemoShop(files: DemoOrders, portalOrigin: string, secret: string): Promise<LocalShop> {
  const shop = await startLocalShop({
    shops: storeIds.map((key) => ({ key, currency: stores[key].currency })),
    listener: { url: `${portalOrigin}/webhooks/shopify`, secret },
    pictures: 'prisma/demo/pictures',
  })
  const [orders, events] = [documentsOf(files.orders), documentsOf(files.events)]
  for (const key of storeIds) {
    loadProducts(
      shop.shop(key),
      skus.map((sku) => productOf(sku, key)),
    )
    const own = orders.filter((order) => storeOf(order) === key)
    const ids = new Set(own.map(({ id }) => id))
    shop.load(
      own,
      events.filter((event) => ids.has(event['order_id'])),
      key,
    )
  }
  return shop
}

const skus: readonly Sku[] = [...Object.keys(articles).filter(isSku), 'SAMPLER-BOX']

function isSku(name: string): name is keyof typeof articles {
  return Object.hasOwn(articles, name)
}

function productOf(sku: Sku, store: StoreId): ProductSketch {
  const article: Article = articleOf(sku)
  const { file, alt } = pictures[sku]
  const price = stores[store].currency === 'USD' ? article.usd : article.eur
  return {
    title: article.title,
    productType: article.category,
    variants: [{ sku, title: article.variant, price, stock: onTheShelf }],
    pictures: [{ file, alt: alt[store === 'de' ? 'de' : 'en'], width: 800, height: 800 }],
  }
}

function documentsOf(lines: string): Fields[] {
  return lines.split('\n').flatMap((line) => {
    const read = line === '' ? null : parseJson(line)
    const fields = read?.ok ? fieldsOf(read.value) : null
    return fields ? [fields] : []
  })
}

function storeOf(order: Fields): StoreId | null {
  const read = readOrder(order)
  return read.ok ? read.order.store : null
}
