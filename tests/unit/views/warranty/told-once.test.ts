import { expect, test } from 'vitest'

import type { ComponentOnPage } from '#app/views/warranty/machine-page.ts'
import { toldOnce, withoutToldOnce } from '#app/views/warranty/told-once.ts'

const part = (state: ComponentOnPage['state'], says: string | null): ComponentOnPage => ({
  component: 'machine',
  state,
  bar: null,
  says,
  next: says && `Next: ${says}`,
})

const machine = (components: readonly ComponentOnPage[], rights: readonly string[] | null = null) => ({
  components,
  law: rights && { title: 'Legal guarantee (Germany)', state: 'open' as const, bar: null, says: rights },
})

test('what several parts or machines would say is told once, with what to do, and what only one says stays with it', () => {
  const machines = [
    machine([part('covered', 'It is covered.'), part('not_covered', 'It is not covered.')], ['Until 1 Dec 2027.', 'You choose.']),
    machine([part('covered', 'It is covered.')], ['Until 2 Dec 2027.', 'You choose.']),
  ]
  const once = toldOnce(machines)
  expect(once).toEqual({ coverage: [{ state: 'covered', says: 'It is covered.', next: 'Next: It is covered.' }], law: ['You choose.'] })
  const [first, second] = machines.map((each) => withoutToldOnce(each, once))
  expect(first?.components.map(({ says, next }) => [says, next])).toEqual([
    [null, null],
    ['It is not covered.', 'Next: It is not covered.'],
  ])
  expect(first?.law?.says).toEqual(['Until 1 Dec 2027.'])
  expect(second?.law?.says).toEqual(['Until 2 Dec 2027.'])
})

test('a single machine says all of it itself', () => {
  const only = machine([part('covered', 'It is covered.'), part('not_begun', null)], ['You choose.'])
  const once = toldOnce([only])
  expect(once).toEqual({ coverage: [], law: [] })
  expect(withoutToldOnce(only, once)).toEqual(only)
})

test('a single machine says all of it itself, also what several of its parts say: there is no card beside it', () => {
  const only = machine([part('expired', 'It has ended.'), part('expired', 'It has ended.')], ['You choose.'])
  expect(withoutToldOnce(only, toldOnce([only]))).toEqual(only)
})

test('what was said before delivery, which is nothing, is no sentence', () => {
  expect(toldOnce([machine([part('not_begun', null)]), machine([part('not_begun', null)])])).toEqual({ coverage: [], law: [] })
})
