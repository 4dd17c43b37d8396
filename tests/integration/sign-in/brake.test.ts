import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import { mostAreWrong } from '#app/domain/sign-in/budgets.ts'
import { findWork } from '#app/domain/sign-in/proof-of-work.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { didWork, newChallenge } from '#app/web/sign-in/proof-of-work.ts'
import { contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { askForCode, enterCode, letTimePass, otherThan, signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterEach(() => portal.database.pool.query('DELETE FROM auth_bucket'))
afterAll(() => close())

let networks = 0
function somewhere() {
  networks += 1
  return visitor({ address: `10.${networks >> 8}.${networks & 255}.1` })
}

/** Wrong codes of as many strangers, at addresses that nobody has. */
async function guessWrong(times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    await enterCode(portal, 'anybody@example.test', newToken(), '00000000', { visitor: somewhere() })
  }
}

async function throttleIsOn(): Promise<boolean> {
  const { rowCount } = await portal.database.pool.query(
    `SELECT FROM auth_bucket WHERE key LIKE 'brake:%' AND window_start > clock_timestamp() - interval '10 minutes'`,
  )
  return rowCount === 1
}

function told(): Promise<number> {
  return portal.db.auditEntry.count({ where: { action: 'sign-in.brake' } })
}

test('C10 the hundred and first wrong code of a minute puts the brake on, staff are told once, and it goes off after ten minutes', async () => {
  const before = await told()
  await guessWrong(100)
  expect(await throttleIsOn()).toBe(false)
  await guessWrong(1)
  expect(await throttleIsOn()).toBe(true)
  await guessWrong(20)
  expect((await told()) - before).toBe(1)
  await letTimePass(portal, '599 seconds')
  expect(await throttleIsOn()).toBe(true)
  await letTimePass(portal, '2 seconds')
  expect(await throttleIsOn()).toBe(false)
})

test('C10 under the brake an unknown device works for its code, a known one does not, and nothing is charged without work', async () => {
  const email = 'brake@example.test'
  const home = await signIn(portal, email, somewhere())
  await portal.database.pool.query('DELETE FROM auth_bucket')
  await guessWrong(101)
  const { flow, code } = await askForCode(portal, email, { visitor: somewhere() })
  for (let turn = 0; turn < 6; turn += 1) {
    expect(await enterCode(portal, email, flow, code, { visitor: somewhere() })).toEqual({ done: false, because: 'busy' })
  }
  const row = await portal.db.loginCode.findFirst({ where: { emailKey: email, consumedAt: null }, select: { attempts: true } })
  expect(row).toEqual({ attempts: 0 })
  expect(await enterCode(portal, email, flow, otherThan(code ?? ''), { visitor: somewhere(), worked: true })).toEqual({
    done: false,
    because: 'wrong',
  })
  expect(await enterCode(portal, email, flow, code, { visitor: somewhere(), worked: true })).toMatchObject({ done: true })

  const known = { ...somewhere(), device: home.device }
  const own = await askForCode(portal, email, { visitor: known })
  expect(await enterCode(portal, email, own.flow, own.code, { visitor: known })).toMatchObject({ done: true })
})

test('C10 a brake goes on where of two hundred codes more are wrong than right, spread over minutes', async () => {
  await portal.database.pool.query('DELETE FROM login_code')
  const right = async (count: number) =>
    portal.database.pool.query(
      `INSERT INTO login_code (purpose, email_key, flow_hash, key_id, code_hmac, max_attempts, attempts, expires_at, consumed_at)
     SELECT 'sign-in', 'right-' || n || '@example.test', decode(md5(n::text) || md5(n::text), 'hex'), 'k1', decode(md5(n::text) || md5(n::text), 'hex'), 5, 1,
       clock_timestamp() + interval '9 minutes', clock_timestamp() FROM generate_series(1, $1::int) AS n`,
      [count],
    )
  await right(98)
  await guessWrong(60)
  await portal.database.pool.query(`DELETE FROM auth_bucket WHERE key LIKE 'failures-all:%'`)
  await guessWrong(41)
  // 101 wrong and 98 right: one short of two hundred.
  expect(await throttleIsOn()).toBe(false)
  await portal.database.pool.query(`DELETE FROM auth_bucket WHERE key LIKE 'failures-all:%'`)
  await guessWrong(1)
  expect(await throttleIsOn()).toBe(true)
})

test('C10 half of the codes wrong is not yet too many, and of fewer than two hundred none are', () => {
  expect([mostAreWrong(100, 100), mostAreWrong(101, 100), mostAreWrong(101, 99), mostAreWrong(199, 0), mostAreWrong(200, 0)]).toEqual([
    false,
    true,
    true,
    false,
    true,
  ])
})

test('C10 work counts for its code, its flow, and five minutes, and not without the right number', () => {
  const now = { at: new Date('2026-11-21T12:00:00Z') }
  const context = { ...contextOf(portal), portal: { ...portal, clock: { now: () => now.at } } }
  const flow = newToken()
  const challenge = newChallenge(flow, context)
  const nonce = findWork({ challenge, code: '12345678' }, 0, 2 ** 21) ?? -1
  const sent = { code: '1234 5678', challenge, nonce }
  expect(didWork(sent, flow, context)).toBe(true)
  expect(didWork({ ...sent, nonce: nonce + 1 }, flow, context)).toBe(false)
  expect(didWork({ ...sent, code: '12345679' }, flow, context)).toBe(false)
  expect(didWork(sent, newToken(), context)).toBe(false)
  expect(didWork({ ...sent, challenge: `z${challenge}` }, flow, context)).toBe(false)
  expect(didWork({ code: sent.code }, flow, context)).toBe(false)
  now.at = new Date('2026-11-21T12:04:59Z')
  expect(didWork(sent, flow, context)).toBe(true)
  now.at = new Date('2026-11-21T12:05:00Z')
  expect(didWork(sent, flow, context)).toBe(false)
})
