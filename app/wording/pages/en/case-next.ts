import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { StatesOf } from '#app/domain/cases/transitions.ts'

const submitted =
  '{reviewBy, select, none {We review your request.} other {We review your request by {reviewBy}.}} You need not do anything.{resumed, select, none {} other { The review had paused from {asked} to {resumed}, while we waited for you.}}'
const infoRequested =
  'We asked you for something on {asked}, and our review has paused since. It goes on when you answer{answerBy, select, none {} other {; please do so by {answerBy}}}.'
const booked =
  'Pack everything in its original packaging, print both documents and have them ready on {pickup}. The courier will call you in advance.'
const failedPickup =
  'The courier could not collect it. {answerBy, select, none {We book a new day and write to you.} other {Choose another pickup by {answerBy}; after that the request expires.}}'
const pickedUp = 'It is on its way to us. We write to you when it has arrived.'
const declined = 'Your order stays as it is. The buttons below lead to what is open for it instead.'
const withdrawn = 'You took this request back. Your order stays as it is.'
const refunded = 'The refund has been issued to the payment method you paid with. Your bank may take a few days to show it.'
const lost = 'The carrier lost the parcel on its way to us. That is not your risk: your refund is next, as if it had arrived.'
const closed = 'This request is finished. Thank you for your patience.'

/** From the approval to the money, as a return and an exchange share it. */
const comingBack = {
  submitted,
  info_requested: infoRequested,
  approved:
    '{answerBy, select, none {We book the courier and send you the two documents to print.} other {Choose by {answerBy} when and where the courier shall come; after that the request expires.}} You can withdraw until the courier has the parcel.',
  declined,
  pickup_booked: booked,
  pickup_failed: failedPickup,
  picked_up: pickedUp,
  received: 'It has arrived. We inspect it next; a refund is typically issued within {days} business days of its arrival.',
  inspected: 'We have inspected it. The refund is next, or an offer where we found something else than you described.',
  offer_sent: 'We found something else than you described. Please look at our offer and accept or dispute it.',
  offer_accepted: 'You accepted our offer. What it promises is next.',
  offer_disputed: 'You disputed our offer. A person looks at it again and writes to you.',
  rejected: 'Inspection rejected it. We send it back to you.',
  sent_back: 'It is on its way back to you.',
  lost,
  withdrawn,
  expired:
    'We waited and heard nothing, so this request has expired. Your order stays as it is, and you can file again while the time for it lasts.',
  refunded,
  closed,
} as const

/** Who is next and what happens then, in every state of every kind. */
export const caseNext = {
  cancel: {
    submitted:
      'Your order is not cancelled yet: {reviewBy, select, none {we confirm your cancellation} other {we confirm your cancellation by {reviewBy}}} and ask the warehouse to hold the parcel meanwhile. You need not do anything.',
    confirmed: 'Your order is cancelled. The refund is next, and we write to you when it is issued.',
    closed: 'Your order is cancelled. There is nothing to refund: we received no payment for it, or it has gone back to you already.',
    refunded,
    declined,
    withdrawn,
  },
  intercept: {
    submitted:
      '{reviewBy, select, none {We ask the carrier to stop the parcel.} other {We ask the carrier to stop the parcel, by {reviewBy} at the latest.}} If it arrives all the same, leave it unopened.',
    requested: 'The carrier has been asked to stop the parcel. It can fail: if the parcel arrives all the same, leave it unopened.',
    intercepted: 'The parcel is on its way back to us. A refund is typically issued within {days} business days of its arrival.',
    received: 'The parcel is back with us. A refund is typically issued within {days} business days of its arrival.',
    refunded,
    lost,
    failed: 'The carrier could not stop the parcel. Nothing is charged: refuse it unopened at the door, or return it once it has arrived.',
    declined,
    withdrawn,
  },
  refuse: {
    submitted:
      '{reviewBy, select, none {We review your request.} other {We review your request by {reviewBy}.}} Leave the parcel unopened; at the door, simply do not accept it.',
    awaiting_return: 'The carrier brings the parcel back to us. A refund is typically issued within {days} business days of its arrival.',
    approved:
      '{wished, select, none {Choose below when the courier shall come, or leave the day to us.} other {We book the courier for the day you chose.}} Then we send you the two documents to print. Leave the parcel unopened.',
    pickup_booked: 'Leave the parcel unopened, print both documents and have them ready on {pickup}. The courier will call you in advance.',
    received: 'The parcel is back with us. A refund is typically issued within {days} business days of its arrival.',
    inspected: 'We have looked at the parcel. The refund is next.',
    refunded,
    pickup_failed:
      'The courier could not collect it. {wished, select, none {Choose another pickup below, or leave the day to us.} other {We book the day you chose and write to you.}} Leave the parcel unopened.',
    lost,
    not_returned: 'The parcel did not come back to us. Where it was delivered after all, your order page shows what is open.',
    declined,
    withdrawn,
  },
  return: comingBack,
  exchange: {
    ...comingBack,
    submitted:
      '{reviewBy, select, none {A person looks at what you want instead.} other {A person looks at what you want instead and answers by {reviewBy}.}} You need not do anything.',
    received: 'It has arrived. We inspect it next, then what you want instead is sent.',
    inspected: 'We have inspected it. What you want instead is next, or an offer where we found something else than you described.',
    awaiting_payment: 'What you want instead costs more. Please pay the invoice below; we send it as soon as your payment arrives.',
    payment_check: 'Your payment arrived, but it does not match the invoice. We are checking it and will write to you.',
    difference_paid: 'Your payment has arrived. Next we send what you want instead.',
    replaced: 'What you want instead is on its way to you.',
    lost: 'The carrier lost the parcel on its way to us. That is not your risk: what you want instead is next, or your money.',
    not_returned: 'You keep your items and the replacement. This exchange is finished, and you need not send anything back.',
  },
  repair: {
    submitted:
      '{reviewBy, select, none {Our support looks at it} other {Our support looks at it by {reviewBy}}} and first tries to solve it with you online. Please do not send anything yet.',
    info_requested: infoRequested,
    troubleshooting:
      'Our support tries to solve it with you online. Please do not send anything yet. If it has to come in, hand it over by {arriveBy}.',
    solved: 'It is solved. Should the fault come back, file a new claim.',
    send_in:
      'It has to come in. {wished, select, none {Choose below when the courier shall come, and hand it over} other {We book the courier for the day you chose. Hand it over}} by {arriveBy}, so that the day of your request keeps counting for the warranty.',
    pickup_booked:
      'Pack it in its original packaging, print both documents and have them ready on {pickup}. It has to be handed over by {arriveBy}. The courier will call you in advance.',
    pickup_failed:
      'The courier could not collect it. {wished, select, none {Choose another pickup below.} other {We book the day you chose and write to you.}} It has to be handed over by {arriveBy}.',
    late: 'The time to hand it over ended on {arriveBy}. You can still send it in{wished, select, none {; choose below when the courier shall come} other {, on the day you chose}}. The warranty then counts to the day on which you hand it over.',
    picked_up: pickedUp,
    received: 'It has arrived. We find out what is broken next.',
    diagnosed: 'We know what is broken. The repair is next, or an estimate where it costs something.',
    estimate_sent: 'Please look at our estimate and accept or decline it. Nothing is repaired before that.',
    estimate_accepted: 'You accepted the estimate. The repair is next.',
    estimate_declined: 'The repair does not go ahead. We send your machine back to you as it is.',
    awaiting_payment: 'Please pay the invoice below. We start the repair as soon as your payment arrives.',
    payment_check: 'Your payment arrived, but it does not match the invoice. We are checking it and will write to you.',
    awaiting_parts:
      'The repair needs parts that we do not have here. We go on as soon as they arrive, and write to you if the day changes.',
    repaired: 'It is repaired. We send it back to you next.',
    replaced: 'We send you a replacement.',
    shipped_back: 'It is on its way back to you.',
    declined,
    withdrawn,
    lost: 'The carrier lost it on its way to us. That is not your risk: we send you a replacement and write to you when it is on its way.',
    closed,
  },
  not_received: {
    submitted,
    info_requested: infoRequested,
    inquiry:
      'We have asked the carrier to look for the parcel, and expect the answer by {expectedOn}. If we have none by then, we do not wait any longer: we send it again or refund it. If it turns up, please tell us below.',
    parcel_found:
      'The parcel has turned up, and your order goes on as before. Is something wrong with it? The order page shows what is open.',
    sent_again:
      'It is on its way to you again. If the first parcel turns up as well, please write to us; you need not pay or send anything by yourself.',
    refunded:
      'The refund has been issued to the payment method you paid with. Your bank may take a few days to show it. If the parcel turns up after all, please write to us before you open it: we agree with you what happens, and nothing is charged by itself.',
    declined,
    withdrawn,
    expired:
      'We waited and heard nothing, so this request has expired. Your order stays as it is, and you can file again if the parcel is still missing.',
    closed:
      'This request is finished. If a parcel that we refunded or sent again turns up after all, please write to us before you open it; nothing is charged by itself.',
  },
  withdrawal: {
    declared: 'Your withdrawal is with us.',
    acknowledged:
      '{sendBackBy, select, none {Please send it back.} other {Please send it back by {sendBackBy}.}} {wished, select, none {Choose below: we send a courier, or you send it yourself.} other {We book the courier for the day you chose.}} Your money is back by {refundBy}; until then we may wait for the parcel, or for proof that you have sent it.',
    confirmed: 'Nothing was sent to you, so nothing has to come back. Your money is back by {refundBy}.',
    pickup_booked: booked,
    pickup_failed:
      'The courier could not collect it. {wished, select, none {Choose another pickup below, or send it yourself.} other {We book the day you chose and write to you.}}',
    own_shipping: 'You have sent it back. Your money is back by {refundBy}.',
    picked_up: 'It is on its way to us. Your money is back by {refundBy}.',
    received: 'It has arrived. We look at it next. Your money is back by {refundBy}.',
    assessed: 'We have looked at it. Your money is back by {refundBy}.',
    lost: 'The carrier lost the parcel on its way to us. That is not your risk: your refund is next.',
    rejected: 'We send it back to you. Why, we have written to you.',
    sent_back: 'It is on its way back to you.',
    declined: 'Your order stays as it is. If you see it differently, please write to us below.',
    refunded,
    closed,
  },
} as const satisfies { readonly [Kind in CaseKind]: Record<StatesOf<Kind>, string> }
