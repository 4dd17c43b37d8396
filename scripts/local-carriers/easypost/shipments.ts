import type { z } from 'zod'

import { type Books, idFor, isOnItsWay, type Message, type Rate, Refusal, type Shipment } from './books.ts'
import type { asks, NewShipment } from './questions.ts'

/** What is charged, in cents: so much for a parcel, and so much for each pound that was begun. `mostPounds`: what one parcel may weigh. */
const services = [
  { carrier: 'UPS', service: 'Ground', cents: 1_140, perPound: 62, mostPounds: 150 },
  { carrier: 'UPS', service: '3DaySelect', cents: 1_890, perPound: 115, mostPounds: 150 },
  { carrier: 'FedEx', service: 'FEDEX_GROUND', cents: 1_185, perPound: 64, mostPounds: 150 },
  { carrier: 'USPS', service: 'GroundAdvantage', cents: 980, perPound: 71, mostPounds: 70 },
] as const
/** The one that is everywhere. */
const abroad = { carrier: 'DHLExpress', service: 'ExpressWorldwide', cents: 2_480, perPound: 140, mostPounds: 154 } as const

const ouncesInPound = 16

export function createShipment(books: Books, asked: z.output<typeof NewShipment>, at: string): Shipment {
  const { to_address: to, from_address: from, parcel, is_return: isReturn } = asked
  const id = idFor('shp', books)
  const pounds = Math.ceil(parcel.weight / ouncesInPound)
  const domestic = from.country === 'US' && to.country === 'US'
  const asking = domestic ? services : [abroad]
  const carried = asking.filter(({ mostPounds }) => pounds <= mostPounds)
  const messages = asking.flatMap(({ carrier, mostPounds }): Message[] => {
    const message = `Maximum weight exceeded: a parcel may weigh ${mostPounds} lbs.`
    return pounds <= mostPounds ? [] : [{ carrier, type: 'rate_error', message }]
  })
  const shipment: Shipment = {
    id,
    asked,
    from: isReturn ? to : from,
    to: isReturn ? from : to,
    rates: carried.map(({ carrier, service, cents, perPound }): Rate => ({
      id: idFor('rate', books, `${carrier} ${service}`),
      carrier,
      service,
      rate: ((cents + perPound * pounds) / 100).toFixed(2),
    })),
    messages,
    createdAt: at,
    bought: null,
    refund: null,
    forms: [],
    steps: [],
  }
  books.shipments.push(shipment)
  return shipment
}

export function buyShipment(books: Books, shipment: Shipment, { rate }: z.output<typeof asks.buyShipment>, at: string): void {
  if (shipment.bought) throw new Refusal(422, 'SHIPMENT.POSTAGE.EXISTS', 'Postage already exists for this shipment.')
  const chosen = shipment.rates.find(({ id }) => id === rate.id)
  if (!chosen) throw new Refusal(422, 'SHIPMENT.MISSING_RATE', 'The rate is not one of this shipment.')
  const digits = String(books.shipments.indexOf(shipment) + 1).padStart(8, '0')
  const trackingCode =
    { UPS: `1Z84F2930${digits}`, FedEx: `7946${digits}`, USPS: `9400100000${digits}`, DHLExpress: `50${digits}` }[chosen.carrier] ?? digits
  shipment.bought = { rate: chosen, trackingCode, trackerId: idFor('trk', books, trackingCode) }
  shipment.steps.push({ status: 'pre_transit', detail: 'label_created', message: 'Shipping label created.', at })
}

/** As the carriers do: nothing is given back for a parcel that is on its way. */
export function refundShipment(shipment: Shipment): void {
  if (!shipment.bought) throw new Refusal(422, 'SHIPMENT.REFUND.UNAVAILABLE', 'There is no postage to refund.')
  shipment.refund = isOnItsWay(shipment) ? 'rejected' : 'submitted'
}

export function addForm(books: Books, shipment: Shipment, type: string): void {
  if (!shipment.bought) throw new Refusal(422, 'SHIPMENT.POSTAGE.REQUIRED', 'Buy the shipment first.')
  if (type !== 'label_qr_code' || shipment.bought.rate.carrier !== 'USPS')
    throw new Refusal(422, 'SHIPMENT.INVALID_PARAMS', 'This form is not available for this shipment.')
  shipment.forms.push({ id: idFor('form', books, shipment.id), type })
}
