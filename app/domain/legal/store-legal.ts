import type { HouseText } from '../shared/house-text.ts'
import { type LegalPage, legalPages } from './legal-page.ts'

/** A text of whoever runs the store. */
type Words = HouseText

export type Operator = Readonly<{
  /** With the legal form: `… GmbH`. */
  name: string
  street: string
  postcode: string
  city: string
  region: string | null
  /** ISO 3166-1 alpha-2. */
  country: string
  email: string
  phone: string
}>

/** A public body, as one can write to it. */
export type Authority = Readonly<{ name: string; address: string; url: string; email: string | null }>

export type Imprint = Readonly<{
  /** Everybody who represents it by law; none where a person runs it. */
  representedBy: readonly string[]
  register: Readonly<{ court: string; number: string }> | null
  vatId: string | null
}>

export type TermsSection = Readonly<{ heading: Words; paragraphs: readonly Words[] }>

/** Who gets data to work with it for the store. */
export type RecipientRole = 'hosting' | 'shop' | 'mail' | 'files' | 'carrier'

export type Recipient = Readonly<{
  name: string
  country: string
  /** What protects the data where they leave the European Economic Area. */
  safeguard: Words | null
}>

export type Privacy = Readonly<{
  officer: Readonly<{ name: string; email: string }> | null
  /** Where one complains; null for a store outside the Union. */
  authority: Authority | null
  /** Null for files that are kept by nobody else, and where no one carrier is asked. */
  recipients: Readonly<Record<'hosting' | 'shop' | 'mail', Recipient> & Record<'files' | 'carrier', Recipient | null>>
}>

export type Accessibility = Readonly<{
  authority: Authority
  /** `YYYY-MM-DD`: when the portal was last looked at as a whole. */
  assessedOn: string
}>

export type Disputes = Readonly<{
  /** The body whose proceedings it takes part in; null where it takes part in none. */
  body: Authority | null
}>

export type Disposal = Readonly<{
  /** Numbers under which its devices and its batteries are registered. */
  devicesNumber: string | null
  batteriesNumber: string | null
  /** Where and how it takes old devices and batteries back, at no charge. */
  takeBack: readonly Words[]
}>

/** What whoever runs a store says for its legal pages; null for a page that there is none of. What the portal does itself is not here. */
export type StoreLegal = Readonly<{
  /** Says on every page that whoever is named does not exist. */
  fictional: boolean
  /** `YYYY-MM-DD`: since when the texts hold. */
  asOf: string
  operator: Operator
  imprint: Imprint | null
  terms: readonly TermsSection[] | null
  privacy: Privacy | null
  accessibility: Accessibility | null
  disputes: Disputes | null
  disposal: Disposal | null
  /** Whether the page about withdrawal is there; its text is the law's own. */
  withdrawal: boolean
}>

/** The pages that a store has, in the order in which they are linked. */
export function pagesOf(legal: StoreLegal | null): readonly LegalPage[] {
  if (legal === null) return []
  return legalPages.filter((page) => page === 'cookies' || (page === 'withdrawal' ? legal.withdrawal : legal[page] !== null))
}
