import { z } from 'zod'

import { commandKinds, type CommandKind, openCommandLists, type OpenCommandList } from '#app/domain/shop/command.ts'
import { isUsualInstant } from '#app/domain/shared/usual-time.ts'
import { type StoreId, storeIds } from '#app/domain/shared/stores.ts'
import type { CommandCursor } from '#app/infra/shop/list-commands.ts'

export type OpenCommandsQuery = Readonly<{
  which: OpenCommandList
  store: StoreId | null
  kind: CommandKind | null
  before: CommandCursor | null
}>

const Cursor = z.object({ at: z.string().refine(isUsualInstant), id: z.uuid() })

/** Which commands an address asks for, and from where on; what makes no sense in it is passed over. */
export function openCommandsQuery(params: URLSearchParams): OpenCommandsQuery {
  const one = <Known extends string>(name: string, known: readonly Known[]) => known.find((each) => each === params.get(name)) ?? null
  const cursor = Cursor.safeParse({ at: params.get('at'), id: params.get('id') })
  return {
    which: one('which', openCommandLists) ?? 'refused',
    store: one('store', storeIds),
    kind: one('kind', commandKinds),
    before: cursor.success ? cursor.data : null,
  }
}

/** The address of the next page of the same list. */
export function olderCommands({ which, store, kind }: OpenCommandsQuery, last: Readonly<{ askedAt: string; id: string }>): string {
  const params = new URLSearchParams({ which, ...(store ? { store } : {}), ...(kind ? { kind } : {}), at: last.askedAt, id: last.id })
  return `/staff/shop?${params.toString()}`
}
