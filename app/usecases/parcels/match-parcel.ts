import { heldLines } from '#app/domain/cases/held-lines.ts'
import { quoteLifetimeMs } from '#app/domain/requests/quote-lifetime.ts'
import { type ArrivedLine, unannouncedAction, type UnannouncedReturnView } from '#app/domain/parcels/unannounced-return.ts'
import type { Transition } from '#app/domain/cases/transitions.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { OrderPart } from '#app/domain/orders/parts.ts'
import { checkFacts } from '#app/domain/policy/check-facts.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { firstLanguage, type Language } from '#app/domain/shared/stores.ts'
import { findAddressee } from '#app/infra/account/account.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { caseSummary, mailReceipt } from '#app/views/mails/case-mails.ts'
import { insertCase } from '#app/infra/cases/insert-case.ts'
import { insertQuote } from '#app/infra/requests/quotes.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { lockUnannouncedReturn, settleUnannouncedReturn } from '#app/infra/parcels/unannounced-returns.ts'
import { parcelReason, refusalWords } from '#app/views/parcels/unannounced-return-words.ts'
import { brokenConstraint, type Db, inTransaction } from '#app/infra/db/client.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { ownerOfOrder } from '#app/infra/orders/owner.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { shopTagOf } from '#app/infra/shop/shop-tags.ts'

import { mailCustomer } from '../cases/open-case.ts'
import { readKnownOrder, requestFacts } from '../requests/request-facts.ts'
import { type Origin, applyTransition } from '../cases/apply-transition.ts'

export type MatchParcelInput = Readonly<{
  parcelId: string
  orderId: string
  /** What arrived, as far as it can be told unopened; ignored where the whole order came back undelivered. */
  lines: readonly ArrivedLine[]
  staffId: string
  from: Origin | null
}>

export type ParcelMatched =
  | Readonly<{ done: true; number: string }>
  /**
   * `no-customer`: no address leads to anybody. `never-sent`: nothing of the order has left us. `wrong-choice`: no line, or
   * the parcel arrived before the order was delivered. `items-taken`: more of it arrived than is in no other request.
   */
  | Readonly<{ done: false; because: 'moved-on' | 'no-such-order' | 'no-customer' | 'never-sent' | 'wrong-choice' | 'items-taken' }>

type Refusal = Extract<ParcelMatched, { done: false }>

/**
 * Opens a case for a parcel that arrived without one, received already and decided by the policy at its arrival, and tells
 * the customer what happens and at what price. In one transaction; of several who match it at once, one does.
 */
export async function matchParcel(portal: Portal, input: MatchParcelInput): Promise<ParcelMatched> {
  if (!isUuid(input.orderId)) return { done: false, because: 'no-such-order' }
  try {
    return await inTransaction(portal.db, async (db): Promise<ParcelMatched> => {
      const parcel = await lockUnannouncedReturn(db, input.parcelId)
      if (parcel?.state !== 'waiting') return { done: false, because: 'moved-on' }
      const decided = await decideAtArrival(db, parcel, input)
      return 'because' in decided ? decided : { done: true, number: await open(portal, db, parcel, input, decided) }
    })
  } catch (fault) {
    const broken = brokenConstraint(fault)
    if (broken === 'case_line_within_bought' || broken === 'case_line_within_part') return { done: false, because: 'items-taken' }
    throw fault
  }
}

type Decided = Readonly<{ customerId: string; order: OrderView; facts: PolicyFacts; part: OrderPart; decision: Decision }>

async function decideAtArrival(db: Db, parcel: UnannouncedReturnView, { orderId, lines }: MatchParcelInput): Promise<Decided | Refusal> {
  const customerId = await ownerOfOrder(db, orderId)
  if (customerId === null) {
    return { done: false, because: (await findOrder(db, { orderId, staff: true })) ? 'no-customer' : 'no-such-order' }
  }
  const known = await readKnownOrder(db, { customerId, orderId }, 'return')
  const action = known && unannouncedAction(known.order)
  if (!known || !action) return { done: false, because: known ? 'never-sent' : 'no-such-order' }
  const { order } = known
  const read = requestFacts({ ...known, now: parcel.arrivedAt }, choiceOf(action, lines), nothingCollected)
  const checked = checkFacts(read.facts)
  if (!checked.ok) return { done: false, because: 'wrong-choice' }
  const decision = decide(checked.facts)
  if (!isLeft(checked.facts) || heldLines(checked.facts, decision).length === 0) return { done: false, because: 'items-taken' }
  return { customerId, order, facts: checked.facts, part: read.part, decision }
}

/** It came by itself: no courier of ours was sent for it. */
function nothingCollected(): null {
  return null
}

/** Whether as much of it as arrived is in no other request. */
function isLeft({ order, selection = [] }: PolicyFacts): boolean {
  const left = new Map(order.lines.map(({ id, quantity, alreadyTaken = 0 }) => [id, quantity - alreadyTaken]))
  return selection.every(({ lineId, quantity }) => quantity <= (left.get(lineId) ?? 0))
}

/** What came is taken as whole and sound; the inspection says what was found. */
function choiceOf(action: 'return' | 'refuse', lines: readonly ArrivedLine[]): RequestChoice {
  if (action === 'refuse') return { action, selection: [], confirms: { unopened: true } }
  return { action, selection: lines, confirms: { accessoriesIncluded: true, originalPackaging: true } }
}

/** By which steps a case of that kind is received. */
const ways: Readonly<Record<'return' | 'refuse', readonly Transition[]>> = { return: ['arrive'], refuse: ['await_return', 'receive'] }

async function open(
  { settings }: Portal,
  db: Db,
  parcel: UnannouncedReturnView,
  input: MatchParcelInput,
  { customerId, order, facts, part, decision }: Decided,
): Promise<string> {
  const { staffId, orderId, from } = input
  const language = await languageOf(db, customerId, order)
  const answers = { reason: parcelReason(parcel, language), phone: order.phone ?? '' }
  const quoteId = await insertQuote(db, { customerId, orderId, facts, decision, answers, lifetimeMs: quoteLifetimeMs })
  const kind = facts.action === 'refuse' ? 'refuse' : 'return'
  const { id, number } = await insertCase(db, {
    customerId,
    orderId,
    quoteId,
    kind,
    store: order.store,
    language,
    facts,
    decision,
    ...answers,
    faultKey: null,
    part: part.parcels,
    reviewBy: decision.reviewBy,
    shopTag: shopTagOf(settings, order.store, kind),
    opened: { staffId, at: parcel.arrivedAt },
  })
  await writeAudit(db, {
    actor: { kind: 'staff', id: staffId },
    action: 'case.file',
    object: { kind: 'case', id },
    after: { number, quoteId, parcelId: parcel.id },
    from,
  })
  for (const step of ways[kind]) await takeUnasked(db, { number, step, staffId, from, at: parcel.arrivedAt })
  await settleUnannouncedReturn(db, { id: parcel.id, step: 'match', caseId: id, staffId })
  const view = await findCase(db, { number, staff: true })
  if (!view) throw new Error(`the case ${number} was not opened`)
  const refused = decision.outcome === 'ineligible'
  await mailCustomer(db, view, {
    kind: 'parcel-unasked',
    ...caseSummary(view),
    arrivedAt: parcel.arrivedAt,
    contents: parcel.contents,
    outcome: decision.outcome,
    receipt: refused ? null : mailReceipt(view),
    reasons: refused ? refusalWords(decision, language) : [],
  })
  return number
}

type Stepped = Readonly<{ number: string; step: Transition; staffId: string; from: Origin | null; at: string }>

async function takeUnasked(db: Db, { number, step, staffId, from, at }: Stepped): Promise<void> {
  const view = await findCase(db, { number, staff: true })
  const input = { step, actor: { kind: 'staff', id: staffId }, note: null, from, at } as const
  // The case was made here and nobody else can have seen it.
  if (!view || !(await applyTransition(db, view, { ...input, version: view.version })))
    throw new Error(`the case ${number} did not take ${step}`)
}

/** The customer's own, else the first of their store. */
async function languageOf(db: Db, customerId: string, { store }: OrderView): Promise<Language> {
  return (await findAddressee(db, customerId)).language ?? firstLanguage(store)
}
