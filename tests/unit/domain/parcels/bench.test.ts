import { expect, test } from 'vitest'

import { type Bench, countAtLeast, countPiece, emptyBench, keepTicks, lineAt, type Tick, unsaid } from '#app/domain/parcels/bench.ts'

const blank: Tick = { quantity: null, condition: null, faultConfirmed: false, missingParts: null, note: null }
const saying = (said: Partial<Tick>, seen: Partial<Tick> = {}, lineId = 'a') => ({
  lineId,
  seen: { ...blank, ...seen },
  said: { ...blank, ...seen, ...said },
})

function after(...words: ReadonlyArray<readonly [who: string, ReturnType<typeof saying>]>): Bench {
  let bench = emptyBench
  for (const [who, sent] of words) bench = { version: bench.version + 1, lines: keepTicks(bench, [sent], who).lines }
  return bench
}

test('what two benches tick of one line is kept from both', () => {
  const bench = after(['kim', saying({ quantity: 1 })], ['sasha', saying({ condition: 'used', note: 'Scratched' })])
  expect(lineAt(bench, 'a')).toMatchObject({
    quantity: 1,
    condition: 'used',
    note: 'Scratched',
    by: { quantity: 'kim', condition: 'sasha' },
  })
})

test('what was said first stays, and whoever says something else is told what and by whom', () => {
  const bench = after(['kim', saying({ condition: 'used' })])
  const kept = keepTicks(bench, [saying({ condition: 'damaged', quantity: 1 })], 'sasha')
  expect(kept.clashes).toEqual([
    {
      lineId: 'a',
      field: 'condition',
      by: 'kim',
      kept: expect.objectContaining({ condition: 'used' }),
      wanted: expect.objectContaining({ condition: 'damaged' }),
    },
  ])
  expect(lineAt(kept, 'a')).toMatchObject({ condition: 'used', quantity: 1 })
})

test('whoever has seen it may change it, and the same word twice is no clash', () => {
  const bench = after(['kim', saying({ condition: 'used' })])
  const changed = keepTicks(bench, [saying({ condition: 'damaged' }, { condition: 'used' })], 'sasha')
  expect([changed.clashes, lineAt(changed, 'a').condition]).toEqual([[], 'damaged'])
  expect(keepTicks(bench, [saying({ condition: 'used' })], 'sasha')).toMatchObject({ clashes: [], moved: false })
})

test('one’s own later word counts, also where the page had not heard of the earlier one', () => {
  const bench = after(['kim', saying({ quantity: 1 })])
  expect(lineAt(keepTicks(bench, [saying({ quantity: 2 })], 'kim'), 'a').quantity).toBe(2)
})

test('a form that was opened before and changes nothing takes nothing back', () => {
  const bench = after(['kim', saying({ quantity: 1, note: 'Fine' })])
  expect(keepTicks(bench, [saying({})], 'sasha')).toMatchObject({ moved: false, clashes: [], lines: bench.lines })
})

test('each scan of a piece counts one more, of whichever bench', () => {
  const twice = countPiece(countPiece(emptyBench.lines, 'a', 'kim'), 'a', 'sasha')
  expect(lineAt({ lines: twice }, 'a')).toMatchObject({ quantity: 2, by: { quantity: 'sasha' } })
  expect(countAtLeast(twice, 'a', 2, 'kim')).toBe(twice)
  expect(lineAt({ lines: countAtLeast(twice, 'a', 3, 'kim') }, 'a').quantity).toBe(3)
})

test('it is filed once of each line is said whether it came, and of what came in which condition', () => {
  const lines = ['a', 'b', 'c'].map((orderLineId) => ({ orderLineId }))
  const bench = after(['kim', saying({ quantity: 1 })], ['kim', saying({ quantity: 0 }, {}, 'b')])
  expect(unsaid({ lines }, bench)).toEqual([
    { lineId: 'a', field: 'condition' },
    { lineId: 'c', field: 'quantity' },
  ])
})
