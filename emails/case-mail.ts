import { formatInstant } from '#app/wording/shared/format.ts'

import { type LeadBlock, type MailBlock, type MailContent, paragraph } from './blocks.ts'
import type { CaseSummary, MailReceipt, StaffNote } from '#app/views/mails/data/case.ts'
import { footerOf, frozenNote, greetingName, linkTo, receiptBlocks, type Setting, summaryFacts, summaryItems, zoneOf } from './frame.ts'

export type CaseParts = Readonly<{
  subject: string
  heading: string
  /** What a mailbox shows beside the subject. */
  preview: string
  /** What happened, then what to do or that there is nothing to do. */
  said: readonly LeadBlock[]
  receipt?: MailReceipt | null
  /** The receipt is a frozen quote: below it stands what could still change it. */
  isQuote?: boolean
  /** All else, in the order in which it is read. */
  details?: readonly MailBlock[]
  /** The one thing to do; opening the case where nothing else is given. */
  action?: Readonly<{ label: string; path: string }>
}>

/**
 * Greeting, what happened and what to do, what it is about, the one button, then the amounts, then everything else: the order of every
 * mail about a request.
 */
export function caseMail(mail: CaseSummary, setting: Setting, parts: CaseParts): MailContent {
  const { frame } = setting.words
  const { label, path } = parts.action ?? { label: frame.openCase, path: mail.casePath }
  const receipt = parts.receipt ?? null
  return {
    subject: parts.subject,
    preview: parts.preview,
    heading: parts.heading,
    blocks: [
      paragraph(frame.greeting(greetingName(mail.customerName))),
      ...parts.said,
      ...summaryItems(mail, setting),
      { block: 'action', label, href: linkTo(setting, path) },
      ...receiptBlocks(receipt, setting),
      ...(parts.isQuote && receipt ? frozenNote(mail, setting) : []),
      ...(parts.details ?? []),
      summaryFacts(mail, setting),
    ],
    footer: footerOf(setting),
  }
}

/** What a person wrote, shown as theirs. */
export function said(text: string): LeadBlock {
  return { block: 'said', text }
}

/** What staff wrote with the step, where they did. */
export function noted({ note }: StaffNote, { words }: Setting): LeadBlock[] {
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
