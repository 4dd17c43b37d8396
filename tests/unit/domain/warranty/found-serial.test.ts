import { expect, test } from 'vitest'

import { type FoundSerial, isDoubtful, judgeSerial, type SerialVerdict } from '#app/domain/warranty/found-serial.ts'

/** A case about one line, of which so many were bought. */
const about = (serials: readonly string[], quantity = 1, kind: 'return' | 'repair' = 'return') => ({
  kind,
  lines: [{ orderLineId: 'mopa', serials }],
  facts: { order: { lines: [{ id: 'mopa', quantity }] } },
})
const read = (serial: string, change: Partial<FoundSerial> = {}): FoundSerial => ({
  id: 'read',
  lineId: 'mopa',
  serial,
  entered: false,
  bearers: [],
  ...change,
})

test('the number of the line is as expected, however it was written', () => {
  expect(judgeSerial(about([' mp 60/1 ']), read('MP 60/1', { bearers: ['another-customer'] }))).toBe('known')
})

test('another one than the line has is doubtful, and none while a piece of it has no known number', () => {
  expect(judgeSerial(about(['A-1']), read('B-1'))).toBe('other')
  expect(judgeSerial(about(['A-1'], 2), read('B-1'))).toBe('new')
  expect(judgeSerial(about(['A-1', 'A-2'], 2), read('B-1'))).toBe('other')
  expect(judgeSerial(about([]), read('B-1'))).toBe('new')
})

test('a repair is about one machine, however many were bought', () => {
  expect(judgeSerial(about(['A-1'], 3, 'repair'), read('B-1'))).toBe('other')
})

test('what its customer entered is no surprise, unless it is somebody else’s', () => {
  expect(judgeSerial(about(['A-1']), read('B-1', { entered: true }))).toBe('entered')
  expect(judgeSerial(about([]), read('B-1', { entered: true, bearers: ['another-customer'] }))).toBe('another-customer')
})

test('of several that bear a number the stranger weighs most', () => {
  expect(judgeSerial(about([]), read('B-1', { bearers: ['this-order', 'another-customer', 'this-customer'] }))).toBe('another-customer')
  expect(judgeSerial(about([]), read('B-1', { bearers: ['this-order', 'this-customer'] }))).toBe('this-customer')
  expect(judgeSerial(about([]), read('B-1', { bearers: ['this-order'] }))).toBe('this-order')
})

test('what is not as it should be is doubtful', () => {
  const verdicts: readonly SerialVerdict[] = ['known', 'entered', 'new', 'other', 'this-order', 'this-customer', 'another-customer']
  expect(verdicts.filter(isDoubtful)).toEqual(['other', 'this-order', 'this-customer', 'another-customer'])
})
