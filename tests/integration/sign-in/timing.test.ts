import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/portal.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { requestCode } from '#app/usecases/sign-in/request-code.ts'
import { mannWhitney, median } from '#tests/support/mann-whitney.ts'
import { makePortal } from '#tests/support/portal.ts'
import { enterCode, visitor } from '#tests/support/sign-in.ts'

const N = 500
const WARM_UP = 30
const classes = ['known', 'unknown', 'blocked'] as const
type Class = (typeof classes)[number]
type Times = Record<Class, number[]>

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  const people = Array.from({ length: 3 * N }, (_, at) => at)
  await portal.db.customer.createMany({
    data: people.flatMap((at) => [
      { emailKey: `known-${at}@example.test`, email: `known-${at}@example.test` },
      { emailKey: `blocked-${at}@example.test`, email: `blocked-${at}@example.test`, blockedAt: new Date() },
    ]),
  })
  await portal.database.pool.query('ANALYZE')
})
afterAll(() => close())

/** Interleaves the classes, a new address and network for each measurement, the order of the classes turning. */
async function measure(work: (email: string, network: string) => Promise<unknown>): Promise<Times> {
  const times: Times = { known: [], unknown: [], blocked: [] }
  await portal.database.pool.query('DELETE FROM auth_bucket')
  for (let turn = 0; turn < WARM_UP + N; turn += 1) {
    for (let step = 0; step < classes.length; step += 1) {
      const kind = classes[(turn + step) % classes.length] ?? 'known'
      const began = performance.now()
      await work(`${kind}-${turn}@example.test`, `10.${turn >> 8}.${turn & 255}.${step}`)
      if (turn >= WARM_UP) times[kind].push(performance.now() - began)
    }
  }
  return times
}

function judge(what: string, times: Times): void {
  for (const kind of ['known', 'blocked'] as const) {
    const apart = median(times[kind]) - median(times.unknown)
    const p = mannWhitney(times[kind], times.unknown)
    process.stdout.write(
      `A17 ${what}: n=${N} each, median ${kind} ${median(times[kind]).toFixed(3)} ms, unknown ` +
        `${median(times.unknown).toFixed(3)} ms, apart ${apart.toFixed(3)} ms, p=${p.toFixed(3)}\n`)
    expect(Math.abs(apart)).toBeLessThan(5)
    expect(p).toBeGreaterThan(0.01)
  }
}

// With no difference at all one measurement in a hundred falls below p = 0.01: it is measured again, twice at most.
test('A17 asking for a code takes as long for known, unknown and blocked addresses', { retry: 2, timeout: 120_000 }, async () => {
  judge('request', await measure((email, address) =>
    requestCode(portal, { email, flow: newToken(), visitor: visitor({ address }) })))
})

test('A17 a wrong code takes as long to refuse for known, unknown and blocked addresses', { retry: 2, timeout: 120_000 }, async () => {
  const flow = newToken()
  judge('verify', await measure((email, address) =>
    enterCode(portal, email, flow, '00000000', { visitor: visitor({ address }) })))
})
