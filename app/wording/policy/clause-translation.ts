import type { Clause } from '#app/domain/policy/decision.ts'

/** A clause in another language; the same paragraphs and the same values in braces as in the policy data. */
export type ClauseTranslation = Readonly<{ text: readonly string[]; reading: string | null }>

/** The clauses of every policy version by their names; what is missing is read in English. */
export type TranslatedClauses = Readonly<Partial<Record<Clause, ClauseTranslation>>>

/** What each clause is called where a page or a receipt points to it. */
export type ClauseNames = Readonly<Record<Clause, string>>
