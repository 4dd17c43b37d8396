import { randomUUID } from 'node:crypto'

import type { InvoiceView } from '#app/domain/cases/invoice.ts'
import { isPlainStep } from '#app/domain/cases/plain-steps.ts'
import { type ActorKind, openSteps, type Transition } from '#app/domain/cases/transitions.ts'
import { listUnsettledPayments } from '#app/infra/cases/invoice-payments.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { assessWithdrawal } from '#app/usecases/cases/assess-case.ts'
import { askForMoney } from '#app/usecases/cases/ask-for-money.ts'
import { acceptEstimate, declineEstimate } from '#app/usecases/cases/answer-estimate.ts'
import { acceptOffer, disputeOffer, disputeRest } from '#app/usecases/cases/answer-offer.ts'
import {
  answerItem,
  findParcel,
  leaveUnpaid,
  reportFailedPickup,
  reportStillFaulty,
  sendOwn,
  solveCase,
} from '#app/usecases/cases/customer-steps.ts'
import { approveCase, declineCase } from '#app/usecases/cases/decide-case.ts'
import { endWithoutRefund } from '#app/usecases/cases/end-without-refund.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { lapseAnswers } from '#app/usecases/cases/lapse-answers.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { settlePayments } from '#app/usecases/cases/settle-payments.ts'
import { notePaid } from '#app/usecases/cases/staff-invoices.ts'
import { sendEstimate } from '#app/usecases/cases/send-estimate.ts'
import { sendOffer } from '#app/usecases/cases/send-offer.ts'
import { fitsParcel } from '#app/domain/cases/fitting-steps.ts'
import { arrangePickup } from '#app/usecases/parcels/arrange-pickup.ts'
import { interceptShipped } from '#app/usecases/parcels/shipped-anyway.ts'
import { applyTransition } from '#app/usecases/cases/apply-transition.ts'
import { endWaiting } from '#app/usecases/cases/wait-for-customer.ts'
import { giveWay } from '#app/usecases/statutory/give-way.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'

import {
  agreed,
  agreeOnShipping,
  agreeTo,
  bookCourier,
  type Bought,
  caseOf,
  correctCourier,
  daysAgo,
  giveByTwo,
  outcomeOf,
} from './case-life.ts'
import { endTimeToPay, tellPaid } from './invoice-payments.ts'

export type Attempt = Readonly<{
  number: string
  bought: Bought
  staffId: string
  /** Who agrees where two people have to. */
  secondId: string
  step: Transition
  actor: ActorKind
  /** As somebody who saw the case before it last moved; a job, as one that looks before the time is over. */
  stale: boolean
  /** What is found in the parcel is less than what was declared. */
  worse: boolean
}>

/** The steps that have a use case of their own. */
type Own = Partial<Record<Transition, () => Promise<Readonly<{ done: boolean }>>>>

const shipment = { carrier: 'Sample Express', trackingNumber: null }

/** Tries a step the way its actor would: by the page's use case, or by the job once the clock has moved. */
export async function attemptStep(portal: Portal, input: Attempt): Promise<boolean> {
  if (input.actor === 'customer') return asCustomer(portal, input)
  return input.actor === 'staff' ? asStaff(portal, input) : bySystem(portal, input)
}

async function asCustomer(portal: Portal, { number, bought, step, stale }: Attempt): Promise<boolean> {
  const { version } = await caseOf(portal, number)
  const input = { number, version: stale ? version - 1 : version, customerId: bought.customerId, from: null }
  const own: Own = {
    withdraw: () => withdrawCase(portal, input),
    accept_offer: () => acceptOffer(portal, input),
    accept_late: () => acceptOffer(portal, input),
    dispute_offer: () => disputeOffer(portal, { ...input, why: 'No' }),
    dispute_rest: () => disputeRest(portal, { ...input, why: 'Too little' }),
    accept_estimate: () => acceptEstimate(portal, input),
    decline_estimate: () => declineEstimate(portal, input),
    answer: () => answerItem(portal, { ...input, text: 'Here it is' }),
    report_failed_pickup: () => reportFailedPickup(portal, { ...input, text: null }),
    report_still_faulty: () => reportStillFaulty(portal, { ...input, text: 'Still dark' }),
    solve: () => solveCase(portal, input),
    leave_unpaid: () => leaveUnpaid(portal, input),
    find: () => findParcel(portal, input),
    send_own: () => sendOwn(portal, { ...input, carrier: 'Sample Express', trackingNumber: 'SE 42' }),
    // Its use case asks for a shop that has sold out of what was promised: tests/integration/shop/exchange-sent.test.ts.
    choose_instead: async () => ({ done: !stale && (await byTable(portal, number, step, { kind: 'customer', id: bought.customerId })) }),
  }
  return takeOwn(own, step) ?? byTable(portal, number, step, { kind: 'customer', id: bought.customerId })
}

async function asStaff(portal: Portal, { number, staffId, secondId, step, stale, worse }: Attempt): Promise<boolean> {
  const view = await caseOf(portal, number)
  const input = { number, version: stale ? view.version - 1 : view.version, staffId, from: null }
  if (step === 'replace' || step === 'keep' || step === 'repair' || step === 'send_again')
    await giveByTwo(portal, number, step, [staffId, secondId])
  if (isPlainStep(step))
    return (await advanceCase(portal, { ...input, step, note: `Said with ${step}`, shipment, day: daysAgo(-20).slice(0, 10) })).done
  const own: Own = {
    approve: () => approveCase(portal, input),
    decline: () => declineCase(portal, { ...input, reason: 'No' }),
    correct_pickup: async () => (stale ? { done: false } : correctCourier(portal, number, staffId)),
    book_pickup: async () => (stale ? { done: false } : bookCourier(portal, number, staffId)),
    send_offer: async () => {
      const offered = await sendOffer(portal, { ...input, amountMinor: 5_000, note: null, internalReason: 'It is fair' })
      return offered.done && offered.waits ? agreeTo(portal, 'offer', { ...input, staffId: secondId }) : offered
    },
    send_estimate: () => sendEstimate(portal, { ...input, finding: 'Worn', cause: 'wear', priceMinor: 100 }),
    pay: async () =>
      stale ? { done: false } : notePaid(portal, { ...input, invoiceId: await openInvoiceOf(portal, number), reference: 'bank 7' }),
    refund: () => refundCase(portal, { ...input, reference: 're', amountMinor: null }),
    // As by its customer: its use case asks for a shop that has sold out.
    choose_instead: async () => ({ done: !stale && (await byTable(portal, number, step, { kind: 'staff', id: staffId })) }),
    assess: () => {
      const found = view.lines.map(({ orderLineId: lineId, quantity }) => ({
        lineId,
        quantity: worse ? quantity - 1 : quantity,
        loss: 0,
        words: null,
      }))
      return assessWithdrawal(portal, { ...input, findings: found })
    },
    inspect: () => {
      const findings = view.lines.map(({ orderLineId, quantity }) => ({
        lineId: orderLineId,
        quantity: worse ? quantity - 1 : quantity,
        condition: worse ? ('used' as const) : ('unopened' as const),
        faultConfirmed: true,
        missingParts: worse ? 5 : 0,
        note: null,
      }))
      return inspectCase(portal, { ...input, findings })
    },
  }
  return takeOwn(own, step) ?? byTable(portal, number, step, { kind: 'staff', id: staffId })
}

/** Null for a step that has no use case of its own. */
function takeOwn(own: Own, step: Transition): Promise<boolean> | null {
  return own[step]?.().then(({ done }) => done) ?? null
}

/** The jobs take no word for it that the time is over: they look at the clock, which is moved for them. */
async function bySystem(portal: Portal, { number, bought, staffId, step, stale }: Attempt): Promise<boolean> {
  const before = await caseOf(portal, number)
  const changed = async () => (await caseOf(portal, number)).version > before.version
  if (step === 'expire' || step === 'miss_month') {
    const end = before.answerBy === null ? Date.now() : new Date(before.answerBy).getTime()
    const now = new Date(end + (stale ? -1 : 1))
    await endWaiting({ ...portal, clock: { now: () => now } })
    return changed()
  }
  if (step === 'accept_offer' || step === 'leave_open' || step === 'decline_estimate') {
    const what = step === 'decline_estimate' ? 'estimate' : 'offer'
    // What silence means is said with each offer: no answer to a buyer in the Union, a yes elsewhere.
    if (step === 'accept_offer' && !stale)
      await portal.db.offer.updateMany({ where: { caseId: before.id, answer: null }, data: { ifSilent: 'accepted' } })
    if (!stale) await endAnswerTime(portal, what, before.id)
    await lapseAnswers(portal)
    const outcome = await outcomeOf(portal, number)
    // What silence means was said with the offer: yes, or no answer.
    return (await changed()) && outcome[what]?.answer === 'time-over' && (await caseOf(portal, number)).events[0]?.step === step
  }
  if (step === 'ask_for_payment') {
    const version = stale ? before.version - 1 : before.version
    const money = { purpose: 'estimate', amount: asked, version, staffId: null, from: null } as const
    return inTransaction(portal.db, (db) => askForMoney(db, before, money))
  }
  if (step === 'pay' || step === 'question_payment') {
    const invoice = stale ? null : await findInvoiceOf(portal, number)
    // The shop tells of the order that paid something else once more, with what is right now.
    const again = invoice?.shopOrder ? { id: Number(invoice.shopOrder.id) } : {}
    if (invoice) await tellPaid(portal, { invoiceId: invoice.id, receivedMinor: step === 'pay' ? asked.amountMinor : 1, ...again })
    await settleAll(portal)
    return (await caseOf(portal, number)).events[0]?.step === step && (await changed())
  }
  if (step === 'miss_payment') {
    if (!stale) await endTimeToPay(portal, number)
    await lapseAnswers(portal)
    return changed()
  }
  if (step === 'ship_anyway') {
    if (!stale) await sendOut(portal, bought)
    await interceptShipped(portal)
    return changed()
  }
  if (step === 'end_without_refund') {
    if (!stale && before.state === 'confirmed') await loseAllMoney(portal, bought, before.id)
    await endWithoutRefund(portal)
    return changed()
  }
  if (step === 'give_way' && !stale && openSteps(before.kind, before.state, 'system').includes(step))
    return inTransaction(portal.db, (db) => giveWay(db, before, null))
  if (step === 'book_pickup' || step === 'correct_pickup') return !stale && bookedByCarrier(portal, { number, staffId, step })
  return !stale && byTable(portal, number, step, { kind: 'system', id: null })
}

type CarriersWord = Pick<Attempt, 'number' | 'staffId'> & Readonly<{ step: 'book_pickup' | 'correct_pickup' }>

/** What follows of a carrier's word that it comes: the step with its pickup, as the portal takes it by itself. */
async function bookedByCarrier(portal: Portal, { number, staffId, step }: CarriersWord): Promise<boolean> {
  if (step === 'book_pickup') await agreeOnShipping(portal, number, staffId)
  const before = await caseOf(portal, number)
  return inTransaction(portal.db, async (db) => {
    const system = { kind: 'system', id: null } as const
    const pickup = agreed()
    if (!fitsParcel(before, step)) return false
    const input = { step, actor: system, version: before.version, note: null, from: null, pickupDay: pickup.day }
    if (!(await applyTransition(db, before, input))) return false
    const booking = { bookingId: randomUUID(), costMinor: null, dropOffCode: null }
    await arrangePickup(portal, db, before, { staffId: null, agreed: pickup, before: before.pickup, booking, label: null })
    return true
  })
}

/** What keeps the job from a payment, it logs and leaves the payment to its next round; so a round that was kept is no step refused. */
async function settleAll(portal: Portal): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await settlePayments(portal)
    if ((await listUnsettledPayments(portal.db)).length === 0) return
  }
  throw new Error('a payment was not settled in three rounds')
}

const asked = { amountMinor: 4_200, currency: 'EUR' } as const

async function findInvoiceOf(portal: Portal, number: string): Promise<InvoiceView | null> {
  const { invoices } = await outcomeOf(portal, number)
  return invoices.find(({ state }) => state === 'open') ?? null
}

/** One that nobody has where there is none. */
async function openInvoiceOf(portal: Portal, number: string): Promise<string> {
  return (await findInvoiceOf(portal, number))?.id ?? randomUUID()
}

/** That job goes by the database's clock, so the date comes nearer instead. */
async function endAnswerTime(portal: Portal, table: 'offer' | 'estimate', caseId: string): Promise<void> {
  const past = `UPDATE ${table} SET answer_by = clock_timestamp() - interval '1 ms' WHERE case_id = $1 AND answer IS NULL`
  await portal.database.pool.query(past, [caseId])
}

/** As if nothing had come in for it before it was filed. */
async function loseAllMoney(portal: Portal, { orderId }: Bought, caseId: string): Promise<void> {
  await portal.db.order.update({ where: { id: orderId }, data: { receivedMinor: 0 }, select: { id: true } })
  await portal.database.pool.query(`UPDATE cases SET facts = jsonb_set(facts, '{order,balance,amountMinor}', '0') WHERE id = $1`, [caseId])
}

/** The parcel leaves the warehouse. */
async function sendOut(portal: Portal, { orderId }: Bought): Promise<void> {
  const now = new Date()
  await portal.db.shipment.upsert({
    where: { orderId_sourceId: { orderId, sourceId: 'sent' } },
    update: {},
    create: {
      orderId,
      sourceId: 'sent',
      reportedAt: now,
      createdAt: now,
      status: 'in_transit',
      shippedAt: now,
      sourceUpdatedAt: now,
      contentHash: new Uint8Array(32),
    },
    select: { id: true },
  })
}

/** What no page and no job offers to this actor: only the table stands in the way. */
async function byTable(
  portal: Portal,
  number: string,
  step: Transition,
  actor: Readonly<{ kind: ActorKind; id: string | null }>,
): Promise<boolean> {
  const view = await caseOf(portal, number)
  return inTransaction(portal.db, (db) => applyTransition(db, view, { step, actor, version: view.version, note: null, from: null }))
}
