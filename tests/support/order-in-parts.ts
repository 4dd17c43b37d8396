import { randomUUID } from 'node:crypto'

import type { Decision } from '#app/domain/policy/decision.ts'
import type { RequestKind } from '#app/domain/policy/facts.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'

import { previewOf } from './begun-request.ts'
import type { Sent } from './odd-orders.ts'
import { days } from './odd-parcels.ts'

/** A machine that was delivered, and an accessory that never left. */
export const neverSent = (id: number) => ({
  placedHoursAgo: days(8),
  shipping: '49.00',
  lines: [
    { id: id * 10, sku: 'MOPA-60W', price: '3299.00' },
    { id: id * 10 + 1, sku: 'ROTARY-R3', price: '249.00' },
  ],
  parcels: [{ id: id * 10, holds: { [id * 10]: 1 }, sentHoursAgo: days(6), deliveredHoursAgo: days(3) }],
})

/** Two of three machines sent. */
export const twoOfThree = (id: number) => ({
  placedHoursAgo: days(8),
  lines: [{ id: id * 10, sku: 'NOVA-5W', price: '399.00', quantity: 3 }],
  parcels: [{ id: id * 10, holds: { [id * 10]: 2 }, sentHoursAgo: days(6), deliveredHoursAgo: days(3) }],
})

export const back = (sent: Sent, quantities: readonly number[], part?: string): RequestChoice => ({
  action: 'return',
  selection: quantities.flatMap((quantity, at) =>
    quantity > 0 ? [{ lineId: sent.lineIds[at] ?? '', quantity, condition: 'unused', fault: 'none' }] : [],
  ),
  confirms: { accessoriesIncluded: true, originalPackaging: true },
  ...(part === undefined ? {} : { part }),
})
export const whole = (action: RequestKind, part?: string): RequestChoice => ({
  action,
  selection: [],
  confirms: { unopened: true },
  ...(part === undefined ? {} : { part }),
})

/** What a choice is answered with before it is filed. */
export async function decided(portal: Portal, sent: Sent, choice: RequestChoice): Promise<Decision> {
  const seen = await previewOf(portal, { ...sent, choice })
  if (!seen.done) throw new Error(seen.because)
  return seen.decision
}

/** Why it is refused. */
export const codes = ({ reasons }: Decision) => reasons.filter(({ effect }) => effect === 'denies').map(({ code }) => code)

export async function quoted(portal: Portal, { customerId, orderId }: Sent, choice: RequestChoice): Promise<string> {
  const quote = await quoteRequest(portal, { customerId, orderId, choice, answers: { reason: 'Not needed', phone: '+1 555 0100' } })
  if (!quote.done) throw new Error(quote.because)
  return quote.quoteId
}

export const file = (portal: Portal, { customerId }: Sent, quoteId: string) =>
  fileCase(portal, { customerId, quoteId, key: randomUUID(), language: 'en', from: null })

/** The case that a choice opens. */
export async function filed(portal: Portal, sent: Sent, choice: RequestChoice) {
  const done = await file(portal, sent, await quoted(portal, sent, choice))
  if (!done.done) throw new Error(done.because)
  const view = await findCase(portal.db, { number: done.number, customerId: sent.customerId })
  if (!view) throw new Error('there is no case')
  return view
}
