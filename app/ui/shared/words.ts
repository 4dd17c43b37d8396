import { createContext, useContext } from 'react'

import type { Language } from '#app/domain/shared/stores.ts'
import { type PageMessages, type Room, type Translator, translatorOf } from '#app/wording/pages/translator.ts'

/** The page's language and its words; whoever renders a page provides them. */
export const Words = createContext<Readonly<{ language: Language; messages: PageMessages }> | null>(null)

/** What says the words of one room in the page's language: `useTranslations('order')('title')`. */
export function useTranslations<const Of extends Room>(room: Of): Translator<Of> {
  const { language, messages } = useWords()
  return translatorOf(language, messages, room)
}

export function useLanguage(): Language {
  return useWords().language
}

function useWords() {
  const words = useContext(Words)
  if (words === null) throw new Error('a page was rendered without its words')
  return words
}
