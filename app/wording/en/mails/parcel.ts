export const shippingPriced = {
  subject: (number: string, price: string) => `${number}: ${price} for your pickup, please agree`,
  heading: 'The price of your pickup',
  answer: (price: string) =>
    `Your pickup costs you ${price}. Please agree to it on the page of your request: we book the carrier then. Until you agree you can cancel your request free of charge.`,
  answerBy: (price: string, day: string) =>
    `Your pickup costs you ${price}. Please agree to it on the page of your request by ${day}: we book the carrier then. Until you agree you can cancel your request free of charge.`,
  dearer: (quoted: string, price: string, more: string) =>
    `When you submitted your request we expected ${quoted}; the carrier asks for ${price}, which is ${more} more.`,
  firm: 'This price is final, whatever the carrier charges us later.',
  price: 'Price',
  bothWays: 'Shipping both ways',
  share: 'Your share',
  action: 'Review price and agree',
}

export const pickupFailed = {
  subject: (number: string) => `${number}: the pickup didn’t take place`,
  heading: 'The pickup didn’t take place',
  reported: (day: string) => `Thank you for telling us: your parcel wasn’t collected on ${day}.`,
  noticed: (day: string) => `The carrier didn’t collect your parcel on ${day}.`,
  next:
    'We are booking another day and will write to you; on the page of your request you can say which day suits ' +
    'you. Please keep the parcel packed; it costs you nothing extra.',
  chooseBy: (day: string) =>
    `Please choose another pickup on the page of your request by ${day}; then we book it. Keep the parcel packed; it costs you nothing extra.`,
}

export const parcelReceived = {
  subject: (number: string) => `${number}: your parcel has arrived`,
  heading: 'Your parcel has arrived',
  arrived: 'Your parcel has arrived at our warehouse.',
  inspection:
    'Next we inspect what came back, line by line. Nothing is refunded or changed before that; we will ' + 'write to you with the result.',
  refundNext: 'Your refund is next. We will write to you as soon as it is issued.',
}

export const parcelUnasked = {
  subject: (number: string) => `${number}: your parcel arrived`,
  heading: 'Your parcel arrived, and we opened a request for it',
  arrived: (day: string, order: string) =>
    `A parcel with items of order ${order} arrived at our warehouse on ${day}, without a request. We opened one for you, so that you ` +
    'see where it stands. In the parcel, from the outside:',
  inspection: 'We inspect it next, line by line, and write to you before anything is decided that you would not expect.',
  price: 'The amounts below are what the policy says of it, as of the day it arrived.',
  refused: 'By the policy, as of the day it arrived, it can’t be taken back:',
  afterRefusal: 'Our team looks at it anyway. We make you an offer or send everything back to you. You can write to us in your request.',
}

export const parcelLost = {
  subject: (number: string) => `${number}: your parcel was lost on its way`,
  heading: 'Your parcel was lost on its way',
  lost: 'The carrier has told us that your parcel was lost on its way to us.',
  settled: 'You don’t bear that risk; we settle it with the carrier.',
  next: {
    refund: 'Your refund is next, as if the parcel had arrived.',
    replacement: 'We send you a replacement and write to you when it is on its way.',
    exchange: 'Next we send your replacement or refund you. We’ll write to you about it.',
  },
  keep: 'If the carrier signed a receipt for you, please keep it.',
}

export const sentBack = {
  subject: {
    'as-it-came': (number: string) => `${number}: your items are on their way back to you`,
    repaired: (number: string) => `${number}: your repaired machine is on its way`,
  },
  heading: { 'as-it-came': 'Your items are on their way back to you', repaired: 'Your repaired machine is on its way' },
  sent: (carrier: string) => `We have handed your parcel to ${carrier}.`,
  check: 'Please look at the parcel when it arrives, and have the carrier note any damage.',
}

export const replacementSent = {
  subject: (number: string) => `${number}: your replacement is on its way`,
  heading: 'Your replacement is on its way',
  sent: (what: string, carrier: string) => `We have handed your replacement to ${carrier}: ${what}.`,
  subjectPacked: (number: string) => `${number}: we are sending your replacement`,
  headingPacked: 'We are sending your replacement',
  packed: (what: string) => `Your replacement is being packed: ${what}. You get a tracking link as soon as the carrier has it.`,
  subjectComplete: (number: string) => `${number}: your exchange is complete`,
  headingComplete: 'Your exchange is complete',
  complete: (what: string) => `Your exchange is complete. We sent you ${what} before, and there is nothing left for you to do.`,
}

export const replacementSentFirst = {
  subject: (number: string) => `${number}: we are sending your replacement`,
  heading: 'We are sending your replacement',
  packed: (what: string) =>
    `We don’t wait for your return: ${what} is being packed now. You get a tracking link as soon as the carrier has it.`,
  back: (day: string) => `Please hand your items to our carrier by ${day}.`,
  choose: 'On the page of your request you choose when the carrier should come.',
  booked: 'The pickup is booked already; just have your items ready on that day.',
  after:
    'We check your items when they arrive, and write to you if they differ from what you described. If they are not on their way by that day, we write to you, too: we may then ask you to pay for the replacement.',
  closed: 'From now on you can no longer cancel this request.',
  action: 'Open your request',
}

export const returnKept = {
  subject: (number: string) => `${number}: you keep your items`,
  heading: 'You keep your items',
  kept: 'You don’t need to send anything back any more: your items stay with you, and so does the replacement that we sent you.',
  done: 'This exchange is finished, and there is nothing left for you to do.',
}

export const replacementOut = {
  subject: (number: string) => `${number}: please choose another replacement`,
  heading: 'Your replacement is sold out',
  gone: (what: string) => `We are sorry: what you chose is sold out (${what}), and we can’t send it.`,
  choose: 'Please choose something else or get your money back. We automatically refund what you have already paid for it.',
  action: 'Choose again',
}

export type ParcelWords = {
  shippingPriced: typeof shippingPriced
  pickupFailed: typeof pickupFailed
  parcelReceived: typeof parcelReceived
  parcelUnasked: typeof parcelUnasked
  parcelLost: typeof parcelLost
  sentBack: typeof sentBack
  replacementSent: typeof replacementSent
  replacementOut: typeof replacementOut
  replacementSentFirst: typeof replacementSentFirst
  returnKept: typeof returnKept
}
