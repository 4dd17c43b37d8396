import type { StepName, transitions } from '#app/domain/cases/transitions.ts'

import type { CaseMail } from './mail-data.ts'

type Lives = typeof transitions
type AnnouncedOf<Steps> = {
  [Name in keyof Steps]: Steps[Name] extends Readonly<{ announces: true }> ? Name : never
}[keyof Steps]
/** Every step of which some kind of case tells its customer. */
export type AnnouncedStep = { [Kind in keyof Lives]: AnnouncedOf<Lives[Kind]> }[keyof Lives] & StepName

/** Which mail tells of a step; a step that announces without a mail of its own fails the type check. */
export const mailOfStep = {
  ask_for_item: 'item-requested',
  approve: 'case-approved',
  decline: 'case-declined',
  withdraw: 'case-withdrawn',
  book_pickup: 'pickup-booked',
  correct_pickup: 'pickup-booked',
  report_failed_pickup: 'pickup-failed',
  receive: 'parcel-received',
  arrive: 'parcel-received',
  lose: 'parcel-lost',
  send_offer: 'offer-sent',
  accept_offer: 'offer-answered',
  dispute_offer: 'offer-answered',
  reject: 'case-rejected',
  send_back: 'sent-back',
  return_unrepaired: 'sent-back',
  ship_back: 'sent-back',
  expire: 'case-expired',
  refund: 'refund-issued',
  replace: 'replacement-sent',
  confirm: 'cancellation-confirmed',
  request: 'interception-requested',
  ship_anyway: 'interception-requested',
  intercept: 'interception-succeeded',
  fail: 'interception-failed',
  await_return: 'refusal-awaited',
  miss: 'parcel-not-returned',
  troubleshoot: 'troubleshooting',
  solve: 'repair-solved',
  ask_to_send_in: 'send-in-asked',
  send_estimate: 'estimate-sent',
  accept_estimate: 'estimate-answered',
  decline_estimate: 'estimate-answered',
  repair: 'machine-repaired',
  miss_month: 'repair-late',
} as const satisfies Record<AnnouncedStep, CaseMail['kind']>
