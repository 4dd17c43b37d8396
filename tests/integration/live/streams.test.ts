import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { customerLucia } from '#app/infra/sign-in/customer-sessions.ts'
import { hashToken, newToken } from '#app/infra/sign-in/token.ts'
import { loader as caseStream } from '#app/routes/cases.$number_.live.ts'
import { loader as casePage } from '#app/routes/_portal.cases.$number.tsx'
import { loader as orderPage } from '#app/routes/_portal.orders.$orderId._index.tsx'
import { loader as orderStream } from '#app/routes/orders.$orderId_.live.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { endSession } from '#app/usecases/sign-in/list-sessions.ts'
import { type Belongings, makeBelongings } from '#tests/support/belongings.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { readEvents } from '#tests/support/event-source.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let other: Portal
let close: () => Promise<void>
let ana: Belongings
let ben: Belongings

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  other = openPortal(portal.settings, systemClock)
  ana = await makeBelongings(portal, 'ana', 8001)
  ben = await makeBelongings(portal, 'ben', 8002)
})
afterAll(async () => {
  await other.news.close()
  await other.database.close()
  await close()
})

type Input = Readonly<{
  at?: Portal
  path: string
  params: Record<string, string>
  token: string | null
  accept?: string
  closes?: AbortSignal
}>

async function call(loader: typeof orderStream, input: Input): Promise<Response> {
  const plain = browserRequest(input.path, input.token === null ? {} : { session: input.token })
  const headers = new Headers(plain.headers)
  headers.set('Accept', input.accept ?? 'text/event-stream')
  const request = new Request(plain.url, { headers })
  const whenClosed = (listener: () => void) => input.closes?.addEventListener('abort', listener)
  const context = { ...contextOf(input.at ?? portal), whenClosed }
  return loader({ request, context, params: input.params }).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown
    throw thrown
  })
}

const openOrder = (of: Belongings, seen: string, change: Partial<Input> = {}) =>
  call(orderStream, { path: `/orders/${of.orderId}/live?seen=${seen}`, params: { orderId: of.orderId }, token: of.token, ...change })

/** What the page of the order names as the state it shows. */
async function seenOn(of: Belongings): Promise<string> {
  const request = browserRequest(`/orders/${of.orderId}`, { session: of.token })
  const page = await orderPage({ request, context: contextOf(portal), params: { orderId: of.orderId } })
  return page.seen
}

let events = 0

/** A carrier's word on the order's parcel, committed by another process. */
async function carrierSays(orderId: string, status: string): Promise<void> {
  events += 1
  await other.database.pool.query(
    `INSERT INTO tracking_event (shipment_id, source_id, status, happened_at)
     SELECT id, $2, $3, clock_timestamp() FROM shipment WHERE order_id = $1`,
    [orderId, `live-${events}`, status],
  )
}

/** One more browser of theirs. */
async function anotherSession(customerId: string): Promise<string> {
  const token = newToken()
  const attributes = { codeId: null, userAgent: null, place: null, freshlyProved: true }
  await customerLucia(portal.db).createSession(customerId, attributes, { sessionId: hashToken(token) })
  return token
}

test('a page hears at once of an event that another process took in, and by it where the page then stands', async () => {
  const seen = await seenOn(ana)
  const stream = readEvents(await openOrder(ana, seen))
  await carrierSays(ana.orderId, 'in_transit')
  const heard = await stream.next()
  expect(heard).toEqual({ event: 'news', data: await seenOn(ana) })
  expect(heard?.data).not.toBe(seen)
  await stream.stop()
})

test('what happened between the reading of a page and the opening of its stream is told at the opening', async () => {
  const seen = await seenOn(ana)
  await carrierSays(ana.orderId, 'out_for_delivery')
  const stream = readEvents(await openOrder(ana, seen))
  expect(await stream.next()).toEqual({ event: 'news', data: await seenOn(ana) })
  await stream.stop()
})

test('a step of a case is told on the page of its order and on its own', async () => {
  const order = readEvents(await openOrder(ben, await seenOn(ben)))
  const path = `/cases/${ben.caseNumber}/live?seen=`
  const own = readEvents(await call(caseStream, { path, params: { number: ben.caseNumber }, token: ben.token }))
  const first = await own.next()
  const page = await casePage({
    request: browserRequest(`/cases/${ben.caseNumber}`, { session: ben.token }),
    context: contextOf(portal),
    params: { number: ben.caseNumber },
  })
  expect(first?.data, 'the page and its stream name the same state').toBe(page.seen)
  const withdrawn = await withdrawCase(other, { number: ben.caseNumber, customerId: ben.customerId, version: 3, from: null })
  expect(withdrawn.done).toBe(true)
  expect((await order.next())?.event).toBe('news')
  const second = await own.next()
  expect([second?.event, second?.data === first?.data]).toEqual(['news', false])
  await Promise.all([order.stop(), own.stop()])
})

test('Z01 another customer’s stream is answered like one that does not exist, and nobody’s without a session', async () => {
  const theirs = await openOrder(ben, '', { token: ana.token })
  const none = await openOrder({ ...ben, orderId: '00000000-0000-4000-8000-000000000000' }, '', { token: ana.token })
  const odd = await openOrder({ ...ben, orderId: "' OR 1=1" }, '', { token: ana.token })
  const number = (of: string) => call(caseStream, { path: `/cases/${of}/live`, params: { number: of }, token: ana.token })
  const cases = [await number(ben.caseNumber), await number('EMR-2026-999999'), await number('*')]
  for (const answer of [theirs, none, odd, ...cases]) {
    expect([answer.status, await answer.text(), [...answer.headers]]).toEqual([404, '', []])
  }
  for (const token of [null, 'x', 'a'.repeat(40)]) {
    expect((await openOrder(ana, '', { token })).status).toBe(401)
  }
})

test('who does not ask for events gets none: no page load and no bundle hangs on a stream', async () => {
  expect((await openOrder(ana, '', { accept: 'text/html' })).status).toBe(406)
  expect((await openOrder(ana, '', { accept: '*/*' })).status).toBe(406)
})

test('no cache keeps a stream and no compressor or proxy holds it back', async () => {
  const answer = await openOrder(ana, '')
  expect(answer.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8')
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store, no-transform')
  expect(answer.headers.get('X-Accel-Buffering')).toBe('no')
  await answer.body?.cancel()
})

test('a stream ends with its session, told to ask no more, and never prolongs it', async () => {
  const { customerId } = ana
  const token = await anotherSession(customerId)
  const session = () =>
    portal.db.session.findFirstOrThrow({ where: { id: hashToken(token) }, select: { id: true, expiresAt: true, lastSeenAt: true } })
  await portal.db
    .$executeRaw`UPDATE session SET last_seen_at = last_seen_at - interval '3 days', expires_at = expires_at - interval '3 days'`
  const before = await session()
  const stream = readEvents(await openOrder(ana, await seenOn(ana), { token }))
  await carrierSays(ana.orderId, 'attempted_delivery')
  expect((await stream.next())?.event).toBe('news')
  expect(await session()).toEqual(before)
  await endSession(other, { customerId, sessionId: before.id })
  expect(await stream.next()).toEqual({ event: 'end', data: '' })
  expect(await stream.next()).toBeNull()
})

test('a session that has run out is told nothing, although its row is still there', async () => {
  const token = await anotherSession(ana.customerId)
  const stream = readEvents(await openOrder(ana, await seenOn(ana), { token }))
  await portal.db.$executeRaw`UPDATE session SET expires_at = clock_timestamp() - interval '1 s' WHERE id = ${hashToken(token)}`
  await carrierSays(ana.orderId, 'in_transit')
  expect(await stream.next()).toEqual({ event: 'end', data: '' })
})

test('one session holds six streams; the seventh is refused until one of them is let go', async () => {
  const seen = await seenOn(ana)
  const six = await Promise.all(Array.from({ length: 6 }, () => openOrder(ana, seen)))
  expect(six.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
  const seventh = await openOrder(ana, seen)
  expect([seventh.status, seventh.headers.get('Retry-After')]).toEqual([429, '60'])
  await six[0]?.body?.cancel()
  const again = await openOrder(ana, seen)
  expect(again.status).toBe(200)
  await Promise.all([...six.slice(1), again].flatMap(({ body }) => body?.cancel() ?? []))
})

test('a page that goes away gives its place back', async () => {
  const seen = await seenOn(ana)
  for (let round = 0; round < 10; round += 1) {
    const leaving = new AbortController()
    const answer = await openOrder(ana, seen, { closes: leaving.signal })
    expect([round, answer.status]).toEqual([round, 200])
    leaving.abort()
  }
})

test('after a minute a stream says that the next one is to be opened, and ends', async () => {
  const seen = await seenOn(ana)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  try {
    const stream = readEvents(await openOrder(ana, seen))
    vi.advanceTimersByTime(60_000)
    expect([await stream.next(), await stream.next()]).toEqual([{ event: 'again', data: '' }, null])
  } finally {
    vi.useRealTimers()
  }
})

test('a lost connection to the database is opened again, and what was missed meanwhile is told', async () => {
  const stream = readEvents(await openOrder(ana, await seenOn(ana)))
  const { rowCount } = await other.database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'em-smart-news' AND datname = current_database()`,
  )
  expect(rowCount).toBe(1)
  await carrierSays(ana.orderId, 'delayed')
  expect(await stream.next()).toEqual({ event: 'news', data: await seenOn(ana) })
  await stream.stop()
})

test('notices hold ids and nothing else, come with the commit, and an order that nobody looks at makes none', async () => {
  const ear = new Client({ connectionString: portal.settings.databaseUrl })
  const heard: string[] = []
  ear.on('notification', ({ payload = '' }) => heard.push(payload))
  await ear.connect()
  await ear.query('LISTEN news')
  await expect(
    portal.db.$transaction(async (db) => {
      await db.$executeRaw`UPDATE orders SET phone = '+49 30 111' WHERE id = ${ana.orderId}::uuid`
      throw new Error('taken back')
    }),
  ).rejects.toThrow('taken back')
  await carrierSays(ana.orderId, 'in_transit')
  await carrierSays(ana.orderId, 'in_transit')
  await portal.db.case.updateMany({ where: { number: ana.caseNumber }, data: { phone: '+49 30 222' } })
  await portal.db.session.deleteMany({ where: { customerId: ben.customerId } })
  await carrierSays(ben.orderId, 'in_transit')
  await ear.query('SELECT 1')
  expect(heard).toEqual([
    `order ${ana.orderId}`,
    `order ${ana.orderId}`,
    `case ${ana.caseNumber} ${ana.orderId}`,
    `person ${ben.customerId}`,
  ])
  await ear.end()
})

test('a process that ends closes its streams, so that nothing keeps it from ending', async () => {
  const ending = openPortal(portal.settings, systemClock)
  const stream = readEvents(await openOrder(ana, await seenOn(ana), { at: ending }))
  await ending.news.close()
  expect(await stream.next()).toBeNull()
  expect(await readEvents(await openOrder(ana, '', { at: ending })).next()).toBeNull()
  await ending.database.close()
})
