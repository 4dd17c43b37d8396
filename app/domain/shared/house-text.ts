import type { HouseLanguage, Language } from './stores.ts'

/** A text that the house writes itself: always in the languages that it works in, in others where somebody wrote it. */
export type HouseText<Text = string> = Readonly<Record<HouseLanguage, Text> & Partial<Record<Language, Text>>>

/** The text for a reader; English where nobody wrote it in their language. */
export function textFor<Text>(text: HouseText<Text>, language: Language): Text {
  const written: Readonly<Partial<Record<Language, Text>>> = text
  return written[language] ?? text.en
}
