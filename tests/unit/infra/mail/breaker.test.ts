import { expect, test } from 'vitest'

import { isLineFault, makeBreaker } from '#app/infra/mail/breaker.ts'

/** A breaker whose time stands still until a test moves it. */
function breakerAt() {
  const clock = { now: 0 }
  return { clock, breaker: makeBreaker(() => clock.now) }
}

test('O5 four lines that do not come about change nothing, the fifth stops all for five seconds', () => {
  const { clock, breaker } = breakerAt()
  for (let miss = 0; miss < 4; miss += 1) expect(breaker.missed()).toBe(false)
  expect(breaker.room(4, 0)).toBe(4)
  expect(breaker.missed()).toBe(true)
  clock.now = 4_999
  expect(breaker.room(4, 0)).toBe(0)
  clock.now = 5_000
  expect([breaker.room(4, 0), breaker.room(3, 1)]).toEqual([1, 0])
})

test('O5 each try in vain doubles the pause, up to a minute, those under way when it began do not; only the first is to be heard of', () => {
  const { clock, breaker } = breakerAt()
  for (let miss = 0; miss < 8; miss += 1) breaker.missed()
  clock.now = 5_000
  for (const pause of [10_000, 20_000, 40_000, 60_000, 60_000]) {
    expect(breaker.missed()).toBe(false)
    clock.now += pause - 1
    expect(breaker.room(4, 0)).toBe(0)
    clock.now += 1
    expect(breaker.room(4, 0)).toBe(1)
  }
})

test('O5 a relay that answers, whatever it says, opens the way for all again', () => {
  const { breaker } = breakerAt()
  for (let miss = 0; miss < 9; miss += 1) breaker.missed()
  breaker.reached()
  expect(breaker.room(4, 2)).toBe(4)
})

test('a line that never came about is told from an answer of the relay', () => {
  expect(isLineFault(Object.assign(new Error('refused'), { code: 'ESOCKET', command: 'CONN' }))).toBe(true)
  expect(isLineFault(Object.assign(new Error('busy'), { code: 'EPROTOCOL', command: 'CONN', responseCode: 421 }))).toBe(false)
  expect(isLineFault(Object.assign(new Error('no such user'), { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }))).toBe(false)
})
