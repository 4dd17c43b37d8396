import { expect, test } from 'vitest'

import { parseJson } from '#app/infra/shopify/json-text.ts'

const value = (text: string) => {
  const parsed = parseJson(text)
  return parsed.ok ? parsed.value : parsed.fault
}

test('an id beyond what a double holds keeps every digit', () => {
  expect(value('{"id":820982911946154508}')).toEqual({ id: '820982911946154508' })
  expect(value('{"ids": [ 9007199254740993 , 1]}')).toEqual({ ids: ['9007199254740993', 1] })
})

test('an amount written as a number keeps its decimals as they are written', () => {
  expect(value('{"subtotal": 195.66, "of": -10.50}')).toEqual({ subtotal: '195.66', of: '-10.50' })
})

test('small whole numbers stay numbers', () => {
  expect(value('{"quantity":2,"list":[1,2,3]}')).toEqual({ quantity: 2, list: [1, 2, 3] })
})

test('what looks like a number inside a string is left alone', () => {
  expect(value(String.raw`{"a":"x:1.5,\"y\": 2.5 \\","b":1.5,"c\"d":":9007199254740993,"}`)).toEqual({
    a: String.raw`x:1.5,"y": 2.5 ${'\\'}`,
    b: '1.5',
    'c"d': ':9007199254740993,',
  })
})

test('what is no JSON is said to be none, also where numbers are quoted', () => {
  for (const text of ['', '{', '{"id":1.5,', '{"id":1.5.2}x', 'nope', '{"a":"open']) {
    expect(value(text)).toMatch(/^not valid JSON/)
  }
})
