import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { pictureAddress } from '#app/domain/pictures/picture.ts'
import { type StoreId } from '#app/domain/shared/stores.ts'
import { seconds } from '#app/domain/shared/duration.ts'
import { listCustomerCases } from '#app/infra/cases/list-cases.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { listCustomerOrders } from '#app/infra/orders/list-orders.ts'
import { deleteUnshown, findPrintCopies } from '#app/infra/pictures/copies.ts'
import { findLooks } from '#app/infra/pictures/find-looks.ts'
import { pictureIdOf } from '#app/infra/pictures/picture-id.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { upsertProducts } from '#app/infra/shop/upsert-products.ts'
import { loader } from '#app/routes/pictures.$id.$size.ts'
import { importCatalogue } from '#app/usecases/orders/import-catalogue.ts'
import { copyUncopied, showPicture } from '#app/usecases/pictures/copy-pictures.ts'
import { buy, caseOf, fileRequest } from '#tests/support/case-life.ts'
import { contextOf } from '#tests/support/context.ts'
import { makePng, makePngClaiming } from '#tests/support/pictures.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let shop: Server
let origin: string
/** What the shop answers at a path, and how often it was asked. */
const answers = new Map<string, (response: ServerResponse) => void>()
const asked: string[] = []

beforeAll(async () => {
  shop = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const answer = answers.get(path)
    if (answer) answer(response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => shop.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`
  ;({ portal, close } = await makePortal({ SHOPIFY_ADMIN: JSON.stringify({ de: { domain: origin, token: 't' } }) }))
})
afterAll(async () => {
  await close()
  shop.closeAllConnections()
  await new Promise((closed) => shop.close(closed))
})
beforeEach(async () => {
  await portal.db.$executeRaw`TRUNCATE shop_product, picture, catalogue_item CASCADE`
  answers.clear()
  asked.length = 0
})

/** Says that the shop has a product with a picture there; answers the picture's id. */
async function shows(url: string, number = 1, store: StoreId = 'de'): Promise<string> {
  const client = await portal.database.pool.connect()
  const variant = {
    ...{
      variantId: String(number),
      position: 1,
      title: null,
      sku: `SKU-${number}`,
      options: [],
      priceMinor: 100,
      currency: 'EUR' as const,
    },
    ...{ stock: null, forSale: true, shipped: true, picture: null },
  }
  const product = { productId: String(number), title: 'Rotary', active: true, updatedAt: '2026-03-01T00:00:00.000Z' }
  try {
    await upsertProducts(client, store, [{ ...product, picture: { url, alt: 'A rotary' }, variants: [variant] }])
  } finally {
    client.release()
  }
  return pictureIdOf(url)
}
async function servePng(path: string): Promise<string> {
  const bytes = await makePng({ width: 400, height: 200 })
  answers.set(path, (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(bytes))
  return `${origin}${path}`
}
const ask = (id: string, size = 'small') =>
  loader({ request: new Request(`http://localhost:4000/pictures/${id}/${size}`), context: contextOf(portal), params: { id, size } })
const faultOf = async (id: string) => (await portal.db.picture.findUniqueOrThrow({ where: { id } })).fault

test('a picture is fetched once and from then on ours: squares of WebP for screens, JPEG for mails, kept by browsers for good', async () => {
  const id = await shows(await servePng('/rotary.png?v=1'))
  for (const [size, side, format] of [
    ['small', 96, 'webp'],
    ['medium', 192, 'webp'],
    ['large', 480, 'webp'],
    ['print', 288, 'jpeg'],
  ] as const) {
    const response = await ask(id, size)
    expect(response.headers.get('Content-Type')).toBe(`image/${format}`)
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({ width: side, height: side, format })
  }
  expect(asked).toEqual(['/rotary.png?v=1'])
  expect([...(await findPrintCopies(portal.db, [id])).keys()]).toEqual([id])
})

test('many who ask for the same at once let it be fetched once', async () => {
  const id = await shows(await servePng('/once.png'))
  const responses = await Promise.all(Array.from({ length: 8 }, () => ask(id, 'large')))
  expect(new Set(responses.map(({ headers }) => headers.get('Content-Type')))).toEqual(new Set(['image/webp']))
  expect(asked).toEqual(['/once.png'])
})

test('what is no picture, too large, led elsewhere or not there is drawn instead, and not asked for again at once', async () => {
  const large = Buffer.alloc(9 * 1024 * 1024)
  large.set(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
  const bomb = await makePngClaiming(9_000, 9_000)
  answers.set('/page', (response) => response.writeHead(200, { 'Content-Type': 'image/png' }).end('<html>not a picture</html>'))
  answers.set('/svg', (response) =>
    response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  )
  answers.set('/cut', (response) => response.writeHead(200).end(large.subarray(0, 4_000)))
  answers.set('/large', (response) => response.writeHead(200).end(large))
  answers.set('/bomb', (response) => response.writeHead(200).end(bomb))
  answers.set('/led', (response) => response.writeHead(302, { Location: 'http://169.254.169.254/' }).end())
  const faults: Record<string, string> = {}
  for (const path of ['/page', '/svg', '/cut', '/large', '/bomb', '/led', '/missing']) {
    const id = await shows(`${origin}${path}`)
    const response = await ask(id)
    expect([path, response.status, response.headers.get('Content-Type'), response.headers.get('Cache-Control')]).toEqual([
      path,
      200,
      'image/svg+xml',
      'no-store',
    ])
    faults[path] = (await faultOf(id)) ?? ''
    await ask(id)
  }
  expect(faults).toEqual({
    '/page': 'no-picture',
    '/svg': 'no-picture',
    '/cut': 'broken',
    '/large': 'too-large',
    '/bomb': 'pixels',
    '/led': 'unreachable',
    '/missing': 'unreachable',
  })
  expect(asked).toHaveLength(7)
})

test('a picture anywhere but at Shopify or the shop of this machine is never asked for', async () => {
  for (const url of [
    'http://cdn.shopify.com/a.png',
    'https://cdn.shopify.com.evil.example/a.png',
    'https://user@cdn.shopify.com/a.png',
    'http://127.0.0.1:1/a.png',
  ]) {
    const id = await shows(url)
    expect((await ask(id)).headers.get('Content-Type')).toBe('image/svg+xml')
    expect(await faultOf(id)).toBe('foreign-host')
  }
})

test('whoever has waited long enough gets a drawing, and the next one what has come meanwhile', async () => {
  const bytes = await makePng({ width: 400, height: 200 })
  let release = () => {}
  answers.set('/slow.png', (response) => {
    release = () => response.writeHead(200).end(bytes)
  })
  const id = await shows(`${origin}/slow.png`)
  expect(await showPicture(portal, { id, size: 'small' }, seconds(0.001))).toMatchObject({ done: false, because: 'not-here' })
  const coming = ask(id)
  await expect.poll(() => asked).toEqual(['/slow.png'])
  release()
  expect((await coming).headers.get('Content-Type')).toBe('image/webp')
})

test('what the catalogue knows the thing as is what is drawn', async () => {
  await importCatalogue(portal, JSON.stringify([{ sku: 'SKU-1', title: 'Rotary', category: 'accessory' }]))
  const machine = await shows(`${origin}/none`, 2)
  const accessory = await shows(`${origin}/none-either`, 1)
  const [one, other] = [await (await ask(machine)).text(), await (await ask(accessory)).text()]
  expect(one).toMatch(/^<svg/)
  expect(other).toMatch(/^<svg/)
  expect(one).not.toBe(other)
})

test('an address that no product has a picture at is nothing', async () => {
  for (const [id, size] of [
    ['0'.repeat(32), 'small'],
    ['..', 'small'],
    [await shows(`${origin}/a`), 'huge'],
  ] as const) {
    await expect(ask(id, size)).rejects.toMatchObject({ status: 404 })
  }
})

test('pictures are fetched before anybody looks, tried again when their time has come, and let go when nothing shows them', async () => {
  const id = await shows(`${origin}/later.png`)
  await copyUncopied(portal)
  await copyUncopied(portal)
  expect(asked).toEqual(['/later.png'])
  await servePng('/later.png')
  await portal.db.$executeRaw`UPDATE picture SET retry_at = clock_timestamp()`
  await copyUncopied(portal)
  expect(asked).toEqual(['/later.png', '/later.png'])
  expect(await portal.db.picture.findMany()).toMatchObject([{ id, failures: 0, fault: null }])
  await shows(`${origin}/another.png`)
  await deleteUnshown(portal.db)
  expect((await portal.db.picture.findMany()).map(({ url }) => url)).toEqual([`${origin}/another.png`])
  expect(pictureAddress({ id }, 'small')).toBe(`/pictures/${id}/small`)
})

test('a line shows what its own store sells under its SKU, else what the catalogue names: in lists, on its order and its case alike', async () => {
  const of = await shows(`${origin}/de.png`, 1, 'de')
  await shows(`${origin}/us.png`, 1, 'us')
  const bought = await buy(portal, [
    { sku: 'SKU-1', price: '100.00' },
    { sku: 'PLATES', price: '10.00' },
    { sku: 'CLAMP', price: '10.00' },
  ])
  const named = 'https://cdn.shopify.com/plates.png'
  await importCatalogue(
    portal,
    JSON.stringify([
      { sku: 'SKU-1', title: 'Rotary', category: 'accessory', image: 'https://cdn.shopify.com/other.png' },
      { sku: 'PLATES', title: 'Plates', category: 'accessory', image: named },
      { sku: 'CLAMP', title: 'Clamp', category: 'accessory', image: 'clamp.png' },
    ]),
  )
  const expected = [{ id: of, alt: 'A rotary' }, { id: pictureIdOf(named), alt: null }, null]
  const { customerId, orderId, lineIds } = bought
  const [listed] = await listCustomerOrders(portal.db, customerId, {}, null, 1)
  expect(listed?.lines.map(({ picture }) => picture)).toEqual(expected)
  const order = await findOrder(portal.db, { customerId, orderId })
  expect(order?.lines.map(({ picture }) => picture)).toEqual(expected)
  const number = await fileRequest(portal, bought, { action: 'return', lines: lineIds.map((lineId) => ({ lineId })) })
  const [row] = await listCustomerCases(portal.db, customerId)
  expect(row?.first).toEqual({ category: 'accessory', picture: expected[0] })
  expect((await caseOf(portal, number)).lines.map(({ picture }) => picture)).toEqual(expected)
  await servePng('/de.png')
  await ask(of)
  const looks = await findLooks(portal.db, 'de', ['SKU-1', 'CLAMP', 'NEVER-SOLD', ''])
  expect([...looks].map(([sku, { category, jpeg }]) => [sku, category, jpeg !== null])).toEqual(
    expect.arrayContaining([
      ['SKU-1', 'accessory', true],
      ['CLAMP', 'accessory', false],
      ['NEVER-SOLD', null, false],
    ]),
  )
})
