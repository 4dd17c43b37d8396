import { accountDeleted } from './account-deleted.ts'
import { addressAnswered } from './address-answered.ts'
import { addressReported } from './address-reported.ts'
import type { MailContent } from './blocks.ts'
import { cancellationConfirmed } from './cancellation-confirmed.ts'
import { caseApproved } from './case-approved.ts'
import { caseDeclined } from './case-declined.ts'
import { caseExpired } from './case-expired.ts'
import { caseFiled } from './case-filed.ts'
import { caseMessage } from './case-message.ts'
import { caseRejected } from './case-rejected.ts'
import { caseWithdrawn } from './case-withdrawn.ts'
import { customerWrote } from './customer-wrote.ts'
import { deadlineNear } from './deadline-near.ts'
import { emailChanged } from './email-changed.ts'
import { estimateAnswered } from './estimate-answered.ts'
import { estimateSent } from './estimate-sent.ts'
import { exceptionApproved } from './exception-approved.ts'
import { exportReady } from './export-ready.ts'
import type { Setting } from './frame.ts'
import { giftCredited } from './gift-credited.ts'
import { interceptionFailed } from './interception-failed.ts'
import { interceptionRequested } from './interception-requested.ts'
import { interceptionSucceeded } from './interception-succeeded.ts'
import { itemRequested } from './item-requested.ts'
import { machineRepaired } from './machine-repaired.ts'
import type { MailData, MailKind } from '#app/views/mails/mail-data.ts'
import { newSignIn } from './new-sign-in.ts'
import { offerAnswered } from './offer-answered.ts'
import { offerSent } from './offer-sent.ts'
import { orderAdded } from './order-added.ts'
import { parcelLost } from './parcel-lost.ts'
import { parcelNotReturned } from './parcel-not-returned.ts'
import { parcelReceived } from './parcel-received.ts'
import { parcelUnasked } from './parcel-unasked.ts'
import { passkeyChanged } from './passkey-changed.ts'
import { pickupBooked } from './pickup-booked.ts'
import { pickupFailed } from './pickup-failed.ts'
import { questionAnswered } from './question-answered.ts'
import { refundIssued } from './refund-issued.ts'
import { refusalAwaited } from './refusal-awaited.ts'
import { repairLate } from './repair-late.ts'
import { repairSolved } from './repair-solved.ts'
import { replacementSent } from './replacement-sent.ts'
import { sendInAsked } from './send-in-asked.ts'
import { sentBack } from './sent-back.ts'
import { staffAccess } from './staff-access.ts'
import { troubleshooting } from './troubleshooting.ts'

type Of<K extends MailKind> = Extract<MailData, Readonly<{ kind: K }>>
type Template<K extends MailKind> = (mail: Of<K>, setting: Setting) => MailContent

/** The template of every mail but the one with a code, which needs the code beside its data. */
const templates: { readonly [K in Exclude<MailKind, 'sign-in-code'>]: Template<K> } = {
  'new-sign-in': newSignIn,
  'passkey-changed': passkeyChanged,
  'staff-access': staffAccess,
  'email-changed': emailChanged,
  'order-added': orderAdded,
  'export-ready': exportReady,
  'account-deleted': accountDeleted,
  'question-answered': questionAnswered,
  'customer-wrote': customerWrote,
  'address-reported': addressReported,
  'address-answered': addressAnswered,
  'case-filed': caseFiled,
  'item-requested': itemRequested,
  'case-approved': caseApproved,
  'case-declined': caseDeclined,
  'exception-approved': exceptionApproved,
  'case-withdrawn': caseWithdrawn,
  'case-message': caseMessage,
  'pickup-booked': pickupBooked,
  'pickup-failed': pickupFailed,
  'parcel-received': parcelReceived,
  'parcel-unasked': parcelUnasked,
  'parcel-lost': parcelLost,
  'sent-back': sentBack,
  'replacement-sent': replacementSent,
  'offer-sent': offerSent,
  'offer-answered': offerAnswered,
  'case-rejected': caseRejected,
  'refund-issued': refundIssued,
  'gift-credited': giftCredited,
  'cancellation-confirmed': cancellationConfirmed,
  'interception-requested': interceptionRequested,
  'interception-succeeded': interceptionSucceeded,
  'interception-failed': interceptionFailed,
  'refusal-awaited': refusalAwaited,
  'parcel-not-returned': parcelNotReturned,
  troubleshooting,
  'repair-solved': repairSolved,
  'send-in-asked': sendInAsked,
  'estimate-sent': estimateSent,
  'estimate-answered': estimateAnswered,
  'machine-repaired': machineRepaired,
  'repair-late': repairLate,
  'deadline-near': deadlineNear,
  'case-expired': caseExpired,
}

/** What a mail says, by its kind's template. */
export function contentOf(mail: Of<keyof typeof templates>, setting: Setting): MailContent {
  // Kind and template belong together by the table's type; the compiler cannot follow that through the union.
  const template = templates[mail.kind] as (data: typeof mail, setting: Setting) => MailContent
  return template(mail, setting)
}
