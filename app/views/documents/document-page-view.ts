import type { Language } from '#app/domain/shared/stores.ts'

/** The same words in the document's language and, where that is another one, in English. */
export type SaidTwice = Readonly<{ main: string; english: string | null }>

export type PageFact = Readonly<{ name: SaidTwice; value: string }>

/** An address as its country writes it, a line each, and the number to call. */
export type PageParty = Readonly<{ name: SaidTwice; lines: readonly string[]; phone: string | null }>

/** A code as the outline of its dark modules, in modules, quiet zone included. */
export type PageCode = Readonly<{ alt: string; width: number; height: number; outline: string }>

export type PageList = Readonly<{ title: SaidTwice; items: readonly SaidTwice[] }>

export type PageContents = Readonly<{
  title: SaidTwice
  lines: readonly Readonly<{ quantity: number; title: string; details: readonly string[]; condition: SaidTwice }>[]
}>

export type PageCustoms = Readonly<{
  title: SaidTwice
  reason: PageFact
  lines: readonly Readonly<{ title: string; facts: readonly PageFact[] }>[]
  total: PageFact
}>

export type PageQuote = Readonly<{
  title: SaidTwice
  lines: readonly Readonly<{ label: SaidTwice; amount: string; clause: string | null }>[]
  total: PageFact
  second: PageFact | null
  hint: SaidTwice
}>

/**
 * Both printed pages as a page for a screen: the same content in the same order, for those who cannot print. `imprint`
 * names day of issue, edition and policy.
 */
export type DocumentPageView = Readonly<{
  language: Language
  caseNumber: string
  title: string
  superseded: SaidTwice | null
  noPrinter: SaidTwice
  parties: readonly PageParty[]
  imprint: string
  label: Readonly<{
    title: SaidTwice
    scanHint: SaidTwice
    qr: PageCode
    barcode: PageCode
    facts: readonly PageFact[]
    courierCalls: SaidTwice
    checklist: PageList
  }>
  note: Readonly<{
    title: SaidTwice
    withoutPaper: SaidTwice
    contents: PageContents
    gifts: PageList | null
    customs: PageCustoms | null
    quote: PageQuote | null
    checklist: PageList
  }>
}>
