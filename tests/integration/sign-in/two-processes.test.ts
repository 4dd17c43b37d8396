import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import type { Order, Tally } from '#tests/support/guessing-process.ts'
import { makePortal, testEnvironment } from '#tests/support/portal.ts'
import { codeFor, otherThan, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>
let processes: ChildProcess[]

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  const env = { ...process.env, ...testEnvironment(portal.settings.databaseUrl) }
  const start = () => fork('tests/support/guessing-process.ts', { execArgv: ['--import', 'tsx'], env })
  processes = [start(), start()]
  await Promise.all(processes.map((child) => once(child, 'message')))
})
afterAll(async () => {
  const gone = processes.map((child) => once(child, 'exit'))
  for (const child of processes) child.disconnect()
  await Promise.all(gone)
  await close()
})

/** Has both processes try at once, 250 times each. */
async function tryInBoth(order: Omit<Order, 'times' | 'net'>): Promise<Tally> {
  const tallies = await Promise.all(
    processes.map(async (child, at) => {
      const told = once(child, 'message')
      child.send({ ...order, times: 250, net: at + 1 } satisfies Order)
      const [tally] = (await told) as [Tally]
      return tally
    }),
  )
  await portal.database.pool.query('DELETE FROM auth_bucket')
  return tallies.reduce((sum, one) => ({ opened: sum.opened + one.opened, wrong: sum.wrong + one.wrong }))
}

test('A04 500 wrong codes at once from two processes: five are looked at, five times over', { timeout: 180_000 }, async () => {
  for (let run = 0; run < 5; run += 1) {
    const email = `a04-${run}@example.test`
    const flow = newToken()
    const code = await codeFor(portal, email, flow, visitor({ address: `198.51.100.${run}` }))
    const tally = await tryInBoth({ email, flow, code: otherThan(code) })
    expect(tally.opened).toBe(0)
    const row = await portal.db.loginCode.findFirst({ where: { emailKey: email }, select: { attempts: true } })
    expect(row).toEqual({ attempts: 5 })
  }
})

test('A09 the right code sent 500 times at once by two processes opens one session, five times over', { timeout: 180_000 }, async () => {
  for (let run = 0; run < 5; run += 1) {
    const email = `a09-${run}@example.test`
    const flow = newToken()
    const code = await codeFor(portal, email, flow, visitor({ address: `198.51.101.${run}` }))
    expect(await tryInBoth({ email, flow, code })).toEqual({ opened: 1, wrong: 499 })
    expect(await portal.db.session.count({ where: { customer: { emailKey: email } } })).toBe(1)
  }
})
