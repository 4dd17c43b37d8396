const condition = { unopened: 'unopened', unused: 'opened, unused', used: 'used', damaged: 'damaged', missing: 'missing' }

export const offerSent = {
  subject: (number: string) => `${number}: inspection result, please answer`,
  heading: 'Your items differ from your description',
  found: 'We’ve inspected what came back. It differs from your description:',
  condition: (declared: keyof typeof condition, found: keyof typeof condition) =>
    `you said ${condition[declared]}, we found ${condition[found]}`,
  quantity: (declared: number, found: number) => `you said ${declared}, we found ${found}`,
  notThere: 'not in the parcel',
  missingParts: (amount: string) => `parts are missing, deduction ${amount}`,
  faultNotFound: 'we couldn’t find the fault you described',
  differences: 'Differences',
  offer: 'This changes the amounts. Photos and each finding are on the page of your request.',
  answerBy: (day: string) => `Please accept or dispute our offer by ${day}.`,
  ifSilent: {
    accepted: 'If we don’t hear from you by then, the offer counts as accepted.',
    'part-paid': 'If we don’t hear from you by then, we refund the amount above, and the rest stays open: you can still object.',
    'decided-by-person': 'If we don’t hear from you by then, our team decides and writes to you.',
  },
  action: 'Answer the offer',
}

export const offerAnswered = {
  subject: {
    accepted: (number: string) => `${number}: you have accepted our offer`,
    disputed: (number: string) => `${number}: we received your objection`,
    'time-over': (number: string) => `${number}: our offer counts as accepted`,
    'part-paid': (number: string) => `${number}: we refund what we offered`,
    'decided-by-person': (number: string) => `${number}: the time to answer is over`,
  },
  heading: {
    accepted: 'You have accepted our offer',
    disputed: 'We received your objection',
    'time-over': 'Our offer counts as accepted',
    'part-paid': 'We refund what we offered',
    'decided-by-person': 'The time to answer is over',
  },
  next: {
    accepted: 'Your refund is next. We will write to you as soon as it is issued.',
    disputed: 'Our team looks at the items and the photos again and writes to you. Nothing is refunded or changed until then.',
    'time-over': 'The time to answer is over, and as announced the offer counts as accepted. Your refund is next.',
    'part-paid':
      'We haven’t heard from you. That is no yes: we refund what we offered, since nobody disputes it, and the rest stays open. You can still accept or dispute the offer on the page of your request.',
    'decided-by-person':
      'We haven’t heard from you. Our team reviews it again and writes to you. You can still answer on the page of your request.',
  },
  nextInExchange: 'Next we settle the difference with you and send your replacement.',
}

export const caseRejected = {
  subject: (number: string) => `${number}: we can’t take your items back`,
  heading: 'We can’t take your items back',
  rejected: 'We have inspected what came back and can’t take it. The reason:',
  next: 'We send the items back to you and will write to you with the tracking number.',
  disagree: 'Do you disagree? Reply to this mail; our team reads it.',
}

export const refundIssued = {
  subject: (number: string, amount: string) => `${number}: ${amount} refunded`,
  heading: 'Your refund is issued',
  issued: (amount: string, orderName: string) => `We have refunded ${amount} for order ${orderName}.`,
  method: 'It goes to the payment method that you paid the order with.',
  time: 'Your bank may need some days until you see it; it is typically there within 12 business days.',
  amount: 'Refunded',
  to: 'To',
  reference: 'Reference',
}

export const giftCredited = {
  subject: (number: string, amount: string) => `${number}: ${amount} for your gift`,
  heading: 'Your gift arrived after all',
  came: (gift: string) => `"${gift}" arrived. It had been missing when we refunded you, so we had taken its value off.`,
  credited: (amount: string) => `We give that back to you: ${amount}.`,
}

export type InspectionWords = {
  offerSent: typeof offerSent
  offerAnswered: typeof offerAnswered
  caseRejected: typeof caseRejected
  refundIssued: typeof refundIssued
  giftCredited: typeof giftCredited
}
