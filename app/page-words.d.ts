// The build makes this module (scripts/page-words.ts): where the browser finds the words of each language.
declare module 'virtual:page-words' {
  export const wordsAddresses: Readonly<Record<'en' | 'de', string>>
}
