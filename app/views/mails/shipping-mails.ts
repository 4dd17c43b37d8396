import type { CaseView } from '#app/domain/cases/case-view.ts'
import { pickupParts } from '#app/domain/parcels/pickup-days.ts'
import { asAgreed, customersPart } from '#app/domain/parcels/shipping-offer.ts'

import { addressLines } from '../shared/address-lines.ts'
import { caseSummary, mailReceipt } from './case-mails.ts'
import type { PickupBookedMail, ShippingPricedMail } from './data/parcel.ts'

/** What a pickup costs, to be agreed to, with what was expected when it was filed; null where no offer waits. */
export function shippingPriced(view: CaseView): ShippingPricedMail | null {
  const { shipping, facts, answerBy } = view
  if (!shipping?.chosen || shipping.agreedAt !== null) return null
  const { day, part, address } = shipping.chosen
  const quoted = facts.returnShippingQuote ?? null
  return {
    kind: 'shipping-priced',
    ...caseSummary(view),
    price: customersPart(view, shipping.amount),
    whole: view.kind === 'repair' ? shipping.amount : null,
    quoted: quoted && customersPart(view, quoted),
    day,
    window: pickupParts[part],
    carrier: shipping.carrier,
    address: addressLines(address, view.language),
    answerBy,
    receipt: mailReceipt(asAgreed(view, shipping.amount)),
  }
}

/** Of a repair, what was agreed to for both ways and its customer's share; null of all else, and where the shop pays. */
export function agreedShare(view: CaseView): NonNullable<PickupBookedMail['share']> | null {
  const { kind, shipping } = view
  if (kind !== 'repair' || !shipping || shipping.agreedAt === null || shipping.amount.amountMinor === 0) return null
  return { whole: shipping.amount, part: customersPart(view, shipping.amount) }
}
