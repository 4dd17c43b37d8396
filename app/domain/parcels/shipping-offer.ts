import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { isUnderGuarantee } from '#app/domain/statutory/claim.ts'

import type { CaseView, PickupAddress, ShippingOffer, ShippingPrice } from '../cases/case-view.ts'
import { withShippingPrice } from '../cases/withdrawal-decision.ts'
import { pickupDays } from './pickup-days.ts'

type Asked = Pick<CaseView, 'kind' | 'decision' | 'exception' | 'claim'>

/**
 * Whether its customer pays for the way back, or a share of both ways, so that they agree to the price. Where two people agreed on an
 * amount against the policy, that is all there is; who pays where a diagnosis has to say it, nobody knows yet. The legal guarantee is
 * free of shipping.
 */
export function isCustomersShipping({ kind, decision, exception, claim }: Asked): boolean {
  if (isUnderGuarantee({ claim })) return false
  if (kind === 'repair') return Number(decision.coverage?.customerShippingShare ?? 0) > 0
  return decision.returnShipping?.payer === 'customer' && (exception?.amount ?? null) === null
}

type Booking = Asked & Pick<CaseView, 'shipping' | 'wasPriced' | 'events'>

/** Whether its customer is asked for a price. Nothing is where the shop took it on, or where a courier was booked before there were prices. */
export function asksPrice(view: Booking): boolean {
  if (!isCustomersShipping(view)) return false
  const { shipping, wasPriced, events } = view
  return wasPriced ? shipping?.amount.amountMinor !== 0 : events.every(({ step }) => step !== 'book_pickup')
}

/** Whether no courier may be booked yet: a trigger of the database says the same. */
export function needsAgreement(view: Booking): boolean {
  return asksPrice(view) && !hasAgreed(view)
}

/** Whether a price was agreed to, or the shop took it on. */
export function hasAgreed({ shipping }: Pick<CaseView, 'shipping'>): boolean {
  return shipping !== null && shipping.agreedAt !== null
}

/** The offer that waits for an answer: as long as a courier can still be had for the day that it names. */
export function openOffer(view: Pick<CaseView, 'shipping' | 'store' | 'facts'>, now: string): ShippingOffer | null {
  const { shipping } = view
  if (!shipping?.chosen || shipping.agreedAt !== null) return null
  return pickupDays(view.store, view.facts.order.placedAt, now).includes(shipping.chosen.day) ? shipping : null
}

/**
 * The price that holds for another day at the same place: what was agreed to, or what staff named while their offer stands. Null where
 * it has to be asked for.
 */
export function priceThatHolds(
  view: Pick<CaseView, 'shipping' | 'store' | 'facts'>,
  address: PickupAddress,
  now: string,
): ShippingPrice | null {
  const { shipping } = view
  const holds = hasAgreed(view) || (shipping?.source === 'staff' && openOffer(view, now) !== null)
  return holds && shipping?.chosen && isSamePlace(shipping.chosen.address, address) ? shipping : null
}

/** Whether two addresses are one place; who opens there costs nothing. */
export function isSamePlace(one: PickupAddress, other: PickupAddress): boolean {
  return (['street', 'addition', 'postcode', 'city', 'region', 'country'] as const).every((line) => one[line] === other[line])
}

/** The facts of a case with a price for its way back. */
function withShipping(facts: PolicyFacts, amount: Money): PolicyFacts {
  return { ...facts, returnShippingQuote: amount }
}

/** The case as it reads once that price is agreed to: the same decision is made again with it, by the policy or by what the law grants. */
export function asAgreed<View extends Pick<CaseView, 'kind' | 'facts' | 'decision'>>(view: View, amount: Money): View {
  const facts = withShipping(view.facts, amount)
  const decision = view.kind === 'withdrawal' ? withShippingPrice(view.decision, amount) : decide(facts)
  return { ...view, facts, decision }
}

/** What of a price its customer pays: all of it, or their share of both ways of a repair. */
export function customersPart({ kind, facts }: Pick<CaseView, 'kind' | 'facts'>, amount: Money): Money {
  if (kind !== 'repair') return amount
  return decide(withShipping(facts, amount)).coverage?.customerShipping ?? amount
}
