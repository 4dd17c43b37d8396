import { openSteps } from '#app/domain/cases/transitions.ts'
import { asAgreed, isCustomersShipping } from '#app/domain/parcels/shipping-offer.ts'
import type { Db } from '#app/infra/db/client.ts'
import { insertOffer } from '#app/infra/parcels/shipping-offers.ts'

import type { StaffInput } from '../cases/decide-case.ts'
import { type OpenedCase, openCase } from '../cases/open-case.ts'

/**
 * The case of a parcel that came without a pickup of ours: who sent it at their own cost is charged for no courier, whatever was quoted
 * or agreed to for one. A repair's way back is still to come.
 */
export async function chargeNoCourier(db: Db, opened: OpenedCase, { number, version, staffId }: StaffInput): Promise<OpenedCase> {
  const { view } = opened
  const isTaken = view.version === version && openSteps(view.kind, view.state, 'staff').includes('arrive')
  const quoted = view.facts.returnShippingQuote
  if (!isTaken || !quoted || quoted.amountMinor === 0 || view.kind === 'repair' || !isCustomersShipping(view)) return opened
  const amount = { ...quoted, amountMinor: 0 }
  await insertOffer(db, {
    caseId: view.id,
    price: { amount, source: 'staff', service: null, carrier: null },
    chosen: null,
    staffId,
    reason: null,
    agreed: { customerId: null, decision: asAgreed(view, amount).decision },
  })
  return (await openCase(db, { number, staff: true })) ?? opened
}
