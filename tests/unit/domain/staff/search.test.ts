import { expect, test } from 'vitest'

import { readTyped } from '#app/domain/staff/search.ts'

const link = (serial: string) => `https://portal.example/c/EMR-2026-${serial}?d=doc&s=sign`

test('of two codes that a scanner wrote behind each other the last one is meant', () => {
  expect(readTyped('EMR-2026-000001EMR-2026-000002')).toEqual({ kind: 'case', number: 'EMR-2026-000002' })
  expect(readTyped('EMR-2026-000001 emr-2026-000002')).toEqual({ kind: 'case', number: 'EMR-2026-000002' })
  expect(readTyped(`mopaEMR-2026-000002`)).toEqual({ kind: 'case', number: 'EMR-2026-000002' })
  expect(readTyped(`${link('000001')}${link('000002')}`)).toMatchObject({ kind: 'scanned', link: { caseNumber: 'EMR-2026-000002' } })
})
