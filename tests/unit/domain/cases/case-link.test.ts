import { expect, test } from 'vitest'
import { caseLink, caseLinkMessage, isCaseNumber, readCaseLink } from '#app/domain/cases/case-link.ts'

const parts = { caseNumber: 'EMR-2026-000123', documentId: 'k3Jv9QxT2m', signature: 'Xh2c_Q0y-Y' }

test('a printed code leads to its case, its document and its signature', () => {
  expect(caseLink('https://portal.test', parts)).toBe('https://portal.test/c/EMR-2026-000123?d=k3Jv9QxT2m&s=Xh2c_Q0y-Y')
})

test('a link reads back as the parts it was made of', () => {
  const url = new URL(caseLink('https://portal.test', parts))
  expect(readCaseLink(url.pathname.slice(3), url.searchParams)).toEqual(parts)
})

test('a link with a part missing or malformed is none', () => {
  const read = (number: string, query: string) => readCaseLink(number, new URLSearchParams(query))
  expect(read('EMR-2026-000123', 'd=a')).toBeNull()
  expect(read('EMR-2026-000123', 's=a')).toBeNull()
  expect(read('EMR-2026-000123', `d=${'a'.repeat(65)}&s=a`)).toBeNull()
  expect(read('EMR-2026-000123', `d=${'a'.repeat(64)}&s=a`)?.documentId).toHaveLength(64)
  expect(read('EMR-2026-000123', 'd=a/b&s=a')).toBeNull()
  expect(read('../../x', 'd=a&s=a')).toBeNull()
})

test('a link is never made of parts that would change its shape', () => {
  expect(() => caseLink('https://portal.test', { ...parts, signature: 'a&d=b' })).toThrow(RangeError)
  expect(() => caseLink('https://portal.test', { ...parts, caseNumber: 'EMR-2026-123' })).toThrow(RangeError)
})

test('a case number has a year and at least six digits', () => {
  expect(isCaseNumber('EMR-2026-000123')).toBe(true)
  expect(isCaseNumber('EMR-2026-1000000')).toBe(true)
  expect(isCaseNumber('EMR-2026-00012')).toBe(false)
  expect(isCaseNumber('emr-2026-000123')).toBe(false)
})

test('what is signed names its purpose, so that no other signature serves', () => {
  expect(caseLinkMessage('EMR-2026-000123', 'k3Jv9QxT2m')).toBe('case-link/1:EMR-2026-000123:k3Jv9QxT2m')
})
