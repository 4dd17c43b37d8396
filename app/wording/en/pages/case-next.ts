import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { StatesOf } from '#app/domain/cases/transitions.ts'

const submitted =
  '{reviewBy, select, none {We’re reviewing your request.} other {We’ll answer by {reviewBy}.}} You don’t need to do anything.{resumed, select, none {} other { Our review was paused from {asked} to {resumed} while we waited for you.}}'
const infoRequested =
  'We asked you for something on {asked}. Our review is paused until you answer{answerBy, select, none {} other {; please answer by {answerBy}}}.'
const booked =
  'Pack everything in its original packaging, print both documents and have them ready on {pickup}. The carrier calls you beforehand.'
const failedPickup =
  'The carrier couldn’t pick it up. {answerBy, select, none {We’ll book another day and email you.} other {Choose another pickup by {answerBy}; after that your request expires.}}'
const pickedUp = 'It’s on its way to us. We’ll email you when it arrives.'
const declined = 'Your order stays as it is. See below what you can do instead.'
const withdrawn = 'You cancelled this request. Your order stays as it is.'
const refunded = 'We’ve issued your refund to the payment method you used. Your bank may take a few days to show it.'
const lost = 'The carrier lost the parcel on its way to us. You don’t bear that risk: we refund you as if it had arrived.'
const closed = 'This request is closed. Thank you for your patience.'

/** From the approval to the money, as a return and an exchange share it. */
const comingBack = {
  submitted,
  info_requested: infoRequested,
  approved:
    '{answerBy, select, none {We’ll book the pickup and send you the two documents to print.} other {Schedule your pickup by {answerBy}; after that your request expires.}} You can cancel your request until the carrier has the parcel.',
  declined,
  pickup_booked: booked,
  pickup_failed: failedPickup,
  picked_up: pickedUp,
  received: 'It has arrived and we’ll inspect it next. We typically issue the refund within {days} business days of its arrival.',
  inspected: 'We’ve inspected it. Next comes your refund, or an offer if something differs from your description.',
  offer_sent: 'Something differs from your description. Please review our offer and accept or dispute it.',
  offer_accepted: 'You accepted our offer. We’ll carry it out next.',
  offer_disputed: 'You disputed our offer. Our team reviews it again and writes to you.',
  offer_unanswered:
    'You haven’t answered our offer. That is no yes: we refund what we offered, and the rest stays open. You can still accept or dispute it.',
  rest_disputed: 'You asked for more than we refunded. Our team reviews it again and writes to you.',
  rejected: 'We couldn’t accept it after inspection. We’ll send it back to you.',
  sent_back: 'It’s on its way back to you.',
  lost,
  withdrawn,
  expired:
    'We didn’t hear from you, so this request has expired. Your order stays as it is, and you can submit a new request before the deadline.',
  refunded,
  closed,
} as const

/** Who is next and what happens then, in every state of every kind. */
export const caseNext = {
  cancel: {
    submitted:
      'Your order is not cancelled yet: {reviewBy, select, none {we’ll confirm your cancellation} other {we’ll confirm your cancellation by {reviewBy}}} and have asked the warehouse to hold the parcel until then. You don’t need to do anything.',
    confirmed: 'Your order is cancelled. Next comes your refund; we’ll email you when we’ve issued it.',
    closed: 'Your order is cancelled. There is nothing to refund: we received no payment, or you already have it back.',
    refunded,
    declined,
    withdrawn,
  },
  intercept: {
    submitted:
      '{reviewBy, select, none {We’ll ask the carrier to stop the delivery.} other {We’ll ask the carrier to stop the delivery by {reviewBy} at the latest.}} If it still arrives, leave it unopened.',
    requested: 'We’ve asked the carrier to stop the delivery. This doesn’t always work: if the parcel still arrives, leave it unopened.',
    intercepted: 'The parcel is on its way back to us. We typically issue the refund within {days} business days of its arrival.',
    received: 'The parcel is back with us. We typically issue the refund within {days} business days of its arrival.',
    refunded,
    lost,
    failed:
      'The carrier couldn’t stop the delivery. You pay nothing for the attempt: send the parcel back unopened or return it once it has arrived.',
    declined,
    withdrawn,
  },
  refuse: {
    submitted:
      '{reviewBy, select, none {We’re reviewing your request.} other {We’ll answer by {reviewBy}.}} Leave the parcel unopened; at the door, simply don’t accept it.',
    awaiting_return:
      'The carrier is bringing the parcel back to us. We typically issue the refund within {days} business days of its arrival.',
    approved:
      '{wished, select, none {Schedule your pickup below, or leave the day to us.} other {We’ll book the pickup for the day you chose.}} Then we’ll send you the two documents to print. Leave the parcel unopened.',
    pickup_booked: 'Leave the parcel unopened, print both documents and have them ready on {pickup}. The carrier calls you beforehand.',
    received: 'The parcel is back with us. We typically issue the refund within {days} business days of its arrival.',
    inspected: 'We’ve checked the parcel. Next comes your refund.',
    refunded,
    pickup_failed:
      'The carrier couldn’t pick it up. {wished, select, none {Choose another pickup below, or leave the day to us.} other {We’ll book the day you chose and email you.}} Leave the parcel unopened.',
    lost,
    not_returned: 'The parcel didn’t come back to us. If it was delivered after all, your order page shows your options.',
    declined,
    withdrawn,
  },
  return: comingBack,
  exchange: {
    ...comingBack,
    submitted:
      '{reviewBy, select, none {Our team is reviewing your exchange.} other {Our team is reviewing your exchange and will answer by {reviewBy}.}} You don’t need to do anything.',
    received: 'It has arrived. We’ll inspect it next and then send your replacement.',
    inspected: 'We’ve inspected it. Next comes your replacement, or an offer if something differs from your description.',
    awaiting_payment: 'Your replacement costs more. Please pay the invoice below; we’ll send it as soon as your payment arrives.',
    payment_check: 'Your payment has arrived but doesn’t match the invoice. We’re checking it and will email you.',
    difference_paid: 'Your payment has arrived. We’ll send your replacement next.',
    replaced: 'Your replacement is on its way to you.',
    lost: 'The carrier lost the parcel on its way to us. You don’t bear that risk: we’ll send your replacement or refund you.',
    not_returned: 'You keep your items and the replacement. This exchange is closed, and you don’t need to send anything back.',
  },
  repair: {
    submitted:
      '{reviewBy, select, none {Our customer service looks at it} other {Our customer service looks at it by {reviewBy}}} and first tries to solve it with you online. Please don’t send anything yet.',
    info_requested: infoRequested,
    troubleshooting:
      'Our customer service tries to solve it with you online. Please don’t send anything yet. If it needs to come in, hand it over by {arriveBy}.',
    solved: 'It’s solved. If the problem comes back, submit a new repair request.',
    send_in:
      'Please send it in. {wished, select, none {Schedule your pickup below and hand it over} other {We’ll book the pickup for the day you chose. Hand it over}} by {arriveBy} so that the day of your request stays your coverage date.',
    pickup_booked:
      'Pack it in its original packaging, print both documents and have them ready on {pickup}. Hand it over by {arriveBy} at the latest. The carrier calls you beforehand.',
    pickup_failed:
      'The carrier couldn’t pick it up. {wished, select, none {Choose another pickup below.} other {We’ll book the day you chose and email you.}} Hand it over by {arriveBy} at the latest.',
    late: 'The deadline to hand it over was {arriveBy}. You can still send it in{wished, select, none {; schedule your pickup below} other {, on the day you chose}}. Your coverage date is then the day you hand it over.',
    picked_up: pickedUp,
    received: 'It has arrived. We’ll find out what is wrong next.',
    diagnosed: 'We know what is wrong. Next comes the repair, or an estimate if it isn’t free.',
    estimate_sent: 'Please review our estimate and accept or decline it. We don’t start before that.',
    estimate_accepted: 'You accepted the estimate. We’ll repair it next.',
    estimate_declined: 'You declined the repair. We’ll send your machine back to you unrepaired.',
    awaiting_payment: 'Please pay the invoice below. We’ll start the repair as soon as your payment arrives.',
    payment_check: 'Your payment has arrived but doesn’t match the invoice. We’re checking it and will email you.',
    awaiting_parts: 'We’re waiting for parts. We’ll continue as soon as they arrive and email you if the date changes.',
    repaired: 'It’s repaired. We’ll send it back to you next.',
    replaced: 'We’re sending you a replacement.',
    shipped_back: 'It’s on its way back to you.',
    declined,
    withdrawn,
    lost: 'The carrier lost it on its way to us. You don’t bear that risk: we’ll send you a replacement and email you when it’s on its way.',
    closed,
  },
  not_received: {
    submitted,
    info_requested: infoRequested,
    inquiry:
      'We’ve asked the carrier to look for the parcel and expect an answer by {expectedOn}. If we don’t have one by then, we won’t wait any longer: we’ll send it again or refund it. If it turns up, please tell us below.',
    parcel_found:
      'The parcel has turned up, and your order continues as before. Is something wrong with it? The order page shows your options.',
    sent_again:
      'We’ve sent it again. If the first parcel turns up as well, please write to us; you don’t need to pay or send anything on your own.',
    refunded:
      'We’ve issued your refund to the payment method you used. Your bank may take a few days to show it. If the parcel turns up after all, please write to us before you open it: we’ll agree with you what happens, and we won’t charge you automatically.',
    declined,
    withdrawn,
    expired:
      'We didn’t hear from you, so this request has expired. Your order stays as it is, and you can report the parcel again if it is still missing.',
    closed:
      'This request is closed. If a parcel we refunded or sent again turns up after all, please write to us before you open it; we won’t charge you automatically.',
  },
  withdrawal: {
    declared: 'Your withdrawal is with us.',
    acknowledged:
      '{sendBackBy, select, none {Please send it back.} other {Please send it back by {sendBackBy}.}} {wished, select, none {Choose below: we send a carrier, or you send it yourself.} other {We book the carrier for the day you chose.}} Your money is back by {refundBy}; until then we may wait for the parcel, or for proof that you have sent it.',
    confirmed: 'Nothing was sent to you, so nothing has to come back. Your money is back by {refundBy}.',
    pickup_booked: booked,
    pickup_failed:
      'The carrier could not collect it. {wished, select, none {Choose another pickup below, or send it yourself.} other {We book the day you chose and write to you.}}',
    own_shipping: 'You have sent it back. Your money is back by {refundBy}.',
    picked_up: 'It is on its way to us. Your money is back by {refundBy}.',
    received: 'It has arrived. We look at it next. Your money is back by {refundBy}.',
    assessed: 'We have looked at it. Your money is back by {refundBy}.',
    lost: 'The carrier lost the parcel on its way to us. You don’t bear that risk: your refund is next.',
    rejected: 'We send it back to you. Why, we have written to you.',
    sent_back: 'It is on its way back to you.',
    declined: 'Your order stays as it is. If you see it differently, please write to us below.',
    refunded,
    closed,
  },
} as const satisfies { readonly [Kind in CaseKind]: Record<StatesOf<Kind>, string> }
