import type { Language } from '#app/domain/shared/stores.ts'

import { staffPages as englishForStaff } from '../en/staff/messages.ts'
import { wordsIn } from '../shared/languages.ts'
import { type PageMessages, type Room, type Translator, translatorOf } from './translator.ts'

const made = new Map<Language, PageMessages>()

/** Every word of the pages in a language, the console's in English where the language has none; on the server only, where all are in memory. */
export function messagesIn(language: Language): PageMessages {
  const { pages, staff } = wordsIn(language)
  const messages = made.get(language) ?? ({ ...pages, ...(staff ?? englishForStaff) } as PageMessages)
  made.set(language, messages)
  return messages
}

/** Words of one room for a loader or an action: `wordsOf(language, 'orders')('title')`. */
export function wordsOf<const Of extends Room>(language: Language, room: Of): Translator<Of> {
  return translatorOf(language, messagesIn(language), room)
}
