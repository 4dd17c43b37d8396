import { expect, test } from 'vitest'

import { jsonFaultPlace } from '#app/domain/policy/simulation/json-fault-place.ts'

test.each([
  ['{"id": "x",\n  "returns": }', 'line 2, column 14'],
  ['{"a" 1}', 'line 1, column 6'],
  ['[1,]', 'line 1, column 4'],
  ['{a: 1}', 'line 1, column 2'],
  ['{"a": 1', 'line 1, column 8'],
  ['{"a": "never ends', 'line 1, column 18'],
  ['{}\n\n}', 'line 3, column 1'],
  ['{"a": truth}', 'line 1, column 10'],
  ['', 'line 1, column 1'],
])('the place where %j stops being JSON is told', (text, place) => {
  expect(jsonFaultPlace(text)).toBe(place)
})
