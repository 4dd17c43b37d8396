import { textFor } from '#app/domain/shared/house-text.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { firstLanguage, type StoreId, storeIds, stores } from '#app/domain/shared/stores.ts'
import { parseJson } from '#app/infra/shopify/json-text.ts'
import { readOrder } from '#app/infra/shopify/read-order.ts'
import { type Fields, fieldsOf } from '#app/infra/shopify/values.ts'

import { type Article, articleOf, articles, type Sku } from '../../prisma/demo/articles.ts'
import { pictures } from '../../prisma/demo/pictures.ts'
import { loadProducts, type ProductSketch } from '../local-shop/load-products.ts'
import { keptShops, type KeptShops, type LocalShop, startLocalShop } from '../local-shop/start.ts'
import type { DemoOrders } from './load.ts'

/** What the shops of the demo have on their shelves of each article. */
const onTheShelf = 12

export type DemoShopOptions = Readonly<{
  /** The folder of the shop's files, where it keeps what became of them. */
  folder: string
  files: DemoOrders
  portalOrigin: string
  secret: string
  port: number
}>

/**
 * The shops that the demo's orders were bought in, one a store, on this machine: they have the same orders and articles as the portal,
 * do what it asks for, and tell it what happens. A second start finds them as they were left.
 */
export async function startDemoShop({ folder, files, portalOrigin, secret, port }: DemoShopOptions): Promise<LocalShop> {
  const file = join(folder, 'books.json')
  const kept = keptIn(file)
  let writing: NodeJS.Timeout | null = null
  const write = () => writeFileSync(file, JSON.stringify(shop.kept()))
  const shop = await startLocalShop({
    shops: storeIds.map((key) => ({ key, currency: stores[key].currency })),
    listener: { url: `${portalOrigin}/webhooks/shopify`, secret },
    pictures: 'prisma/demo/pictures',
    port,
    kept,
    onChange: () => {
      writing ??= setTimeout(() => {
        writing = null
        write()
      }, writeAfterMs)
    },
  })
  if (!kept) fill(shop, files)
  return {
    ...shop,
    stop: async () => {
      await shop.stop()
      if (writing) clearTimeout(writing)
      write()
    },
  }
}

const writeAfterMs = 500

function keptIn(file: string): KeptShops | null {
  const read = existsSync(file) ? keptShops.safeParse(JSON.parse(readFileSync(file, 'utf8'))) : null
  return read?.success ? read.data : null
}

function fill(shop: LocalShop, files: DemoOrders): void {
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
    pictures: [{ file, alt: textFor(alt, firstLanguage(store)), width: 800, height: 800 }],
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
