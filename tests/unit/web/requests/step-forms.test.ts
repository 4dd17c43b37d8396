import { expect, test } from 'vitest'

import { partsIn, readStep, readUnfinished } from '#app/web/requests/step-forms.ts'
import { orderLine, orderView } from '#tests/support/order-view.ts'

const LINE = '11111111-1111-4111-8111-111111111111'
const UNIT = '22222222-2222-4222-8222-222222222222'
const BY = '33333333-3333-4333-8333-333333333333'
const SEEN = '44444444-4444-4444-8444-444444444444'

function form(...entries: ReadonlyArray<readonly [string, string]>): FormData {
  const sent = new FormData()
  for (const [name, value] of [['by', BY], ['seen', SEEN], ...entries] as const) sent.append(name, value)
  return sent
}

const errorsOf = (read: ReturnType<typeof readStep>) => (read.ok ? null : read.reply.error)
const item = (quantity = '1', at = 0, id = LINE) =>
  [
    [`lines[${at}].lineId`, id],
    [`lines[${at}].chosen`, 'on'],
    [`lines[${at}].quantity`, quantity],
  ] as const
const described = (condition?: string) =>
  [
    ['conditions[0].lineId', LINE],
    ['conditions[0].fault', 'none'],
    ...(condition ? [['conditions[0].condition', condition] as const] : []),
  ] as const
const why = [
  ['reason', 'Too large'],
  ['phone', '+49 30 5550100'],
] as const

test('a step says which form it came from and whose words that form began with; a first one began with none', () => {
  expect(readStep('about', form(...why))).toMatchObject({ ok: true, by: BY, seen: SEEN, answers: { reason: 'Too large' } })
  const first = new FormData()
  first.append('by', BY)
  first.append('seen', '')
  for (const [name, value] of why) first.append(name, value)
  expect(readStep('about', first)).toMatchObject({ ok: true, seen: '' })
  first.set('by', 'somebody')
  expect(errorsOf(readStep('about', first))).toEqual({ '': ['invalidForm'] })
})

test('items need at least one of them that is ticked, and at least one piece of it', () => {
  expect(readStep('items', form(...item('2')))).toMatchObject({ ok: true, answers: { lines: [{ lineId: LINE, quantity: 2 }] } })
  expect(errorsOf(readStep('items', form(...item('0'))))).toMatchObject({ 'lines[0].quantity': ['tooSmall'] })
  expect(errorsOf(readStep('items', form(['lines[0].lineId', LINE], ['lines[0].quantity', '1'])))).toEqual({ lines: ['chooseAtLeastOne'] })
})

test('what is not ticked stays, whatever number stands beside it', () => {
  const kept = [
    ['lines[1].lineId', UNIT],
    ['lines[1].quantity', '3'],
  ] as const
  const read = readStep('items', form(...item(), ...kept))
  expect(read.ok && read.answers.lines).toEqual([
    { lineId: LINE, quantity: 1 },
    { lineId: UNIT, quantity: 0 },
  ])
  expect(readUnfinished('items', form(...item(), ...kept))?.answers.lines).toEqual(read.ok && read.answers.lines)
})

test('each item that goes back needs its condition, and the request its reason and a phone', () => {
  expect(readStep('condition', form(...described('used'), ...why))).toMatchObject({
    ok: true,
    answers: { conditions: [{ lineId: LINE, condition: 'used', fault: 'none' }], reason: 'Too large' },
  })
  expect(errorsOf(readStep('condition', form(...described(), ...why)))).toEqual({ 'conditions[0].condition': ['chooseCondition'] })
  expect(errorsOf(readStep('condition', form(...described('used'))))).toEqual({ reason: ['required'], phone: ['required'] })
  expect(errorsOf(readStep('condition', form(...described('broken'), ...why)))).toEqual({ 'conditions[0].condition': ['choose'] })
})

test('what is not ticked about the packing is a no', () => {
  expect(readStep('condition', form(...described('used'), ...why, ['originalPackaging', 'on']))).toMatchObject({
    answers: { accessoriesIncluded: false, originalPackaging: true },
  })
})

test('whether a parcel is unopened has to be said', () => {
  expect(readStep('parcel', form(['unopened', 'yes']))).toMatchObject({ answers: { unopened: true } })
  expect(readStep('parcel', form(['unopened', 'no']))).toMatchObject({ answers: { unopened: false } })
  expect(errorsOf(readStep('parcel', form()))).toEqual({ unopened: ['choose'] })
})

test('a repair needs its machine and part, and then how it came', () => {
  expect(errorsOf(readStep('machine', form()))).toEqual({ thing: ['choose'], component: ['choose'] })
  expect(readStep('machine', form(['thing', UNIT], ['component', 'unknown']))).toMatchObject({ answers: { thing: UNIT } })
  expect(errorsOf(readStep('happened', form()))).toEqual({ cause: ['choose'], reason: ['required'], phone: ['required'] })
  expect(errorsOf(readStep('happened', form(...why)))).toEqual({ cause: ['choose'] })
})

test('only of a machine is asked which part it is', () => {
  const asksPart = partsIn(
    orderView({
      lines: [orderLine({ id: LINE, category: 'accessory', units: [] }), orderLine({ units: [{ id: UNIT, position: 1, serial: null }] })],
    }),
  )
  expect(readStep('machine', form(['thing', LINE]), asksPart)).toMatchObject({ ok: true, answers: { thing: LINE } })
  expect(readUnfinished('machine', form(['thing', LINE]), asksPart)).toMatchObject({ complete: true })
  expect(errorsOf(readStep('machine', form(['thing', UNIT]), asksPart))).toEqual({ component: ['choose'] })
  expect(readUnfinished('machine', form(['thing', UNIT]), asksPart)).toMatchObject({ complete: false })
})

test('none, one and several prohibited actions are read, and one that nobody knows is refused', () => {
  const prohibited = (...ticked: string[]) => {
    const read = readStep('happened', form(['cause', 'defect'], ...why, ...ticked.map((each) => ['prohibited', each] as const)))
    return read.ok ? read.answers.prohibited : read.reply.error
  }
  expect(prohibited()).toEqual([])
  expect(prohibited('wet_cleaning')).toEqual(['wet_cleaning'])
  expect(prohibited('wet_cleaning', 'hot_plugging')).toEqual(['wet_cleaning', 'hot_plugging'])
  expect(prohibited('singing')).toEqual({ 'prohibited[0]': ['choose'] })
})

test('an exchange asks what instead, and a phone number is looked at', () => {
  expect(errorsOf(readStep('wish', form()))).toEqual({ wish: ['required'] })
  expect(errorsOf(readStep('about', form(['reason', 'Dark'], ['phone', 'call me'])))).toHaveProperty('phone')
  expect(errorsOf(readStep('about', form()))).toEqual({ reason: ['required'], phone: ['required'] })
})

test('what is chosen of the shop needs no words beside it, and “something else” does', () => {
  const chosen = readStep('wish', form(['replacement', '42'], ['pieces', '2']))
  expect(chosen).toMatchObject({ ok: true, answers: { replacement: '42', pieces: 2 } })
  expect(errorsOf(readStep('wish', form(['replacement', ''])))).toEqual({ wish: ['required'] })
  expect(errorsOf(readStep('wish', form(['replacement', '42'], ['pieces', '0'])))).toEqual({ pieces: ['tooSmall'] })
})

test('what is typed so far may miss anything, and says whether one could go on with it', () => {
  expect(readUnfinished('items', form(...item('0')))).toMatchObject({ complete: false, answers: { lines: [{ quantity: 0 }] } })
  expect(readUnfinished('items', form(...item()))).toMatchObject({ complete: true })
  expect(readUnfinished('condition', form(...described('used')))).toMatchObject({
    complete: false,
    answers: { conditions: [{ condition: 'used' }] },
  })
  expect(readUnfinished('condition', form(...described('used'), ...why))).toMatchObject({ complete: true })
  expect(readUnfinished('about', form(['reason', 'Too']))).toMatchObject({ complete: false, answers: { reason: 'Too' } })
  expect(readUnfinished('about', form(['phone', '+49 30']))).toMatchObject({ complete: false, answers: { phone: '+49 30' } })
})

test('what no form of ours can say is not kept', () => {
  expect(readUnfinished('items', form(['lines[0].lineId', LINE], ['lines[0].quantity', '-1']))).toBeNull()
  expect(readUnfinished('happened', form(['cause', 'boredom']))).toBeNull()
  expect(readUnfinished('about', form(['reason', 'x'.repeat(501)]))).toBeNull()
})
