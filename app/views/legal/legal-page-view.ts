import type { Language, StoreId } from '#app/domain/shared/stores.ts'

/** What the pages take from the portal's settings, so that they say what is so. */
export type LegalSetting = Readonly<{
  store: StoreId
  language: Language
  /** Scheme, host and port of the portal. */
  publicOrigin: string
  /** Where returned goods go. */
  warehouse: Readonly<{ name: string; street: string; postcode: string; city: string; region: string | null; country: string }>
}>

/** A part of a legal page; texts are ready to be shown. */
export type LegalBlock =
  | Readonly<{ block: 'text'; text: string }>
  | Readonly<{ block: 'list'; items: readonly string[] }>
  /** An address, or what else stands line by line. */
  | Readonly<{ block: 'lines'; lines: readonly string[] }>
  /** A form to fill in by hand: what it says, with room after each line. */
  | Readonly<{ block: 'form'; hint: string; lines: readonly string[]; end: string }>
  | Readonly<{ block: 'facts'; rows: readonly LegalFact[] }>
  | Readonly<{ block: 'table'; caption: string; columns: readonly string[]; rows: ReadonlyArray<readonly LegalCell[]> }>
  | Readonly<{ block: 'links'; links: readonly LegalLink[] }>
  /** The one thing to do here, on a page of ours. */
  | Readonly<{ block: 'action'; label: string; path: string }>

/** What a link leads to stands in it: a page of ours, another site, a mail or a telephone. */
export type LegalLink = Readonly<{ label: string; href: string }>
export type LegalFact = Readonly<{ label: string; value: string; href: string | null }>
/** Several lines where there is more to say. */
type LegalCell = readonly string[]

export type LegalSection = Readonly<{ id: string; heading: string; blocks: readonly LegalBlock[] }>

export type LegalPageView = Readonly<{
  title: string
  lead: string
  /** Says that all of it is made up. */
  fictional: Readonly<{ title: string; text: string }> | null
  sections: readonly LegalSection[]
}>

export function text(said: string): LegalBlock {
  return { block: 'text', text: said }
}

export function list(items: readonly string[]): LegalBlock {
  return { block: 'list', items }
}

/** A section with what there is to say in it. */
export function section(id: string, heading: string, blocks: readonly (LegalBlock | null)[]): LegalSection {
  return { id, heading, blocks: blocks.filter((block) => block !== null) }
}
