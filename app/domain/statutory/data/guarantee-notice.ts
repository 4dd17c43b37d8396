import { sourced } from '../sourced.ts'

/** The notice of the legal guarantee that a seller shows to consumers, alike in the whole Union. */
export const guaranteeNotice = {
  ...sourced('Implementing Regulation (EU) 2025/1960', 'art. 1, Annex I; Directive 2011/83/EU art. 22a'),
  /** From that day on. */
  from: '2026-09-27',
  /**
   * When somebody compared its words and addresses with the Official Journal; null until then. They are those that two transcripts of the
   * official notice in each language give alike. The official drawing is not in this repository.
   */
  comparedWithOfficialJournalOn: null as string | null,
} as const

/** The label of a producer's own guarantee of durability (GARAN): for one that costs nothing, is for the whole good and longer than that. */
export const durabilityLabel = {
  ...sourced('Directive 2011/83/EU', 'art. 6(1)(la), 22a; Implementing Regulation (EU) 2025/1960 art. 2, Annex II'),
  value: { longerThanMonths: 24 },
} as const
