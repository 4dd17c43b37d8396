import { expect, test } from 'vitest'

import { manyLines, offersWithdrawal, oneLine, storeOfDeclaration } from '#app/domain/statutory/declaration.ts'
import { refundDueAt } from '#app/domain/statutory/declaration-due.ts'
import { referenceOf } from '#app/domain/statutory/declaration-reference.ts'
import { chosenLines, offeredLines } from '#app/domain/statutory/declared-lines.ts'
import { orderNamesIn, orderNumbersIn } from '#app/domain/statutory/named-orders.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { orderLine } from '#tests/support/order-view.ts'

test('the entry and the button that confirms bear the labels of the law, to the letter', () => {
  const labels = (language: 'en' | 'de') => [wordsOf(language, 'declare')('entry'), wordsOf(language, 'declare')('confirm')]
  expect(labels('en')).toEqual(['Withdraw from contract here', 'Confirm withdrawal'])
  expect(labels('de')).toEqual(['Vertrag widerrufen', 'Widerruf bestätigen'])
})

test('a text is kept without controls and marks that turn it around; a name and a contract in one line', () => {
  expect(oneLine(' Erika\r\nBcc: x\u0000\t \u202eMuster ')).toBe('Erika Bcc: x  Muster')
  expect(manyLines('eine Linse\r\nein\tNetzteil\u2028')).toBe('eine Linse\nein Netzteil')
})

test('a declaration is answered by the chosen store where that is under the law, else by one that speaks its language', () => {
  expect([storeOfDeclaration('eu', 'de'), storeOfDeclaration('de', 'en')]).toEqual(['eu', 'de'])
  expect([storeOfDeclaration('us', 'de'), storeOfDeclaration('us', 'en')]).toEqual(['de', 'eu'])
})

test('the way to declare is shown to everybody but those who chose a store without the law', () => {
  expect(offersWithdrawal({ store: 'us', chosen: true })).toBe(false)
  expect(offersWithdrawal({ store: 'us', chosen: false })).toBe(true)
  expect(offersWithdrawal({ store: 'de', chosen: true })).toBe(true)
})

test('whatever in a text has a digit may be an order’s number, the first five', () => {
  expect(orderNumbersIn('Bestellung DE-1042 vom 3. März')).toEqual(['DE-1042', '3'])
  expect(orderNumbersIn('die Linse')).toEqual([])
  expect(orderNumbersIn('1 2 3 4 5 6')).toHaveLength(5)
  expect(orderNamesIn('#de-1042')).toEqual(expect.arrayContaining(['#DE-1042', 'DE-1042', '#de-1042']))
})

test('the refund is due at the end of day 14 in the store’s zone, the day of the declaration not counted', () => {
  const at = (instant: string) => new Date(refundDueAt('de', instant)).toISOString()
  expect(at('2026-12-01T22:59:59.999Z')).toBe('2026-12-15T22:59:59.999Z')
  expect(at('2026-12-01T23:00:00.000Z')).toBe('2026-12-16T22:59:59.999Z')
})

test('a reference has two halves of four letters that nobody mistakes', () => {
  expect(referenceOf([0, 1, 2, 3, 24, 25, 26, 27])).toBe('W-2345-WXYZ')
})

const order = {
  lines: [
    orderLine({ id: 'a', title: 'Lens', quantity: 3, alreadyTaken: 1 }),
    orderLine({ id: 'b', title: 'Clamp', variant: 'M6' }),
    orderLine({ id: 'c', alreadyTaken: 1 }),
  ],
}

test('lines that something is left of are offered, under the name that tells them apart', () => {
  expect(offeredLines(order)).toEqual([
    { lineId: 'a', title: 'Lens', quantity: 3, left: 2 },
    { lineId: 'b', title: 'Clamp (M6)', quantity: 1, left: 1 },
  ])
})

test('all that is left is the whole order; some of it is what was chosen; more than is left is declared, more than was bought is a slip', () => {
  const choose = (a: number, b: number) =>
    chosenLines(order, [
      { lineId: 'a', quantity: a },
      { lineId: 'b', quantity: b },
    ])
  expect(choose(2, 1)).toEqual({ ok: true, lines: null })
  expect(choose(1, 0)).toEqual({ ok: true, lines: [{ lineId: 'a', title: 'Lens', quantity: 1 }] })
  expect(choose(3, 0)).toEqual({ ok: true, lines: [{ lineId: 'a', title: 'Lens', quantity: 3 }] })
  expect(choose(4, 0)).toEqual({ ok: false, because: 'too-many' })
  expect(choose(0, 0)).toEqual({ ok: false, because: 'none' })
})

test('where nothing is left the order is declared all the same', () => {
  const empty = { lines: [orderLine({ id: 'c', alreadyTaken: 1 })] }
  expect(chosenLines(empty, [])).toEqual({ ok: true, lines: null })
  expect(chosenLines(empty, [{ lineId: 'c', quantity: 1 }])).toEqual({ ok: true, lines: null })
})
