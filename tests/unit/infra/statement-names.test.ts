import { expect, test } from 'vitest'

import { nameOfOften, statementName } from '#app/infra/db/statement-names.ts'

test('a statement gets its name the fifth time it is asked, and keeps it', () => {
  const nameOf = nameOfOften()
  const names = Array.from({ length: 7 }, () => nameOf({ sql: 'SELECT 1' }))
  expect(names).toEqual(['', '', '', '', ...Array<string>(3).fill(statementName('SELECT 1'))])
  expect(nameOf({ sql: 'SELECT 2' })).toBe('')
})

test('texts that come up once each never get one, and leave those that come again their turn', () => {
  const nameOf = nameOfOften()
  const names = Array.from({ length: 10_000 }, (_, at) => nameOf({ sql: `SELECT ${at}` }))
  expect(new Set(names)).toEqual(new Set(['']))
  for (let turn = 0; turn < 4; turn += 1) nameOf({ sql: 'SELECT now()' })
  expect(nameOf({ sql: 'SELECT now()' })).toBe(statementName('SELECT now()'))
})

test('however many come again and again, four hundred are named at most', () => {
  const nameOf = nameOfOften()
  const all = Array.from({ length: 1_000 }, (_, at) => `SELECT ${at}`)
  for (const sql of all) for (let turn = 0; turn < 5; turn += 1) nameOf({ sql })
  expect(all.filter((sql) => nameOf({ sql }) !== '')).toHaveLength(400)
})
