import { z } from 'zod'

import { connection } from './connection.ts'
import type { Desk, View } from './desk.ts'
import { numberOf, typeOf } from './ids.ts'
import type { Metafield } from './state.ts'

const One = z.object({ key: z.string(), namespace: z.string().nullish() })
const Some = z.object({ namespace: z.string().nullish() })

/** What was written onto a thing beside what the shop keeps of it. */
export function metafieldsOf(desk: Desk, ownerId: string): View {
  const own = () => desk.shop.books.metafields.filter((one) => one.ownerId === ownerId)
  return {
    metafield: (args: unknown) => {
      const { key, namespace } = One.parse(args)
      const found = own().find((one) => one.key === key && one.namespace === (namespace ?? '$app'))
      return found ? desk.view.metafield(found) : null
    },
    metafields: (args: unknown) => {
      const { namespace } = Some.parse(args)
      const some = own().filter((one) => !namespace || one.namespace === namespace)
      return connection(some, (one) => desk.view.metafield(one))(args)
    },
  }
}

export function viewMetafield(one: Metafield): View {
  return {
    __typename: 'Metafield',
    id: one.id,
    legacyResourceId: numberOf(one.id),
    namespace: one.namespace,
    key: one.key,
    type: one.type,
    value: one.value,
    jsonValue: one.value,
    createdAt: one.at,
    updatedAt: one.at,
    ownerType: typeOf(one.ownerId)?.toUpperCase() ?? 'ORDER',
    compareDigest: `${one.id}:${one.at}`,
    sizeInBytes: Buffer.byteLength(one.value),
  }
}

const SetArgs = z.object({
  metafields: z.array(
    z.object({ ownerId: z.string(), namespace: z.string().nullish(), key: z.string(), type: z.string().nullish(), value: z.string() }),
  ),
})

/** All of them or none. */
export function metafieldsSet(desk: Desk, args: unknown): View {
  const { metafields } = SetArgs.parse(args)
  const { books, now, newId } = desk.shop
  const isKnown = (id: string) => [...books.orders, ...books.products, ...books.drafts].some((one) => one.id === id)
  const unknown = metafields.findIndex(({ ownerId }) => !isKnown(ownerId))
  const fault = (at: number, field: string, code: string, message: string) => ({
    metafields: [],
    userErrors: [{ __typename: 'MetafieldsSetUserError', field: ['metafields', String(at), field], code, message, elementIndex: at }],
  })
  if (metafields.length > 25) return fault(25, 'metafields', 'LESS_THAN_OR_EQUAL_TO', 'Exceeded the maximum metafields input limit of 25.')
  if (unknown >= 0) return fault(unknown, 'ownerId', 'INVALID', 'Owner does not exist.')
  const written = metafields.map((one) => {
    const namespace = one.namespace ?? '$app'
    const known = books.metafields.find((own) => own.ownerId === one.ownerId && own.namespace === namespace && own.key === one.key)
    if (known) return Object.assign(known, { value: one.value, type: one.type ?? known.type, at: now() })
    const made: Metafield = {
      id: newId('Metafield'),
      ownerId: one.ownerId,
      namespace,
      key: one.key,
      type: one.type ?? 'single_line_text_field',
      value: one.value,
      at: now(),
    }
    books.metafields.push(made)
    return made
  })
  return { metafields: written.map((one) => desk.view.metafield(one)), userErrors: [] }
}
