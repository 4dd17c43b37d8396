import type { StoreId } from '../shared/stores.ts'

/** The pages of a store that the law asks for, in the order in which they are linked. */
export const legalPages = ['terms', 'withdrawal', 'privacy', 'cookies', 'imprint', 'accessibility', 'disputes', 'disposal'] as const

export type LegalPage = (typeof legalPages)[number]

export function isLegalPage(value: unknown): value is LegalPage {
  return (legalPages as readonly unknown[]).includes(value)
}

/** Where a store's page is, below the portal's address. */
export function legalPath(store: StoreId, page: LegalPage): string {
  return `/legal/${store}/${page}`
}
