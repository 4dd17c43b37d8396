import type { ParcelRow } from '../page.ts'
import { type Books, isCalledOff, isOnItsWay, type Return, type Step } from './books.ts'

/** What a carrier can do with a parcel: as its tracking tells it, and as its notices do. */
export const steps: Readonly<Record<string, Omit<Step, 'at'>>> = {
  pick_up: { code: 'accepted', subCode: 'none', message: 'Shipment picked up by driver' },
  move: { code: 'in_transit', subCode: 'none', message: 'Parcel en route' },
  out: { code: 'in_delivery', subCode: 'none', message: 'Driver en route' },
  attempt: { code: 'attempted', subCode: 'not_home', message: 'Delivery attempt failed' },
  deliver: { code: 'delivered', subCode: 'none', message: 'Delivered' },
  fail: { code: 'attempted', subCode: 'undeliverable', message: 'Unable to deliver' },
}

const labels = { pick_up: 'Pick up', move: 'Move', out: 'Out for delivery', attempt: 'Attempt', deliver: 'Deliver', fail: 'Give up' }

export function parcelRow({ pickups }: Books, known: Return): ParcelRow {
  const pickup = pickups.findLast(({ asked }) => asked.reference === known.asked.external_reference)
  const [slot] = pickup?.asked.time_slots ?? []
  const isOver = isCalledOff(known) || known.steps.some(({ code }) => code === 'delivered')
  return {
    id: known.trackingNumber,
    about: `${known.option.name}, ${known.asked.order_number?.split(' ')[0] ?? ''}, €${known.cost}${isCalledOff(known) ? ' (cancelled)' : ''}`,
    trackingNumber: known.trackingNumber,
    pickup: pickup
      ? `${pickup.cancelledAt === null ? 'booked' : 'cancelled'}: ${slot?.start_at ?? ''} to ${slot?.end_at ?? ''}`
      : 'Nobody comes.',
    label: `/api/v3/parcels/${known.parcelId}/documents/label`,
    events: [...known.steps].reverse().map(({ message, at }) => `${at} ${message}`),
    acts: isOver ? [] : Object.entries(labels).filter(([what]) => isOnItsWay(known) !== (what === 'pick_up')),
  }
}
