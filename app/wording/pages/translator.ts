import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core'

import type { Language } from '#app/domain/shared/stores.ts'

import type { pages } from '../en/pages/messages.ts'
import type { staffPages } from '../en/staff/messages.ts'

/** Every word of the pages: as they were written on the server, compiled in the browser. */
export type PageMessages = typeof pages & typeof staffPages

export type Room = NamespaceKeys<PageMessages, NestedKeyOf<PageMessages>>

/** What says the words of one room: `t('title')`. */
export type Translator<Of extends Room> = ReturnType<typeof createTranslator<PageMessages, Of>>

const made = new WeakMap<PageMessages, Map<Room, unknown>>()

/**
 * The words of one room in a language. A translator parses each message once and keeps its formatters, and there is one
 * for each room: to make them anew for every page cost a tenth of it. It has no zone: days and times come to a message in
 * words, and the formats of a zone are compared with every message that is said.
 */
export function translatorOf<const Of extends Room>(language: Language, messages: PageMessages, room: Of): Translator<Of> {
  const rooms = made.get(messages) ?? new Map<Room, unknown>()
  made.set(messages, rooms)
  const translator = rooms.get(room) ?? createTranslator<PageMessages, Of>({ locale: language, messages, namespace: room })
  rooms.set(room, translator)
  return translator as Translator<Of>
}
