import type { Series } from '#app/domain/policy/facts.ts'
import type { HouseText } from '#app/domain/shared/house-text.ts'
import { type HouseLanguage, houseLanguages, type StoreId } from '#app/domain/shared/stores.ts'

/** What may be offered for what is recalled (Regulation (EU) 2023/988 art. 37(2)). */
export const remedies = ['repair', 'replacement', 'refund'] as const
export type Remedy = (typeof remedies)[number]

/** What a buyer answers: the remedy that they choose, or that they have it no more. */
export const recallAnswers = [...remedies, 'gone'] as const
export type RecallAnswer = (typeof recallAnswers)[number]

/**
 * Whom a recall concerns. What is left empty narrows nothing; days are `YYYY-MM-DD` in the zone of each store and both count. A
 * piece of a named product whose serial number nobody knows is within every range: nobody can tell its owner that theirs is safe.
 */
export type RecallSelection = Readonly<{
  skus: readonly string[]
  series: readonly Series[]
  serialFrom: string | null
  serialTo: string | null
  orderedFrom: string | null
  orderedTo: string | null
  deliveredFrom: string | null
  deliveredTo: string | null
  stores: readonly StoreId[]
  /** Countries that orders were sent to, ISO 3166-1 alpha-2. */
  countries: readonly string[]
}>

/** What staff write of it in one language; the rest of the notice is the same in every recall. */
export const recallTexts = ['name', 'identification', 'sold', 'hazard', 'action'] as const
export type RecallTexts = Readonly<Record<(typeof recallTexts)[number], string>>

/** The notice as the template of Implementing Regulation (EU) 2024/1435 asks for it (Regulation (EU) 2023/988 art. 36(2)). */
export type RecallNotice = Readonly<{
  brand: string
  /** Whose picture stands in it. */
  pictureSku: string | null
  /** Free of charge; null where the portal is the service that answers questions. */
  phone: string | null
  remedies: readonly Remedy[]
  /** Why no second remedy is offered, for staff; null where there is one. */
  onlyOneBecause: string | null
  texts: HouseText<RecallTexts>
}>

/** Where a recall stands: written, before its second person, telling buyers, or over. */
export type RecallState = 'draft' | 'proposed' | 'running' | 'ended'

export function recallState(recall: Readonly<{ proposedAt: string | null; agreedAt: string | null; endedAt: string | null }>): RecallState {
  if (recall.endedAt !== null) return 'ended'
  if (recall.agreedAt !== null) return 'running'
  return recall.proposedAt === null ? 'draft' : 'proposed'
}

/**
 * What keeps a recall from being proposed. `everybody`: neither a product nor a range of serial numbers narrows it. `half-range`: a
 * range has two ends. `backwards`: one of them lies before the other. `one-remedy`: fewer than two without a reason. `softened`: words
 * that make the risk look smaller, which a notice must not have.
 */
type RecallFault = 'everybody' | 'half-range' | 'backwards' | 'one-remedy' | 'softened'

export type FaultyField = Readonly<{ field: string; fault: RecallFault }>

/** What is wrong with a selection and its notice, by the fields of their form. */
export function recallFaults(selection: RecallSelection, notice: RecallNotice): FaultyField[] {
  return [...selectionFaults(selection), ...remedyFaults(notice), ...softenedFields(notice)]
}

function selectionFaults(chosen: RecallSelection): FaultyField[] {
  const { skus, series, serialFrom, serialTo } = chosen
  const faults: FaultyField[] = []
  if (skus.length === 0 && series.length === 0 && serialFrom === null) faults.push({ field: 'skus', fault: 'everybody' })
  if ((serialFrom === null) !== (serialTo === null)) faults.push({ field: 'serialTo', fault: 'half-range' })
  if (serialFrom !== null && serialTo !== null && !isRange(serialFrom, serialTo)) faults.push({ field: 'serialTo', fault: 'backwards' })
  if (isBackwards(chosen.orderedFrom, chosen.orderedTo)) faults.push({ field: 'orderedTo', fault: 'backwards' })
  if (isBackwards(chosen.deliveredFrom, chosen.deliveredTo)) faults.push({ field: 'deliveredTo', fault: 'backwards' })
  return faults
}

/** Serial numbers are counted within one length: `EM-9` comes after `EM-10` in any order of letters. */
function isRange(from: string, to: string): boolean {
  return from.length === to.length && from <= to
}

function isBackwards(from: string | null, to: string | null): boolean {
  return from !== null && to !== null && from > to
}

function remedyFaults({ remedies: offered, onlyOneBecause }: RecallNotice): FaultyField[] {
  const enough = offered.length > 1 || (offered.length === 1 && onlyOneBecause !== null)
  return enough ? [] : [{ field: offered.length === 0 ? 'remedies' : 'onlyOneBecause', fault: 'one-remedy' }]
}

/**
 * Words that art. 36(2)(c) of the regulation names, and what says the same: `voluntary`, `precautionary`, `discretionary`, `in rare
 * situations`, `in specific situations`, and that no accidents were reported.
 */
const softening: Readonly<Record<HouseLanguage, RegExp>> = {
  en: /\b(voluntar(y|ily)|precaution(ary)?|discretion(ary)?|in (rare|specific|isolated) (situations?|cases?|circumstances)|no (accidents?|incidents?|injur(y|ies)))\b/i,
  de: /freiwillig|vorsorglich|vorsichtshalber|im ermessen|in (seltenen|spezifischen|einzelnen|bestimmten) (situationen|fällen)|keine (unfälle|vorfälle|verletzungen)/i,
}

function softenedFields({ texts }: RecallNotice): FaultyField[] {
  return houseLanguages.flatMap((language) =>
    recallTexts
      .filter((name) => softening[language].test(texts[language][name]))
      .map((name): FaultyField => ({ field: `${language}-${name}`, fault: 'softened' })),
  )
}
