import type { CaseKind } from '#app/domain/cases/case-kind.ts'

const keepPacking = 'Until then, please keep the items, all accessories, gifts and the original packaging together.'

export const caseFiled = {
  subject: (number: string, kind: string) => `We received your ${kind} request (${number})`,
  heading: (kind: string) => `We received your ${kind} request`,
  received: (number: string, orderName: string) => `Thank you. We received your request for order ${orderName}. Its number is ${number}.`,
  reviewBy: (day: string) => `We’ll review it by ${day} and email you our answer.`,
  exception:
    'Our policy doesn’t allow this, and you asked for an exception. Two members of our team decide; nothing is promised until then.',
  noReview: 'We’ll email you as soon as there is news.',
  meanwhile: {
    cancel: 'Your order isn’t cancelled yet. Until we confirm it, we ask the warehouse to hold the parcel.',
    intercept: 'If the parcel still arrives, please leave it unopened.',
    refuse: 'Please leave the parcel unopened. At the door, simply don’t accept it.',
    return: keepPacking,
    exchange: keepPacking,
    repair: 'Our customer service first tries to solve it with you online. Please don’t send anything yet.',
    not_received: 'Until then, please keep an eye out for the parcel: should it turn up, tell us on the page of your request.',
    withdrawal: 'Your withdrawal holds already; you don’t need to wait for us.',
  } satisfies Record<CaseKind, string>,
  warranty: 'Your warranty',
  guarantee: 'What the legal guarantee gives you',
}

export const caseApproved = {
  subject: (number: string, kind: string) => `${number}: your ${kind} is approved`,
  heading: (kind: string) => `Your ${kind} is approved`,
  approved: (orderName: string) => `We have approved your request for order ${orderName}.`,
  next: 'Next we book a pickup at your address. We’ll email you the day and the two documents to print.',
  chooseBy: (day: string) =>
    `Please schedule your pickup on the page of your request by ${day}. We’ll then book it and email you the two documents to print. After that day your request expires and your order stays as it is.`,
  meanwhile: 'What you can do now',
  packing: [
    'Put in everything that came with it: accessories, cables, manuals and gifts.',
    'Use the original packaging with its protective materials; damage on the way back isn’t covered.',
    'Leave the parcel open until you have the return note, which goes inside.',
  ],
  unopened: ['Leave the parcel unopened, just as it was delivered.', 'Keep it where it stays dry.'],
}

export const caseDeclined = {
  subject: (number: string, kind: string) => `${number}: we can’t accept your ${kind} request`,
  heading: (kind: string) => `We can’t accept your ${kind} request`,
  declined: (orderName: string) => `We have reviewed your request for order ${orderName} and can’t accept it. The reason:`,
  usable: 'Your order stays as it was.',
  instead: 'What you can do instead',
  openOrder: 'See your options for this order',
  disagree: 'Do you disagree, or is something missing? Reply to this mail; our team reads it.',
}

export const exceptionApproved = {
  subject: (number: string) => `${number}: approved as an exception`,
  heading: 'We’re making an exception for you',
  approved: (orderName: string) => `We have looked at your request for order ${orderName} again and approved it. The reason:`,
  amount: (amount: string) => `You get ${amount} back.`,
  ifAsDescribed: 'That holds if everything arrives as you described it; otherwise we ask you first.',
  next: {
    cancel: 'Next we refund your original payment method.',
    intercept: 'Next we ask the carrier to stop the delivery.',
    refuse: 'Please leave the parcel unopened. We’ll email you as soon as it’s on its way back.',
    return: 'Next we book a pickup at your address. We’ll email you the day and the documents.',
    exchange: 'Next we book a pickup at your address. We’ll email you the day and the documents.',
    repair: 'Our customer service first tries to solve it with you online and writes to you next. Please don’t send anything yet.',
    not_received: 'Next we ask the carrier to look for the parcel, and write to you with the day by which we expect an answer.',
    withdrawal: 'Next, please send it back as the page of your withdrawal says.',
  } satisfies Record<CaseKind, string>,
}

export const itemRequested = {
  subject: (number: string) => `${number}: we need something from you`,
  heading: 'We need something from you',
  asked: (orderName: string) => `To decide on your request for order ${orderName} we still need:`,
  answerBy: (day: string) => `Please add it to your request by ${day}. After that the request expires; your order stays as it is.`,
  noLimit: 'Please add it to your request as soon as you can; our review is paused until then.',
  action: 'Add it to your request',
}

export const caseWithdrawn = {
  subject: (number: string) => `${number}: your request is cancelled`,
  heading: 'Your request is cancelled',
  withdrawn: (orderName: string) => `You cancelled your request for order ${orderName}. It costs nothing.`,
  byLaw: (orderName: string) =>
    `You have withdrawn from the contract for order ${orderName}. That gives you more than this request, so it goes on as your withdrawal.`,
  calledOff: (day: string) => `The pickup on ${day} is cancelled; you don’t need to hand anything over.`,
  usable: 'Your order stays as it was. You can still request whatever is possible for it.',
  openOrder: 'See your options for this order',
}

export const caseMessage = {
  subject: (number: string) => `${number}: a message about your request`,
  heading: 'A message about your request',
  wrote: 'Our customer service wrote to you:',
  answer: 'Answer on the page of your request, or reply to this mail.',
}

export type CaseFiledWords = typeof caseFiled
export type CaseApprovedWords = typeof caseApproved
export type CaseDeclinedWords = typeof caseDeclined
export type ExceptionApprovedWords = typeof exceptionApproved
export type ItemRequestedWords = typeof itemRequested
export type CaseWithdrawnWords = typeof caseWithdrawn
export type CaseMessageWords = typeof caseMessage
