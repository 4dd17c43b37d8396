import type { z } from 'zod'

import { type Books, idFor, isOnItsWay, type Message, type Pickup, Refusal, shipmentIn } from './books.ts'
import type { asks } from './questions.ts'

const fees: Readonly<Record<string, string>> = { UPS: '6.10', FedEx: '5.50', USPS: '0.00', DHLExpress: '0.00' }
const services: Readonly<Record<string, string>> = { UPS: 'Future-day Pickup', FedEx: 'FutureDay', USPS: 'NextDay', DHLExpress: 'Pickup' }

export function createPickup(books: Books, { pickup: asked }: z.output<typeof asks.createPickup>, now: Date): Pickup {
  const shipment = shipmentIn(books, asked.shipment.id)
  const { bought } = shipment
  if (!bought || shipment.refund !== null) throw new Refusal(422, 'PICKUP.REQUEST.INVALID', 'The shipment has no postage.')
  const [from, to] = [new Date(`${asked.min_datetime}Z`), new Date(`${asked.max_datetime}Z`)]
  if (from >= to) throw new Refusal(422, 'PICKUP.REQUEST.INVALID', 'max_datetime must be later than min_datetime.')
  if (to <= now) throw new Refusal(422, 'PICKUP.REQUEST.INVALID', 'The pickup time is in the past.')
  const { carrier } = bought.rate
  // The day as the window names it, wherever this machine is.
  const weekday = new Date(`${asked.min_datetime.slice(0, 10)}T12:00:00Z`).getUTCDay()
  const comes = weekday !== 0 && (weekday !== 6 || carrier === 'USPS')
  const no: Message = { carrier, type: 'rate_error', message: 'No pickup is available on the requested day.' }
  const pickup: Pickup = {
    id: idFor('pickup', books),
    reference: asked.reference ?? null,
    shipment,
    from: asked.min_datetime,
    to: asked.max_datetime,
    rates: comes
      ? [{ id: idFor('pickuprate', books), carrier, service: services[carrier] ?? 'NextDay', rate: fees[carrier] ?? '0.00' }]
      : [],
    messages: comes ? [] : [no],
    status: 'unknown',
    confirmation: null,
  }
  books.pickups.push(pickup)
  return pickup
}

export function buyPickup(books: Books, pickup: Pickup, { carrier, service }: z.output<typeof asks.buyPickup>): void {
  if (pickup.status !== 'unknown') throw new Refusal(422, 'PICKUP.BUY.FORBIDDEN', 'This pickup was bought or canceled before.')
  if (!pickup.rates.some((rate) => rate.carrier === carrier && rate.service === service))
    throw new Refusal(422, 'PICKUP.BUY.NO_MATCHING_RATES', 'No rate of the pickup matches.')
  pickup.status = 'scheduled'
  pickup.confirmation = `WTC${String(books.pickups.indexOf(pickup) + 1).padStart(8, '0')}`
}

export function cancelPickup(pickup: Pickup): void {
  if (pickup.status !== 'scheduled') throw new Refusal(422, 'PICKUP.STATUS.INVALID', 'This pickup is not scheduled.')
  if (isOnItsWay(pickup.shipment)) throw new Refusal(422, 'PICKUP.CANCEL.FAILED', 'The parcel has been picked up.')
  pickup.status = 'canceled'
}
