import { expect, test } from 'vitest'

import { describeFault, isPermanent, maxAttempts, waitAfter } from '#app/infra/mail/retry.ts'

const middle = 0.5

test('O5 the waits are 5 s, 30 s, 2 min, 10 min, 1 h, 6 h and 24 h; the eighth try is the last', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((attempts) => waitAfter(attempts, middle))
  expect(waits).toEqual([5_000, 30_000, 120_000, 600_000, 3_600_000, 21_600_000, 86_400_000, null])
  expect(maxAttempts).toBe(8)
})

test('O5 a wait is spread by a fifth to both sides', () => {
  expect(waitAfter(1, 0)).toBe(4_000)
  expect(waitAfter(1, 1)).toBe(6_000)
})

const answered = (responseCode: number, command: string) => Object.assign(new Error('no'), { responseCode, command })

test('O4 a recipient or a message refused with 5yz is refused for good', () => {
  expect(isPermanent(answered(550, 'RCPT TO'))).toBe(true)
  expect(isPermanent(answered(554, 'DATA'))).toBe(true)
  expect(isPermanent(answered(500, 'DATA'))).toBe(true)
})

test('a 4yz answer and a line that breaks pass', () => {
  expect(isPermanent(answered(499, 'RCPT TO'))).toBe(false)
  expect(isPermanent(answered(421, 'DATA'))).toBe(false)
  expect(isPermanent(Object.assign(new Error('gone'), { code: 'ECONNECTION', command: 'CONN' }))).toBe(false)
  expect(isPermanent('not even an error')).toBe(false)
})

test('a refused log-in, sender or greeting is no fault of the mail', () => {
  expect(isPermanent(answered(535, 'AUTH PLAIN'))).toBe(false)
  expect(isPermanent(answered(550, 'MAIL FROM'))).toBe(false)
  expect(isPermanent(answered(554, 'CONN'))).toBe(false)
})

test('what is kept of a fault names nobody', () => {
  const fault = new Error('550 <ana.b@customers.test>: no such user')
  expect(describeFault(fault)).toBe('550 [address] no such user')
})
