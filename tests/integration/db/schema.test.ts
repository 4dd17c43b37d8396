import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

const scalars: Readonly<Record<string, string>> = {
  String: 'text',
  Int: 'int4',
  BigInt: 'int8',
  Boolean: 'bool',
  Bytes: 'bytea',
  Json: 'jsonb',
  DateTime: 'timestamptz',
}
const natives: Readonly<Record<string, string>> = { Uuid: 'uuid', Date: 'date', Timestamptz: 'timestamptz' }

/** `table.column type`, with `?` where it may be null, of every column that the schema names. */
function columnsOfSchema(): string[] {
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  return [...schema.matchAll(/^model \w+ \{\n([\s\S]*?)^\}/gm)].flatMap(([, body = '']) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? ''
    return body.split('\n').flatMap((line) => {
      const field = /^ {2}(\w+)\s+(\w+)(\[\])?(\?)?(.*)$/.exec(line)
      const type = scalars[field?.[2] ?? '']
      if (!field || !type) return []
      const [, name = '', , list, optional, rest = ''] = field
      const column = /@map\("(\w+)"\)/.exec(rest)?.[1] ?? name
      const native = natives[/@db\.(\w+)/.exec(rest)?.[1] ?? ''] ?? type
      return [`${table}.${column} ${list ? '_' : ''}${native}${optional ?? ''}`]
    })
  })
}

test('the migrations make the columns that the schema names, and no others', async () => {
  const rows = await portal.db.$queryRaw<Array<{ column: string }>>`
    SELECT table_name || '.' || column_name || ' ' || udt_name || CASE is_nullable WHEN 'YES' THEN '?' ELSE '' END AS column
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`
  expect(rows.map((row) => row.column).sort()).toEqual(columnsOfSchema().sort())
})

test('every reference to another row is a foreign key in the database', async () => {
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  const relations = schema.match(/@relation\(fields:/g)?.length ?? 0
  const [counted] = await portal.db.$queryRaw<[{ n: number }]>`
    SELECT count(*)::int AS n FROM information_schema.table_constraints
     WHERE constraint_type = 'FOREIGN KEY' AND table_schema = 'public'`
  expect(relations).toBeGreaterThan(20)
  expect(counted.n).toBe(relations)
})

test('every column of a language asks the one check, which names no language', async () => {
  const columns = await portal.db.$queryRaw<Array<{ table: string }>>`
    SELECT table_name AS table FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'language' ORDER BY table_name`
  const checks = await portal.db.$queryRaw<Array<{ table: string; check: string }>>`
    SELECT conrelid::regclass::text AS table, pg_get_constraintdef(oid) AS check FROM pg_constraint
     WHERE contype = 'c' AND conname LIKE '%_language_check' ORDER BY 1`
  expect(checks).toEqual(columns.map(({ table }) => ({ table, check: 'CHECK (is_language(language))' })))
})
