import { firstLanguage, type Language, type StoreId, storeIds } from '#app/domain/shared/stores.ts'

import { storesUnderLaw } from './data/countries.ts'

/** The longest that each answer may be; the database holds the same bounds. */
export const declarationBounds = { name: 120, contract: 200, items: 1_000, email: 254 } as const

/** A line of an order and how many of it; its title as the declarant read it. */
export type DeclaredLine = Readonly<{ lineId: string; title: string; quantity: number }>

/** What somebody declares, word by word: the law asks for the name, the contract and where the acknowledgement goes, and for nothing else. */
export type Declared = Readonly<{
  name: string
  contract: string
  /** What of the contract, in the declarant's words; null for all of it. */
  items: string | null
  /** What of it where an order's lines were shown; null for all of it. */
  lines: readonly DeclaredLine[] | null
  email: string
}>

/**
 * `received`: the portal has not looked for its order yet. `waiting`: staff look for it. `matched`: it has its order. `set_aside`:
 * staff found that there is none, and said so to whoever declared it.
 */
export const declarationStates = ['received', 'waiting', 'matched', 'set_aside'] as const
export type DeclarationState = (typeof declarationStates)[number]

/** What the owner of an order says of a declaration with another address. */
export const noticeAnswers = ['mine', 'not_mine'] as const
export type NoticeAnswer = (typeof noticeAnswers)[number]

/**
 * The store in whose name and zone a declaration is answered: the chosen one where it is under the law, else the one that speaks the
 * language. Whoever declares need not have chosen any.
 */
export function storeOfDeclaration(chosen: StoreId, language: Language): StoreId {
  if (storesUnderLaw[chosen]) return chosen
  return storeIds.find((id) => storesUnderLaw[id] && firstLanguage(id) === language) ?? 'eu'
}

/** Whether visitors are shown the way to declare: everybody but those who chose a store without the law. */
export function offersWithdrawal(region: Readonly<{ store: StoreId; chosen: boolean }>): boolean {
  return !region.chosen || storesUnderLaw[region.store]
}

/** What nobody types and no mail may carry: controls but the line feed, and marks that turn what follows around. */
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu

/** A text as it is kept and sent: one line, without controls. */
export function oneLine(text: string): string {
  return manyLines(text).replace(/\s*\n\s*/g, ' ')
}

/** A text of lines, without other controls. */
export function manyLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(unseen, '').trim()
}
