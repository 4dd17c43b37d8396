import { expect, test } from 'vitest'

import { insteadView } from '#app/views/requests/instead-view.ts'
import { facts, goggles, line, select } from '#tests/unit/domain/policy/facts-builder.ts'

test('as many can come as go back, and gifts that go back with them are replaced by nothing', () => {
  const asked = facts('exchange', {
    lines: [line({ quantity: 2 }), goggles],
    selection: [select('L1', 'unopened', 2), select('G1', 'unopened')],
  })
  const seen = { facts: asked, replacement: null }
  const view = insteadView({ offered: { same: [], others: [], more: false }, seen, answers: {}, search: null, language: 'en' })
  expect(view?.most).toBe(2)
})
