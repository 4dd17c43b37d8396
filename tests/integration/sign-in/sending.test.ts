import { afterAll, beforeAll, expect, test } from 'vitest'

import { sendsOfAll } from '#app/domain/sign-in/budgets.ts'
import { listMailsOf } from '#app/infra/mail/of-customer.ts'
import { claimDue } from '#app/infra/mail/queue.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { bucketOf } from '#app/infra/sign-in/buckets.ts'
import { newDevice } from '#app/infra/sign-in/device.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { requestConfirmation } from '#app/usecases/sign-in/confirm-with-code.ts'
import { requestCode } from '#app/usecases/sign-in/request-code.ts'
import { makePortal } from '#tests/support/portal.ts'
import { askForCode, enterCode, letTimePass, otherThan, signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

function mailsTo(address: string): Promise<number> {
  return portal.db.mail.count({ where: { toAddress: address, kind: 'sign-in-code' } })
}

function ask(email: unknown, at: number) {
  const address = `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`
  return requestCode(portal, { email, flow: newToken(), visitor: visitor({ address }) })
}

test('A19 C8 a thousand requests for one address from as many networks send five mails an hour and ten a day', async () => {
  const email = 'a19@example.test'
  const hourly: number[] = []
  for (let hour = 0; hour < 4; hour += 1) {
    const before = await mailsTo(email)
    for (let wave = 0; wave < 10; wave += 1) {
      await Promise.all(Array.from({ length: 25 }, (_, at) => ask(email, hour * 1_000 + wave * 25 + at)))
      await portal.database.pool.query(`DELETE FROM auth_bucket WHERE key LIKE 'cool-%'`)
    }
    hourly.push((await mailsTo(email)) - before)
    await letTimePass(portal, '61 minutes')
  }
  expect(hourly).toEqual([5, 5, 0, 0])
})

test('C7 the second code comes after a minute, the third two minutes later, the fourth five minutes after that', async () => {
  const email = 'cool@example.test'
  const sent = async () => {
    const before = await mailsTo(email)
    await ask(email, 100_000)
    return (await mailsTo(email)) - before
  }
  const log: Array<[string, number]> = []
  log.push(['at once', await sent()])
  const waits = ['55 seconds', '6 seconds', '115 seconds', '6 seconds', '295 seconds', '6 seconds']
  for (const wait of waits) {
    await letTimePass(portal, wait)
    log.push([wait, await sent()])
  }
  expect(log).toEqual([
    ['at once', 1],
    ['55 seconds', 0],
    ['6 seconds', 1],
    ['115 seconds', 0],
    ['6 seconds', 1],
    ['295 seconds', 0],
    ['6 seconds', 1],
  ])
})

test('A20 addresses of one mailbox by +tags are each their own, and the network’s budget stops them', async () => {
  const from = visitor({ address: '10.99.0.1' })
  const answers = []
  for (let at = 0; at < 11; at += 1) {
    answers.push(await requestCode(portal, { email: `v+${at}@example.test`, flow: newToken(), visitor: from }))
  }
  expect(answers.slice(0, 10).every((answer) => answer.done)).toBe(true)
  expect(answers[10]).toEqual({ done: false, because: 'slow-down' })
  await letTimePass(portal, '11 minutes')
  expect(await requestCode(portal, { email: 'v+11@example.test', flow: newToken(), visitor: from })).toMatchObject({ done: true })
})

test('A20 fifteen hundred codes an hour are sent to unknown devices, then none until the hour is over', async () => {
  await portal.database.pool.query(`UPDATE auth_bucket SET n = 1499 WHERE key LIKE 'sends-all:%'`)
  expect(await ask('a20-last@example.test', 200_001)).toMatchObject({ done: true })
  expect(await ask('a20-over@example.test', 200_002)).toEqual({ done: false, because: 'busy' })
  expect(await mailsTo('a20-over@example.test')).toBe(0)
  await letTimePass(portal, '61 minutes')
  expect(await ask('a20-over@example.test', 200_002)).toMatchObject({ done: true })
})

test('A20 a known device gets its code, and who is signed in their proof, when strangers get none any more; two thousand are the most', async () => {
  const email = 'a20-known@example.test'
  const { customerId } = await signIn(portal, email)
  await letTimePass(portal, '25 hours')
  const device = newDevice(portal.settings.sealingKey, email)
  const from = visitor({ address: '10.99.7.1', device })
  const given = (n: number) =>
    portal.database.pool.query(
      `
    INSERT INTO auth_bucket (key, window_start, n) VALUES ($2, clock_timestamp(), $1)
    ON CONFLICT (key) DO UPDATE SET n = excluded.n, window_start = excluded.window_start`,
      [n, bucketOf(sendsOfAll, '').key],
    )
  await given(1_500)
  expect(await ask('a20-stranger@example.test', 200_010)).toEqual({ done: false, because: 'busy' })
  expect(await requestCode(portal, { email, flow: newToken(), visitor: visitor({ address: '10.99.7.2' }) })).toEqual({
    done: false,
    because: 'busy',
  })
  expect(await requestCode(portal, { email, flow: newToken(), visitor: from })).toMatchObject({ done: true })
  const signedIn = { id: customerId, email, sessionId: 'any' }
  const proof = () => requestConfirmation(portal, { customer: signedIn, flow: newToken(), visitor: visitor({ address: '10.99.7.3' }) })
  expect(await proof()).toMatchObject({ done: true })
  await given(2_000)
  expect(await proof()).toEqual({ done: false, because: 'busy' })
  await letTimePass(portal, '61 minutes')
})

test('C9 a /48 and a /56 of IPv6 have budgets of their own: another /64 for each code gets nobody on', async () => {
  const course = async (most: number, addressOf: (at: number) => string) => {
    for (let at = 0; at < most; at += 1) {
      const given = await requestCode(portal, {
        email: `c9-${addressOf(at).replaceAll(':', '-')}@example.test`,
        flow: newToken(),
        visitor: visitor({ address: addressOf(at) }),
      })
      if (!given.done) return [at, given.because]
    }
    return [most, 'all']
  }
  expect(await course(40, (at) => `2001:db8:c9:${at.toString(16)}::1`)).toEqual([30, 'slow-down'])
  expect(await course(100, (at) => `2001:db8:ca:${(at * 0x100).toString(16)}::1`)).toEqual([90, 'slow-down'])
  expect(await course(2, (at) => `2001:db8:cb:${at}::1`)).toEqual([2, 'all'])
})

test('A18 the budget of sends runs out at the same point and with the same answer for known and unknown addresses', async () => {
  await signIn(portal, 'a18-known@example.test')
  await letTimePass(portal, '25 hours')
  const courseOf = async (email: string, net: number) => {
    const answers = []
    for (let at = 0; at < 8; at += 1) {
      answers.push({ answer: await ask(email, net + at), sent: await mailsTo(email) })
      await portal.database.pool.query(`DELETE FROM auth_bucket WHERE key LIKE 'cool-%'`)
    }
    return answers.map(({ answer, sent }) => ({ done: answer.done, sent }))
  }
  const known = await courseOf('a18-known@example.test', 300_000)
  const unknown = await courseOf('a18-other@example.test', 301_000)
  expect(known.map(({ sent }) => sent - 1)).toEqual([1, 2, 3, 4, 5, 5, 5, 5])
  expect(unknown).toEqual(known.map(({ done, sent }) => ({ done, sent: sent - 1 })))
})

test('A21 A22 A24 lists, arrays and line breaks send nothing', async () => {
  const before = await portal.db.mail.count()
  const odd = [['a@b.test', 'e@evil.test'], { address: 'a@b.test' }, 'v@x.test,e@evil.test', 'a@b.test\r\nBcc: e@evil.test']
  for (const given of odd) expect(await ask(given, 400_000)).toEqual({ done: false, because: 'not-an-address' })
  expect(await portal.db.mail.count()).toBe(before)
})

test('C19 a mail goes to the stored spelling of an address, not to the one that was typed', async () => {
  await signIn(portal, 'Stored@example.test')
  await letTimePass(portal, '2 minutes')
  await ask('sTORED@EXAMPLE.test', 500_000)
  const mails = await portal.db.mail.findMany({
    where: { toAddress: { equals: 'stored@example.test', mode: 'insensitive' }, kind: 'sign-in-code' },
    select: { toAddress: true },
  })
  expect(mails).toEqual([{ toAddress: 'Stored@example.test' }, { toAddress: 'Stored@example.test' }])
})

test('a blocked customer gets the same answer, a mail that is over before it starts, and no session', async () => {
  const email = 'blocked@example.test'
  await signIn(portal, email)
  await portal.db.customer.update({ where: { emailKey: email }, data: { blockedAt: new Date() } })
  await letTimePass(portal, '2 minutes')
  const { flow, code, answer } = await askForCode(portal, email)
  expect(answer).toMatchObject({ done: true })
  const mail = await portal.db.mail.findFirst({
    where: { toAddress: email },
    orderBy: { createdAt: 'desc' },
    select: { deadline: true, state: true },
  })
  expect(mail).toEqual({ deadline: new Date(0), state: 'queued' })
  expect(await enterCode(portal, email, flow, code)).toEqual({ done: false, because: 'wrong' })
})

test('A40 C21 what a stranger asked for a victim’s address holds nothing once the victim signs in', async () => {
  const victim = 'a40@example.test'
  const attacker = { flow: newToken(), visitor: visitor({ address: '10.66.0.1' }) }
  const { code } = await askForCode(portal, victim, attacker)
  expect(await portal.db.customer.count({ where: { emailKey: victim } })).toBe(0)
  await letTimePass(portal, '61 seconds')
  const own = await signIn(portal, victim)
  expect(await portal.db.session.count({ where: { customerId: own.customerId } })).toBe(1)
  const guess = otherThan(code ?? 'none was sent')
  expect(await enterCode(portal, victim, attacker.flow, guess)).toEqual({ done: false, because: 'wrong' })
  expect(await portal.db.session.count({ where: { customerId: own.customerId } })).toBe(1)
})

test('R05 twenty requests of one browser flow at once leave one live code, and none of them fails', async () => {
  const email = 'r05@example.test'
  const flow = newToken()
  const { sealingKey } = portal.settings
  // Each with a device of its own, so that no wait between codes keeps them apart.
  const asks = Array.from({ length: 20 }, (_, at) =>
    requestCode(portal, { email, flow, visitor: visitor({ address: `10.55.${at}.1`, device: newDevice(sealingKey, email) }) }),
  )
  expect((await Promise.all(asks)).every((answer) => answer.done)).toBe(true)
  const live = { emailKey: email, consumedAt: null, supersededAt: null }
  expect(await portal.db.loginCode.count({ where: live })).toBe(1)
})

test('A17 of a code nothing is written for a known address that is not for any other; whose mail it is stands there once it is taken to be sent', async () => {
  const { customerId } = await signIn(portal, 'owner@example.test')
  await portal.db.customer.create({ data: { emailKey: 'shut@example.test', email: 'shut@example.test', blockedAt: new Date() } })
  await letTimePass(portal, '1 hour')
  const addresses = ['owner@example.test', 'nobody-yet@example.test', 'shut@example.test']
  await portal.db.mail.deleteMany()
  for (const [at, address] of addresses.entries()) await ask(address, 200_000 + at)
  const written = () =>
    portal.db.mail.findMany({ orderBy: { createdAt: 'asc' }, select: { toAddress: true, caseId: true, customerId: true, state: true } })
  expect(await written()).toEqual(addresses.map((toAddress) => ({ toAddress, caseId: null, customerId: null, state: 'queued' })))
  await claimDue(portal.database.pool, 'sign-in', 10, 60_000)
  expect((await written()).map((mail) => mail.customerId)).toEqual([customerId, null, expect.any(String)])
  expect((await listMailsOf(portal.db, customerId)).map(({ kind }) => kind)).toEqual(['sign-in-code'])
})
