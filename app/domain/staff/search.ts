import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import { type CaseLinkParts, isCaseNumber, readCaseLink } from '#app/domain/cases/case-link.ts'
import { caseNumber } from '#app/domain/cases/case-number.ts'
import type { CaseState } from '#app/domain/cases/transitions.ts'
import type { Currency } from '#app/domain/shared/money.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

export type FoundCustomer = Readonly<{ id: string; name: string | null; email: string | null }>
export type FoundOrder = Readonly<{
  id: string
  name: string
  store: StoreId
  placedAt: string
  customerName: string | null
  city: string | null
  totalMinor: number
  currency: Currency
}>
export type FoundCase = Readonly<{
  number: string
  kind: CaseKind
  state: CaseState
  store: StoreId
  filedAt: string
  customerName: string | null
}>
export type Found = Readonly<{ customers: readonly FoundCustomer[]; orders: readonly FoundOrder[]; cases: readonly FoundCase[] }>

/** Each group ends here; who looks for more says more. */
export const mostFound = 20

/** The shortest text that is looked for. */
export const leastTyped = 2

/** What was typed or scanned, told apart. */
export type Typed =
  /** The address in a printed code, with its signature. */
  Readonly<{ kind: 'scanned'; link: CaseLinkParts }> | Readonly<{ kind: 'case'; number: string }> | Readonly<{ kind: 'text'; text: string }>

/** A code at the end of what was typed; where a scanner wrote a second one behind the first, the last counts. */
const lastCode = /EMR-\d{4}-\d{6,9}$/i

/** Tells a case code or a scanned address from what has to be searched; spaces and small letters do not matter. */
export function readTyped(typed: string): Typed {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
  const path = /^.*\/c\/([^/?#\s]+)(\?\S*)?$/i.exec(text)
  const link = path && readCaseLink((path[1] ?? '').toUpperCase(), new URLSearchParams(path[2] ?? ''))
  if (link) return { kind: 'scanned', link }
  const number = (path?.[1] ?? lastCode.exec(text)?.[0] ?? text).toUpperCase()
  return isCaseNumber(number) ? { kind: 'case', number } : { kind: 'text', text }
}

/** The case numbers that bare digits may mean, this year's first; nothing for other text. */
export function caseNumbersFor(text: string, year: number): string[] {
  const [, said, digits] = /^(?:emr-)?(?:(\d{4})-)?0*(\d{1,9})$/i.exec(text) ?? []
  if (digits === undefined) return []
  const years = said === undefined ? [year, year - 1, year - 2] : [Number(said)]
  return years.map((each) => caseNumber(each, BigInt(digits)))
}
