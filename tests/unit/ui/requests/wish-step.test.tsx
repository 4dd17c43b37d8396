import { expect, test } from 'vitest'

import { WishStep } from '#app/ui/requests/steps/wish-step.tsx'
import type { InsteadOption, InsteadView } from '#app/views/requests/instead-view.ts'
import { render } from '#tests/support/render.tsx'

const option = (variantId: string, title: string): InsteadOption => ({
  variantId,
  title,
  variant: null,
  price: '€160.00',
  difference: 'you pay €67.00',
  picture: null,
  category: 'accessory',
})
const instead: InsteadView = {
  same: [option('1', 'Clamp')],
  others: [option('3', 'Alpha')],
  more: false,
  search: null,
  gone: false,
  most: 1,
}

function step(change: Partial<InsteadView> | null, answers = {}): string {
  const page = { items: [], parts: [], part: null, things: [], thing: null, prohibited: [], phone: '', answers }
  const shown = { ...page, right: null, instead: change && { ...instead, ...change } }
  const nothing = () => undefined
  const facts = { by: 'b', seen: '', other: null, misfit: false, onForm: nothing, onChange: nothing }
  return render(<WishStep action="exchange" page={shown} reply={undefined} facts={facts} />)
}

const radios = (html: string) => [...html.matchAll(/<input type="radio"[^>]*>/g)].map(([input]) => input)
const named = (html: string) => radios(html).map((input) => [/name="([^"]*)"/.exec(input)?.[1], /value="([^"]*)"/.exec(input)?.[1] ?? ''])

test('whatever is chosen, in whichever group, is sent under one name', () => {
  expect(named(step({}))).toEqual([
    ['replacement', '1'],
    ['replacement', '3'],
    ['replacement', ''],
  ])
})

test('what was chosen before is chosen again, and words that were said before stand for something else', () => {
  const checked = (answers: object) => radios(step({}, answers)).map((input) => input.includes('checked'))
  expect(checked({})).toEqual([false, false, false])
  expect(checked({ replacement: '3' })).toEqual([false, true, false])
  expect(checked({ wish: 'A longer one' })).toEqual([false, false, true])
})

test('how many is asked only where several go back, and without a catalogue there are only words', () => {
  expect(step({})).not.toContain('name="pieces"')
  expect(step({ most: 2 })).toContain('name="pieces"')
  expect(radios(step(null))).toEqual([])
  expect(step(null)).toContain('name="wish"')
})
