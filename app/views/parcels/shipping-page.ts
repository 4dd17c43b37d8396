import type { CaseView, PickupChosen, ShippingPrice } from '#app/domain/cases/case-view.ts'
import { mayChoosePickup, pickupDays, pickupPartNames, pickupParts } from '#app/domain/parcels/pickup-days.ts'
import {
  asAgreed,
  asksPrice,
  customersPart,
  hasAgreed,
  isCustomersShipping,
  isSamePlace,
  needsAgreement,
  openOffer,
} from '#app/domain/parcels/shipping-offer.ts'
import { isPrintedAddress, pickupAddress } from '#app/domain/parcels/pickup-address.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import { percent } from '#app/wording/policy/policy-values.ts'
import { formatDay, formatDayOf, formatMoney } from '#app/wording/shared/format.ts'

/** What is known of the price of a pickup when its page is read. */
type Known = Readonly<{ now: string; language: Language }>

/** A pickup in one line each: its day, its window, its place. */
function chosenView({ day, part, address }: PickupChosen, language: Language) {
  return { day: formatDay(day, language), ...pickupParts[part], address: placeLine(address) }
}

/** An address in one line. */
export function placeLine({ name, street, postcode, city }: PickupChosen['address']): string {
  return [name, street, `${postcode} ${city}`].join(', ')
}

/** What its customer pays of a price, and of a repair what both ways cost together. */
function priceView(view: CaseView, { amount }: Pick<ShippingPrice, 'amount'>, language: Language) {
  const whole = view.kind === 'repair' ? formatMoney(amount, language) : null
  return { amount: formatMoney(customersPart(view, amount), language), whole }
}

/** What was agreed to, or taken on by the shop; null before. */
export function agreedView(view: CaseView, language: Language) {
  const { shipping } = view
  if (!shipping || shipping.agreedAt === null || !isCustomersShipping(view)) return null
  const on = formatDayOf(shipping.agreedAt, stores[view.store].timeZone, language)
  return { ...priceView(view, shipping, language), on, isTaken: shipping.amount.amountMinor === 0 }
}

/** The share of both ways that its customer pays, in words; null of all that is no repair. */
function shareOf({ kind, decision }: CaseView, language: Language): string | null {
  const share = decision.coverage?.customerShippingShare ?? null
  return kind === 'repair' && share !== null ? percent(share, language) : null
}

/** What the customer is shown of the price of their pickup; null where they are asked for none. */
export function shippingForCustomer(
  view: CaseView,
  here: Readonly<{ price: ShippingPrice; place: string }> | null,
  { now, language }: Known,
) {
  if (!asksPrice(view)) return null
  const offer = openOffer(view, now)
  return {
    share: shareOf(view, language),
    offer: offer?.chosen
      ? { id: offer.id, carrier: offer.carrier, ...offerView(view, offer, language), chosen: chosenView(offer.chosen, language) }
      : null,
    /** The price at the button, for the address that is chosen there first. */
    here: here && { ...offerView(view, here.price, language), minor: here.price.amount.amountMinor, place: here.place },
    /** They chose, and nobody knows the price yet. */
    isPricing: view.pickupWish !== null && needsAgreement(view),
  }
}

/** A price that waits for an answer, with what it leaves of a refund, and how much more it is than was shown before filing. */
function offerView(view: CaseView, { amount }: ShippingPrice, language: Language) {
  const { refund } = asAgreed(view, amount).decision
  const part = customersPart(view, amount)
  const filed = view.facts.returnShippingQuote
  const quoted = filed && customersPart(view, filed)
  const moreMinor = quoted ? part.amountMinor - quoted.amountMinor : 0
  return {
    ...priceView(view, { amount }, language),
    refund: view.kind === 'return' || view.kind === 'refuse' ? refund && formatMoney(refund, language) : null,
    dearer:
      quoted && moreMinor > 0
        ? { quoted: formatMoney(quoted, language), more: formatMoney({ ...part, amountMinor: moreMinor }, language) }
        : null,
  }
}

export type CustomerShipping = NonNullable<ReturnType<typeof shippingForCustomer>>

/** The same for staff, with what their form offers; null where no price may be named. */
export function shippingForStaff(view: CaseView, { now, language }: Known) {
  if (!asksPrice(view) || !mayChoosePickup(view.kind, view.state)) return null
  const { pickupWish: wish, shipping, facts, order } = view
  const offer = openOffer(view, now)
  const chosen = wish ?? offer?.chosen ?? null
  const days = pickupDays(view.store, facts.order.placedAt, now)
  const agreedFor = hasAgreed(view) ? (shipping?.chosen ?? null) : null
  return {
    isNeeded: needsAgreement(view),
    share: shareOf(view, language),
    chosen: wish && chosenView(wish, language),
    offer: offer?.chosen ? { ...priceView(view, offer, language), ...chosenView(offer.chosen, language) } : null,
    quoted: facts.returnShippingQuote && !hasAgreed(view) ? priceView(view, { amount: facts.returnShippingQuote }, language).amount : null,
    hasPlace: chosen !== null || (order.shipAddress !== null && isPrintedAddress(pickupAddress(order.shipAddress))),
    /** They chose another place since than the one that the price was agreed for. */
    isElsewhere: wish !== null && agreedFor !== null && !isSamePlace(wish.address, agreedFor.address),
    days: days.map((day) => ({ day, label: formatDay(day, language) })),
    parts: pickupPartNames.map((part) => ({ part, ...pickupParts[part] })),
    begun: { day: chosen?.day ?? null, part: chosen?.part ?? null },
  }
}

export type StaffShipping = NonNullable<ReturnType<typeof shippingForStaff>>
