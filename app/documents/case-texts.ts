import type { Money } from '#app/domain/shared/money.ts'
import { amountText, dayOfInstantText, dayText, minus, signedAmountText } from '#app/wording/documents/formats.ts'
import type { NotePlace } from '#app/wording/documents/document-words.ts'
import { documentWords } from '#app/wording/documents/words.ts'

import type { DocumentContentsLine, DocumentGiftLine, DocumentQuote, DocumentQuoteLine } from '#app/views/documents/pickup-data.ts'
import type { Terms, Two } from './terms.ts'

/** What to do before the courier comes, in the order it is done; closing the parcel is last. */
export function packingItems(terms: Terms): Two[] {
  const { kind, gifts, customs, language } = terms.data
  const own = documentWords(language).packing[kind]
  const paper = customs ? 'invoice' : 'note'
  return [
    ...own.map((_, index) => terms.say((words) => words.packing[kind][index] ?? '')),
    ...(gifts.length > 0 ? [terms.say((words) => words.giftPacking)] : []),
    ...(customs ? [terms.say((words) => words.invoiceTwice)] : []),
    terms.say((words) => words.closing[placeOfNote(terms)][paper]),
  ]
}

/** A refused parcel is not opened again for its note. */
function placeOfNote({ data: { kind } }: Terms): NotePlace {
  return kind === 'refusal' ? 'outside' : 'inside'
}

/** Where the note goes; of several parcels it is in the first. */
export function notePlaceText(terms: Terms): Two {
  const { of } = terms.data.parcel
  return terms.say((words) => words.notePlace[placeOfNote(terms)](of))
}

/** What takes the place of a note that was not printed. */
export function withoutPaperText(terms: Terms): Two {
  return terms.say((words) => words.withoutPaper[placeOfNote(terms)])
}

/** What goes on the outside of the parcel. */
export function outsideItems(terms: Terms): Two[] {
  const { format, customs, carrier } = terms.data
  return [
    terms.say((words) => words.fixOutside[format]),
    ...(carrier?.ownLabel ? [terms.say((words) => words.carrierLabelPacking)] : []),
    ...(customs && placeOfNote(terms) === 'inside' ? [terms.say((words) => words.invoiceOutside)] : []),
  ]
}

export function pickupDayText(terms: Terms): string {
  const { day } = terms.data.pickup
  return day === null ? terms.say((words) => words.toBeArranged).main : dayText(day, terms.locale)
}

export function pickupWindowText(terms: Terms): string {
  const { window } = terms.data.pickup
  return window === null ? terms.say((words) => words.toBeArranged).main : `${window.from}–${window.until}`
}

/** Every label and the note list what is in all parcels together. */
export function contentsTitle(terms: Terms): Two {
  const { of } = terms.data.parcel
  return terms.say((words) => (of === 1 ? words.contents : words.contentsOfAll(of)))
}

export function giftText({ quantity, title, sku }: DocumentGiftLine): string {
  return `${quantity} × ${title}${sku === '' ? '' : ` (${sku})`}`
}

/** The serial numbers of a line; null where it has none. */
export function serialsText(terms: Terms, { serials, quantity }: DocumentContentsLine): string | null {
  if (serials.length === 0) return null
  const name = terms.say((words) => (serials.length > quantity ? words.serialsAmong(quantity) : words.serials)).main
  return `${name} ${serials.join(', ')}`
}

export function parcelText(terms: Terms): string {
  const { number, of } = terms.data.parcel
  return terms.say((words) => words.parcelOf(number, of)).main
}

/** Day of issue, edition and policy. */
export function imprintText(terms: Terms): string {
  const { data, locale } = terms
  const own = terms.say((words) => words.issuedOn).main
  const edition = terms.say((words) => words.edition).main
  const policy = terms.say((words) => words.policy).main
  const day = dayOfInstantText(data.issuedAt, data.store, locale)
  return `EM-Smart · ${own} ${day} · ${edition} ${data.edition} · ${policy} ${data.policyVersion}`
}

/** What a carrier's own label makes a return label is, without one, a sheet that is handed over. */
export function labelTitle(terms: Terms): Two {
  return terms.say((words) => (terms.data.carrier?.ownLabel ? words.returnLabel : words.handoverSheet))
}

/** Across a customs border the note is a pro-forma invoice. */
export function noteTitle(terms: Terms): Two {
  const { customs, kind } = terms.data
  return terms.say((words) => (customs ? words.proForma : words.returnNote[kind]))
}

/** What the customer said of an item when filing. */
export function conditionText(terms: Terms, { declaredCondition }: DocumentContentsLine): Two {
  return terms.say((words) => (declaredCondition === null ? words.conditionNotAsked : words.conditions[declaredCondition]))
}

/** An amount of the quote with its sign, or that it is quoted later. */
export function quoteAmountText(terms: Terms, line: DocumentQuoteLine): string {
  if (!line.amount) return terms.say((words) => words.quotedLater).main
  return `${line.sign === '-' ? minus : '+'} ${amountText(line.amount, terms.locale)}`
}

/** Room to fill in by hand. */
export const blankField = '____________'

/** A value for customs; what we do not know the sender fills in, since nothing crosses a border at no value. */
export function customsValueText(terms: Terms, value: Money | null): string {
  return value === null ? blankField : amountText(value, terms.locale)
}

/** The total of the quote, or that a person decides it. */
/** What the total of a quote is called: of an exchange for something of the shop, which way it goes. */
export function quoteTotalName({ say, data }: Terms, { settles }: DocumentQuote): Two {
  return say((words) => (settles ? words.differences[settles] : words.totals[data.kind]))
}

export function quoteTotalText(terms: Terms, { total }: DocumentQuote): string {
  return total ? signedAmountText(total, terms.locale) : terms.say((words) => words.decidedLater).main
}
