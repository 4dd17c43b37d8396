import { afterAll, beforeAll, expect, test } from 'vitest'

import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { customerLucia } from '#app/infra/sign-in/customer-sessions.ts'
import { staffLucia } from '#app/infra/sign-in/staff-sessions.ts'
import { hashToken, newToken } from '#app/infra/sign-in/token.ts'
import { loader as queuePage } from '#app/routes/staff._index.tsx'
import { loader as casePage } from '#app/routes/staff.cases.$number.tsx'
import { loader as caseStream } from '#app/routes/staff_.cases.$number.live.ts'
import { loader as queueStream } from '#app/routes/staff_.live.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { askOf, type Bought, buy, fileRequest } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { readEvents } from '#tests/support/event-source.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let other: Portal
let close: () => Promise<void>
let bought: Bought

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  other = openPortal(portal.settings, systemClock)
  bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 9 }])
})
afterAll(async () => {
  await other.news.close()
  await other.database.close()
  await close()
})

const attributes = { codeId: null, userAgent: null, place: null, freshlyProved: true }
let hired = 0

/** Somebody who works here and is signed in. */
async function colleague(name: string): Promise<{ staffId: string; token: string }> {
  hired += 1
  const email = `live${hired}@em-smart.example`
  const { id: staffId } = await portal.db.staff.create({ data: { email, emailKey: email, name, role: 'agent' }, select: { id: true } })
  const token = newToken()
  await staffLucia(portal.db).createSession(staffId, attributes, { sessionId: hashToken(token) })
  return { staffId, token }
}

const fileOne = () => fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })

async function open(at: Portal, loader: typeof queueStream, path: string, number: string, cookies: Record<string, string>) {
  const plain = browserRequest(path, cookies)
  const headers = new Headers(plain.headers)
  headers.set('Accept', 'text/event-stream')
  const request = new Request(plain.url, { headers })
  return loader({ request, context: contextOf(at), params: { number } }).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown
    throw thrown
  })
}

const onCase = (at: Portal, number: string, token: string, seen = '') =>
  open(at, caseStream, `/staff/cases/${number}/live?seen=${seen}`, number, { staff: token })
const onQueue = (seen: string, token: string) => open(other, queueStream, `/staff/live?seen=${seen}`, '', { staff: token })

async function pageOf(number: string, token: string) {
  const request = browserRequest(`/staff/cases/${number}`, { staff: token })
  const { company } = await casePage({ request, context: contextOf(portal), params: { number } })
  return company
}

const fromQueue = async (token: string) =>
  (await queuePage({ request: browserRequest('/staff', { staff: token }), context: contextOf(portal), params: {} })).seen

test('two on one case, in two processes: each sees the other while both have it open, and not after', async () => {
  const [robin, kim] = [await colleague('Robin'), await colleague('Kim')]
  const number = await fileOne()
  const first = await pageOf(number, robin.token)
  expect(first.others).toEqual([])
  const robins = readEvents(await onCase(portal, number, robin.token, first.seen))
  expect(await robins.next()).toEqual({ event: 'presence', data: '[]' })

  const second = await pageOf(number, kim.token)
  expect(second.others).toEqual(['Robin'])
  expect(await robins.next()).toEqual({ event: 'presence', data: '["Kim"]' })
  const kims = readEvents(await onCase(other, number, kim.token, second.seen))
  expect(await kims.next()).toEqual({ event: 'presence', data: '["Robin"]' })

  const left = Date.now()
  await robins.stop()
  expect(await kims.next()).toEqual({ event: 'presence', data: '[]' })
  expect(Date.now() - left, 'told in seconds, without a reload or another beat').toBeLessThan(10_000)
  await kims.stop()
})

test('who closes one of two pages on a case stays there by the other', async () => {
  const robin = await colleague('Robin')
  const number = await fileOne()
  const staying = readEvents(await onCase(portal, number, robin.token))
  expect((await staying.next())?.event).toBe('news')
  const closing = readEvents(await onCase(other, number, robin.token))
  await closing.next()
  await closing.stop()
  await portal.db.$executeRaw`UPDATE case_presence SET until = clock_timestamp() + interval '3 s' WHERE staff_id = ${robin.staffId}::uuid`
  await expect.poll(() => secondsLeft(robin.staffId)).toBeGreaterThan(20)
  await staying.stop()
})

/** For how long somebody counts as there unless more is heard of them. */
async function secondsLeft(staffId: string): Promise<number> {
  const [left] = await portal.db.$queryRaw<Array<{ seconds: number }>>`
    SELECT extract(epoch FROM until - clock_timestamp())::float8 AS seconds FROM case_presence WHERE staff_id = ${staffId}::uuid`
  return left?.seconds ?? 0
}

test('who left without a word, as a process does that is killed, counts for gone after half a minute at most, and sooner where no stream was opened', async () => {
  const [robin, kim] = [await colleague('Robin'), await colleague('Kim')]
  const number = await fileOne()
  await pageOf(number, robin.token)
  expect(await secondsLeft(robin.staffId)).toBeLessThanOrEqual(10)
  const stream = readEvents(await onCase(portal, number, robin.token))
  await stream.next()
  const left = await secondsLeft(robin.staffId)
  expect(left).toBeGreaterThan(20)
  expect(left).toBeLessThanOrEqual(30)
  // An open stream would bring them back at once, as it should: it is gone first, and then the time is up.
  await stream.stop()
  await expect.poll(() => secondsLeft(robin.staffId)).toBeLessThanOrEqual(4)
  await portal.db.$executeRaw`UPDATE case_presence SET until = clock_timestamp() WHERE staff_id = ${robin.staffId}::uuid`
  expect((await pageOf(number, kim.token)).others).toEqual([])
})

test('a page of the console hears that a colleague moved its case', async () => {
  const [robin, kim] = [await colleague('Robin'), await colleague('Kim')]
  const number = await fileOne()
  const { seen } = await pageOf(number, robin.token)
  const stream = readEvents(await onCase(portal, number, robin.token, seen))
  expect((await stream.next())?.event).toBe('presence')
  const approved = await approveCase(other, await askOf(portal, number, kim.staffId))
  expect(approved.done).toBe(true)
  const heard = await stream.next()
  expect(heard).toEqual({ event: 'news', data: (await pageOf(number, robin.token)).seen })
  expect(heard?.data).not.toBe(seen)
  await stream.stop()
})

test('the queue hears how many cases moved since it was read, each counted once', async () => {
  const { token, staffId } = await colleague('Robin')
  const seen = await fromQueue(token)
  const stream = readEvents(await onQueue(seen, token))
  const number = await fileOne()
  expect(await stream.next()).toEqual({ event: 'news', data: '1' })
  await approveCase(portal, await askOf(portal, number, staffId))
  await fileOne()
  expect(await stream.next()).toEqual({ event: 'news', data: '2' })
  await stream.stop()
  const late = readEvents(await onQueue(seen, token))
  expect(await late.next()).toEqual({ event: 'news', data: '2' })
  await late.stop()
})

test('a mark that is none tells of nothing', async () => {
  const { token } = await colleague('Robin')
  for (const odd of ['', 'x', '-1', '1;drop', '9'.repeat(40)]) {
    const stream = readEvents(await onQueue(encodeURIComponent(odd), token))
    await stream.stop()
  }
  expect((await onQueue('x', token)).status).toBe(200)
})

test('Z08 no customer and no stranger opens a stream of the console', async () => {
  const number = await fileOne()
  const token = newToken()
  await customerLucia(portal.db).createSession(bought.customerId, attributes, { sessionId: hashToken(token) })
  for (const cookies of [{}, { session: token }, { staff: token }, { staff: newToken() }] as Record<string, string>[]) {
    expect((await open(portal, queueStream, '/staff/live', '', cookies)).status).toBe(401)
    expect((await open(portal, caseStream, `/staff/cases/${number}/live`, number, cookies)).status).toBe(401)
  }
  const [none] = await portal.db.$queryRaw<Array<{ n: number }>>`
    SELECT count(*)::int AS n FROM case_presence p JOIN cases c ON c.id = p.case_id WHERE c.number = ${number}`
  expect(none?.n).toBe(0)
})

test('S3 a page of the console that is only open does not keep its half hour from running out', async () => {
  const robin = await colleague('Robin')
  const number = await fileOne()
  await portal.db.$executeRaw`
    UPDATE staff_session SET last_seen_at = last_seen_at - interval '20 min', expires_at = expires_at - interval '20 min'
     WHERE staff_id = ${robin.staffId}::uuid`
  const session = () =>
    portal.db.staffSession.findFirstOrThrow({ where: { staffId: robin.staffId }, select: { expiresAt: true, lastSeenAt: true } })
  const before = await session()
  const stream = readEvents(await onCase(portal, number, robin.token))
  expect((await stream.next())?.event).toBe('news')
  await stream.stop()
  expect(await session()).toEqual(before)
})

test('a colleague who is removed hears no more', async () => {
  const robin = await colleague('Robin')
  const stream = readEvents(await onQueue(await fromQueue(robin.token), robin.token))
  await portal.db.staff.update({ where: { id: robin.staffId }, data: { removedAt: new Date() }, select: { id: true } })
  await fileOne()
  expect(await stream.next()).toEqual({ event: 'end', data: '' })
})
