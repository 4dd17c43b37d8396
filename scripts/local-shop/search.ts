import { GraphQLError } from 'graphql'

/** How a thing is found: what it has under each name that can be searched by. */
export type Searched<Thing> = Readonly<Record<string, (thing: Thing) => ReadonlyArray<string | null>>>

const term = /(-?)([a-z_]+):(>=|<=|>|<)?(?:'([^']*)'|"([^"]*)"|(\S+))/g

/**
 * The things that a search of the Admin API finds: terms that must all be true. A term that is not understood is an
 * error here; the shop itself would pass over it and find too much.
 */
export function search<Thing>(things: readonly Thing[], query: string | null | undefined, by: Searched<Thing>): Thing[] {
  if (!query) return [...things]
  const terms = [...query.matchAll(term)]
  const rest = query
    .replace(term, '')
    .replace(/\bAND\b/g, '')
    .trim()
  if (rest !== '') throw new GraphQLError(`The local shop does not understand this search: ${rest}`)
  return things.filter((thing) =>
    terms.every(([, not, name = '', sign, ...quoted]) => {
      const read = by[name]
      if (!read) throw new GraphQLError(`The local shop does not search by ${name}`)
      const value = quoted.find((one) => one !== undefined) ?? ''
      return read(thing).some((own) => own !== null && holds(own, sign, value)) === (not === '')
    }),
  )
}

function holds(own: string, sign: string | undefined, value: string): boolean {
  if (sign === undefined) return own.toLowerCase() === value.toLowerCase()
  const [left, right] = [Date.parse(own), Date.parse(value)]
  if (sign === '>=') return left >= right
  if (sign === '<=') return left <= right
  return sign === '>' ? left > right : left < right
}
