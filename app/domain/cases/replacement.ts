import type { Picture } from '#app/domain/pictures/picture.ts'
import type { Category } from '#app/domain/policy/facts.ts'
import type { Money } from '#app/domain/shared/money.ts'

/** What is sent for what comes back, as it was promised: whatever the shop asks for it later, this is its price. */
export type Replacement = Readonly<{
  /** As the shop calls it. */
  variantId: string
  productId: string
  title: string
  variant: string | null
  sku: string | null
  picture: Picture | null
  quantity: number
  /** Of one. */
  price: Money
}>

/** Something that can be chosen. */
export type ReplacementOption = Omit<Replacement, 'quantity'> & Readonly<{ category: Category | null }>

/** What can be chosen: variants of what goes back, and the rest. `more`: there are others that a search finds. */
export type OfferedReplacements = Readonly<{ same: readonly ReplacementOption[]; others: readonly ReplacementOption[]; more: boolean }>

/** What all pieces of it cost. */
export function priceOf({ quantity, price }: Pick<Replacement, 'quantity' | 'price'>): Money {
  return { amountMinor: price.amountMinor * quantity, currency: price.currency }
}

/** What it is called, as the lines of an order are, with how many where they are several. */
export function nameOf({ quantity, title, variant }: Pick<Replacement, 'quantity' | 'title' | 'variant'>): string {
  const name = variant === null ? title : `${title}, ${variant}`
  return quantity === 1 ? name : `${quantity} × ${name}`
}
