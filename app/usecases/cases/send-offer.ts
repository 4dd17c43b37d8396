import { answerBy } from '#app/domain/cases/answer-by.ts'
import { offerRoom } from '#app/domain/cases/refund-basis.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { caseSummary } from '#app/infra/cases/case-mails.ts'
import { foundMailReceipt, mailDifferences } from '#app/infra/cases/outcome-mails.ts'
import { insertOffer } from '#app/infra/cases/write-outcome.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/portal.ts'

import type { StaffAsk } from './decide-case.ts'
import { mailCustomer, type OpenedCase, openCase } from './open-case.ts'
import { takeStep } from './take-step.ts'

/** The amount is asked only where the findings give none or the customer disputed it; else it is theirs. */
export type OfferAsk = StaffAsk & Readonly<{ amountMinor: number | null; note: string | null }>

export type Offered =
  | Readonly<{ done: true }>
  /** `wrong-amount`: missing where it is needed, below what was found, or above what was paid. */
  | Readonly<{ done: false; because: 'no-such-case' | 'moved-on' | 'wrong-amount' }>

/** Offers the customer what the case comes to after inspection, with a date to answer by and what silence means. */
export async function sendOffer(portal: Portal, ask: OfferAsk): Promise<Offered> {
  return inTransaction(portal.db, async (db): Promise<Offered> => {
    const opened = await openCase(db, { number: ask.number, staff: true })
    if (!opened) return { done: false, because: 'no-such-case' }
    const { view, outcome: { inspection } } = opened
    if (view.version !== ask.version || !inspection) return { done: false, because: 'moved-on' }
    const amount = offeredAmount(opened, ask)
    if (!amount) return { done: false, because: 'wrong-amount' }
    const by = answerBy(await databaseNow(db), view.store)
    const moved = await takeStep(db, view, {
      step: 'send_offer', actor: { kind: 'staff', id: ask.staffId }, version: ask.version, note: ask.note, from: ask.from, asksUntil: by,
    })
    if (!moved) return { done: false, because: 'moved-on' }
    await insertOffer(db, {
      caseId: view.id, inspectionId: inspection.id, amount, note: ask.note, answerBy: by, staffId: ask.staffId,
    })
    await mailCustomer(db, view, {
      kind: 'offer-sent', ...caseSummary(view), differences: mailDifferences(view, inspection),
      receipt: foundMailReceipt(view, inspection, amount), answerBy: by, ifSilent: 'accepted',
    })
    return { done: true }
  })
}

/** Null where staff have to say one and did not, or said one out of bounds. */
function offeredAmount({ view, outcome }: OpenedCase, ask: OfferAsk): Money | null {
  const { least, most } = offerRoom(view, outcome.inspection)
  if (least.amountMinor === most.amountMinor) return least
  const { amountMinor } = ask
  if (amountMinor === null || amountMinor < least.amountMinor || amountMinor > most.amountMinor) return null
  return { amountMinor, currency: most.currency }
}
