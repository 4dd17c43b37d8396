import type { CaseKind } from '#app/domain/cases/case-kind.ts'

const keepPacking = 'Until then, please keep the items, all accessories, gifts and the original packaging together.'

export const caseFiled = {
  subject: (number: string, kind: string) => `${number}: we have your ${kind} request`,
  heading: (kind: string) => `We have your ${kind} request`,
  received: (number: string, orderName: string) => `Thank you. Your request for order ${orderName} is on file as ${number}.`,
  reviewBy: (day: string) => `A person reviews it by ${day}. We will write to you as soon as it is decided.`,
  exception: 'Our policy says no to it, and you asked for an exception. Two people decide; until then nothing is promised.',
  noReview: 'We will write to you as soon as there is news.',
  meanwhile: {
    cancel: 'Your order is not cancelled yet. Until we confirm it, we ask the warehouse to hold the parcel.',
    intercept: 'Should the parcel arrive all the same, please leave it unopened.',
    refuse: 'Please leave the parcel unopened. At the door, simply do not accept it.',
    return: keepPacking,
    exchange: keepPacking,
    repair: 'Our support first tries to solve it with you online. Please do not send anything yet.',
    not_received: 'Until then, please keep an eye out for the parcel: should it turn up, tell us on the page of your request.',
    withdrawal: 'Your withdrawal holds already; you need not wait for us.',
  } satisfies Record<CaseKind, string>,
  warranty: 'What the warranty says',
  guarantee: 'What the legal guarantee gives you',
}

export const caseApproved = {
  subject: (number: string, kind: string) => `${number}: your ${kind} is approved`,
  heading: (kind: string) => `Your ${kind} is approved`,
  approved: (orderName: string) => `We have approved your request for order ${orderName}.`,
  next: 'Next we book a courier who collects the parcel at your address. You will get the day and the two ' + 'documents to print by mail.',
  chooseBy: (day: string) =>
    `Next, please choose on the page of your request when and where the courier shall come, by ${day}. Then we book the pickup and mail you the two documents to print. After that day the request expires; your order stays as it is.`,
  meanwhile: 'What you can do now',
  packing: [
    'Put in everything that came with it: accessories, cables, manuals and gifts.',
    'Use the original packaging with its protective materials; damage on the way back is not covered.',
    'Leave the parcel open until you have the return note, which goes inside.',
  ],
  unopened: ['Leave the parcel unopened, just as it was delivered.', 'Keep it where it stays dry.'],
}

export const caseDeclined = {
  subject: (number: string, kind: string) => `${number}: we cannot accept your ${kind} request`,
  heading: (kind: string) => `We cannot accept your ${kind} request`,
  declined: (orderName: string) => `We have reviewed your request for order ${orderName} and cannot accept it. The reason:`,
  usable: 'Your order stays as it was.',
  instead: 'What you can do instead',
  openOrder: 'See what is open for this order',
  disagree: 'Do you see it differently, or is something missing? Reply to this mail; a person reads it.',
}

export const exceptionApproved = {
  subject: (number: string) => `${number}: approved as an exception`,
  heading: 'We make an exception for you',
  approved: (orderName: string) => `We have looked at your request for order ${orderName} again and approved it. The reason:`,
  amount: (amount: string) => `You get ${amount} back.`,
  ifAsDescribed: 'That holds if everything arrives as you described it; otherwise we ask you first.',
  next: {
    cancel: 'Next we give the money back to your original payment method.',
    intercept: 'Next we ask the carrier to stop the parcel.',
    refuse: 'Please leave the parcel unopened. We write to you as soon as there is news of its way back.',
    return: 'Next we book a courier who collects the parcel at your address. You will get the day and the documents by mail.',
    exchange: 'Next we book a courier who collects the parcel at your address. You will get the day and the documents by mail.',
    repair: 'Our support first tries to solve it with you online and writes to you next. Please do not send anything yet.',
    not_received: 'Next we ask the carrier to look for the parcel, and write to you with the day by which we expect an answer.',
    withdrawal: 'Next, please send it back as the page of your withdrawal says.',
  } satisfies Record<CaseKind, string>,
}

export const itemRequested = {
  subject: (number: string) => `${number}: we need something from you`,
  heading: 'We need something from you',
  asked: (orderName: string) => `To decide about your request for order ${orderName} we still need:`,
  answerBy: (day: string) => `Please add it to your case by ${day}. After that the request expires; your order stays as it is.`,
  noLimit: 'Please add it to your case as soon as you can; until then the review waits.',
  action: 'Add it to your case',
}

export const caseWithdrawn = {
  subject: (number: string) => `${number}: your request is withdrawn`,
  heading: 'Your request is withdrawn',
  withdrawn: (orderName: string) => `You have withdrawn your request for order ${orderName}. It costs nothing.`,
  byLaw: (orderName: string) =>
    `You have withdrawn from the contract for order ${orderName}. That gives you more than this request, so it goes on as your withdrawal.`,
  calledOff: (day: string) => `The pickup on ${day} is called off; you need not hand anything over.`,
  usable: 'Your order stays as it was. Whatever is still open for it, you can ask for again.',
  openOrder: 'See what is open for this order',
}

export const caseMessage = {
  subject: (number: string) => `${number}: a message about your case`,
  heading: 'A message about your case',
  wrote: 'Our customer service wrote to you:',
  answer: 'Answer on the page of your case, or reply to this mail.',
}

export type CaseFiledWords = typeof caseFiled
export type CaseApprovedWords = typeof caseApproved
export type CaseDeclinedWords = typeof caseDeclined
export type ExceptionApprovedWords = typeof exceptionApproved
export type ItemRequestedWords = typeof itemRequested
export type CaseWithdrawnWords = typeof caseWithdrawn
export type CaseMessageWords = typeof caseMessage
