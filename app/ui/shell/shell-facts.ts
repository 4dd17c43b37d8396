import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import type { LegalPlace } from '#app/views/legal/mail-legal.ts'

/** What header and footer show; root's loader gives it. */
export type ShellFacts = Readonly<{
  language: Language
  store: StoreId
  /** False while the store is only the default. */
  chosen: boolean
  /** The store to suggest, where the visitor seems to be elsewhere and has not chosen. */
  suggested: StoreId | null
  /** The chosen store, or the one the visitor seems to belong to; null where nothing is known. */
  likely: StoreId | null
  shopUrl: string
  cartUrl: string
  /** The legal pages of the store, each with what its link says. */
  legal: readonly LegalPlace[]
  customer: Readonly<{ email: string; name: string | null }> | null
  demo: boolean
  /** Whether the way to declare a withdrawal is shown. */
  withdrawal: boolean
}>

/** Where a form of the header leads back to: this page, on this site. */
export function returnPath(location: Readonly<{ pathname: string; search: string }>): string {
  return location.pathname + location.search
}
