import { getDirectiveValues, GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { z } from 'zod'

import type { Desk, View } from './desk.ts'
import { no, type UserError } from './faults.ts'

/** From this version on the key is no longer a choice. */
const neededSince = '2026-04'

const Key = z.object({ key: z.string() })

export type Once = Readonly<{
  /** Your exchange the first time, from what it made. */
  again: (madeId: string) => View
  refuse: (errors: readonly UserError[]) => View
  act: () => Readonly<{ id: string; errors: null }> | Readonly<{ id: null; errors: readonly UserError[] }>
}>

/**
 * Does something once for a key. Of a key that failed the schema's own words for other mutations say to take a new one; this
 * one has no codes, so that the words are all there is.
 */
export function onceByKey({ shop, version }: Desk, args: unknown, info: GraphQLResolveInfo, once: Once): View {
  const key = keyOf(info, version)
  const question = JSON.stringify(args)
  const known = key === null ? undefined : shop.books.keys[key]
  if (known && known.question !== question)
    return once.refuse([no(null, 'The same idempotency key cannot be used with different operation parameters.')])
  if (known && known.madeId === null)
    return once.refuse([no(null, 'A previous request with this idempotency key failed. Retry with a new idempotency key.')])
  if (known?.madeId) return once.again(known.madeId)
  const { id, errors } = once.act()
  if (key !== null) shop.books.keys[key] = { question, madeId: id }
  return errors ? once.refuse(errors) : once.again(id)
}

function keyOf(info: GraphQLResolveInfo, version: string): string | null {
  const directive = info.schema.getDirective('idempotent')
  const [node] = info.fieldNodes
  const values = directive && node && getDirectiveValues(directive, node, info.variableValues)
  if (!values) {
    if (version < neededSince) return null
    throw new GraphQLError('The @idempotent directive is required for this mutation but was not provided.', {
      extensions: { code: 'BAD_REQUEST' },
    })
  }
  const { key } = Key.parse(values)
  if (key.trim() === '')
    throw new GraphQLError('The idempotency key cannot be an empty string or whitespace only.', { extensions: { code: 'BAD_REQUEST' } })
  return key
}
