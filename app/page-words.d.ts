// The build makes this module (scripts/page-words.ts): where the browser finds the words of each language.
declare module 'virtual:page-words' {
  import type { Language } from '#app/domain/shared/stores.ts'

  export const wordsAddresses: Readonly<Record<Language, string>>
}
