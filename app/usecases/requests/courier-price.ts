import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { CarriedPlace } from '#app/domain/parcels/carrier.ts'
import { pickupAddress } from '#app/domain/parcels/pickup-address.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { sentForChoice } from '#app/domain/requests/sent-for-choice.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { quoteShipping } from '../parcels/quote-shipping.ts'
import type { CourierPrice } from './request-facts.ts'

/** What the courier costs for this choice from the order's own address; asked once, before it is decided. */
export async function courierPrice(portal: Portal, order: OrderView, choice: RequestChoice): Promise<CourierPrice> {
  const sent = sentForChoice(order, choice)
  const quote = sent && (await quoteShipping(portal, { order, sent, from: placeOf(order), reference: order.name }))
  return () => quote?.amount ?? null
}

function placeOf({ shipAddress, phone, email }: OrderView): CarriedPlace | null {
  return shipAddress && { address: pickupAddress(shipAddress), phone: shipAddress.phone ?? phone ?? '', email }
}
