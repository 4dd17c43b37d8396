import type { CaseView } from '#app/domain/cases/case-view.ts'
import { differenceNow } from '#app/domain/cases/exchange-difference.ts'
import { nameOf } from '#app/domain/cases/replacement.ts'
import { backBy, firstAgreedBy, isLateBack, maySendFirst, owedIfKept, usualTerms } from '#app/domain/cases/sent-first.ts'
import { stepRows } from '#app/domain/cases/step-rows.ts'
import { lockVariant, markFirst, noteBackBy } from '#app/infra/cases/replacements.ts'
import type { Db } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { Settings } from '#app/infra/shared/settings.ts'
import { caseSummary } from '#app/views/mails/case-mails.ts'

import { askShopFor } from '../shop/ask-for-case.ts'
import { findReplacement } from '../shop/find-replacement.ts'
import { applyTransition } from './apply-transition.ts'
import { askForMoney } from './ask-for-money.ts'
import type { StaffInput } from './decide-case.ts'
import { mailCustomer, type OpenedCase, openCase } from './open-case.ts'
import { auditCase, auditCaseBy, type By, byStaff, type NotGiven, withCase } from './with-case.ts'

export type SentFirst =
  /** The shop was told to send it, or its customer was asked for the difference first. */
  | Readonly<{ done: true }>
  /** `unpaid`: they were asked before, and it goes out once they have paid. `none-now`: there is none to send; the exchange goes on. */
  | Readonly<{ done: false; because: 'moved-on' | 'needs-approval' | 'unpaid' | 'none-now' }>

/** Has the shop send what was promised before what goes back has come; two people agreed to that. */
export function sendFirst(portal: Portal, input: StaffInput): Promise<SentFirst | NotGiven> {
  return withCase(portal, input, async (db, opened): Promise<SentFirst> => {
    if (opened.view.version !== input.version) return refused('moved-on')
    return goFirst(db, opened, { ...byStaff(input), staffId: input.staffId })
  })
}

/** In whose name it is sent, beside who took the step that led to it. */
type Sender = By & Readonly<{ staffId: string }>

/**
 * What two people agreed to happens: the difference is asked for, or, where nothing is left to pay, the shop is told to send it. The case
 * goes on and its customer is told once the shop has.
 */
export async function goFirst(db: Db, { view, outcome }: OpenedCase, sender: Sender): Promise<SentFirst> {
  const { replacement } = view
  if (!replacement || !maySendFirst(view, outcome)) return refused('moved-on')
  if (firstAgreedBy(outcome) === null) return refused('needs-approval')
  const difference = differenceNow(view, outcome, replacement)
  if (difference?.settles === 'pay') {
    const asked = { purpose: 'exchange_first', amount: difference.amount, version: view.version } as const
    return (await askForMoney(db, view, { ...asked, staffId: sender.staffId, from: sender.from })) ? { done: true } : refused('unpaid')
  }
  const { variantId, quantity } = replacement
  if (!(await isThere(db, view, { variantId, pieces: quantity }))) return refused('none-now')
  await markFirst(db, view.id, sender.staffId)
  await askShopFor(db, view, 'first')
  await auditCaseBy(db, sender, view.id, 'case.order_first', { variantId, quantity })
  return { done: true }
}

/** Looked at alone with the variant, so that the last piece is promised once. */
async function isThere(db: Db, { store, id }: CaseView, chosen: Readonly<{ variantId: string; pieces: number }>): Promise<boolean> {
  await lockVariant(db, store, chosen.variantId)
  return (await findReplacement(db, store, chosen, id)).found
}

/** The difference was paid: what two people agreed to goes on in the name of the second, as far as it still can. */
export async function goOnFirst(db: Db, caseId: string, by: By): Promise<void> {
  const opened = await openCase(db, { caseId })
  const staffId = opened && firstAgreedBy(opened.outcome)
  if (opened && staffId) await goFirst(db, opened, { ...by, staffId })
}

/** The shop sends it: until when what goes back has to be on its way counts from now, and its customer is told. */
export async function followFirst(db: Db, { storePlaces }: Pick<Settings, 'storePlaces'>, caseId: string): Promise<void> {
  const before = await openCase(db, { caseId })
  if (!before?.view.replacement?.first || before.view.replacement.first.backBy !== null) return
  const until = backBy(await databaseNow(db), before.view.store, storePlaces[before.view.store].sendFirst ?? usualTerms)
  await noteBackBy(db, caseId, until)
  const opened = await openCase(db, { caseId })
  const replacement = opened?.view.replacement
  if (!opened || !replacement?.first) return
  const { view } = opened
  const actor = { kind: 'staff', id: replacement.first.by } as const
  const step = { step: 'send_first', actor, version: view.version, note: nameOf(replacement), from: null } as const
  const day = view.state === 'pickup_booked' && view.pickup ? { pickupDay: view.pickup.day } : {}
  if (!(await applyTransition(db, view, { ...step, ...day })))
    throw new Error(`the case ${view.number} was not moved by what was sent first`)
  await mailCustomer(db, view, {
    kind: stepRows.send_first.mail,
    ...caseSummary(view),
    what: nameOf(replacement),
    backBy: until,
    isBooked: view.state === 'pickup_booked',
  })
}

export type KeptAsked = Readonly<{ done: true }> | Readonly<{ done: false; because: 'moved-on' }>

/** Asks for the price of what was sent first and nothing came back for, once the date for that is over. */
export function askForKept(portal: Portal, input: StaffInput): Promise<KeptAsked | NotGiven> {
  return withCase(portal, input, async (db, { view, outcome }, role): Promise<KeptAsked> => {
    const amount = owedIfKept(view, outcome)
    if (role === null || view.version !== input.version || !amount || !isLateBack(view, await databaseNow(db))) {
      return { done: false, because: 'moved-on' }
    }
    const { version, staffId, from } = input
    await askForMoney(db, view, { purpose: 'exchange_owed', amount, version, staffId, from })
    await auditCase(db, input, view.id, 'case.ask_for_kept', amount)
    return { done: true }
  })
}

function refused(because: Extract<SentFirst, { done: false }>['because']): SentFirst {
  return { done: false, because }
}
