import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { Picture } from '#app/domain/pictures/picture.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { stores } from '#app/domain/shared/stores.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { contactAddress } from '#app/wording/shared/contact.ts'
import { formatMoney } from '#app/wording/shared/format.ts'
import type { MailWords } from '#app/wording/en/mails/mails.ts'

import { drawnId } from './picture-cid.ts'
import { fact, type MailBlock, type ReceiptRow, type ReceiptTotal } from './blocks.ts'
import type { CaseSummary, MailReceipt, MailShipment } from '#app/views/mails/data/case.ts'

/** What a template knows beside its data. */
export type Setting = Readonly<{
  language: Language
  words: MailWords
  /** Scheme, host and port of the portal; every link begins with it. */
  publicOrigin: string
  /** The opened sign-in code; null for every other mail. */
  code: string | null
  /** The ids of the pictures that go with the mail; none where it is only shown. */
  pictures?: ReadonlySet<string>
}>

/** Joins a path of ours to the portal's address; whatever the path says, the link stays on the portal. */
export function linkTo(setting: Pick<Setting, 'publicOrigin'>, path: string): string {
  const url = new URL(path, setting.publicOrigin)
  return url.origin === setting.publicOrigin ? url.href : setting.publicOrigin
}

/**
 * The name to greet by, or null where it could be read as an address: mailboxes make links out of
 * `www.example.com` by themselves, and a name must not carry one into a mail of ours (security.md F14).
 */
export function greetingName(name: string | null): string | null {
  const trimmed = name?.trim() ?? ''
  const readsAsAddress = /[:/\\@<>]|\.\p{L}{2,}|^www\b/iu.test(trimmed)
  return trimmed === '' || readsAsAddress || trimmed.length > 80 ? null : trimmed
}

/** More things than these would push the button down: they are listed below it. */
const mostItems = 4

/** What the mail is about, with pictures: the first things of it. */
export function summaryItems({ lines }: CaseSummary, { words, pictures }: Setting): MailBlock[] {
  const items = lines
    .slice(0, mostItems)
    .map((line) => ({ text: words.frame.quantityOf(line.quantity, line.title), picture: carried(line, pictures) }))
  return items.length === 0 ? [] : [{ block: 'items', items }]
}

/** By what the request is found again, and every thing in it where not all could be shown above. */
export function summaryFacts({ number, orderName, lines }: CaseSummary, { words }: Setting): MailBlock {
  const items = lines.length > mostItems ? lines.map(({ quantity, title }) => words.frame.quantityOf(quantity, title)) : []
  return {
    block: 'facts',
    rows: [...fact(words.frame.caseNumber, number), ...fact(words.frame.order, orderName), ...fact(words.frame.items, items)],
  }
}

/** A picture that the mail brings along, or else what stands for it: nothing in it is fetched from anywhere. */
export function carried({ picture, category }: CaseSummary['lines'][number], pictures: Setting['pictures']): Picture | null {
  if (picture && pictures?.has(picture.id)) return picture
  return pictures && category !== undefined ? { id: drawnId(category), alt: null } : null
}

export function shipmentFacts(shipment: MailShipment, { words: { pickupBooked: words } }: Setting): MailBlock {
  return { block: 'facts', rows: [...fact(words.carrier, shipment.carrier), ...fact(words.tracking, shipment.trackingNumber)] }
}

/** The kinds whose parcel is inspected, so that an amount can still change. */
const inspected: ReadonlySet<CaseKind> = new Set(['refuse', 'return', 'exchange'])

/** What could still change a frozen quote. */
export function frozenNote(mail: CaseSummary, setting: Setting): MailBlock[] {
  return inspected.has(mail.caseKind) ? [{ block: 'note', text: setting.words.frame.frozen }] : []
}

/** Amounts as a till receipt with its second total; nothing where there is none. */
export function receiptBlocks(receipt: MailReceipt | null, setting: Setting): MailBlock[] {
  if (receipt === null) return []
  const { frame } = setting.words
  const rows = receipt.lines.map((line): ReceiptRow => ({ label: line.label, amount: signed(line.sign, line.amount, setting) }))
  return [{ block: 'receipt', title: frame.amounts, rows, totals: totalsOf(receipt, setting) }]
}

function totalsOf(receipt: MailReceipt, { words, language }: Setting): ReceiptTotal[] {
  const { frame } = words
  const amount = receipt.refund ? formatMoney(receipt.refund, language) : frame.refundUndecided
  const open = receipt.lines.some((line) => line.amount === null)
  const label = receipt.totalLabel ?? (open ? frame.refundBeforeShipping : frame.refund)
  const first: ReceiptTotal = { label, amount, main: true }
  if (receipt.secondRefund === null) return [first]
  const { ifFound, refund } = receipt.secondRefund
  return [first, { label: frame.ifFound[ifFound], amount: formatMoney(refund, language), main: false }]
}

function signed(sign: '+' | '-', amount: Money | null, { words, language }: Setting): string {
  const amountInWords = amount === null ? words.frame.amountLater : formatMoney(amount, language)
  return `${sign === '+' ? '+' : '\u2212'}${noBreakSpace}${amountInWords}`
}

const noBreakSpace = '\u00a0'

/** The request's kind in the middle of a sentence. */
export function kindWord(summary: CaseSummary, { words }: Setting): string {
  return words.frame.requestKind[summary.caseKind]
}

/** The zone in which a store's customers are told times. */
export function zoneOf(summary: Pick<CaseSummary, 'store'>): string {
  return stores[summary.store].timeZone
}

export function footerOf({ words }: Setting): string[] {
  return [words.frame.contact(contactAddress), words.frame.automatic]
}
