import { expect, test } from 'vitest'

import { knownMeaning, readScan, type ScannableLine, serialInHand } from '#app/domain/parcels/bench-scan.ts'

const number = 'EMR-2026-000123'
const line = (change: Partial<ScannableLine> = {}): ScannableLine => ({
  lineId: 'mopa',
  sku: 'MOPA-60W',
  declared: 1,
  counted: 0,
  serials: [],
  found: [],
  ...change,
})

test.each([number, 'emr-2026-000123', ` ${number}\r`, `]C1${number}`, 'EMRß2026ß000123', 'EMR/2026/000123', `EMR-1999-000001${number}`])(
  'the code of a case is read whatever the scanner makes of it: %j',
  (typed) => {
    expect(readScan(typed)).toEqual({ kind: 'case', typed: { kind: 'case', number } })
  },
)

test('the printed address leads to its case with the edition of the print', () => {
  const link = { caseNumber: number, documentId: '0b1c', signature: 'A-b_9' }
  expect(readScan(`https://portal.example/c/${number}?d=0b1c&s=A-b_9`)).toEqual({ kind: 'case', typed: { kind: 'scanned', link } })
})

test('the bars of a carrier are read as the tracking number inside them too', () => {
  const usps = '9405511899223197428490'
  const fedex = '1001921334250001000300779017972697'
  expect(readScan(`42010115${usps}`)).toMatchObject({ kind: 'code', readAs: [`42010115${usps}`, usps] })
  expect(readScan(`420101151234${usps}`)).toMatchObject({ readAs: [`420101151234${usps}`, usps] })
  expect(readScan(fedex)).toMatchObject({ readAs: [fedex, '779017972697'] })
  expect(readScan('1z 999 aa1 01 2345 6784')).toMatchObject({
    code: '1Z 999 AA1 01 2345 6784',
    readAs: expect.arrayContaining(['1Z999AA10123456784']),
  })
  expect(readScan(']C100340434161094042557')).toMatchObject({ readAs: ['00340434161094042557'] })
})

test('nothing scanned is nothing', () => {
  for (const typed of ['', '  ', '\u001d']) expect(readScan(typed)).toBeNull()
})

test('a serial number means the line that bears it, also one that was read off it before', () => {
  const lines = [line({ serials: ['sn 1'] }), line({ lineId: 'clamp', sku: 'CLAMP', found: ['SN-2'] })]
  expect(knownMeaning('SN 1', lines)).toEqual({ kind: 'serial', lineId: 'mopa', serial: 'SN 1' })
  expect(knownMeaning('SN-2', lines)).toEqual({ kind: 'serial', lineId: 'clamp', serial: 'SN-2' })
  expect(knownMeaning('SN-3', lines)).toEqual({ kind: 'unknown' })
})

test('an article number means a piece of its line; of two such lines the one that is not complete', () => {
  const lines = [line({ lineId: 'first', counted: 1 }), line({ lineId: 'second' })]
  expect(knownMeaning('MOPA-60W', lines)).toEqual({ kind: 'item', lineId: 'second' })
  expect(knownMeaning('MOPA-60W', [line({ counted: 1 })])).toEqual({ kind: 'item', lineId: 'mopa' })
})

test('what nobody knows is the serial number of what is in hand, and of nothing where that is not clear', () => {
  const lines = [line(), line({ lineId: 'clamp' })]
  expect(serialInHand('SN-9', lines, 'clamp')).toEqual({ kind: 'serial', lineId: 'clamp', serial: 'SN-9' })
  expect(serialInHand('SN-9', lines, null)).toEqual({ kind: 'unknown' })
  expect(serialInHand('SN-9', [line()], null)).toEqual({ kind: 'serial', lineId: 'mopa', serial: 'SN-9' })
  expect(serialInHand('SN-9', lines, 'of-another-case')).toEqual({ kind: 'unknown' })
})

test('the number under a shop’s bars is no serial number; one that does not check may be', () => {
  for (const article of ['4006381333931', '036000291452', '96385074'])
    expect(serialInHand(article, [line()], null)).toEqual({ kind: 'unknown' })
  expect(serialInHand('4006381333932', [line()], null)).toMatchObject({ kind: 'serial' })
})
