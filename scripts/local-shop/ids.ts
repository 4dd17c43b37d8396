import { idOf, textOf } from '#app/infra/shopify/values.ts'

/** New ids stand beyond what a double holds, as a shop's ids may. */
const firstId = 9_007_199_254_740_993n

/** The ids of one server: the same steps always get the same ones. */
export function numbering(used = 0): Readonly<{ newId: (type: string) => string; used: () => number }> {
  let count = used
  return {
    newId: (type) => {
      count += 1
      return gidOf(type, String(firstId + BigInt(count)))
    },
    used: () => count,
  }
}

export function gidOf(type: string, id: string): string {
  return `gid://shopify/${type}/${id}`
}

/** The number in a global id, which may be more than a double holds. */
export function numberOf(gid: string): string {
  return gid.slice(gid.lastIndexOf('/') + 1)
}

export function typeOf(gid: string): string | null {
  return /^gid:\/\/shopify\/(\w+)\//.exec(gid)?.[1] ?? null
}

/** The id of a document as a global one, or the one made for it where it has none. */
export function gidIn(type: string, value: unknown, otherwise: (type: string) => string): string {
  const text = textOf(value)
  if (text?.startsWith('gid://')) return text
  const id = idOf(value)
  return id === null ? otherwise(type) : gidOf(type, id)
}
