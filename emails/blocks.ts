import type { Picture } from '#app/domain/pictures/picture.ts'

/**
 * What a mail says, before it is HTML or text: both are made from the same blocks, so that neither says less
 * than the other. All of it is plain text; the layouts escape it and make no links out of it.
 */
export type MailContent = Readonly<{
  subject: string
  /** What a mailbox shows beside the subject. */
  preview: string
  heading: string
  blocks: readonly MailBlock[]
  /** The last lines, small. */
  footer: readonly string[]
}>

export type MailBlock =
  | Readonly<{ block: 'paragraph'; text: string }>
  /** Less important than the rest. */
  | Readonly<{ block: 'note'; text: string }>
  /** What a person wrote, shown as theirs. */
  | Readonly<{ block: 'said'; text: string }>
  /** A sign-in code, big, in its two halves. */
  | Readonly<{ block: 'code'; code: string }>
  /** What it is about, each thing with its picture, before the one thing to do. */
  | Readonly<{ block: 'items'; items: readonly MailItem[] }>
  | Readonly<{ block: 'facts'; rows: readonly MailFact[] }>
  | Readonly<{ block: 'receipt'; title: string; rows: readonly ReceiptRow[]; totals: readonly ReceiptTotal[] }>
  | Readonly<{ block: 'list'; title: string; items: readonly string[]; numbered: boolean }>
  /** A way that some need beside the one thing to do; `href` is absolute and made by us. */
  | Readonly<{ block: 'link'; label: string; href: string }>
  /** The one thing to do; `href` is absolute and made by us. */
  | Readonly<{ block: 'action'; label: string; href: string }>

/** What happened and what to do: what a mail about a request may say before its button. */
export type LeadBlock = Extract<MailBlock, { block: 'paragraph' | 'said' }>

export type MailItem = Readonly<{ text: string; picture: Picture | null }>

/** `pictures` stand before the lines of the same places, in HTML alone. */
export type MailFact = Readonly<{ label: string; lines: readonly string[]; pictures?: ReadonlyArray<Picture | null> }>
export type ReceiptRow = Readonly<{ label: string; amount: string }>
export type ReceiptTotal = Readonly<{ label: string; amount: string; main: boolean }>

export function paragraph(text: string): LeadBlock {
  return { block: 'paragraph', text }
}

export function note(text: string): MailBlock {
  return { block: 'note', text }
}

/** A row of facts, or none where there is nothing to say. */
export function fact(label: string, value: string | readonly string[] | null): MailFact[] {
  if (value === null || value.length === 0) return []
  return [{ label, lines: typeof value === 'string' ? [value] : value }]
}
