import { expect, test } from 'vitest'

import { layOutSlip } from '#app/documents/inspection-slip.ts'
import { leavesOf } from '#app/documents/sheet.ts'
import type { InspectionSlip } from '#app/views/documents/inspection-slip.ts'

const line = { title: 'Mopa 60 W', count: '1 / 1', condition: 'Benutzt', details: ['Artikel MOPA-60W', 'S/N MP60-1'] }
const slip = (change: Partial<InspectionSlip> = {}): InspectionSlip => ({
  language: 'de',
  paper: 'a4',
  title: 'Prüfzettel',
  caseNumber: 'EMR-2026-000123',
  codeAlt: 'Code des Vorgangs',
  at: '2026-11-30T18:00:00.000Z',
  facts: [
    { name: 'Bestellung', value: '#DE-1001' },
    { name: 'Anfrage', value: 'Rückgabe' },
    { name: 'Geprüft', value: 'Mo, 30. Nov. 2026, 19:00 MEZ, Kim' },
  ],
  lines: [line],
  photos: 'Keine Fotos',
  page: (page, pages) => `Seite ${page} von ${pages}`,
  ...change,
})

const leaves = (change: Partial<InspectionSlip>) => leavesOf(layOutSlip(slip(change)).nodes)

test('a slip is one label with the code of its case', () => {
  const sheet = layOutSlip(slip())
  expect([sheet.pages, sheet.width, sheet.height]).toEqual([1, 297.64, 419.53])
  expect(leavesOf(sheet.nodes).filter(({ kind }) => kind === 'code')).toHaveLength(1)
})

test.each(['letter', 'a4'] as const)('whatever was found stands on as many labels of %s as it takes, and inside each', (paper) => {
  const hostile = {
    title: 'W'.repeat(400),
    count: '999 / 999',
    condition: 'Geöffnet, unbenutzt',
    details: ['\u202eM'.repeat(300), '🙂 ok'],
  }
  const lines = Array.from({ length: 30 }, (_, place) => (place % 2 === 0 ? line : hostile))
  const { width, height, pages } = layOutSlip(slip({ paper, lines }))
  expect(pages).toBeGreaterThan(3)
  for (const { box } of leaves({ paper, lines })) {
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01)
    expect(box.y + box.height).toBeLessThanOrEqual(height)
  }
})
