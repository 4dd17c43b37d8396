import { usualInquiryDay } from '#app/domain/cases/step-due.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { pickupParts } from '#app/domain/parcels/pickup-days.ts'
import type { ShopProgress } from '#app/domain/shop/progress.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'

import { shippingForStaff } from '../parcels/shipping-page.ts'
import { claimForStaff } from '../statutory/claim-view.ts'
import { casePageView } from '../cases/case-page-view.ts'
import { formatInstant, formatMoney } from '#app/wording/shared/format.ts'

/** The customer's page of a case, and what only staff see of it. */
export type StaffCaseView = ReturnType<typeof staffCaseView>

export function staffCaseView(view: CaseView, language: Language, progress: ShopProgress, now: string) {
  const { timeZone } = stores[view.store]
  const cost = view.pickup?.costMinor ?? null
  const { deliveredAt, deliveryStatus, placedAt } = view.facts.order
  return {
    ...casePageView(view, language, progress, now),
    store: view.store,
    claim: view.claim && claimForStaff(view.claim, language),
    /** Another one each time that a form of its page was carried out: by a step, or by a price that was named beside the steps. */
    standing: `${view.version} ${view.shipping?.id ?? ''}`,
    /** The day by which a carrier usually answers, of a case that may ask one. */
    usualDay: usualInquiryDay(view, now),
    /** The language the customer reads. */
    language: view.language,
    customer: { ...view.customer, name: view.customer.name ?? view.order.shipAddress?.name ?? null },
    placed: formatInstant(placedAt, timeZone, language),
    delivered: deliveredAt && formatInstant(deliveredAt, timeZone, language),
    /** Of what came on a day that nobody knows. */
    hasCome: deliveryStatus === 'delivered',
    shipAddress: view.order.shipAddress,
    /** As it is booked, to be corrected. */
    booked: view.pickup,
    /** When and where the customer would like the courier to come. */
    /** What the carrier charges for the pickup, beside what was agreed to; why the shop pays the way back, and the price of it that staff may name. */
    pickupCost: cost === null ? null : formatMoney({ amountMinor: cost, currency: stores[view.store].currency }, language),
    takenFor: view.shipping?.reason ?? null,
    shipping: shippingForStaff(view, { now, language }),
    pickupWish: view.pickupWish && { ...view.pickupWish, ...pickupParts[view.pickupWish.part] },
  }
}
