import type { CaseEventView } from '#app/domain/cases/case-view.ts'
import type { EvidenceFile } from '#app/domain/evidence/evidence-file.ts'
import type { ConversationRow, MessageView } from '#app/domain/messages/conversation-view.ts'
import { minutes } from '#app/domain/shared/duration.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { type Language, type StoreId, stores } from '#app/domain/shared/stores.ts'

import { formatInstant } from '#app/wording/shared/format.ts'

import { type FileView, fileView } from '../evidence/evidence-view.ts'

/** The steps that are taken with words to the other side. */
const saidWith = ['ask_for_item', 'answer', 'dispute_offer', 'dispute_rest', 'stand_by', 'decline', 'troubleshoot', 'reject'] as const
type SaidWith = (typeof saidWith)[number]

/** Whether what was written with a step stands among the messages already. */
export function isInThread(step: CaseEventView['step']): boolean {
  return (saidWith as readonly string[]).includes(step)
}

/** One thing said, in order of time; `step` where it was said with a step of the case. */
export type SaidView = Readonly<{
  id: string
  by: 'customer' | 'staff'
  staffName: string | null
  step: SaidWith | null
  text: string
  at: string
  when: string
  /** What was sent at that time beside words: its pictures stand in the conversation. */
  files?: readonly FileView[]
}>

type Known = Readonly<{ store: StoreId; language: Language }>

/** Messages and what was said with the steps of a case, the oldest first. */
export function threadView(messages: readonly MessageView[], events: readonly CaseEventView[], known: Known): SaidView[] {
  const { timeZone } = stores[known.store]
  const written = messages.map(({ id, author, staffName, text, at }) => ({ id, by: author, staffName, step: null, text, at }))
  const noted = events.flatMap(({ version, step, actor, note, at }) => {
    const named = saidWith.find((name) => name === step)
    if (!named || note === null || actor === 'system') return []
    return [{ id: `step-${version}`, by: actor, staffName: null, step: named, text: note, at }]
  })
  return [...written, ...noted].sort(oldestFirst).map((said) => ({ ...said, when: formatInstant(said.at, timeZone, known.language) }))
}

/** What was sent in one go is told once: files that came within this time of each other. */
const together = minutes(30)

/** The thread with what its customer sent in it, at the time it came: only what may be looked at. */
export function withFiles(said: readonly SaidView[], sent: readonly EvidenceFile[], known: Known): SaidView[] {
  const own = sent.filter(({ item, state }) => item !== 'finding' && state === 'clean')
  const byTime = own.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
  const groups = byTime.reduce<EvidenceFile[][]>((all, file) => {
    const last = all.at(-1)
    const before = last?.at(-1)
    if (!last || !before || parseInstant(file.createdAt) - parseInstant(before.createdAt) > together) return [...all, [file]]
    last.push(file)
    return all
  }, [])
  const told = groups.flatMap((files): SaidView[] => {
    const [first] = files
    if (!first) return []
    const when = formatInstant(first.createdAt, stores[known.store].timeZone, known.language)
    const views = files.map((file) => fileView(file, known.language))
    return [{ id: `files-${first.id}`, by: 'customer', staffName: null, step: null, text: '', at: first.createdAt, when, files: views }]
  })
  return [...said, ...told].sort(oldestFirst)
}

function oldestFirst(one: Readonly<{ at: string }>, other: Readonly<{ at: string }>): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : 0
}

/** The same for the customer, to whom customer service speaks as one. */
export function unnamed(said: readonly SaidView[]): SaidView[] {
  return said.map((each) => ({ ...each, staffName: null }))
}

/** A conversation in a list. */
export function conversationRowView(row: ConversationRow, language: Language, timeZone: string) {
  return {
    ...row,
    last: formatInstant(row.lastAt, timeZone, language),
    waiting: row.waitingSince && formatInstant(row.waitingSince, timeZone, language),
  }
}

export type ConversationRowView = ReturnType<typeof conversationRowView>
