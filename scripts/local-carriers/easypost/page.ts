import type { ParcelRow } from '../page.ts'
import { type Books, isOnItsWay, type Shipment, type Step } from './books.ts'

/** What a carrier can do with a parcel, in the words of trackers. */
export const steps: Readonly<Record<string, Omit<Step, 'at'>>> = {
  pick_up: { status: 'in_transit', detail: 'received_at_origin_facility', message: 'Picked up.' },
  move: { status: 'in_transit', detail: 'departed_facility', message: 'Departed from facility.' },
  delay: { status: 'in_transit', detail: 'weather_delay', message: 'Delayed by weather.' },
  out: { status: 'out_for_delivery', detail: 'out_for_delivery', message: 'Out for delivery.' },
  attempt: { status: 'failure', detail: 'delivery_exception', message: 'Delivery attempted, nobody there.' },
  deliver: { status: 'delivered', detail: 'arrived_at_destination', message: 'Delivered.' },
  lose: { status: 'failure', detail: 'lost', message: 'The parcel cannot be found.' },
}

const labels = {
  pick_up: 'Pick up',
  move: 'Move',
  delay: 'Delay',
  out: 'Out for delivery',
  attempt: 'Attempt',
  deliver: 'Deliver',
  lose: 'Lose',
}

export function parcelRow({ pickups }: Books, shipment: Shipment): ParcelRow {
  const pickup = pickups.findLast((each) => each.shipment === shipment)
  const when = pickup && { unknown: 'asked for', scheduled: 'booked', canceled: 'canceled' }[pickup.status]
  const isOver = shipment.steps.some(({ status }) => status === 'delivered') || shipment.refund === 'submitted'
  const isMoving = isOnItsWay(shipment)
  return {
    id: shipment.id,
    about: `${shipment.bought?.rate.carrier ?? ''} ${shipment.bought?.rate.service ?? ''}${shipment.refund ? ` (refund ${shipment.refund})` : ''}`,
    trackingNumber: shipment.bought?.trackingCode ?? '',
    pickup: pickup ? `${when ?? ''}: ${pickup.from} to ${pickup.to}` : 'Nobody comes.',
    label: `/files/label/${shipment.id}.pdf`,
    events: [...shipment.steps].reverse().map(({ message, at }) => `${at} ${message}`),
    acts: isOver ? [] : Object.entries(labels).filter(([what]) => isMoving || what === 'pick_up'),
  }
}
