import { formatInstant } from '#app/wording/shared/format.ts'

import { type MailBlock, type MailContent, paragraph } from './blocks.ts'
import type { CaseSummary, MailReceipt, StaffNote } from '#app/views/mails/data/case.ts'
import { footerOf, greetingName, linkTo, receiptBlocks, type Setting, summaryFacts, zoneOf } from './frame.ts'

export type CaseParts = Readonly<{
  subject: string
  heading: string
  /** What a mailbox shows beside the subject. */
  preview: string
  said: readonly MailBlock[]
  receipt?: MailReceipt | null
  /** The one thing to do; opening the case where nothing else is given. */
  action?: Readonly<{ label: string; path: string }>
}>

/** Greeting, what is to be said, what to do, then what it is about and the amounts. */
export function caseMail(mail: CaseSummary, setting: Setting, parts: CaseParts): MailContent {
  const { frame } = setting.words
  const { label, path } = parts.action ?? { label: frame.openCase, path: mail.casePath }
  return {
    subject: parts.subject,
    preview: parts.preview,
    heading: parts.heading,
    blocks: [
      paragraph(frame.greeting(greetingName(mail.customerName))),
      ...parts.said,
      { block: 'action', label, href: linkTo(setting, path) },
      summaryFacts(mail, setting),
      ...receiptBlocks(parts.receipt ?? null, setting),
    ],
    footer: footerOf(setting),
  }
}

/** What a person wrote, shown as theirs. */
export function said(text: string): MailBlock {
  return { block: 'said', text }
}

/** What staff wrote with the step, where they did. */
export function noted({ note }: StaffNote, { words }: Setting): MailBlock[] {
  return note ? [paragraph(words.frame.noteOfOurs), said(note)] : []
}

/** A list with its title, or nothing where there is nothing to list. */
export function list(title: string, items: readonly string[]): MailBlock[] {
  return items.length === 0 ? [] : [{ block: 'list', title, items, numbered: false }]
}

/** A limit after which something is lost: day, last minute and the store's zone. */
export function untilEndOf(instant: string, mail: CaseSummary, { language }: Setting): string {
  return formatInstant(instant, zoneOf(mail), language)
}
