import type { z } from 'zod'

import { type Books, type Pickup, Refusal } from './books.ts'
import type { NewPickup } from './questions.ts'

/** Asks a courier to come. Nobody comes on a Sunday, or at a time that is over; nothing sees to it that nobody is asked twice. */
export function askCourier(books: Books, asked: z.output<typeof NewPickup>, now: Date): Pickup {
  const [slot] = asked.time_slots
  const from = Date.parse(slot?.start_at ?? '')
  if (from >= Date.parse(slot?.end_at ?? '')) throw new Refusal(400, 'invalid', 'The time slot ends before it begins.', 'time_slots')
  if (from <= now.getTime()) throw new Refusal(400, 'invalid', 'The time slot lies in the past.', 'time_slots')
  if (new Date(from).getUTCDay() === 0) throw new Refusal(400, 'invalid', 'No pickup on this day: it is a Sunday.', 'time_slots')
  books.ids += 1
  const made = { id: 294_000 + books.ids, asked, createdAt: now.toISOString(), cancelledAt: null }
  books.pickups.push(made)
  return made
}

export function sendAway(books: Books, pickup: Pickup, at: string): void {
  const isDone = books.returns.some(
    ({ asked, steps }) => asked.external_reference === pickup.asked.reference && steps.some(({ code }) => code === 'accepted'),
  )
  if (isDone) throw new Refusal(409, 'invalid', 'The pickup has been carried out already.')
  pickup.cancelledAt ??= at
}

export function pickupView({ id, asked, createdAt, cancelledAt }: Pickup) {
  return {
    id,
    ...asked,
    reference: asked.reference ?? '',
    special_instructions: '',
    tracking_number: '',
    status: cancelledAt === null ? 'ANNOUNCED' : 'CANCELLED',
    created_at: createdAt,
    cancelled_at: cancelledAt,
  }
}
