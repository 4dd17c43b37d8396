import { type EligibilityPreview, eligibilityPreview } from '#app/domain/requests/eligibility-preview.ts'
import { claimsAbout } from '#app/domain/orders/claims-about.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { keptIn, type OrderPart } from '#app/domain/orders/parts.ts'
import { courierByTable, type Pieces } from '#app/domain/parcels/sent-back.ts'
import type { RequestKind } from '#app/domain/policy/facts.ts'
import { chosenPart, requestPart } from '#app/domain/requests/request-part.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { arrivalOf, orderFactsFor } from '#app/usecases/orders/order-facts.ts'
import { statutoryFactsOf } from '#app/usecases/statutory/statutory-facts.ts'
import { addedDaysOf } from '#app/usecases/warranty/added-days.ts'

import type { KnownOrder } from './known-order.ts'
import { readKnownOrder } from './request-facts.ts'

export type OpenedRequest = Readonly<{
  order: OrderView
  /** The part it is about. */
  part: OrderPart
  /** Which part it is about has still to be said. */
  asksPart: boolean
  /** Whether that part has arrived has still to be said. */
  asksReceipt: boolean
  preview: EligibilityPreview
}>

type Input = Readonly<{ customerId: string; orderId: string; action: RequestKind; part: string | null }>

/** The customer's own order with what can be said of a request before anything is asked; null where it is not theirs. */
export async function openRequest(portal: Portal, input: Input): Promise<(OpenedRequest & Readonly<{ known: KnownOrder }>) | null> {
  const known = await readKnownOrder(portal.db, input, input.action, portal.database.pool)
  return known && { ...openedOf(known, input), known }
}

/** What can be said of a request before anything is asked. */
export function openedOf(
  { order, now, repairs, exchanged }: KnownOrder,
  { action, part: chosen }: Pick<Input, 'action' | 'part'>,
): OpenedRequest {
  const asked = requestPart(order, action, chosen)
  const part = asked ?? chosenPart(order, action, null, [])
  const known = {
    now,
    store: order.store,
    order: orderFactsFor(action, order, part),
    ...(action === 'not_received' ? { missing: arrivalOf(part) } : {}),
    ...statutoryFactsOf(order, { now, repairs }),
    claimsOf: (lineIds: readonly string[]) => claimsAbout(order, part, lineIds),
    kept: keptIn(part),
    addedDays: addedDaysOf({ order, now, repairs, exchanged }),
    courierFor: (of: RequestKind, pieces: readonly Pieces[]) => courierByTable(order, of, pieces),
  }
  return {
    order,
    part,
    asksPart: asked === null,
    asksReceipt: part.silent && action !== 'cancel' && action !== 'not_received',
    preview: eligibilityPreview(known, action),
  }
}
