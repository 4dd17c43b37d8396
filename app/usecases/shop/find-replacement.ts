import { type OfferedReplacements, priceOf, type Replacement, type ReplacementOption } from '#app/domain/cases/replacement.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'
import { countPromised } from '#app/infra/cases/replacements.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { Settings } from '#app/infra/shared/settings.ts'
import { type CatalogueVariant, findVariant, listSendable } from '#app/infra/shop/find-variants.ts'

/** What a customer says that they want instead: a variant of the shop, and how many of it. */
export type Chosen = Readonly<{ variantId: string; pieces: number }>

/** `taken`: what is left of it was promised to others, or its shop has no more. */
export type FoundReplacement = Readonly<{ found: true; replacement: Replacement }> | Readonly<{ found: false; because: 'taken' }>

/** What was chosen at today's price, where there is enough of it that nobody else was promised; `but` is the case that asks. */
export async function findReplacement(
  db: Db,
  store: StoreId,
  { variantId, pieces }: Chosen,
  but: string | null = null,
): Promise<FoundReplacement> {
  const variant = await findVariant(db, store, { variantId })
  if (!variant || !isOffered(variant, store)) return { found: false, because: 'taken' }
  if (!isEnough(variant, pieces, await countPromised(db, store, but))) return { found: false, because: 'taken' }
  const { category: _category, ...option } = optionOf(variant)
  const replacement = { ...option, quantity: pieces }
  return Number.isSafeInteger(priceOf(replacement).amountMinor) ? { found: true, replacement } : { found: false, because: 'taken' }
}

type Asked = Readonly<{
  store: StoreId
  /** Whose variants come first. */
  productId: string | null
  search: string | null
  pieces: number
}>

const most = 24

/** What a store's shop can send instead; null where it has told nothing of what it sells, or is not asked for anything. */
export async function offerReplacements(db: Db, { shopAccesses }: Settings, asked: Asked): Promise<OfferedReplacements | null> {
  const { store, productId, search, pieces } = asked
  if (!shopAccesses[store]) return null
  // Some of what is listed may be promised already, or be a gift.
  const listed = await listSendable(db, store, { productId, ...(search === null ? {} : { search }), most: 2 * most })
  if (listed.length === 0 && search === null) return null
  const promised = await countPromised(db, store)
  const open = listed.filter((variant) => isOffered(variant, store) && isEnough(variant, pieces, promised))
  const shown = open.slice(0, most)
  return {
    same: shown.filter((variant) => variant.productId === productId).map(optionOf),
    others: shown.filter((variant) => variant.productId !== productId).map(optionOf),
    more: open.length > most || listed.length === 2 * most,
  }
}

/** A gift is never sold, and an amount in another currency cannot be set against what was paid. */
function isOffered({ sendable, gift, price }: CatalogueVariant, store: StoreId): boolean {
  return sendable && !gift && price.currency === stores[store].currency
}

function isEnough({ variantId, stock }: CatalogueVariant, pieces: number, promised: ReadonlyMap<string, number>): boolean {
  return stock === null || stock - (promised.get(variantId) ?? 0) >= pieces
}

function optionOf({ variantId, productId, title, variant, sku, picture, price, category }: CatalogueVariant): ReplacementOption {
  return { variantId, productId, title, variant, sku, picture, price, category }
}
