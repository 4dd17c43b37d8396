import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createHash } from 'node:crypto'

import { z } from 'zod'

import type { Fields } from '#app/infra/shopify/values.ts'

import { answerAt, type Asked, questionIn } from './counter.ts'
import { understand } from './answer.ts'
import { openPoints, type Points } from './cost.ts'
import { numbering } from './ids.ts'
import { loadOrder } from './load-order.ts'
import { loadEvent } from './load-parcels.ts'
import { type Mishap, type Planned, takeMishap } from './mishaps.ts'
import { type Listener, type Notices, openNotices } from './notices.ts'
import { servePage } from './page.ts'
import { adminSchema } from './shopify-schema.ts'
import { type Books, books, type Order, type Shop } from './state.ts'

/** What is kept of a server from one start to the next: how many ids it gave, and the books of its shops. */
export const keptShops = z.object({ ids: z.int(), books: z.record(z.string(), books) })
export type KeptShops = z.infer<typeof keptShops>

export type LocalShopOptions = Readonly<{
  /** The shops of the server: each has a key, a currency and its own token. One of `de` in euros unless said otherwise. */
  shops?: ReadonlyArray<Readonly<{ key: string; currency: string; token?: string }>>
  listener?: Listener | null
  /** Where it is; somewhere else when that is taken, or not said. */
  port?: number
  now?: () => Date
  /** What it had when it was here before. */
  kept?: KeptShops | null
  /** Called when something in the books may have changed. */
  onChange?: () => void
  /** A folder of pictures that are served under `/pictures/`. */
  pictures?: string | null
}>

export type LocalShop = Readonly<{
  /** `http://127.0.0.1:…` */
  origin: string
  /** What `SHOPIFY_ADMIN` is, for this server. */
  setting: string
  /** A shop of it by its key; the first one unless said otherwise. */
  shop: (key?: string) => Shop
  tokenOf: (key?: string) => string
  points: (key?: string) => Points
  /** Takes orders and what is told of their parcels, in the shop's file format, into the books. */
  load: (orders: readonly Fields[], events?: readonly Fields[], key?: string) => Order[]
  asked: Asked[]
  /** How many questions were refused for want of points. */
  throttled: () => number
  /** Lets the next question go wrong, or the next one for a field of the schema. */
  plan: (mishap: Mishap, on?: string) => void
  planned: Planned[]
  notices: Notices
  kept: () => KeptShops
  stop: () => Promise<void>
}>

type Open = Readonly<{ shop: Shop; token: string; points: Points }>

/** Shops on this machine that speak the Admin API by Shopify's own schema. What they have is in memory; `kept` gives it away. */
export async function startLocalShop(options: LocalShopOptions = {}): Promise<LocalShop> {
  const { shops: plans = [{ key: 'de', currency: 'EUR' }], now = () => new Date() } = options
  const notices = openNotices()
  notices.listener = options.listener ?? null
  const { newId, used } = numbering(options.kept?.ids)
  const asked: Asked[] = []
  const planned: Planned[] = []
  let throttled = 0
  const server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()))
  const origin = `http://127.0.0.1:${await listenAt(server, options.port ?? 0)}`
  const open = plans.map(({ key, currency, token }): Open => {
    const domain = `em-smart-${key}.myshopify.com`
    const at = () => now().toISOString()
    const tell = (topic: string, body: unknown) => {
      notices.tell(topic, domain, at(), body)
      options.onChange?.()
    }
    const shop = { key, domain, origin, books: options.kept?.books[key] ?? emptyBooks(currency), now: at, newId, tell }
    return {
      shop,
      token: token ?? `shpat_${createHash('sha256').update(`local shop ${key}`).digest('hex').slice(0, 32)}`,
      points: openPoints(),
    }
  })
  const byKey = (key?: string): Open => {
    const found = key === undefined ? open[0] : open.find(({ shop }) => shop.key === key)
    if (!found) throw new Error(`no shop ${key ?? ''}`)
    return found
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const version = /^\/admin\/api\/([^/]+)\/graphql\.json$/.exec(request.url ?? '')?.[1]
    if (version === undefined || request.method !== 'POST')
      return servePage(request, response, { shops: open.map(({ shop }) => shop), pictures: options.pictures ?? null })
    const question = questionIn(await textOf(request))
    const sent = request.headers['x-shopify-access-token']
    const token = typeof sent === 'string' ? sent : null
    const at = open.find((one) => one.token === token)
    const schema = adminSchema(version)
    const understood = schema && question ? understand(schema, question) : null
    const fields = understood?.ok ? understood.fields : []
    const operation = understood?.ok ? (understood.operation.name?.value ?? null) : null
    asked.push({ shop: at?.shop.key ?? null, version, token, operation, fields, variables: question?.variables ?? {} })
    if (!at) return end(response, 401, { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' })
    if (!question) return end(response, 400, { errors: { query: 'Required parameter missing or invalid' } })
    const mishap = takeMishap(planned, fields)
    if (typeof mishap === 'number') return void response.writeHead(mishap).end('<html>')
    if (mishap === 'hang-up') return void response.destroy()
    if (mishap === 'no-data') return end(response, 200, { data: null })
    if (typeof mishap === 'object' && 'data' in mishap) return end(response, 200, mishap)
    const waits = typeof mishap === 'object' && 'until' in mishap ? mishap : null
    if (waits?.when === 'before') await waits.until
    const { status, body } = await answerAt({ ...at, version, question, mishap, onThrottle: () => (throttled += 1) })
    if (waits?.when === 'after') await waits.until
    if (mishap === 'hang-up-after') return void response.destroy()
    const text = JSON.stringify(body)
    response.writeHead(status, { 'Content-Type': 'application/json' })
    response.end(mishap === 'cut' ? text.slice(0, text.length / 2) : text)
  }

  return {
    origin,
    setting: JSON.stringify(Object.fromEntries(open.map(({ shop, token }) => [shop.key, { domain: origin, token }]))),
    shop: (key) => byKey(key).shop,
    tokenOf: (key) => byKey(key).token,
    points: (key) => byKey(key).points,
    load: (orders, events = [], key) => {
      const { shop } = byKey(key)
      const loaded = orders.map((order) => loadOrder(shop, order))
      for (const event of events) loadEvent(shop, event)
      return loaded
    },
    asked,
    throttled: () => throttled,
    plan: (mishap, on) => void planned.push({ mishap, on: on ?? null }),
    planned,
    notices,
    kept: () => ({ ids: used(), books: Object.fromEntries(open.map(({ shop }) => [shop.key, shop.books])) }),
    stop: async () => {
      notices.stop()
      await new Promise<void>((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      })
    },
  }
}

/** The port that it listens at. */
async function listenAt(server: Server, port: number): Promise<number> {
  const listening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => resolve(true))
  })
  if (!listening) return listenAt(server, 0)
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

function emptyBooks(currency: string): Books {
  return { currency, orders: [], drafts: [], products: [], metafields: [], discounts: [], jobs: [], keys: {} }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function end(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(body))
}
