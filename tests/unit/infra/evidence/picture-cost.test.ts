import { expect, test } from 'vitest'

import { isTooCostly, type PictureHeader } from '#app/infra/evidence/picture-cost.ts'

const photo = (change: Partial<PictureHeader>): PictureHeader => ({
  format: 'jpeg',
  width: 8000,
  height: 6250,
  channels: 3,
  depth: 'uchar',
  ...change,
})

test('a photo of fifty megapixels is read row by row, whatever lies beside its colours', () => {
  expect(isTooCostly(photo({}))).toBe(false)
  expect(isTooCostly(photo({ channels: 4 }))).toBe(false)
  expect(isTooCostly(photo({ format: 'png', channels: 4 }))).toBe(false)
})

test('pixels by channels by depth are bounded, not pixels alone', () => {
  expect(isTooCostly(photo({ format: 'png', channels: 3, depth: 'ushort' }))).toBe(true)
  expect(isTooCostly(photo({ format: 'png', channels: 4, depth: 'ushort', width: 5000, height: 5000 }))).toBe(false)
  expect(isTooCostly(photo({ format: 'png', channels: 4, depth: 'ushort', width: 5001, height: 5000 }))).toBe(true)
  expect(isTooCostly(photo({ depth: 'double', width: 3000, height: 3000 }))).toBe(true)
})

test('what must be in memory as a whole may be eighty megabytes', () => {
  expect(isTooCostly(photo({ format: 'png', isProgressive: true, channels: 4, width: 5000, height: 4000 }))).toBe(false)
  expect(isTooCostly(photo({ format: 'png', isProgressive: true, channels: 4, width: 5001, height: 4000 }))).toBe(true)
  expect(isTooCostly(photo({ format: 'webp', channels: 4, width: 4160, height: 3120 }))).toBe(false)
  expect(isTooCostly(photo({ format: 'webp', channels: 4, width: 6000, height: 4000 }))).toBe(true)
  // The coefficients of a progressive JPEG have two bytes, those of its colours a quarter of the places.
  expect(isTooCostly(photo({ isProgressive: true, chromaSubsampling: '4:2:0', width: 6000, height: 4000 }))).toBe(false)
  expect(isTooCostly(photo({ isProgressive: true, chromaSubsampling: '4:4:4', width: 6000, height: 4000 }))).toBe(true)
  expect(isTooCostly(photo({ isProgressive: true, chromaSubsampling: '4:2:0' }))).toBe(true)
})
