import { expect, test } from 'vitest'

import { type Given, givens, isWaiting, mayDrop, mayPropose, whyNotAgree } from '#app/domain/cases/proposal.ts'
import { staffRoles } from '#app/domain/staff/staff-role.ts'

const somebody = { isAgreeing: true, isAuthor: false, isSameHand: false }

test('another person in finance or admin agrees: nobody in another role, nobody to their own, nobody with the same hand behind them', () => {
  expect(whyNotAgree(somebody)).toBeNull()
  expect(whyNotAgree({ ...somebody, isAgreeing: false, isAuthor: true })).toBe('role')
  expect(whyNotAgree({ ...somebody, isAuthor: true, isSameHand: true })).toBe('self')
  expect(whyNotAgree({ ...somebody, isSameHand: true })).toBe('same-hand')
})

test('anybody of staff proposes what gives no money at once; money is proposed by finance and admin', () => {
  const proposedBy = (gives: Given) => staffRoles.filter((role) => mayPropose(gives, role))
  expect(Object.fromEntries(givens.map((gives) => [gives, proposedBy(gives)]))).toEqual({
    offer: ['agent', 'finance', 'admin'],
    replacement: ['agent', 'finance', 'admin'],
    sent_first: ['agent', 'finance', 'admin'],
    free_repair: ['agent', 'finance', 'admin'],
    exception: ['agent', 'finance', 'admin'],
    refund: ['finance', 'admin'],
    gift_credit: ['finance', 'admin'],
  })
  expect(givens.filter((gives) => mayPropose(gives, null))).toEqual([])
})

test('its author takes a proposal back, who could agree turns it down, and nobody else ends it', () => {
  expect(mayDrop('exception', 'agent', true)).toBe(true)
  expect(mayDrop('exception', 'agent', false)).toBe(false)
  expect(mayDrop('exception', 'finance', false)).toBe(true)
  expect(mayDrop('exception', null, true)).toBe(false)
  // Who proposed a refund in finance and is an agent now has no say in money.
  expect(mayDrop('refund', 'agent', true)).toBe(false)
})

test('a proposal waits until it is agreed to or the case moves; a credit until it is agreed to', () => {
  expect(isWaiting({ version: 4, agreedAt: null }, 4)).toBe(true)
  expect(isWaiting({ version: 4, agreedAt: null }, 5)).toBe(false)
  expect(isWaiting({ version: 4, agreedAt: '2026-03-20T10:00:00.000Z' }, 4)).toBe(false)
  expect(isWaiting({ version: null, agreedAt: null }, 5)).toBe(true)
})
