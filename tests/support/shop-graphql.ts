import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Node = Readonly<Record<string, unknown>>
/** What goes wrong with the next answer: nothing, a status, a page cut in the middle, a closed connection, or one of its errors. */
type Mishap = 'none' | number | 'cut' | 'hang-up' | 'no-data' | Readonly<{ code: string; message: string }>

export type ShopGraphql = {
  /** `http://127.0.0.1:…` */
  readonly origin: string
  /** The orders, as the API has them, by their last change. */
  orders: Node[]
  /** Its products likewise, each with the list of its variants. */
  products: Node[]
  mishaps: Mishap[]
  /** Taken from the points by somebody else before the next question. */
  spentByOthers: number
  readonly asked: Array<Readonly<{ kind: string; size: number | null; after: string | null; filter: string | null; token: string | null }>>
  throttled: number
  /** Lets time pass for the points, as `wait` of a client. */
  readonly pass: (ms: number) => Promise<void>
  waitedMs: number
  readonly stop: () => Promise<void>
}

const bucket = { size: 1_000, restoreRate: 100, perOrder: 40, mostForOne: 1_000 }

/** A shop on this machine that speaks as much of the Admin API as the sync asks of it, with points that run out. */
export async function startShopGraphql(token: string): Promise<ShopGraphql> {
  let points = bucket.size
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Question
    const kind = /query (\w+)/.exec(query)?.[1] ?? ''
    const sent = request.headers['x-shopify-access-token']
    shop.asked.push({
      kind,
      size: variables.size ?? null,
      after: variables.after ?? null,
      filter: variables.filter ?? null,
      token: typeof sent === 'string' ? sent : null,
    })
    points = Math.max(0, points - shop.spentByOthers)
    shop.spentByOthers = 0
    const mishap = shop.mishaps.shift()
    if (sent !== token) return void response.writeHead(401).end('{"errors":"[API] Invalid API key"}')
    if (mishap === 'hang-up') return void response.destroy()
    if (typeof mishap === 'number') return void response.writeHead(mishap).end('<html>')
    const cost = (variables.size ?? 1) * bucket.perOrder
    const told = () => ({
      cost: {
        requestedQueryCost: cost,
        actualQueryCost: cost / 2,
        throttleStatus: { maximumAvailable: bucket.size, currentlyAvailable: points, restoreRate: bucket.restoreRate },
      },
    })
    const error = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }], extensions: told() })
    let body: unknown
    if (typeof mishap === 'object') body = error(mishap.code, mishap.message)
    else if (mishap === 'no-data') body = { data: null }
    else if (cost > bucket.mostForOne) body = error('MAX_COST_EXCEEDED', `Query cost is ${cost}`)
    else if (cost > points) {
      shop.throttled += 1
      body = error('THROTTLED', 'Throttled')
    } else {
      points -= cost / 2
      const data = kind === 'MoreVariants' ? moreVariantsOf(shop.products, variables) : dataOf(shop, query, variables)
      body = { data, extensions: told() }
    }
    const text = JSON.stringify(body)
    response.writeHead(200, { 'Content-Type': 'application/json' })
    response.end(mishap === 'cut' ? text.slice(0, text.length / 2) : text)
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const shop: ShopGraphql = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    orders: [],
    products: [],
    mishaps: [],
    spentByOthers: 0,
    asked: [],
    throttled: 0,
    waitedMs: 0,
    pass: async (ms) => {
      shop.waitedMs += ms
      points = Math.min(bucket.size, points + (ms / 1_000) * bucket.restoreRate)
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
  return shop
}

type Question = Readonly<{
  query: string
  variables: Readonly<{ size?: number; after?: string | null; filter?: string | null; id?: string }>
}>

function dataOf({ orders, products }: ShopGraphql, query: string, variables: Question['variables']): Node {
  const { after = null, id } = variables
  if (id !== undefined) return { node: selected(findNode(orders, id), query, after) }
  if (!query.includes('query Products')) return { orders: changedPage(orders, variables, (order) => selected(order, query, null)) }
  const withVariants = (product: Node) => ({ ...product, variants: variantsPage(product, 20, null) })
  return { shop: { currencyCode: 'EUR' }, products: changedPage(products, variables, withVariants) }
}

function moreVariantsOf(products: readonly Node[], { id, after = null }: Question['variables']): Node {
  const product = products.find((one) => one['id'] === id)
  return { product: product ? { variants: variantsPage(product, 100, after) } : null }
}

function variantsPage(product: Node, first: number, after: string | null): Node {
  const all = product['variants'] as Node[]
  const from = after === null ? 0 : Number(after)
  return { nodes: all.slice(from, from + first), pageInfo: { hasNextPage: all.length > from + first, endCursor: String(from + first) } }
}

function changedPage(
  all: readonly Node[],
  { size = 0, after = null, filter = null }: Question['variables'],
  shown: (one: Node) => Node,
): Node {
  const since = /'([^']+)'/.exec(filter ?? '')?.[1]
  const changed = [...all]
    .filter((one) => since === undefined || Date.parse(String(one['updatedAt'])) >= Date.parse(since))
    .sort((a, b) => (String(a['updatedAt']) < String(b['updatedAt']) ? -1 : 1))
  const from = after === null ? 0 : changed.findIndex(({ id: own }) => own === after) + 1
  const page = changed.slice(from, from + size)
  return { nodes: page.map(shown), pageInfo: { hasNextPage: changed.length > from + size, endCursor: page.at(-1)?.['id'] ?? null } }
}

function findNode(within: unknown, id: string): Node {
  if (Array.isArray(within)) {
    const found = within.map((one) => findNode(one, id)).find((one) => one['id'] === id)
    return found ?? {}
  }
  if (typeof within !== 'object' || within === null) return {}
  if ('id' in within && within.id === id) return within
  return findNode(Object.values(within), id)
}

/** The node with its lists cut to what the question asked for; a part's page begins after `after`. */
function selected(node: Node, query: string, after: string | null): Node {
  return Object.fromEntries(
    Object.entries(node).flatMap(([name, value]) => {
      if (!Array.isArray(value) || name === 'tags') return [[name, value] as const]
      const first = Number(new RegExp(`\\b${name}\\(first: (\\d+)`).exec(query)?.[1] ?? NaN)
      if (!['lineItems', 'shippingLines', 'fulfillmentLineItems', 'events', 'refundLineItems', 'fulfillments', 'refunds'].includes(name))
        return [[name, value] as const]
      if (Number.isNaN(first)) return []
      const from = after === null ? 0 : Number(after)
      const nodes = (value as Node[]).slice(from, from + first).map((one) => selected(one, query, null))
      if (name === 'fulfillments' || name === 'refunds') return [[name, nodes] as const]
      const pageInfo = { hasNextPage: value.length > from + first, endCursor: String(from + first) }
      return [[name, { nodes, pageInfo }] as const]
    }),
  )
}

const money = (amount: string, currencyCode = 'EUR') => ({
  shopMoney: { amount, currencyCode },
  presentmentMoney: { amount, currencyCode },
})

/** A fictional order as the API has it; ids stand beyond what a double holds. */
export function graphqlOrder(number: number, change: Node = {}): Node {
  return {
    id: `gid://shopify/Order/${graphqlId(number)}`,
    name: `#${number}`,
    email: `c${number}@customer.example`,
    phone: null,
    createdAt: '2026-03-01T09:00:00Z',
    processedAt: '2026-03-01T09:00:00Z',
    updatedAt: new Date(Date.UTC(2026, 2, 1, 9, 0, number)).toISOString(),
    cancelledAt: null,
    test: false,
    tags: ['bulk'],
    taxesIncluded: true,
    currencyCode: 'EUR',
    presentmentCurrencyCode: 'EUR',
    totalPriceSet: money('129.0'),
    shippingAddress: {
      name: 'Ada Beispiel',
      company: null,
      address1: 'Musterweg 1',
      address2: null,
      zip: '04999',
      city: 'Leipzig',
      provinceCode: null,
      province: null,
      countryCodeV2: 'DE',
      phone: null,
    },
    billingAddress: null,
    lineItems: [graphqlLine(number)],
    shippingLines: [],
    fulfillments: [],
    refunds: [],
    ...change,
  }
}

export function graphqlId(number: number): string {
  return String(9_007_199_254_740_993n + BigInt(number))
}

export function graphqlLine(number: number, change: Node = {}): Node {
  return {
    id: `gid://shopify/LineItem/${graphqlId(number)}`,
    sku: 'AIR-ASSIST',
    title: 'Air assist pump',
    variantTitle: null,
    quantity: 1,
    currentQuantity: 1,
    originalUnitPriceSet: money('129.0'),
    discountAllocations: [],
    taxLines: [],
    customAttributes: [],
    ...change,
  }
}

/** A fictional product with one variant; a change of its variants is a list of them. */
export function graphqlProduct(number: number, change: Node = {}): Node {
  return {
    id: `gid://shopify/Product/${graphqlId(number)}`,
    title: `Product ${number}`,
    status: 'ACTIVE',
    updatedAt: new Date(Date.UTC(2026, 2, 1, 9, 0, number)).toISOString(),
    featuredMedia: {
      preview: { image: { url: `https://cdn.shopify.com/s/files/1/products/${number}.png?v=1`, altText: `Photo ${number}` } },
    },
    variants: [graphqlVariant(number)],
    ...change,
  }
}

export function graphqlVariant(number: number, change: Node = {}): Node {
  return {
    id: `gid://shopify/ProductVariant/${graphqlId(number)}`,
    position: 1,
    title: 'Default Title',
    sku: `SKU-${number}`,
    price: '129.00',
    availableForSale: true,
    inventoryQuantity: 3,
    selectedOptions: [{ name: 'Title', value: 'Default Title' }],
    inventoryItem: { tracked: true, requiresShipping: true },
    media: { nodes: [] },
    ...change,
  }
}

export { money as graphqlMoney }
