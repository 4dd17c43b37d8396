import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { countryLaws, storesUnderLaw } from '#app/domain/statutory/data/countries.ts'
import { prepareLayer } from '#app/domain/statutory/layer.ts'
import type { StatutoryFacts } from '#app/domain/statutory/statutory-facts.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import {
  cents,
  euros,
  facts,
  goggles,
  inTransit,
  lens,
  line,
  machine,
  powder,
  receiptUnknown,
  select,
  unshipped,
} from '#tests/unit/domain/policy/facts-builder.ts'

function rights(asked: PolicyFacts, statutory: StatutoryFacts = {}) {
  return statutoryRights({ ...asked, statutory }, decide(asked))
}

function withdrawal(asked: PolicyFacts, statutory: StatutoryFacts = {}) {
  const found = rights(asked, statutory)?.withdrawal
  if (!found) throw new Error('no right to withdraw')
  return found
}

test('what the example of the specification is given by law', () => {
  expect(rights(facts('return', { lines: [machine, goggles] }))).toEqual({
    country: 'DE',
    timeZone: 'Europe/Berlin',
    withdrawal: {
      outcome: 'open',
      reasons: ['within_period', 'gifts_go_back'],
      source: 'BGB §§ 312g, 355–357a',
      days: 14,
      startsOn: '2026-03-06',
      deadline: '2026-03-20T22:59:59.999Z',
      lines: [{ lineId: 'L1', quantity: 1, paid: euros(3499) }],
      delivery: cents(0),
      refund: euros(3499),
      deduction: 'loss_of_value',
      returnShipping: { payer: 'customer', amount: null },
      refundBy: '2026-04-03T21:59:59.999Z',
      sendBackBy: '2026-04-07T21:59:59.999Z',
      refundMayWaitFor: ['goods', 'proof_of_sending'],
    },
    guarantee: null,
    comparison: {
      better: 'statutory',
      differences: [
        { about: 'refund', shop: cents(240_030), statutory: euros(3499), better: 'statutory' },
        { about: 'fee', shop: cents(109_870), rate: null, statutory: cents(0), better: 'statutory' },
        { about: 'deadline', shop: '2026-03-21T22:59:59.999Z', statutory: '2026-03-20T22:59:59.999Z', better: 'shop' },
      ],
    },
  })
})

test('the last millisecond of the period still counts, the next one does not', () => {
  expect(withdrawal(facts('return', { now: '2026-03-20T22:59:59.999Z' })).outcome).toBe('open')
  const late = withdrawal(facts('return', { now: '2026-03-20T23:00:00Z' }))
  expect(late).toMatchObject({ outcome: 'closed', reasons: ['period_over'], deadline: '2026-03-20T22:59:59.999Z', lines: [], refund: null })
})

test.each([
  ['a store outside the layer', facts('return', { store: 'us', lines: [line({ paid: { amountMinor: 5, currency: 'USD' } })] })],
  ['Switzerland', facts('return', { order: { shipTo: 'CH' } })],
  ['the United States', facts('return', { order: { shipTo: 'US' } })],
  ['what was bought from a retailer', facts('return', { order: { channel: 'retailer' } })],
])('no right is encoded for %s', (_name, asked) => {
  expect(rights(asked)).toBeNull()
})

test('a buyer for a business has none, one of whom nothing is known has them all', () => {
  expect(rights(facts('return'), { buyer: 'business' })).toBeNull()
  expect(rights(facts('return'), { buyer: 'consumer' })).toEqual(rights(facts('return')))
})

test("a country's switch, and a store's", () => {
  const asked = facts('return')
  const without = prepareLayer(
    countryLaws.map((law) => (law.country === 'DE' ? { ...law, applies: false } : law)),
    storesUnderLaw,
  )
  expect(statutoryRights(asked, decide(asked), without)).toBeNull()
  const french = facts('return', { order: { shipTo: 'FR' } })
  expect(statutoryRights(french, decide(french), without)?.country).toBe('FR')
  const closed = prepareLayer(countryLaws, { ...storesUnderLaw, de: false })
  expect(statutoryRights(asked, decide(asked), closed)).toBeNull()
})

test('the law is that of the country the order was sent to, not of the store', () => {
  const asked = facts('return', { store: 'eu', order: { shipTo: 'AT' } })
  expect(rights(asked)).toMatchObject({ country: 'AT', withdrawal: { source: 'FAGG §§ 11–18' } })
})

test('before receipt the contract can be withdrawn from already, with nothing to send back', () => {
  const order = { ...unshipped, shippingPaid: euros(20) }
  expect(withdrawal(facts('cancel', { order }))).toMatchObject({
    outcome: 'open',
    reasons: ['before_receipt'],
    deadline: null,
    refund: euros(3519),
    returnShipping: null,
    sendBackBy: null,
    refundMayWaitFor: [],
  })
})

test('the period begins with the last item of the order, so not while some of it is on its way', () => {
  expect(withdrawal(facts('return', { now: '2026-06-01T00:00:00Z' }), { receivedWholeAt: null })).toMatchObject({
    reasons: ['before_receipt'],
  })
  const later = withdrawal(facts('return'), { receivedWholeAt: '2026-03-09T12:00:00Z' })
  expect([later.startsOn, later.deadline]).toEqual(['2026-03-09', '2026-03-23T22:59:59.999Z'])
})

test('where nobody knows when it came, a person looks, and nothing has run out', () => {
  const unknown = withdrawal(facts('return', { order: receiptUnknown, now: '2027-03-20T09:00:00Z' }))
  expect(unknown).toMatchObject({ outcome: 'review', reasons: ['receipt_unknown'], deadline: null, refund: euros(3499) })
})

test('whoever was not told of it has longer, and sends back at the cost of the shop', () => {
  const untold = withdrawal(facts('return', { now: '2026-09-20T09:00:00Z' }), { toldOfWithdrawalAt: null })
  expect(untold.deduction).toBeNull()
  expect(untold).toMatchObject({ reasons: ['within_period', 'not_told', 'end_moved'], returnShipping: { payer: 'shop', amount: null } })
  expect(untold.deadline).toBe('2027-03-22T22:59:59.999Z')
})

test('what was made to the buyer’s specifications has no right to withdraw, a bulk order has', () => {
  expect(withdrawal(facts('return', { order: { kind: 'custom' } }))).toMatchObject({ outcome: 'closed', reasons: ['custom_made'] })
  expect(withdrawal(facts('return', { order: { kind: 'bulk' } })).outcome).toBe('open')
})

test('neither condition nor category keeps a line, and no more goes than is left', () => {
  const lines = [line({ quantity: 3, alreadyTaken: 2, paid: euros(300) }), { ...powder, quantity: 1 }]
  const selection = [select('L1', 'damaged', 3), select('C1', 'used', 1)]
  expect(withdrawal(facts('return', { lines, selection })).lines).toEqual([
    { lineId: 'L1', quantity: 1, paid: euros(100) },
    { lineId: 'C1', quantity: 1, paid: euros(20) },
  ])
  const gone = facts('return', { lines: [line({ alreadyTaken: 1 })] })
  expect(withdrawal(gone)).toMatchObject({ outcome: 'closed', reasons: ['nothing_left'] })
})

test('standard delivery goes back with the whole order, and with some lines their share of it', () => {
  const lines = [line({ paid: euros(300) }), { ...powder, paid: euros(100) }]
  const both = [select('L1'), select('C1', 'used', 2)]
  const paid = { deliveryPaid: euros(10) }
  expect(withdrawal(facts('return', { lines, selection: both }), paid)).toMatchObject({ delivery: euros(10), refund: euros(410) })
  expect(withdrawal(facts('return', { lines }), paid)).toMatchObject({ delivery: cents(750), refund: cents(30_750) })
  const free = [line({ paid: euros(0) })]
  expect(withdrawal(facts('return', { lines: free }), paid)).toMatchObject({ delivery: euros(10), refund: euros(10) })
})

test('nothing is promised above what was received and not given back', () => {
  expect(withdrawal(facts('return', { order: { balance: euros(3499) } })).refund).toEqual(euros(3499))
  expect(withdrawal(facts('return', { order: { balance: cents(349_899) } })).refund).toBeNull()
})

test('a parcel on its way, and one at the door, are withdrawn from whole', () => {
  const lines = [machine, lens]
  expect(withdrawal(facts('intercept', { order: inTransit, lines })).lines.map(({ lineId }) => lineId)).toEqual(['L1', 'A1'])
})

test('what was not received is no question of withdrawal', () => {
  expect(rights({ ...facts('not_received', { order: inTransit }), missing: { deliveryFailed: true } })).toBeNull()
})
