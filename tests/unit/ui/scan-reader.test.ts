import fc from 'fast-check'
import { expect, test } from 'vitest'

import { noScan, type Place, readStroke, type Verdict } from '#app/ui/staff/keyboard/scan-reader.ts'

const code = 'EMR-2026-000123'
const address = `https://portal.em-smart.example/c/${code}?d=0b1c&s=A-b_9`
const shortcuts = 'jkgmwnoadibprsyehtvfxlzc/?'

type Typing = Readonly<{ place?: Place; gap?: number; enterAfter?: number; end?: string; taken?: boolean }>

/** What became of each stroke of a text and of the Enter behind it. */
function type(text: string, { place = 'none', gap = 10, enterAfter = gap, end = 'Enter', taken = false }: Typing = {}): Verdict[] {
  let scan = noScan
  let at = 1_000
  const strokes = [...text].map((key, count) => [key, count === 0 ? 0 : gap] as const)
  return [...strokes, [end, enterAfter] as const].map(([key, wait]) => {
    at += wait
    const read = readStroke(scan, { key, at, place, means: shortcuts.includes(key), taken })
    scan = read.scan
    return read.verdict
  })
}

const endOf = (text: string, typing?: Typing) => type(text, typing).at(-1)
const speeds = [0, 2, 10, 40, 90, 300, 1_000]

test.each(speeds)('outside of fields a code opens its case and its Enter presses nothing, at %i ms a character', (gap) => {
  expect(endOf(code, { gap })).toEqual({ do: 'open', text: code, typed: 0 })
  expect(endOf(address, { gap })).toEqual({ do: 'open', text: `/c/${code}?d=0b1c&s=A-b_9`, typed: 0 })
  expect(
    type(code, { gap })
      .slice(1, -1)
      .every((verdict) => verdict.do === 'swallow'),
    'no letter of it is a shortcut',
  ).toBe(true)
  expect(
    type(address, { gap })
      .slice(1, -1)
      .every((verdict) => verdict.do === 'swallow'),
  ).toBe(true)
})

test('the first letter of an address waits, because it is a shortcut too', () => {
  expect(type('h', { gap: 10 })[0]).toEqual({ do: 'hold' })
  expect(type(code)[0]).toEqual({ do: 'pass' })
})

test('the code of anything else does not press either: it is looked for', () => {
  for (const text of ['00340434161094042557', 'JJD000390007882323', 'SN-MOPA-77', '4711']) {
    for (const gap of [5, 40, 300]) expect(endOf(text, { gap })).toEqual({ do: 'open', text, typed: 0 })
  }
})

test('a scanner that believes in another keyboard is understood', () => {
  expect(endOf('EMRß2026ß000123')).toEqual({ do: 'open', text: code, typed: 0 })
  expect(endOf('EMR/2026/000123')).toEqual({ do: 'open', text: code, typed: 0 })
})

test.each(['line', 'text', 'search'] as const)(
  'a code that is scanned into a field (%s) opens its case and is taken out again',
  (place) => {
    for (const gap of [0, 10, 60]) {
      expect(endOf(`Please send ${code}`, { place, gap })).toEqual({ do: 'open', text: code, typed: code.length })
      expect(endOf(address, { place, gap })).toEqual({ do: 'open', text: `/c/${code}?d=0b1c&s=A-b_9`, typed: address.length })
    }
  },
)

test.each(['line', 'text', 'search'] as const)('a person may type anything in a field (%s), a code as well, and press Enter', (place) => {
  for (const gap of [120, 250, 1_000]) {
    for (const text of [code, 'a day? no', '12,50', `see ${code}`])
      expect(type(text, { place, gap }).every((verdict) => verdict.do === 'pass')).toBe(true)
  }
})

test('a number that is scanned into a field stays there and does not send the form; Enter by hand does', () => {
  expect(endOf('00340434161094042557', { place: 'line', gap: 10 })).toEqual({ do: 'swallow' })
  expect(endOf('00340434161094042557', { place: 'line', gap: 10, enterAfter: 700 })).toEqual({ do: 'pass' })
})

test('Enter and the space bar press for who works by keyboard, after any letters', () => {
  for (const gap of [30, 120, 600]) {
    for (const text of ['', 'j', 'jjjjjj', 'jkjk', 'gq', 'mo', '   ', ' ']) {
      expect(endOf(text, { gap, enterAfter: 200 }), text).toEqual({ do: 'pass' })
    }
  }
  expect(type('     ', { end: 'Tab' }).every((verdict) => verdict.do === 'pass')).toBe(true)
  expect(endOf(code, { enterAfter: 2_000 }), 'long after a scan that brought no Enter').toEqual({ do: 'pass' })
})

test('whatever a person types in a field, it arrives; only what no person does is kept from anything', () => {
  const place = fc.constantFrom<Place>('line', 'text', 'search')
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), place, fc.integer({ min: 91, max: 2_000 }), (text, where, gap) => {
      expect(type(text, { place: where, gap }).every((verdict) => verdict.do === 'pass')).toBe(true)
    }),
  )
})

test('two scans in a row are two', () => {
  let scan = noScan
  const read = (text: string, from: number) =>
    [...text, 'Enter']
      .map((key, count) => {
        const next = readStroke(scan, { key, at: from + count * 10, place: 'none', means: false })
        scan = next.scan
        return next.verdict
      })
      .at(-1)
  expect([read(code, 0), read('EMR-2026-000124', 200)]).toEqual([
    { do: 'open', text: code, typed: 0 },
    { do: 'open', text: 'EMR-2026-000124', typed: 0 },
  ])
})

test.each(['line', 'text'] as const)(
  'a page that takes scans takes a number out of a field (%s) too, and leaves what a person types',
  (place) => {
    expect(endOf('SN-MOPA-77', { place, gap: 10, taken: true })).toEqual({ do: 'open', text: 'SN-MOPA-77', typed: 10 })
    expect(endOf(code, { place, gap: 10, taken: true })).toEqual({ do: 'open', text: code, typed: code.length })
    for (const gap of [120, 400]) expect(endOf('SN-MOPA-77', { place, gap, taken: true })).toEqual({ do: 'pass' })
  },
)

test('of a field that a person had begun only what was scanned is taken', () => {
  let scan = noScan
  const strokes = [...'ok '].map((key, count) => [key, count * 200] as const)
  const scanned = [...'SN-MOPA-77', 'Enter'].map((key, count) => [key, 800 + count * 10] as const)
  const verdicts = [...strokes, ...scanned].map(([key, at]) => {
    const next = readStroke(scan, { key, at, place: 'text', means: false, taken: true })
    scan = next.scan
    return next.verdict
  })
  expect(verdicts.at(-1)).toEqual({ do: 'open', text: 'SN-MOPA-77', typed: 10 })
})
