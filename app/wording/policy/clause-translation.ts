/** A clause in another language; the same paragraphs and the same values in braces as in the policy data. */
export type ClauseTranslation = Readonly<{ text: readonly string[]; reading: string | null }>
