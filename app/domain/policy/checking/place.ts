/** Where in an input something stands; the path is spelt only when there is a fault to report. */
export type Place = Readonly<{ parent: Place | null; key: string | number }>

/** The input itself. */
export const root: Place = { parent: null, key: '$' }

export function inside(parent: Place, key: string | number): Place {
  return { parent, key }
}

const plainKey = /^[A-Za-z_][A-Za-z0-9_]*$/

/** As in `order.lines[0].paid.currency`; `$` is the input itself, and a key of other characters is quoted. */
export function pathOf(place: Place): string {
  if (place.parent === null) return String(place.key)
  const { parent, key } = place
  const before = parent.parent === null ? '' : pathOf(parent)
  if (typeof key === 'number') return `${before}[${key}]`
  if (!plainKey.test(key)) return `${before}[${JSON.stringify(key)}]`
  return before === '' ? key : `${before}.${key}`
}
