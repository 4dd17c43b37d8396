import { kept } from '#app/domain/account/kept.ts'
import type { CaseMail, MailData, MailKind, MailLane, MailOf } from '#app/views/mails/mail-data.ts'

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
import { inquiryOpened } from './inquiry-opened.ts'
import { withdrawalAssessed } from './withdrawal-assessed.ts'
import { withdrawalOpened } from './withdrawal-opened.ts'
import { interceptionFailed } from './interception-failed.ts'
import { interceptionRequested } from './interception-requested.ts'
import { interceptionSucceeded } from './interception-succeeded.ts'
import { invoiceOpened } from './invoice-opened.ts'
import { itemRequested } from './item-requested.ts'
import { machineRepaired } from './machine-repaired.ts'
import { newSignIn } from './new-sign-in.ts'
import { nothingToRefund } from './nothing-to-refund.ts'
import { offerAnswered } from './offer-answered.ts'
import { offerSent } from './offer-sent.ts'
import { orderAdded } from './order-added.ts'
import { parcelFound } from './parcel-found.ts'
import { parcelLost } from './parcel-lost.ts'
import { parcelNotReturned } from './parcel-not-returned.ts'
import { parcelReceived } from './parcel-received.ts'
import { parcelSentAgain } from './parcel-sent-again.ts'
import { parcelUnasked } from './parcel-unasked.ts'
import { partsAwaited } from './parts-awaited.ts'
import { paymentMissed } from './payment-missed.ts'
import { paymentReceived } from './payment-received.ts'
import { paymentReturned } from './payment-returned.ts'
import { passkeyChanged } from './passkey-changed.ts'
import { pickupBooked } from './pickup-booked.ts'
import { pickupFailed } from './pickup-failed.ts'
import { questionAnswered } from './question-answered.ts'
import { recallNotice } from './recall-notice.ts'
import { recallOpened } from './recall-opened.ts'
import { refundIssued } from './refund-issued.ts'
import { refusalAwaited } from './refusal-awaited.ts'
import { repairLate } from './repair-late.ts'
import { repairSolved } from './repair-solved.ts'
import { replacementOut } from './replacement-out.ts'
import { replacementSent } from './replacement-sent.ts'
import { replacementSentFirst } from './replacement-sent-first.ts'
import { returnKept } from './return-kept.ts'
import { sendInAsked } from './send-in-asked.ts'
import { sentBack } from './sent-back.ts'
import { shippingPriced } from './shipping-priced.ts'
import { signInCode } from './sign-in-code.ts'
import { staffAccess } from './staff-access.ts'
import { troubleshooting } from './troubleshooting.ts'
import { voucherReady } from './voucher-ready.ts'
import { withdrawalAcknowledged } from './withdrawal-acknowledged.ts'
import { withdrawalNoticed } from './withdrawal-noticed.ts'
import { withdrawalSetAside } from './withdrawal-set-aside.ts'

/** One kind of mail: what it says, and how it goes. Its data is in `app/views/mails/data`. */
type Mail<Kind extends MailKind> = Readonly<{
  /** Its subject and what it says, in the words of each language’s `mails` folder. */
  template: (mail: MailOf<Kind>, setting: Setting) => MailContent
  /** Whom it goes to: the customer of its case, a customer or whoever has the address, or somebody of staff. */
  to: Kind extends CaseMail['kind'] ? 'customer-of-case' : 'customer' | 'staff'
  /** Sign-in mails wait for no other. */
  lane: MailLane
  /** It bears a code: its subject is shown in no list, nobody answers it, and it is not sent a second time. */
  secret: boolean
  /** What it says of a sign-in is gone once it is sent, all else after `kept.mailBodyMs`. */
  bodyKept: 'until-sent' | 'a-month'
  /** For how long it is kept that there was one, and to which address. */
  keptMs: number
}>

const toCustomer = { to: 'customer', lane: 'normal', secret: false, bodyKept: 'a-month', keptMs: kept.mailMs } as const
const toStaff = { ...toCustomer, to: 'staff' } as const
const ofCase = { ...toCustomer, to: 'customer-of-case' } as const
const ofSignIn = { ...toCustomer, bodyKept: 'until-sent' } as const

/** Every mail there is, a row a kind: what sends, lists, forgets and previews mails looks here. */
export const mails: { readonly [Kind in MailKind]: Mail<Kind> } = {
  'sign-in-code': { ...ofSignIn, template: signInCode, lane: 'sign-in', secret: true, keptMs: kept.codeMailMs },
  'new-sign-in': { ...ofSignIn, template: newSignIn },
  'passkey-changed': { ...toCustomer, template: passkeyChanged },
  'staff-access': { ...toStaff, template: staffAccess },
  'email-changed': { ...toCustomer, template: emailChanged },
  'order-added': { ...toCustomer, template: orderAdded },
  'export-ready': { ...toCustomer, template: exportReady },
  'voucher-ready': { ...toCustomer, template: voucherReady },
  'account-deleted': { ...toCustomer, template: accountDeleted, keptMs: kept.leavingMailMs },
  'question-answered': { ...toCustomer, template: questionAnswered },
  'customer-wrote': { ...toStaff, template: customerWrote },
  'address-reported': { ...toCustomer, template: addressReported },
  'address-answered': { ...toCustomer, template: addressAnswered },
  'recall-notice': { ...toCustomer, template: recallNotice },
  'recall-opened': { ...ofCase, template: recallOpened },
  'withdrawal-acknowledged': { ...toCustomer, template: withdrawalAcknowledged, keptMs: kept.acknowledgementMs },
  'withdrawal-noticed': { ...toCustomer, template: withdrawalNoticed },
  'withdrawal-set-aside': { ...toCustomer, template: withdrawalSetAside, keptMs: kept.acknowledgementMs },
  'case-filed': { ...ofCase, template: caseFiled },
  'item-requested': { ...ofCase, template: itemRequested },
  'case-approved': { ...ofCase, template: caseApproved },
  'case-declined': { ...ofCase, template: caseDeclined },
  'exception-approved': { ...ofCase, template: exceptionApproved },
  'case-withdrawn': { ...ofCase, template: caseWithdrawn },
  'case-message': { ...ofCase, template: caseMessage },
  'shipping-priced': { ...ofCase, template: shippingPriced },
  'pickup-booked': { ...ofCase, template: pickupBooked },
  'pickup-failed': { ...ofCase, template: pickupFailed },
  'parcel-received': { ...ofCase, template: parcelReceived },
  'parcel-unasked': { ...ofCase, template: parcelUnasked },
  'parcel-lost': { ...ofCase, template: parcelLost },
  'sent-back': { ...ofCase, template: sentBack },
  'replacement-sent': { ...ofCase, template: replacementSent },
  'replacement-out': { ...ofCase, template: replacementOut },
  'replacement-sent-first': { ...ofCase, template: replacementSentFirst },
  'return-kept': { ...ofCase, template: returnKept },
  'offer-sent': { ...ofCase, template: offerSent },
  'offer-answered': { ...ofCase, template: offerAnswered },
  'case-rejected': { ...ofCase, template: caseRejected },
  'refund-issued': { ...ofCase, template: refundIssued },
  'gift-credited': { ...ofCase, template: giftCredited },
  'cancellation-confirmed': { ...ofCase, template: cancellationConfirmed },
  'nothing-to-refund': { ...ofCase, template: nothingToRefund },
  'interception-requested': { ...ofCase, template: interceptionRequested },
  'interception-succeeded': { ...ofCase, template: interceptionSucceeded },
  'interception-failed': { ...ofCase, template: interceptionFailed },
  'refusal-awaited': { ...ofCase, template: refusalAwaited },
  'parcel-not-returned': { ...ofCase, template: parcelNotReturned },
  troubleshooting: { ...ofCase, template: troubleshooting },
  'repair-solved': { ...ofCase, template: repairSolved },
  'send-in-asked': { ...ofCase, template: sendInAsked },
  'estimate-sent': { ...ofCase, template: estimateSent },
  'estimate-answered': { ...ofCase, template: estimateAnswered },
  'parts-awaited': { ...ofCase, template: partsAwaited },
  'machine-repaired': { ...ofCase, template: machineRepaired },
  'repair-late': { ...ofCase, template: repairLate },
  'invoice-opened': { ...ofCase, template: invoiceOpened },
  'payment-received': { ...ofCase, template: paymentReceived },
  'payment-missed': { ...ofCase, template: paymentMissed },
  'payment-returned': { ...ofCase, template: paymentReturned },
  'inquiry-opened': { ...ofCase, template: inquiryOpened },
  'withdrawal-opened': { ...ofCase, template: withdrawalOpened },
  'withdrawal-assessed': { ...ofCase, template: withdrawalAssessed },
  'parcel-found': { ...ofCase, template: parcelFound },
  'parcel-sent-again': { ...ofCase, template: parcelSentAgain },
  'deadline-near': { ...ofCase, template: deadlineNear },
  'case-expired': { ...ofCase, template: caseExpired },
}

export const mailKinds = Object.keys(mails) as readonly MailKind[]

/** The kinds whose row holds to this; for statements that know a mail by its kind. */
export function kindsWhere(holds: (mail: Pick<Mail<MailKind>, 'to' | 'bodyKept' | 'secret'>) => boolean): MailKind[] {
  return mailKinds.filter((kind) => holds(mails[kind]))
}

/** What a mail says, by its kind's template. */
export function contentOf(mail: MailData, setting: Setting): MailContent {
  // Kind and template belong together by the table's type; the compiler cannot follow that through the union.
  const template = mails[mail.kind].template as (data: MailData, setting: Setting) => MailContent
  return template(mail, setting)
}
