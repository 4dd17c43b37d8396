import type { Category } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { documentLocale } from '#app/wording/documents/formats.ts'
import type { DocumentLocale } from '#app/wording/documents/formats.ts'
import type { DocumentWords } from '#app/wording/documents/document-words.ts'
import { documentWords } from '#app/wording/documents/words.ts'
import type { PickupDocumentData } from '#app/views/documents/pickup-data.ts'

/** The same words twice: in the customer's language, and in English where that is another one. */
export type Two = Readonly<{ main: string; english: string | null }>

/** What text needs to know of its document: in which language its words are. */
export type Speaks = Readonly<{ data: Readonly<{ language: Language }> }>

/** What a layout needs beside its place: the data, cleaned for print, and its words. */
export type Terms = Readonly<{
  data: PickupDocumentData
  looks: Looks
  locale: DocumentLocale
  say: (pick: (words: DocumentWords) => string) => Two
}>

/** What the things of a document are and look like, by their SKU, as far as that is known when it is printed. */
export type Looks = ReadonlyMap<string, Readonly<{ category: Category | null; jpeg: Uint8Array | null }>>

export function termsOf(data: PickupDocumentData, looks: Looks = new Map()): Terms {
  const own = documentWords(data.language)
  const second = data.secondLanguage !== null && data.secondLanguage !== data.language ? documentWords(data.secondLanguage) : null
  return {
    data,
    looks,
    locale: documentLocale(data.language, data.store),
    say: (pick) => ({ main: pick(own), english: second ? pick(second) : null }),
  }
}
