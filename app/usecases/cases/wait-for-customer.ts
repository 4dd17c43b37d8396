import { handOverBy } from '#app/domain/parcels/hand-over-by.ts'
import { isSentFirst } from '#app/domain/cases/sent-first.ts'
import { awaitedIn } from '#app/domain/cases/waiting.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { stepRows } from '#app/domain/cases/step-rows.ts'
import { caseSummary } from '#app/views/mails/case-mails.ts'
import { isUnderGuarantee } from '#app/domain/statutory/claim.ts'
import { turnPickup } from '#app/infra/cases/apply-step.ts'
import { listOverdue, listToRemind, noteReminder, type ToRemind } from '#app/infra/cases/list-waiting.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { mailCustomer, openCase } from './open-case.ts'
import { applyTransition } from './apply-transition.ts'

/**
 * Ends the waiting of the cases whose customer's time is over: a return or an exchange expires, a repair is late and
 * may still be sent in (W3), and what was sent first waits for staff: nothing happens to it by itself. Says how many; run by several processes, each case ends once, and what the customer does
 * at the same moment stays.
 */
export async function endWaiting(portal: Portal): Promise<number> {
  const now = portal.clock.now()
  let ended = 0
  for (const number of await listOverdue(portal.db, now)) {
    if (await inTransaction(portal.db, (db) => endOne(db, number, now))) ended += 1
  }
  return ended
}

async function endOne(db: Db, number: string, now: Date): Promise<boolean> {
  const opened = await openCase(db, { number, staff: true })
  if (!opened) return false
  const { view } = opened
  const awaited = awaitedIn(view.kind, view.state)
  if (!awaited || view.answerBy === null || new Date(view.answerBy) >= now) return false
  if (isSentFirst(view)) {
    await turnPickup(db, view, { to: 'staff' })
    return true
  }
  const step = awaited === 'send-in' ? 'miss_month' : 'expire'
  const actor = { kind: 'system', id: null } as const
  if (!(await applyTransition(db, view, { step, actor, version: view.version, note: null, from: null }))) return false
  await mailCustomer(
    db,
    view,
    awaited === 'send-in'
      ? {
          kind: stepRows.miss_month.mail,
          ...caseSummary(view),
          handOverBy: handOverBy(view) ?? view.answerBy.slice(0, 10),
          ...(isUnderGuarantee(view) ? { byLaw: true } : {}),
        }
      : { kind: stepRows.expire.mail, ...caseSummary(view), awaited, orderPath: `/orders/${view.order.id}` },
  )
  return true
}

/** Reminds the customers whose time is nearly over, once for each date, whoever runs it and however often. */
export async function remindCustomers(portal: Portal): Promise<number> {
  let reminded = 0
  for (const due of await listToRemind(portal.db, portal.clock.now())) {
    if (await inTransaction(portal.db, (db) => remindOne(db, due))) reminded += 1
  }
  return reminded
}

async function remindOne(db: Db, due: ToRemind): Promise<boolean> {
  const opened = await openCase(db, { number: due.number, staff: true })
  if (!opened || !stillWaits(opened.view, due, opened.outcome) || !(await noteReminder(db, due))) return false
  const { view } = opened
  const awaited = due.awaited === 'pickup' && isSentFirst(view) ? 'return' : due.awaited
  await mailCustomer(db, view, { kind: 'deadline-near', ...caseSummary(view), awaited, by: due.by.toISOString() })
  return true
}

type Outcome = NonNullable<Awaited<ReturnType<typeof openCase>>>['outcome']

/** What was listed may have been answered since. */
function stillWaits(view: CaseView, { awaited, by }: ToRemind, { offer, estimate, invoices }: Outcome): boolean {
  const at = by.toISOString()
  if (awaited === 'offer') return offer?.answer === null && offer.answerBy === at
  if (awaited === 'estimate') return estimate?.answer === null && estimate.answerBy === at
  if (awaited === 'payment') return invoices.some(({ state, dueUntil, received }) => state === 'open' && !received && dueUntil === at)
  return awaitedIn(view.kind, view.state) === awaited && view.answerBy === at
}
