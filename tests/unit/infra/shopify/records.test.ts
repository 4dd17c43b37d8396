import { expect, test } from 'vitest'

import { readRecords, UnreadableStream } from '#app/infra/shopify/records.ts'

/** The records of a text that arrives in pieces of `size` bytes. */
async function recordsOf(text: string, size = 1_000): Promise<Array<[number, string]>> {
  const bytes = Buffer.from(text)
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const records: Array<[number, string]> = []
  for await (const batch of readRecords(pieces())) records.push(...batch.map(({ line, text }): [number, string] => [line, text]))
  return records
}

test('one value a line, blank lines skipped, each with its line', async () => {
  expect(await recordsOf('{"a":1}\r\n\n{"b":2}\n{"c":3}')).toEqual([
    [1, '{"a":1}'],
    [3, '{"b":2}'],
    [4, '{"c":3}'],
  ])
})

test('a broken line breaks only itself, also when it is the first', async () => {
  expect(await recordsOf('{"a": 1, "b\n{"b":2}\n')).toEqual([
    [1, '{"a": 1, "b'],
    [2, '{"b":2}'],
  ])
  expect(await recordsOf('oops\n{"b":2}\n')).toEqual([
    [1, 'oops'],
    [2, '{"b":2}'],
  ])
})

test('one document over many lines comes whole', async () => {
  const text = '\uFEFF\n{\n "order": {\n  "id": 1\n }\n}\n'
  expect(await recordsOf(text)).toEqual([[2, '{\n "order": {\n  "id": 1\n }\n}']])
})

test('an array comes element by element, and so does one under the key orders', async () => {
  const elements = '{"a": "]},{[\\"x"},\n {"b": [1, {"c": 2}]}\n, 5'
  const expected = [
    [1, '{"a": "]},{[\\"x"}'],
    [2, '{"b": [1, {"c": 2}]}'],
    [3, '5'],
  ]
  expect(await recordsOf(`[${elements}]`)).toEqual(expected)
  expect(await recordsOf(`{ "orders" : [${elements}], "next": 1}`)).toEqual(expected)
  expect(await recordsOf('{\n"orders": [\n{"a":1}\n]}')).toEqual([[3, '{"a":1}']])
})

test('how the stream is cut into chunks makes no difference, not even inside a letter', async () => {
  const text = '{"orders": [\n{"name": "Łódź ☂ \\"Kőszeg\\""},\n{"id": 12345678901234567890}\n]}'
  const whole = await recordsOf(text)
  expect(whole.map(([line]) => line)).toEqual([2, 3])
  for (let size = 1; size < 40; size += 1) expect(await recordsOf(text, size)).toEqual(whole)
  const lines = '{"name":"Łódź"}\n{"name":"Kőszeg"}\n'
  for (let size = 1; size < 40; size += 1) expect(await recordsOf(lines, size)).toEqual(await recordsOf(lines))
})

test('a document that stops in the middle hands out what was whole and then the rest as it is', async () => {
  expect(await recordsOf('[{"a":1}, {"b":')).toEqual([
    [1, '{"a":1}'],
    [1, '{"b":'],
  ])
  expect(await recordsOf('[{"a":1},')).toEqual([
    [1, '{"a":1}'],
    [1, '['],
  ])
})

test('an empty array or an empty stream holds nothing', async () => {
  expect(await recordsOf('[]')).toEqual([])
  expect(await recordsOf(' \n ')).toEqual([])
})

test('what is no JSON at all is refused by what it begins with', async () => {
  await expect(recordsOf('id,name\n1,2\n')).rejects.toThrow(UnreadableStream)
  await expect(recordsOf('%PDF-1.7')).rejects.toThrow('not JSON: it begins with "%PDF-1.7"')
})
