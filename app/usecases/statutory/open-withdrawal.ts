import type { CaseView } from '#app/domain/cases/case-view.ts'
import { quoteLifetimeMs } from '#app/domain/requests/quote-lifetime.ts'
import type { Transition } from '#app/domain/cases/transitions.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { findWithdrawalOf } from '#app/infra/cases/find-withdrawal.ts'
import { insertCase } from '#app/infra/cases/insert-case.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import type { Db } from '#app/infra/db/client.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { lockOrder } from '#app/infra/orders/receipts.ts'
import { insertQuote } from '#app/infra/requests/quotes.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { shopTagOf } from '#app/infra/shop/shop-tags.ts'
import { addressLines } from '#app/views/shared/address-lines.ts'
import { withdrawalMail } from '#app/views/mails/withdrawal-mails.ts'

import { applyTransition, type Origin } from '../cases/apply-transition.ts'
import { mailCustomer } from '../cases/open-case.ts'
import { warehousePlace } from '../parcels/quote-shipping.ts'
import { letGiveWay, type UnderWay } from './give-way.ts'
import { type Withdrawn, type WithdrawnPieces, withdrawnFrom } from './withdrawal-facts.ts'

export type OpenWithdrawalInput = Readonly<{
  declarationId: string
  orderId: string
  /** Whose order it is; of one that nobody has signed in for, whom `ownerOfOrder` names. */
  customerId: string
  /** Null for all that is left; more than is left of a line is taken as what is left. */
  lines: readonly WithdrawnPieces[] | null
  language: Language
  /** By the database's clock when it was declared: all that the law counts, counts from it. */
  declaredAt: string
  from: Origin | null
}>

export type WithdrawalOpened =
  | Readonly<{ done: true; number: string }>
  /**
   * `no-such-order`: none of this customer's. `nothing-left`: all of it is back, paid back, or held by requests that cannot be let go of any
   * more; these, and withdrawals of the same pieces, are named. A person looks at the declaration then.
   */
  | Readonly<{ done: false; because: 'no-such-order'; heldBy: readonly [] }>
  | Readonly<{ done: false; because: 'nothing-left'; heldBy: readonly string[] }>

/**
 * Opens the case of a declared withdrawal in the caller's transaction, acknowledged at once: what the customer had asked the shop for with
 * the same pieces gives way to it, the shop is asked for what follows, and its customer is told by mail what to send until when.
 *
 * The same declaration is one case, however often it is opened. Two declarations at once, or one beside a filed request, come one after the
 * other: the order is held from the first line on, and the later one has what the earlier left.
 */
export async function openWithdrawal(portal: Portal, db: Db, input: OpenWithdrawalInput): Promise<WithdrawalOpened> {
  const { orderId, customerId, declarationId } = input
  await lockOrder(db, orderId)
  const known = await findWithdrawalOf(db, declarationId)
  if (known !== null) return { done: true, number: known }
  const before = await findOrder(db, { orderId, customerId })
  if (!before) return { done: false, because: 'no-such-order', heldBy: [] }
  const underWay = await letGiveWay(db, before, input)
  const order = await findOrder(db, { orderId, customerId })
  const withdrawn = order && withdrawnFrom(order, input)
  if (!order || !withdrawn) return { done: false, because: 'nothing-left', heldBy: before.cases.map(({ number }) => number) }
  const made = { phone: order.phone ?? '', shopTag: shopTagOf(portal.settings, order.store, 'withdrawal') }
  const number = await insertWithdrawal(db, input, withdrawn, made)
  await acknowledge(portal, db, number, { comesBack: withdrawn.terms.sendBackBy !== null, underWay, from: input.from })
  return { done: true, number }
}

type Made = Readonly<{ phone: string; shopTag: string | null }>

async function insertWithdrawal(db: Db, input: OpenWithdrawalInput, { facts, decision, terms }: Withdrawn, made: Made): Promise<string> {
  const { customerId, orderId, language, declaredAt, from } = input
  // Nobody was asked for a reason, nor for the condition of anything.
  const answers = { reason: '', phone: made.phone, conditionSaid: false } as const
  const quoteId = await insertQuote(db, { customerId, orderId, facts, decision, answers, lifetimeMs: quoteLifetimeMs })
  const { id, number } = await insertCase(db, {
    customerId,
    orderId,
    quoteId,
    kind: 'withdrawal',
    store: facts.store,
    language,
    facts,
    decision,
    reason: answers.reason,
    phone: made.phone,
    faultKey: null,
    part: [],
    reviewBy: null,
    shopTag: made.shopTag,
    opened: { staffId: null, at: declaredAt },
    withdrawal: terms,
  })
  await writeAudit(db, {
    actor: { kind: 'customer', id: customerId },
    action: 'case.file',
    object: { kind: 'case', id },
    after: { number, quoteId, declarationId: input.declarationId },
    from,
  })
  return number
}

type Opened = Readonly<{ comesBack: boolean; underWay: UnderWay | null; from: Origin | null }>

/** Acknowledged in the same transaction, and as far as its goods had come by the request that gave way to it. */
async function acknowledge(portal: Portal, db: Db, number: string, { comesBack, underWay, from }: Opened): Promise<void> {
  await takeByItself(db, number, { step: comesBack ? 'acknowledge' : 'acknowledge_unsent', note: null, from })
  if (comesBack && underWay) {
    await takeByItself(db, number, { step: 'send_own', note: underWay.number, from })
    if (underWay.here) await takeByItself(db, number, { step: 'receive', note: underWay.number, from })
  }
  const view = await viewOf(db, number)
  const { address } = warehousePlace(portal.settings, view.store)
  await mailCustomer(db, view, withdrawalMail(view, addressLines(address, view.language)))
}

type Step = Readonly<{ step: Transition; note: string | null; from: Origin | null }>

async function takeByItself(db: Db, number: string, step: Step): Promise<void> {
  const view = await viewOf(db, number)
  const moved = await applyTransition(db, view, { ...step, actor: { kind: 'system', id: null }, version: view.version })
  // The case was made here and nobody else can have seen it.
  if (!moved) throw new Error(`the case ${number} did not take ${step.step}`)
}

async function viewOf(db: Db, number: string): Promise<CaseView> {
  const view = await findCase(db, { number, staff: true })
  if (!view) throw new Error(`the case ${number} was not opened`)
  return view
}
