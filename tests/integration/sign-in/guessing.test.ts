import { createHash } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { knownDevice, newDevice } from '#app/infra/sign-in/device.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { makePortal } from '#tests/support/portal.ts'
import { askForCode, codeFor, enterCode, enterInCrowd, letTimePass, otherThan, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

const wrong = { done: false, because: 'wrong' } as const

async function attemptsOf(email: string): Promise<number[]> {
  const rows = await portal.db.loginCode.findMany({ where: { emailKey: email }, select: { attempts: true } })
  return rows.map(({ attempts }) => attempts)
}

/** Many tries at once, each from a network of its own, so that only the address's budgets count. */
function tryMany(email: string, flow: string, code: string, times: number) {
  return Promise.all(
    Array.from({ length: times }, (_, at) =>
      enterInCrowd(portal, email, flow, code, { visitor: visitor({ address: `10.${at >> 8}.${at & 255}.1` }) }),
    ),
  )
}

test('A01 C3 serial brute force: after five wrong codes the right one is refused as well, in the same words', async () => {
  const flow = newToken()
  const code = await codeFor(portal, 'a01@example.test', flow)
  for (let guess = 0; guess < 6; guess += 1) {
    expect(await enterCode(portal, 'a01@example.test', flow, otherThan(code))).toEqual(wrong)
  }
  expect(await enterCode(portal, 'a01@example.test', flow, code)).toEqual(wrong)
  expect(await attemptsOf('a01@example.test')).toEqual([5])
  expect(await portal.db.customer.count({ where: { emailKey: 'a01@example.test' } })).toBe(0)
})

test('A02 parallel brute force: of 500 wrong codes at once five are looked at', async () => {
  const flow = newToken()
  const code = await codeFor(portal, 'a02@example.test', flow)
  const answers = await tryMany('a02@example.test', flow, otherThan(code), 500)
  expect(answers.filter((answer) => answer.done)).toEqual([])
  expect(await attemptsOf('a02@example.test')).toEqual([5])
})

test('A03 eight flows with 500 guesses each: five codes are sent and fifteen guesses an hour are looked at', async () => {
  const email = 'a03@example.test'
  const flows = Array.from({ length: 8 }, () => newToken())
  for (const flow of flows) {
    await askForCode(portal, email, { flow, visitor: visitor({ address: '10.250.0.1' }) })
    // Past the wait between two codes, within the hour.
    await portal.database.pool.query(`DELETE FROM auth_bucket WHERE key LIKE 'cool-%'`)
  }
  const sent = await portal.db.loginCode.count({ where: { emailKey: email } })
  for (const flow of flows) await tryMany(email, flow, '12345678', 500)
  const { rows } = await portal.database.pool.query(`SELECT max(n) AS n FROM auth_bucket WHERE key LIKE 'failures-1h:%'`)
  expect(sent).toBe(5)
  expect(rows).toEqual([{ n: 15 }])
})

test('A07 C4 asking again resets nothing: guesses stop at 15 an hour and 50 a day', async () => {
  const email = 'a07@example.test'
  const looked = async () => {
    const before = await evaluatedToday(email)
    for (let round = 0; round < 5; round += 1) {
      const { flow, code } = await askForCode(portal, email, { visitor: visitor({ address: '10.251.0.1' }) })
      await portal.database.pool.query(`DELETE FROM auth_bucket WHERE key LIKE 'cool-%' OR key LIKE 'sends-%'`)
      await tryMany(email, flow, otherThan(code ?? '00000000'), 6)
    }
    return (await evaluatedToday(email)) - before
  }
  const hourly: number[] = []
  for (let hour = 0; hour < 5; hour += 1) {
    hourly.push(await looked())
    await portal.database.pool.query(`DELETE FROM auth_bucket WHERE key LIKE 'codes-%'`)
    await letTimePass(portal, '61 minutes')
  }
  expect(hourly).toEqual([15, 15, 15, 5, 0])
})

/** Guesses counted against the address today, of the 50 there are. */
async function evaluatedToday(email: string): Promise<number> {
  const who = createHash('sha256').update(`address ${email}`).digest('base64url').slice(0, 32)
  const { rows } = await portal.database.pool.query<{ n: number }>(`SELECT n FROM auth_bucket WHERE key = $1`, [`failures-1d:${who}`])
  return rows[0]?.n ?? 0
}

test('A05 C9 a hundred addresses of one IPv6 /64 count as one network', async () => {
  const flow = newToken()
  const code = await codeFor(portal, 'a05@example.test', flow, visitor({ address: '2001:db8:5::1' }))
  const answers = []
  for (let at = 0; at < 31; at += 1) {
    const from = visitor({ address: `2001:db8:5:0:${at}::${at + 1}` })
    answers.push(await enterCode(portal, 'a05@example.test', flow, otherThan(code), { visitor: from }))
  }
  expect(answers.slice(0, 30).every((answer) => !answer.done && answer.because === 'wrong')).toBe(true)
  expect(answers[30]).toEqual({ done: false, because: 'slow-down' })
  const elsewhere = await enterCode(portal, 'a05@example.test', flow, code, { visitor: visitor({ address: '2001:db8:6::1' }) })
  expect(elsewhere).toEqual(wrong)
})

test('C9 a try that is refused for the haste of its network costs neither the code nor the address anything', async () => {
  const email = 'hasty@example.test'
  const flow = newToken()
  const code = await codeFor(portal, email, flow)
  const hasty = visitor({ address: '10.249.0.1' })
  for (let at = 0; at < 30; at += 1) await enterCode(portal, 'nobody@example.test', newToken(), '00000000', { visitor: hasty })
  for (let at = 0; at < 5; at += 1) {
    expect(await enterCode(portal, email, flow, otherThan(code), { visitor: hasty })).toEqual({ done: false, because: 'slow-down' })
  }
  expect(await attemptsOf(email)).toEqual([0])
  expect(await enterCode(portal, email, flow, code, { visitor: visitor({ address: '10.249.1.1' }) })).toMatchObject({ done: true })
})

test('A42 C5 C6 a hundred failures of strangers leave the customer’s known device able to sign in', async () => {
  const email = 'a42@example.test'
  const first = await codeFor(portal, email, 'flow-of-a42-at-home', visitor({ address: '10.252.0.1' }))
  const home = await enterCode(portal, email, 'flow-of-a42-at-home', first)
  if (!home.done) throw new Error('not signed in')
  await letTimePass(portal, '2 minutes')
  for (let round = 0; round < 20; round += 1) {
    const attacker = visitor({ address: `10.253.${round}.1` })
    const { flow, code } = await askForCode(portal, email, { visitor: attacker })
    await tryMany(email, flow, otherThan(code ?? 'none was sent'), 5)
    await letTimePass(portal, '25 hours')
  }
  const stranger = await askForCode(portal, email, { visitor: visitor({ address: '10.254.0.1' }) })
  expect(await enterCode(portal, email, stranger.flow, stranger.code)).toEqual(wrong)

  const known = visitor({ device: home.device, address: '10.252.0.1' })
  const flow = newToken()
  const code = await codeFor(portal, email, flow, known)
  expect(await enterCode(portal, email, flow, code, { visitor: known })).toMatchObject({ done: true })

  await letTimePass(portal, '2 minutes')
  const after = await askForCode(portal, email, { visitor: visitor({ address: '10.254.0.2' }) })
  expect(await enterCode(portal, email, after.flow, after.code)).toMatchObject({ done: true })
})

test('C6 a device cookie with one bit changed, or of another address, is no known device', async () => {
  const key = portal.settings.sealingKey
  const cookie = newDevice(key, 'a@example.test')
  const [id = '', mac = ''] = cookie.split('.')
  expect(knownDevice(key, 'a@example.test', cookie)).toMatch(/^[\w-]{43}$/)
  expect(knownDevice(key, 'b@example.test', cookie)).toBeNull()
  expect(knownDevice(key, 'a@example.test', `${id}.${mac.startsWith('A') ? 'B' : 'A'}${mac.slice(1)}`)).toBeNull()
  expect(knownDevice(key, 'a@example.test', null)).toBeNull()
})

test('C9 tries from one /56 of IPv6 are counted together, whatever /64 each comes from', async () => {
  const flow = newToken()
  const tries = []
  for (let at = 0; at < 91; at += 1) {
    const from = visitor({ address: `2001:db8:55:${(0x4200 + at).toString(16)}::1` })
    tries.push(await enterCode(portal, 'c9-tries@example.test', flow, '12345678', { visitor: from, worked: true }))
  }
  expect(tries.slice(0, 90).every((answer) => !answer.done && answer.because === 'wrong')).toBe(true)
  expect(tries[90]).toEqual({ done: false, because: 'slow-down' })
  expect(
    await enterCode(portal, 'c9-tries@example.test', flow, '12345678', {
      visitor: visitor({ address: '2001:db8:55:4300::1' }),
      worked: true,
    }),
  ).toEqual(wrong)
})
