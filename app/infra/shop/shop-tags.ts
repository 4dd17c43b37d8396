import { z } from 'zod'

import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

import type { ShopAccesses } from '../shopify/admin/shop-access.ts'

export type ShopTags = Readonly<Record<CaseKind, string>>

/** As long as a shop takes one; a comma would part it in two. */
const tag = z
  .string()
  .trim()
  .regex(/^[^,]{1,40}$/, 'must have at most 40 letters and no comma')

const Tags = z.strictObject({
  cancel: tag.default('portal-cancel'),
  intercept: tag.default('portal-intercept'),
  refuse: tag.default('portal-refuse'),
  return: tag.default('portal-return'),
  exchange: tag.default('portal-exchange'),
  repair: tag.default('portal-repair'),
  not_received: tag.default('portal-not-received'),
  withdrawal: tag.default('portal-withdrawal'),
})

/** The tags of a setting in JSON, by the kind of request; those it does not name have the names from here. */
export const shopTags = z
  .string()
  .default('')
  .transform((text, context): ShopTags => {
    const read = Tags.safeParse(text.trim() === '' ? {} : jsonOf(text))
    if (read.success) return read.data
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path: [...path], message })
    return z.NEVER
  })

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return 'not JSON'
  }
}

type Named = Readonly<{ shopAccesses: ShopAccesses; shopTags: ShopTags }>

/** What an order is to carry while a request of that kind is open; null for a store whose shop is not to be asked. */
export function shopTagOf({ shopAccesses, shopTags: tags }: Named, store: StoreId, kind: CaseKind): string | null {
  return shopAccesses[store] ? tags[kind] : null
}
