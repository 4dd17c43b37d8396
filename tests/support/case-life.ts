import { randomUUID } from 'node:crypto'

import { type GivingStep, goodsGiven } from '#app/domain/cases/approval.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { Replacement } from '#app/domain/cases/replacement.ts'
import { type Given, waitingProposal } from '#app/domain/cases/proposal.ts'
import type { Condition, Fault, RepairFacts } from '#app/domain/policy/facts.ts'
import type { ClaimChoice } from '#app/domain/statutory/claim.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import { proposeGiving } from '#app/usecases/cases/approve-giving.ts'
import { mayChoosePickup, pickupDays } from '#app/domain/parcels/pickup-days.ts'
import { needsAgreement } from '#app/domain/parcels/shipping-offer.ts'
import { agreeToShipping } from '#app/usecases/parcels/choose-pickup.ts'
import { nameShippingPrice, takeShippingOn } from '#app/usecases/parcels/name-shipping.ts'
import { bookPickup } from '#app/usecases/parcels/book-pickup.ts'
import { correctPickup } from '#app/usecases/parcels/correct-pickup.ts'
import type { StaffInput } from '#app/usecases/cases/decide-case.ts'
import { agreeProposed, dropProposed } from '#app/usecases/cases/decide-proposal.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'

import { courierDayIn } from './courier-day.ts'
import { type LineSketch, shopOrder } from './shop-order-json.ts'
import { customerOf, takeIn } from './shop-orders.ts'

export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

export type Bought = Readonly<{ customerId: string; orderId: string; email: string; lineIds: readonly string[] }>

let nextId = 20_000

/** A customer with one order of these lines, delivered two days ago unless told otherwise; a shop that is named has it too. */
export async function buy(
  portal: Portal,
  lines: ReadonlyArray<Omit<LineSketch, 'id'>>,
  change: Readonly<{ placedAt?: string; deliveredAt?: string | null; country?: string; shop?: Pick<LocalShop, 'load'> }> = {},
): Promise<Bought> {
  nextId += 1
  const email = `ana${nextId}@example.com`
  const sketch = {
    id: nextId,
    email,
    placedAt: change.placedAt ?? daysAgo(5),
    deliveredAt: change.deliveredAt === undefined ? daysAgo(2) : change.deliveredAt,
    ...(change.country === undefined ? {} : { country: change.country }),
    lines: lines.map((line, place) => ({ ...line, id: nextId * 10 + place })),
  }
  await takeIn(portal, sketch)
  change.shop?.load([shopOrder(sketch)])
  const customerId = await customerOf(portal, email)
  const order = await portal.db.order.findFirstOrThrow({
    where: { customerId },
    select: { id: true, lines: { orderBy: { position: 'asc' }, select: { id: true } } },
  })
  return { customerId, orderId: order.id, email, lineIds: order.lines.map(({ id }) => id) }
}

export type Request = Readonly<{
  action: 'cancel' | 'intercept' | 'refuse' | 'return' | 'exchange' | 'repair' | 'not_received'
  lines?: ReadonlyArray<Readonly<{ lineId: string; quantity?: number; condition?: Condition; fault?: Fault }>>
  unopened?: boolean
  repair?: RepairFacts
  /** The machine that a repair is about; its line where left out. */
  thingId?: string
  /** The right that a repair rests on. */
  claim?: ClaimChoice
  /** What is wanted of the shop in an exchange. */
  replacement?: Replacement
}>

/** Files a request as its customer would, and answers its number. */
export async function fileRequest(portal: Portal, bought: Bought, request: Request): Promise<string> {
  const { customerId, orderId } = bought
  const choice = {
    action: request.action,
    selection: (request.lines ?? []).map(({ lineId, quantity = 1, condition = 'unopened', fault = 'none' }) => ({
      lineId,
      quantity,
      condition,
      fault,
    })),
    confirms: { accessoriesIncluded: true, originalPackaging: true, unopened: request.unopened ?? true },
    ...(request.repair ? { repair: request.repair } : {}),
    ...(request.thingId ? { thingId: request.thingId } : {}),
  } as const
  const answers = {
    reason: 'Changed my mind',
    phone: '+49 30 5550100',
    ...(request.thingId ? { thingId: request.thingId } : {}),
    ...(request.claim ? { claim: request.claim } : {}),
    ...(request.replacement ? { replacement: request.replacement } : {}),
  }
  const quoted = await quoteRequest(portal, { customerId, orderId, choice, answers })
  if (!quoted.done) throw new Error(quoted.because)
  const filed = await fileCase(portal, { customerId, quoteId: quoted.quoteId, key: randomUUID(), language: 'en', from: null })
  if (!filed.done) throw new Error(filed.because)
  return filed.number
}

/** Somebody who works here. */
export async function hire(portal: Portal, role: 'agent' | 'finance' | 'admin'): Promise<string> {
  const email = `${role}-${randomUUID()}@em-smart.example`
  const { id } = await portal.db.staff.create({ data: { email, emailKey: email, name: `Robin ${role}`, role }, select: { id: true } })
  return id
}

export async function caseOf(portal: Portal, number: string): Promise<CaseView> {
  const view = await findCase(portal.db, { number, staff: true })
  if (!view) throw new Error(`there is no case ${number}`)
  return view
}

export async function outcomeOf(portal: Portal, number: string) {
  return findOutcome(portal.db, (await caseOf(portal, number)).id)
}

/** What a member of staff asks of a case as it stands now. */
export async function askOf(portal: Portal, number: string, staffId: string) {
  const { version } = await caseOf(portal, number)
  return { number, version, staffId, from: null }
}

/** Agrees to what waits of a kind in a case; to nothing that is there, where nothing waits. */
export async function agreeTo(portal: Portal, gives: Given, input: StaffInput) {
  return agreeProposed(portal, { ...input, proposalId: await waitingId(portal, gives, input.number) })
}

/** Drops what waits of a kind in a case. */
export async function dropWhatWaits(portal: Portal, gives: Given, input: StaffInput) {
  return dropProposed(portal, { ...input, proposalId: await waitingId(portal, gives, input.number) })
}

async function waitingId(portal: Portal, gives: Given, number: string): Promise<string> {
  return waitingProposal(await caseOf(portal, number), await outcomeOf(portal, number), gives)?.id ?? randomUUID()
}

/** One person proposes to give what the policy does not grant, another agrees; nothing where one person may give it. */
export async function giveByTwo(
  portal: Portal,
  number: string,
  giving: GivingStep,
  [first, second]: readonly [string, string],
): Promise<void> {
  const proposed = await proposeGiving(portal, { ...(await askOf(portal, number, first)), giving, internalReason: 'It is fair' })
  if (!proposed.done) return
  const gives = goodsGiven(giving, (await caseOf(portal, number)).state) ?? 'replacement'
  const agreed = await agreeTo(portal, gives, await askOf(portal, number, second))
  if (!agreed.done) throw new Error(agreed.because)
}

/** The day on which the courier of these tests comes: a month from now. */
export const courierDay = () => courierDayIn(30)

/**
 * Books the courier, once its price is agreed to where the customer pays for it: what staff name here, or nothing where the shop takes
 * it on.
 */
export async function bookCourier(portal: Portal, number: string, staffId: string, priceMinor = 0) {
  await agreeOnShipping(portal, number, staffId, priceMinor)
  return bookPickup(portal, { ...(await askOf(portal, number, staffId)), ...agreed() })
}

/** Staff name what the way back costs and its customer agrees, or the shop takes it on; nothing where nobody is to be asked. */
export async function agreeOnShipping(portal: Portal, number: string, staffId: string, priceMinor = 0): Promise<void> {
  const view = await caseOf(portal, number)
  if (!needsAgreement(view) || !mayChoosePickup(view.kind, view.state)) return
  const input = await askOf(portal, number, staffId)
  const [day = ''] = pickupDays(view.store, view.facts.order.placedAt, new Date().toISOString())
  const named =
    priceMinor === 0
      ? await takeShippingOn(portal, { ...input, reason: 'It came broken' })
      : await nameShippingPrice(portal, { ...input, amountMinor: priceMinor, carrier: 'Sample Express', day, part: 'morning' })
  if (!named.done) throw new Error(named.because)
  if (priceMinor === 0) return
  const offerId = (await caseOf(portal, number)).shipping?.id ?? ''
  const agreed = await agreeToShipping(portal, { number, version: view.version, customerId: view.customer.id, offerId, from: null })
  if (!agreed.done) throw new Error(agreed.because)
}

/** Gives the booked pickup the next tracking number. */
export async function correctCourier(portal: Portal, number: string, staffId: string) {
  const { trackingNumber } = (await caseOf(portal, number)).pickup ?? { trackingNumber: null }
  const next = `SE${Number(trackingNumber?.slice(2) ?? 0) + 1}`
  return correctPickup(portal, { ...(await askOf(portal, number, staffId)), ...agreed(), trackingNumber: next })
}

/** What staff agree with a courier in these tests. */
export function agreed() {
  return {
    carrier: 'Sample Express',
    day: courierDay(),
    windowFrom: '09:00',
    windowTo: '12:00',
    trackingNumber: null,
    parcels: 1,
    phone: '+49 30 5550100',
    address: {
      name: 'Ada Beispiel',
      street: 'Musterweg 1',
      addition: null,
      postcode: '10115',
      city: 'Berlin',
      region: null,
      country: 'DE',
    },
  }
}

/** The kinds of the mails about a case, in the order they were queued. */
export async function mailsOf(portal: Portal, number: string) {
  const { id } = await caseOf(portal, number)
  return portal.db.mail.findMany({ where: { caseId: id }, orderBy: [{ createdAt: 'asc' }], select: { kind: true, payload: true } })
}
