/** What no program of ours would put anywhere, and somebody's has. */
export const oddValues: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  0,
  -1,
  1.5,
  1e21,
  '9'.repeat(40),
  '-0.01',
  'NaN',
  'x\0y',
  '\ud800',
  true,
  [],
  [[]],
  {},
  [null],
  ['x'],
  { amount: {} },
  { shop_money: 5 },
  '2026-02-30T25:61:00Z',
  '0000-00-00',
  'gid://',
  'gid://shopify/Order/',
  '__proto__',
]

/** Every place of a document, as a path of keys. */
export function placesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  const inside = Object.entries(value).flatMap(([key, held]) => placesOf(held, [...path, key]))
  return path.length === 0 ? inside : [[...path], ...inside]
}

/** The same document with something else in one place. */
export function withChange(value: unknown, [key, ...rest]: readonly string[], change: unknown): unknown {
  if (key === undefined) return change
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? withChange(one, rest, change) : (one as unknown)))
  const fields = value as Record<string, unknown>
  return { ...fields, [key]: withChange(fields[key], rest, change) }
}
