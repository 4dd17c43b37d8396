import { type LegalPage, legalPath } from '#app/domain/legal/legal-page.ts'
import { pagesOf, type StoreLegal } from '#app/domain/legal/store-legal.ts'
import { storesUnderLaw } from '#app/domain/statutory/data/countries.ts'
import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import { legalLabel } from '#app/wording/legal/legal-labels.ts'
import { legalWords } from '#app/wording/legal/legal-words.ts'

import { placeLines } from './operator-lines.ts'

/** Where a page of the law is, and what a link to it says. */
export type LegalPlace = Readonly<{ label: string; path: string }>

/** What stands at the foot of every mail to a customer: who sends it, and the pages of the store. */
export type MailLegal = Readonly<{ sender: readonly string[]; pages: readonly LegalPlace[] }>

/** The pages of a store as links of the footer. */
export function legalPlaces(legal: StoreLegal | null, store: StoreId, language: Language): LegalPlace[] {
  return pagesOf(legal).map((page: LegalPage) => ({ label: legalLabel(page, language), path: legalPath(store, page) }))
}

export function mailLegal(legal: StoreLegal | null, store: StoreId, language: Language): MailLegal | null {
  if (legal === null) return null
  const words = legalWords(language).frame.imprint
  const { representedBy, register, vatId } = legal.imprint ?? { representedBy: [], register: null, vatId: null }
  const known = [
    ...(representedBy.length > 0 ? [`${words.representedBy}: ${representedBy.join(', ')}`] : []),
    ...(register ? [words.registerEntry(register.court, register.number)] : []),
    ...(vatId === null ? [] : [`${words.vatShort}: ${vatId}`]),
  ]
  const sender = [placeLines(legal.operator, language).join(', '), known.join(' · ')].filter((line) => line !== '')
  const entry = storesUnderLaw[store] ? [{ label: legalWords(language).withdrawal.withdrawHere, path: '/withdraw' }] : []
  return { sender, pages: [...entry, ...legalPlaces(legal, store, language)] }
}
