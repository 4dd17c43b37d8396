import { expect, test } from 'vitest'
import { z } from 'zod'

import { rowShape, rowsOf, shapesRead } from '#app/infra/db/rows.ts'
import { frozenDecision, frozenFacts } from '#app/infra/shared/shapes/frozen-shapes.ts'
import { draftSteps } from '#app/infra/shared/shapes/draft-shape.ts'

const shape = rowShape('row of a test', {
  view: z.object({ number: z.string(), total: z.int(), lines: z.array(z.object({ paid: z.int() })) }),
})
const row = { view: { number: 'EMR-2026-000001', total: 100, lines: [{ paid: 100 }] } }

test('a row of its shape is read as it is, and counted', () => {
  const before = shapesRead().get('row of a test') ?? 0
  expect(rowsOf(shape, [row])).toEqual([row])
  expect(shapesRead().get('row of a test')).toBe(before + 1)
})

test('a row of another shape is a fault that says which row and where, and nothing of what stands there', () => {
  const wrong = { view: { ...row.view, total: 'Erika Mustermann', lines: [{ paid: 100 }, { paid: 1.5 }] } }
  const read = () => rowsOf(shape, [row, wrong])
  expect(read).toThrow(
    'a row of "row of a test" has another shape than its reader knows: ' +
      'row 2, number EMR-2026-000001, view.total invalid_type; view.lines.1.paid invalid_type',
  )
  expect(read).not.toThrow(/Mustermann/)
})

test('the id of a session, which opens it, is not told', () => {
  const session = rowShape('session of a test', { id: z.string(), ends: z.date() })
  const read = () => rowsOf(session, [{ id: 'q4xw2n5szjkmlbzgqvmmz5lqmnbgrtgpwu3kz4dz', ends: 'soon' }])
  expect(read).toThrow('row 1, ends invalid_type')
  expect(read).not.toThrow(/q4xw/)
})

const decision = {
  action: 'return',
  outcome: 'ineligible',
  policyVersion: '2026-01-01',
  deadline: null,
  reasons: [],
  lines: [],
  giftDeduction: null,
  shippingRefund: null,
  returnShipping: null,
  refund: null,
  coverage: null,
  alternatives: [],
  reviewBy: null,
}

test('what was frozen before there were versions is of the first one, and its version is no part of what is read', () => {
  expect(frozenDecision.parse(decision)).toEqual(decision)
  expect(frozenDecision.parse({ ...decision, shape: 1 })).toEqual(decision)
})

test('what was frozen in a version that nobody knows is not guessed at', () => {
  const issues = (frozen: unknown) => frozenDecision.safeParse(frozen).error?.issues.map(({ path }) => path.join('.'))
  expect(issues({ ...decision, shape: 2 })).toEqual(['shape'])
  expect(issues({ ...decision, outcome: 'maybe' })).toEqual(['outcome'])
})

test('frozen facts and drafts are held to the words of the domain', () => {
  expect(frozenFacts.safeParse({ now: '2026-01-01T00:00:00.000Z' }).success).toBe(false)
  expect(draftSteps.parse({ shape: 1, about: { answers: { reason: 'It hums.' }, done: true, by: 'f' } })).toEqual({
    about: { answers: { reason: 'It hums.' }, done: true, by: 'f' },
  })
  expect(
    draftSteps.safeParse({
      condition: { answers: { conditions: [{ lineId: 'L1', fault: 'none', condition: 'broken' }] }, done: true, by: 'f' },
    }).success,
  ).toBe(false)
})
