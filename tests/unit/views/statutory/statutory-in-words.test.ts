import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import type { StatutoryFacts } from '#app/domain/statutory/statutory-facts.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { statutoryInWords } from '#app/views/statutory/statutory-in-words.ts'
import { euros, facts, unshipped } from '#tests/unit/domain/policy/facts-builder.ts'

function told(asked: PolicyFacts, language: Language, statutory: StatutoryFacts = {}): string[] {
  const found = statutoryRights({ ...asked, statutory }, decide(asked))
  return found ? statutoryInWords(found, asked, language) : []
}

test('a withdrawal in English: what, until when, how much, and which of the two gives more', () => {
  const asked = facts('return', { order: { shippingPaid: euros(20) }, quote: euros(50) })
  expect(told(asked, 'en')).toEqual([
    'Your consumer rights by law (Germany)',
    'Right of withdrawal: You can withdraw from the contract',
    '- The withdrawal period is still running. You don’t have to give a reason.',
    'Withdraw by Fri 20 Mar 2026, end of day. What counts is when you send it.',
    'You get back €3,519.00, everything you paid for these items, including €20.00 for standard delivery. No service fee.',
    'Only a loss in value is deducted, if the goods were handled more than it takes to test them. We’d explain it item by item.',
    'You pay no more than the direct cost of sending the goods back: €50.00.',
    'If you withdraw today, send the goods back by Tue 7 Apr 2026.',
    'If you withdraw today, we refund you by Fri 3 Apr 2026.',
    'We may wait with the refund until we have the goods, or your proof that you sent them.',
    'The law gives you more than our own terms here.',
    '- Refund after return shipping, as far as known: €2,399.30 under our terms, €3,469.00 by law',
    '- Service fee: 30% (€1,049.70) under our terms, none by law',
    '- Delivery refunded: €0.00 under our terms, €20.00 by law',
    '- Last day: Sat 21 Mar 2026 under our terms, Fri 20 Mar 2026 by law',
    'Source: BGB §§ 312g, 355–357a',
    'This is how we apply the law to this order. It is not legal advice.',
  ])
})

test('a guarantee in German, each difference as both sides say it', () => {
  const asked = facts('repair', { repair: { component: 'other', cause: 'defect' }, now: '2027-09-01T09:00:00Z' })
  expect(told(asked, 'de')).toEqual([
    'Ihre gesetzlichen Verbraucherrechte (Deutschland)',
    'Gesetzliche Gewährleistung: Die gesetzliche Gewährleistung deckt diesen Mangel ab',
    '- Der Mangel hat sich innerhalb der gesetzlichen Gewährleistung gezeigt.',
    'Gesetzliche Gewährleistung vom Fr, 6. März 2026 bis Mo, 6. März 2028',
    'Bis Sa, 6. März 2027 gehen wir davon aus, dass ein Mangel von Anfang an bestand.',
    'Reparatur, Ersatzteile und Versand hin und zurück sind kostenlos.',
    'Sie wählen zwischen Reparatur und Ersatz.',
    'Das Gesetz gibt Ihnen hier mehr als unsere eigenen Bedingungen.',
    '- Reparatur: nach Kostenvoranschlag nach unseren Bedingungen, kostenlos nach dem Gesetz',
    '- Ihr Anteil am Versand: 100 % nach unseren Bedingungen, 0 % nach dem Gesetz',
    '- Abgedeckt bis: Sa, 6. März 2027 nach unseren Bedingungen, Mo, 6. März 2028 nach dem Gesetz',
    'Quelle: BGB §§ 437–439, 475–477',
    'So wenden wir das Gesetz auf diese Bestellung an. Das ist keine Rechtsberatung.',
  ])
})

test('a period that is over, one that has not begun, and who pays where nobody said so', () => {
  const late = told(facts('return', { now: '2026-03-21T12:00:00Z' }), 'en')
  expect(late).toContain('You could withdraw until Fri 20 Mar 2026.')
  expect(late).toContain('- Answer: possible under our terms, not possible by law')
  const early = told(facts('cancel', { order: unshipped, now: '2026-03-01T11:00:00Z' }), 'de')
  expect(early).toContain('- Letzter Tag: Mo, 2. März 2026 nach unseren Bedingungen, noch kein Ende nach dem Gesetz')
  const untold = told(facts('return'), 'de', { toldOfWithdrawalAt: null })
  expect(untold).toContain('Abgezogen wird nichts, auch kein Wertverlust, weil wir Sie nicht über dieses Recht belehrt haben.')
  expect(untold).toContain('Die Kosten der Rücksendung tragen wir.')
  expect(untold).toContain('- Rückversand zahlt: Sie nach unseren Bedingungen, wir nach dem Gesetz')
  expect(told(facts('return', { now: '2026-06-01T12:00:00Z' }), 'en')).toContain('Neither the law nor our own terms apply here.')
})

test('what a repair would add is said before it is chosen', () => {
  const order = { placedAt: '2026-08-01T10:00:00Z', shippedAt: '2026-08-02T10:00:00Z', deliveredAt: '2026-08-03T10:00:00Z' }
  const asked = facts('repair', { order, repair: { component: 'other', cause: 'defect' }, now: '2026-09-01T09:00:00Z' })
  expect(told(asked, 'de')).toContain('Wenn Sie die Reparatur wählen, verlängert sich die gesetzliche Gewährleistung um 12 Monate.')
})

test('days are told in the zone in which the last of them ends', () => {
  const asked = facts('return', { store: 'eu', order: { shipTo: 'PT' } })
  expect(told(asked, 'en')).toContain('Withdraw by Fri 20 Mar 2026, end of day. What counts is when you send it.')
})
