/** Sentences by the way to them: `{ 'order.actions.cancel': 'Cancel order' }`. */
export type FlatWords = Readonly<Record<string, string>>

/** A tree of sentences, as a room has them. */
export type WordTree = { readonly [key: string]: string | WordTree }

/** Every sentence of a tree by the way to it, in the order in which they stand. */
export function flatten(tree: WordTree, way: readonly string[] = []): FlatWords {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[[...way, key].join('.'), value] as const] : Object.entries(flatten(value, [...way, key])),
    ),
  )
}

/** The tree of a model with the sentences of `words` in it. Sentences that are missing, or belong nowhere, are named in one error. */
export function unflatten(model: WordTree, words: FlatWords): WordTree {
  const wanted = Object.keys(flatten(model))
  const missing = wanted.filter((way) => (words[way] ?? '') === '')
  const unknown = Object.keys(words).filter((way) => !wanted.includes(way))
  if (missing.length + unknown.length > 0) {
    throw new RangeError([...missing.map((way) => `missing: ${way}`), ...unknown.map((way) => `nothing is called ${way}`)].join('\n'))
  }
  return filled(model, words, [])
}

function filled(model: WordTree, words: FlatWords, way: readonly string[]): WordTree {
  return Object.fromEntries(
    Object.entries(model).map(([key, value]) => {
      const here = [...way, key]
      return [key, typeof value === 'string' ? (words[here.join('.')] ?? '') : filled(value, words, here)]
    }),
  )
}
