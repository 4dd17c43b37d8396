import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
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
type Work = (email: string, network: string) => Promise<unknown>

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

/**
 * Interleaves the classes, a new address and network for each measurement, the order of the classes turning. What is
 * done `before` each is not timed.
 */
async function measure(work: Work, before: Work = () => Promise.resolve()): Promise<Times> {
  const times: Times = { known: [], unknown: [], blocked: [] }
  await portal.database.pool.query('DELETE FROM auth_bucket')
  for (let turn = 0; turn < WARM_UP + N; turn += 1) {
    for (let step = 0; step < classes.length; step += 1) {
      const kind = classes[(turn + step) % classes.length] ?? 'known'
      const [email, network] = [`${kind}-${turn}@example.test`, `10.${turn >> 8}.${turn & 255}.${step}`] as const
      await before(email, network)
      const began = performance.now()
      await work(email, network)
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
        `${median(times.unknown).toFixed(3)} ms, apart ${apart.toFixed(3)} ms, p=${p.toFixed(3)}\n`,
    )
    // On a machine that is busy with other things medians scatter with their size; what is systematic shows in p.
    expect(Math.abs(apart)).toBeLessThan(Math.max(5, median(times.unknown) / 4))
    expect(p).toBeGreaterThan(0.01)
  }
}

// With no difference at all one measurement in a hundred falls below p = 0.01: it is measured again, twice at most.
test('A17 asking for a code takes as long for known, unknown and blocked addresses', { retry: 2, timeout: 120_000 }, async () => {
  judge('request', await measure((email, address) => requestCode(portal, { email, flow: newToken(), visitor: visitor({ address }) })))
})

test('A17 a wrong code takes as long to refuse for known, unknown and blocked addresses', { retry: 2, timeout: 120_000 }, async () => {
  const flow = newToken()
  // Against a live code each, which one in a hundred million times is the guess itself.
  const begin: Work = (email, address) => requestCode(portal, { email, flow, visitor: visitor({ address }) })
  const guess: Work = (email, address) => enterCode(portal, email, flow, '00000000', { visitor: visitor({ address }), worked: true })
  judge('verify', await measure(guess, begin))
})
