import { expect } from 'vitest'

import type { CaseView } from '#app/domain/cases/case-view.ts'
import { nextActorOf } from '#app/domain/cases/next-actor.ts'
import { awaitedIn } from '#app/domain/cases/waiting.ts'

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'medium' })

/** The plain days from one instant to the end of the day of another, in the store's zone. */
function daysToEndOf(from: string, end: string): number {
  const [day = '', time] = berlin.format(new Date(end)).split(' ')
  expect(time, 'a date ends with its day').toBe('23:59:59')
  return (Date.parse(day) - Date.parse(berlin.format(new Date(from)).slice(0, 10))) / 86_400_000
}

/** Two business days are two to seven plain ones, twelve 16 to 24: over a weekend and the holidays of Christmas. */
const plainDays: Readonly<Record<string, readonly [number, number]>> = {
  review: [2, 7],
  book: [2, 7],
  send: [2, 7],
  chase: [2, 7],
  diagnose: [5, 12],
  repair: [16, 24],
  check: [2, 7],
  pay: [14, 14],
  refund: [16, 24],
  answer: [14, 14],
  advice: [14, 14],
  arrival: [14, 14],
}

/** Whoever is next has a date and nobody else, and the customer reads that one. */
export function expectDates(view: CaseView): void {
  const last = view.events[0]?.at ?? ''
  expect(view.answerBy !== null).toBe(awaitedIn(view.kind, view.state) !== null)
  const next = nextActorOf({ ...view, pickupChosen: view.pickupWish !== null })
  expect(view.dueAt !== null, `${view.kind} ${view.state} is due`).toBe(next.due !== null)
  if (next.due === null || view.dueAt === null) return
  if (next.due !== 'advice' && view.state !== 'late' && !(next.actor === 'customer' && view.answerBy === null))
    expect(next.by).not.toBeNull()
  const awaited = awaitedIn(view.kind, view.state)
  if (view.answerBy !== null && awaited !== 'send-in') expect(daysToEndOf(last, view.answerBy)).toBe(14)
  // A month after the customer was asked to send it in.
  const asked = view.events.find(({ step }) => step === 'ask_to_send_in')?.at
  if (view.answerBy !== null && asked !== undefined) expect([28, 29, 30, 31]).toContain(daysToEndOf(asked, view.answerBy))
  const arrived = view.events.find(({ step }) => step === 'receive' || step === 'arrive')?.at
  const from = next.due === 'refund' ? (arrived ?? last) : next.due === 'review' ? view.filedAt : last
  const [least, most] = plainDays[next.due] ?? [0, 40]
  const days = daysToEndOf(from, view.dueAt)
  expect(days, `${view.state} is due for ${next.due} after so many days`).toBeGreaterThanOrEqual(least)
  expect(days, `${view.state} is due for ${next.due} after so many days`).toBeLessThanOrEqual(most)
}
