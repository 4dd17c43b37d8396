import { amountText, dayOfInstantText, dayText, minus, signedAmountText } from '#app/wording/documents/formats.ts'
import { documentWords } from '#app/wording/documents/words.ts'

import type { DocumentContentsLine, DocumentQuote, DocumentQuoteLine } from './pickup-data.ts'
import type { Terms, Two } from './terms.ts'

/** What to do before the courier comes, for this kind of case. */
export function packingItems(terms: Terms): Two[] {
  const { kind, gifts } = terms.data
  const own = documentWords(terms.data.language).packing[kind]
  const packing = own.map((_, index) => terms.say((words) => words.packing[kind][index] ?? ''))
  return gifts.length > 0 ? [...packing, terms.say((words) => words.giftPacking)] : packing
}

/** What goes on the outside of the parcel. */
export function outsideItems(terms: Terms): Two[] {
  const { format, customs, carrier } = terms.data
  return [
    terms.say((words) => words.fixOutside[format]),
    ...(carrier?.ownLabel ? [terms.say((words) => words.carrierLabelPacking)] : []),
    ...(customs ? [terms.say((words) => words.crossBorderPacking)] : []),
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

/** The total of the quote, or that a person decides it. */
export function quoteTotalText(terms: Terms, { total }: DocumentQuote): string {
  return total ? signedAmountText(total, terms.locale) : terms.say((words) => words.decidedLater).main
}
