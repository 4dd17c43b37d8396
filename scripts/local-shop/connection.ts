import { GraphQLError } from 'graphql'
import { z } from 'zod'

const PageArgs = z.object({
  first: z.int().nullish(),
  after: z.string().nullish(),
  last: z.int().nullish(),
  before: z.string().nullish(),
  reverse: z.boolean().nullish(),
})

/** What a resolver is given: an object of the arguments, by their names in the schema. */
export type Resolve = (args: unknown) => unknown

/** A page of a list as the Admin API has it. A cursor is the id of a node, or its place where it has none. */
export function connection<Node>(nodes: readonly Node[], view: (node: Node) => unknown): Resolve {
  return (args) => {
    const { first, after, last, before, reverse } = PageArgs.parse(args)
    if (typeof first !== 'number' && typeof last !== 'number') throw new GraphQLError('you must provide one of first or last')
    const all = reverse === true ? [...nodes].reverse() : nodes
    const cursors = all.map(cursorOf)
    const from = after ? placeOf(cursors, after) + 1 : 0
    const to = before ? placeOf(cursors, before) : all.length
    const start = typeof first === 'number' ? from : Math.max(from, to - (last ?? 0))
    const end = typeof first === 'number' ? Math.min(to, from + first) : to
    const page = all.slice(start, end)
    const at = (node: number) => cursors[node] ?? null
    return {
      nodes: () => page.map(view),
      edges: () => page.map((node, place) => ({ cursor: at(start + place), node: view(node) })),
      pageInfo: {
        hasNextPage: end < all.length,
        hasPreviousPage: start > 0,
        startCursor: page.length > 0 ? at(start) : null,
        endCursor: page.length > 0 ? at(end - 1) : null,
      },
    }
  }
}

/** A list without pages, of as many as are asked for. */
export function list<Node>(nodes: readonly Node[], view: (node: Node) => unknown): Resolve {
  return (args) => nodes.slice(0, PageArgs.parse(args).first ?? nodes.length).map(view)
}

function cursorOf(node: unknown, place: number): string {
  return typeof node === 'object' && node !== null && 'id' in node && typeof node.id === 'string' ? node.id : String(place)
}

function placeOf(cursors: readonly string[], cursor: string): number {
  const place = cursors.indexOf(cursor)
  if (place < 0) throw new GraphQLError('Invalid cursor for current pagination sort.', { extensions: { code: 'BAD_REQUEST' } })
  return place
}
