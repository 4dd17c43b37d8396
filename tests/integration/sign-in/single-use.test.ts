import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { judgeCode } from '#app/usecases/sign-in/try-code.ts'
import { makePortal } from '#tests/support/portal.ts'
import { askForCode, codeFor, enterCode, enterInCrowd, letTimePass, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

const wrong = { done: false, because: 'wrong' } as const

/** Each test asks from a network of its own, so that none uses up another's budget. */
let networks = 0
function somebody() {
  networks += 1
  return visitor({ address: `198.51.${networks}.1` })
}

function sessionsOf(email: string): Promise<number> {
  return portal.db.session.count({ where: { customer: { emailKey: email } } })
}

test('A08 C13 the right code opens one session; used again it is refused like a wrong one', async () => {
  const flow = newToken()
  const code = await codeFor(portal, 'a08@example.test', flow, somebody())
  expect(await enterCode(portal, 'a08@example.test', flow, code)).toMatchObject({ done: true })
  expect(await enterCode(portal, 'a08@example.test', flow, code)).toEqual(wrong)
  expect(await sessionsOf('a08@example.test')).toBe(1)
})

test('A09 the right code sent 500 times at once opens one session, five times over', async () => {
  for (let run = 0; run < 5; run += 1) {
    const email = `a09-${run}@example.test`
    const flow = newToken()
    const code = await codeFor(portal, email, flow, somebody())
    const answers = await Promise.all(
      Array.from({ length: 500 }, (_, at) =>
        enterInCrowd(portal, email, flow, code, { visitor: visitor({ address: `10.${run}.${at & 255}.${at >> 8}` }) }),
      ),
    )
    expect(answers.filter((answer) => answer.done)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.done && ['wrong', 'unavailable'].includes(answer.because))).toHaveLength(499)
    expect(await sessionsOf(email)).toBe(1)
    await portal.database.pool.query(`DELETE FROM auth_bucket WHERE key LIKE 'failures-all:%'`)
  }
})

test('A10 C2 a code is refused ten minutes and a second after it was sent, by the database’s clock', async () => {
  const flow = newToken()
  const late = await codeFor(portal, 'a10@example.test', flow, somebody())
  await letTimePass(portal, '10 minutes 1 second')
  expect(await enterCode(portal, 'a10@example.test', flow, late)).toEqual(wrong)
  const again = newToken()
  const inTime = await codeFor(portal, 'a10@example.test', again, somebody())
  await letTimePass(portal, '9 minutes 50 seconds')
  expect(await enterCode(portal, 'a10@example.test', again, inTime)).toMatchObject({ done: true })
})

test('A11 C15 the code before is refused once another was sent to the same browser, and the new one works', async () => {
  const flow = newToken()
  const from = somebody()
  const first = await codeFor(portal, 'a11@example.test', flow, from)
  await letTimePass(portal, '61 seconds')
  const second = await codeFor(portal, 'a11@example.test', flow, from)
  expect(await enterCode(portal, 'a11@example.test', flow, first)).toEqual(wrong)
  expect(await enterCode(portal, 'a11@example.test', flow, second)).toMatchObject({ done: true })
})

test('A11 C15 of a code and the resend that replaces it, sent at once, either the code opens a session or the new one does', async () => {
  for (let run = 0; run < 20; run += 1) {
    const email = `a11-race-${run}@example.test`
    const [flow, from] = [newToken(), somebody()]
    const first = await codeFor(portal, email, flow, from)
    await letTimePass(portal, '61 seconds')
    const [entered, resent] = await Promise.all([
      enterCode(portal, email, flow, first, { visitor: from }),
      askForCode(portal, email, { flow, visitor: from }),
    ])
    const again = await enterCode(portal, email, flow, first, { visitor: from })
    const next = await enterCode(portal, email, flow, resent.code, { visitor: from })
    expect([run, again, next.done]).toEqual([run, wrong, true])
    expect(await sessionsOf(email)).toBe(entered.done ? 2 : 1)
  }
})

test('C15 a code of one browser lives on when another browser asks for the same address', async () => {
  const victim = newToken()
  const from = somebody()
  const code = await codeFor(portal, 'a11b@example.test', victim, from)
  await letTimePass(portal, '61 seconds')
  await askForCode(portal, 'a11b@example.test', { visitor: somebody() })
  expect(await enterCode(portal, 'a11b@example.test', victim, code)).toMatchObject({ done: true })
})

test('A12 C14 the code of one browser is refused in another', async () => {
  const flow = newToken()
  const code = await codeFor(portal, 'a12@example.test', flow, somebody())
  expect(await enterCode(portal, 'a12@example.test', newToken(), code)).toEqual(wrong)
  expect(await enterCode(portal, 'a12@example.test', flow, code)).toMatchObject({ done: true })
})

test('A13 the code of one address is refused for another, whose own code is charged with the try', async () => {
  const flow = newToken()
  const from = somebody()
  const code = await codeFor(portal, 'a13-a@example.test', flow, from)
  await codeFor(portal, 'a13-b@example.test', flow, from)
  expect(await enterCode(portal, 'a13-b@example.test', flow, code)).toEqual(wrong)
  const charged = await portal.db.loginCode.findMany({
    where: { emailKey: { startsWith: 'a13-' } },
    orderBy: { emailKey: 'asc' },
    select: { emailKey: true, attempts: true },
  })
  expect(charged).toEqual([
    { emailKey: 'a13-a@example.test', attempts: 0 },
    { emailKey: 'a13-b@example.test', attempts: 1 },
  ])
})

test('A14 a code for changing the address opens no session, and one for signing in changes no address', async () => {
  const flow = newToken()
  const email = 'a14@example.test'
  const change = await askForCode(portal, email, { flow, purpose: 'change-email', visitor: somebody() })
  expect(await enterCode(portal, email, flow, change.code)).toEqual(wrong)
  await letTimePass(portal, '61 seconds')
  const code = await codeFor(portal, email, flow, somebody())
  const input = { purpose: 'change-email', flow, emailKey: email, code, visitor: visitor() } as const
  expect(await judgeCode(portal, input)).toEqual({ right: false, because: 'wrong' })
  expect(await sessionsOf(email)).toBe(0)
})

test('A27 spaces and dashes in a code are passed over; what is no code is refused and uses up no attempt', async () => {
  const flow = newToken()
  const email = 'a27@example.test'
  const code = await codeFor(portal, email, flow, somebody())
  const odd = ['١٢٣٤٥٦٧٨', '1e7', '1'.repeat(10_000), '', ['12345678'], { not: '' }, null, 12345678, '1234567', '123456789']
  for (const given of odd) {
    expect(await enterCode(portal, email, flow, given)).toEqual({ done: false, because: 'not-a-code' })
  }
  expect(await portal.db.loginCode.findFirst({ where: { emailKey: email }, select: { attempts: true } })).toEqual({ attempts: 0 })
  const spaced = ` ${code.slice(0, 4)} ${code.slice(4)} `
  expect(await enterCode(portal, email, flow, spaced)).toMatchObject({ done: true })
  const dashed = newToken()
  await letTimePass(portal, '61 seconds')
  const other = await codeFor(portal, email, dashed, somebody())
  expect(await enterCode(portal, email, dashed, `${other.slice(0, 4)}-${other.slice(4)}`)).toMatchObject({ done: true })
})

test('R13 a clock of this process that is ten minutes off changes nothing: the database’s clock decides', async () => {
  const skewed = await makePortal({}, { now: () => new Date(Date.now() + 600_000) })
  const flow = newToken()
  const code = await codeFor(skewed.portal, 'r13@example.test', flow)
  expect(await enterCode(skewed.portal, 'r13@example.test', flow, code)).toMatchObject({ done: true })
  await skewed.close()
})
