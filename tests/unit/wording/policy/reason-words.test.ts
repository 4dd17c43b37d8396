import { expect, test } from 'vitest'
import { emSmart1 } from '#app/domain/policy/data/em-smart-1.ts'
import { languages } from '#app/domain/shared/stores.ts'
import { decide } from '#app/domain/policy/decide.ts'
import { reasonCodes } from '#app/domain/policy/decision.ts'
import { facts } from '#tests/unit/domain/policy/facts-builder.ts'
import { decisionInWords } from '#app/views/policy/decision-in-words.ts'
import { fillIn, percentOf } from '#app/wording/policy/policy-values.ts'
import { reasonWords } from '#app/wording/policy/reason-words.ts'

test.each(languages)('every reason says what it means and what to do next, in %s', (language) => {
  for (const code of reasonCodes) {
    const { says, next } = reasonWords(code, emSmart1, language)
    expect([code, /^[\p{Lu}¿¡].*[.]$/u.test(says), /^[\p{Lu}¿¡].*[.]$/u.test(next)]).toEqual([code, true, true])
    expect(`${says} ${next}`).not.toMatch(/[{}|]/)
  }
})

test('the numbers in a reason are those of the version', () => {
  const longer = { ...emSmart1, returns: { ...emSmart1.returns, windowDays: 1 } }
  expect(reasonWords('return_window_over', emSmart1, 'en').says).toBe('The return period of 15 days from delivery is over.')
  expect(reasonWords('return_window_over', longer, 'en').says).toBe('The return period of 1 day from delivery is over.')
  expect(reasonWords('covered', emSmart1, 'de').says).toContain('50\u00a0% des Versands')
})

test('a value that no version has is refused', () => {
  expect(() => fillIn('{windowWeeks} weeks', emSmart1, 'en')).toThrow('windowWeeks')
  expect(() => fillIn('{constructor}', emSmart1, 'en')).toThrow('constructor')
})

test('rates are written as the language writes them', () => {
  expect(percentOf(700, 'en')).toBe('7%')
  expect(percentOf(1250, 'de')).toBe('12,5\u00a0%')
})

test('a decision is told whole', () => {
  const given = facts('return')
  expect(decisionInWords(decide(given), given, emSmart1, 'en')).toEqual([
    'Return items: possible',
    'Until Sat 21 Mar 2026, 23:59 CET',
    '- The return period is still open. (clause R2.window, Return window)',
    '  Next: Submit the request before the period ends; the date you submit it counts.',
    '- MOPA-60W: We charge a service fee. (clause R3.B, Service fees)',
    '  Next: It is already deducted from the refund shown. The better the condition, the lower the fee.',
    '- You pay return shipping; we book the pickup. (clause R3.A2, Return shipping)',
    '  Next: You agree to the final price before the pickup is booked; until then you can cancel your request for free.',
    'Items:',
    '- 1 × MOPA-60W, paid €3,499.00, service fee 30%, €1,049.70',
    'Return shipping: we tell you the price before the pickup is booked; until you agree you can cancel your request',
    'Refund: €2,449.30',
    'We answer by Tue 24 Mar 2026, end of day',
    'Decided under policy em-smart/1',
  ])
})

test('a repair is told with its warranty, and a refusal with what is open instead', () => {
  const repair = facts('repair', { repair: { component: 'other', cause: 'defect' } })
  expect(decisionInWords(decide(repair), repair, emSmart1, 'de')).toEqual([
    'Reparatur anfragen: möglich',
    '- Die Garantie deckt das ab: Die Reparatur ist kostenlos, Sie zahlen 50\u00a0% des Versands. ' +
      '(Klausel W1.series, Garantie nach Serie)',
    '  Nächster Schritt: Senden Sie die Anfrage ab. Wir versuchen zuerst, das Problem online zu lösen, und holen die Maschine ab, wenn das nicht hilft.',
    'Abgedeckt',
    'Garantie vom Fr, 6. März 2026 bis Sa, 6. März 2027',
    'Stichtag: Fr, 20. März 2026',
    'Dem Paketdienst übergeben bis Mo, 20. Apr. 2026',
    'Reparatur: kostenlos',
    'Ihr Anteil am Versand: 50\u00a0%',
    'Wir antworten bis Di, 24. März 2026, Tagesende',
    'Entschieden nach Fassung em-smart/1',
  ])
  const late = facts('return', { now: '2026-03-30T09:00:00Z' })
  expect(decisionInWords(decide(late), late, emSmart1, 'en')).toContain('Available instead: Request a repair')
})
