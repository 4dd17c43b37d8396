import { arrivedCoverage } from '#app/domain/cases/arrived-coverage.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { handOverBy } from '#app/domain/parcels/hand-over-by.ts'
import { hasNothingToRefund } from '#app/domain/cases/refund-basis.ts'
import type { SaidWithStep } from '#app/domain/cases/plain-steps.ts'
import type { stepRows } from '#app/domain/cases/step-rows.ts'
import type { ActorKind, Transition } from '#app/domain/cases/transitions.ts'
import { alternatives } from '#app/domain/policy/decision.ts'
import { isSureOfGuarantee, isUnderGuarantee } from '#app/domain/statutory/claim.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { clockOnPage } from '../warranty/clock-page.ts'

import { caseSummary, chooseBy, mailPickup, mailReceipt, mailWarranty } from './case-mails.ts'
import type { CaseSummary } from './data/case.ts'
import { withdrawalMail } from './withdrawal-mails.ts'
import type { CaseMail, MailOf } from './mail-data.ts'

export type StepDetails = SaidWithStep

type Said = Readonly<{ view: CaseView; before: CaseView['state']; by: ActorKind; details: StepDetails; summary: CaseSummary }>

type Rows = typeof stepRows
type Announced = { [Step in Transition]: Rows[Step]['announces'] extends true ? Step : never }[Transition]

/** Steps whose mail has amounts or answers of its own: their use case makes it. */
type ToldByUseCase =
  | 'approve'
  | 'decline'
  | 'withdraw'
  | 'book_pickup'
  | 'correct_pickup'
  | 'send_offer'
  | 'accept_offer'
  | 'accept_late'
  | 'dispute_offer'
  | 'leave_open'
  | 'dispute_rest'
  | 'expire'
  | 'refund'
  | 'end_without_refund'
  | 'send_estimate'
  | 'accept_estimate'
  | 'decline_estimate'
  | 'pay'
  | 'miss_month'
  | 'acknowledge'
  | 'acknowledge_unsent'
  | 'assess'
  | 'give_way'
  | 'send_first'

/**
 * The mail of every announced step that needs no more than a note and a parcel; `view` is the case after the step. Each makes
 * the mail that its row names.
 */
const makers: { readonly [Step in Exclude<Announced, ToldByUseCase>]: (said: Said) => MailOf<Rows[Step]['mail']> | null } = {
  ask_for_item: ({ view, details, summary }) => ({ kind: 'item-requested', ...summary, item: details.note ?? '', answerBy: view.answerBy }),
  report_failed_pickup: ({ view, by, details, summary }) => ({
    kind: 'pickup-failed',
    ...summary,
    note: by === 'staff' ? details.note : null,
    day: view.pickup?.day ?? '',
    reportedBy: by === 'customer' ? 'customer' : 'staff',
    chooseBy: chooseBy(view),
    ...(view.pickup ? { pickup: mailPickup(view.pickup, view.language) } : {}),
  }),
  receive: ({ details, summary }) => ({ kind: 'parcel-received', ...summary, note: details.note }),
  arrive: ({ details, summary }) => ({ kind: 'parcel-received', ...summary, note: details.note }),
  stand_by: ({ details, summary }) => ({ kind: 'case-message', ...summary, message: details.note ?? '' }),
  reject: ({ details, summary }) => ({ kind: 'case-rejected', ...summary, reason: details.note ?? '' }),
  send_back: ({ details, summary }) => ({ kind: 'sent-back', ...summary, condition: 'as-it-came', shipment: shipmentOf(details) }),
  lose: ({ details, summary }) => ({ kind: 'parcel-lost', ...summary, note: details.note }),
  replace: ({ details, summary }) => ({ kind: 'replacement-sent', ...summary, what: details.note ?? '', shipment: shipmentOf(details) }),
  keep: ({ summary }) => ({ kind: 'return-kept', ...summary }),
  confirm: ({ view, summary }) => ({
    kind: 'cancellation-confirmed',
    ...summary,
    ...(hasNothingToRefund(view) ? { nothingToRefund: true } : {}),
    receipt: hasNothingToRefund(view) ? null : mailReceipt(view),
  }),
  request: ({ view, summary }) => ({ kind: 'interception-requested', ...summary, receipt: mailReceipt(view) }),
  ship_anyway: ({ view, summary }) => ({ kind: 'interception-requested', ...summary, receipt: mailReceipt(view) }),
  intercept: ({ view, summary }) => ({ kind: 'interception-succeeded', ...summary, receipt: mailReceipt(view) }),
  fail: ({ view, summary }) => ({
    kind: 'interception-failed',
    ...summary,
    orderPath: `/orders/${view.order.id}`,
    alternatives: alternatives.filter((action) => action === 'refuse' || action === 'return'),
  }),
  await_return: ({ view, summary }) => ({ kind: 'refusal-awaited', ...summary, receipt: mailReceipt(view) }),
  miss: ({ view, summary }) => ({ kind: 'parcel-not-returned', ...summary, receipt: mailReceipt(view) }),
  troubleshoot: ({ details, summary }) => ({ kind: 'troubleshooting', ...summary, advice: details.note ?? '' }),
  solve: ({ details, summary }) => ({ kind: 'repair-solved', ...summary, note: details.note }),
  ask_to_send_in: ({ view, summary }) => ({
    kind: 'send-in-asked',
    ...summary,
    handOverBy: handOverBy(view) ?? '',
    clock: clockOf(view),
    ...(isUnderGuarantee(view) ? { byLaw: true } : {}),
  }),
  await_parts: ({ details, summary }) => ({ kind: 'parts-awaited', ...summary, note: details.note, expectedOn: details.day ?? '' }),
  leave_unpaid: ({ by, summary }) => ({ kind: 'payment-missed', by, ...summary }),
  miss_payment: ({ by, summary }) => ({ kind: 'payment-missed', by, ...summary }),
  repair: ({ view, before, details, summary }) => ({
    kind: 'machine-repaired',
    ...summary,
    done: details.note,
    warranty: before === 'diagnosed' ? freeBecause(view) : null,
  }),
  return_unrepaired: ({ details, summary }) => ({
    kind: 'sent-back',
    ...summary,
    condition: 'as-it-came',
    shipment: shipmentOf(details),
    note: details.note,
  }),
  open_inquiry: ({ details, summary }) => inquiryMail(details, summary, false),
  extend_inquiry: ({ details, summary }) => inquiryMail(details, summary, true),
  find: ({ view, by, details, summary }) => ({
    kind: 'parcel-found',
    ...summary,
    note: by === 'staff' ? details.note : null,
    orderPath: `/orders/${view.order.id}`,
  }),
  sent_meanwhile: ({ view }) => withdrawalMail(view, []),
  send_again: ({ details, summary }) => ({ kind: 'parcel-sent-again', ...summary, shipment: shipmentOf(details) }),
  // A replacement was told of when it was sent.
  ship_back: ({ before, details, summary }) =>
    before === 'replaced'
      ? null
      : { kind: 'sent-back', ...summary, condition: before === 'repaired' ? 'repaired' : 'as-it-came', shipment: shipmentOf(details) },
}

/** The mail that tells of a step just taken, or null where it has none. */
export function stepMail(step: Transition, said: Omit<Said, 'summary'>): CaseMail | null {
  const byStep: Readonly<Partial<Record<Transition, (said: Said) => CaseMail | null>>> = makers
  return byStep[step]?.({ ...said, summary: caseSummary(said.view) }) ?? null
}

function inquiryMail(details: StepDetails, summary: CaseSummary, extended: boolean): MailOf<'inquiry-opened'> {
  return { kind: 'inquiry-opened', ...summary, note: details.note ?? '', expectedOn: details.day ?? '', extended }
}

/** Why a repair is free, and what it adds to the legal guarantee that it was claimed under; null where nobody says that it is. */
function freeBecause(view: CaseView): string | null {
  if (!isSureOfGuarantee(view)) return arrivedCoverage(view)?.repairFee === 'free' ? mailWarranty(view) : null
  const months = view.claim?.guarantee.repairAdds ?? 0
  const adds = months > 0 ? wordsOf(view.language, 'claims')('repaired', { months: String(months) }) : null
  return [mailWarranty(view), adds].filter((line) => line !== null).join(' ')
}

function shipmentOf({ shipment }: StepDetails) {
  return shipment ?? { carrier: '', trackingNumber: null }
}

/** The page of the case tells the same. */
function clockOf(view: CaseView): Readonly<{ inTime: string; late: string; requested: string }> | null {
  const clock = clockOnPage(view, view.events[0]?.at ?? view.filedAt, view.language)
  return clock?.still ? { ...clock.still, requested: clock.requested } : null
}
