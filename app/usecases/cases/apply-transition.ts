import { fitsPast } from '#app/domain/cases/fitting-steps.ts'
import { resumedReviewBy } from '#app/domain/cases/review-clock.ts'
import { stepDue } from '#app/domain/cases/step-due.ts'
import { callsPickupOff, type CaseState, findStep, isToBeFetched, type Transition } from '#app/domain/cases/transitions.ts'
import { waitsUntil } from '#app/domain/cases/waiting.ts'
import { type AuditActor, type AuditValue, writeAudit } from '#app/infra/shared/audit.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { type Actor, moveCase } from '#app/infra/cases/apply-step.ts'
import type { Db } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { supersedeDocuments } from '#app/infra/documents/pickup-documents.ts'
import { cancelBookings, dropBooking } from '#app/infra/parcels/ask-carrier-for.ts'
import { dropWish } from '#app/infra/parcels/pickup-wish.ts'
import { dropOffer } from '#app/infra/parcels/shipping-offers.ts'
import { noteArrival } from './note-arrival.ts'
import { askShopFor } from '#app/usecases/shop/ask-for-case.ts'

import { forgoInvoices } from './forgo-invoices.ts'

/** Where a request came from, for the audit trail. */
export type Origin = Readonly<{ ip: string; userAgent: string | null }>

export type StepInput = Readonly<{
  step: Transition
  actor: Actor
  /** The version the actor had before their eyes. */
  version: number
  note: string | null
  from: Origin | null
  /** `YYYY-MM-DD`, of a step that agrees on a pickup. */
  pickupDay?: string
  /** When it happened, where that was before now. */
  at?: string
  /** The end of the time for an answer, or of the day on which something is expected. */
  asksUntil?: string
  /** What else the trail says was changed by it; no free text and nothing personal. */
  changed?: Readonly<{ before: AuditValue; after: AuditValue }>
}>

/**
 * Takes one step of the case's table with its timeline event, its audit row and what its shop is asked for, in the caller's
 * transaction. False where the table has no such step for this actor, or none after what was done before, or where somebody else moved
 * the case first; then nothing is written.
 */
export async function applyTransition(db: Db, view: CaseView, input: StepInput): Promise<boolean> {
  const step = findStep(view.kind, input.step)
  if (!step || !step.by.includes(input.actor.kind) || !fitsPast(view, input.step)) return false
  const to = step.to ?? view.state
  const now = await databaseNow(db)
  const isMoved = await moveCase(db, {
    of: view,
    version: input.version,
    step: input.step,
    from: step.from,
    to,
    ...(step.becomes ? { becomes: step.becomes } : {}),
    actor: input.actor,
    note: input.note,
    ...(input.pickupDay === undefined ? {} : { pickupDay: input.pickupDay }),
    ...(input.at === undefined ? {} : { at: input.at }),
    ...(input.asksUntil === undefined ? {} : { asksUntil: input.asksUntil }),
    answerBy: waitsUntil(withStep(view, input, to, now), to, now),
    reviewBy: reviewAfter(view, input.step, now),
  })
  if (!isMoved) return false
  if (callsPickupOff(view.state, to)) {
    await supersedeDocuments(db, view.id)
    await cancelBookings(db, view.id, { nobodyComes: true })
  } else if (isToBeFetched(view.kind, view.state) && !isToBeFetched(step.becomes ?? view.kind, to)) await dropBooking(db, view.id)
  if (input.step === 'find' && input.actor.id !== null) {
    const by = input.actor.kind === 'staff' ? { staffId: input.actor.id } : { customerId: input.actor.id }
    await noteArrival(db, view.part, { came: true, by })
  }
  if (input.step === 'send_own') await chargeNothing(db, view.id)
  const moved = { ...view, kind: step.becomes ?? view.kind, state: to, version: input.version + 1 }
  await askShopFor(db, moved)
  await forgoInvoices(db, moved, input.step)
  await writeAudit(db, {
    actor: auditActor(input.actor),
    action: `case.${input.step}`,
    object: { kind: 'case', id: view.id },
    before: { state: view.state, version: input.version, ...input.changed?.before },
    after: { state: to, version: input.version + 1, ...input.changed?.after },
    from: input.from,
  })
  return true
}

/** Who sends a parcel themselves pays for no courier, whatever was agreed to for one. */
async function chargeNothing(db: Db, caseId: string): Promise<void> {
  await dropOffer(db, caseId)
  await dropWish(db, caseId)
}

/** Who takes a step, as the audit log names them. */
export function auditActor({ kind, id }: Actor): AuditActor {
  return kind === 'system' || id === null ? { kind: 'system' } : { kind, id }
}

/** The case as it will read once the step is taken, for what counts from its events. */
function withStep(view: CaseView, { step, actor, version, note }: StepInput, toState: CaseState, at: string): CaseView {
  return { ...view, events: [{ version: version + 1, step, toState, actor: actor.kind, note, at }, ...view.events] }
}

/** A review that paused goes on with the answer, and advice that did not help begins one. */
function reviewAfter(view: CaseView, step: Transition, now: string): string | null {
  if (step === 'report_still_faulty') return stepDue(view, 'submitted', now, { answerBy: null, pickupChosen: false, day: null })
  return step === 'answer' ? resumedReview(view, now) : view.reviewBy
}

/** The review had paused since we asked. */
function resumedReview(view: CaseView, answeredAt: string): string | null {
  const asked = view.events.find(({ step }) => step === 'ask_for_item')
  if (view.reviewBy === null || !asked) return view.reviewBy
  const {
    store,
    facts: {
      order: { placedAt },
    },
  } = view
  return resumedReviewBy({ reviewBy: view.reviewBy, askedAt: asked.at, answeredAt, store, placedAt })
}
