import type { Language } from '#app/domain/shared/stores.ts'

import { german } from './de/messages.ts'
import { english } from './en/messages.ts'
import type { SameKeys } from './same-keys.ts'
import { type PageMessages, type Room, type Translator, translatorOf } from './translator.ts'

const languages: Readonly<Record<Language, SameKeys<PageMessages>>> = { en: english, de: german }

/** Every word of the pages in a language; on the server only, where both are in memory. */
export function messagesIn(language: Language): PageMessages {
  return languages[language] as PageMessages
}

/** Words of one room for a loader or an action: `wordsOf(language, 'orders')('title')`. */
export function wordsOf<const Of extends Room>(language: Language, room: Of): Translator<Of> {
  return translatorOf(language, messagesIn(language), room)
}
