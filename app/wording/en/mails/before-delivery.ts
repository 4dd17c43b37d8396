export const cancellationConfirmed = {
  subject: (number: string) => `${number}: your cancellation is confirmed`,
  heading: 'Your cancellation is confirmed',
  confirmed: (orderName: string) => `Order ${orderName} is cancelled and will not be shipped.`,
  next: 'Your refund is next. We will write to you as soon as it is issued.',
}

export const nothingToRefund = {
  subject: (number: string) => `${number}: your request is finished, there is nothing to refund`,
  heading: 'Your request is finished',
  nothing: (orderName: string) =>
    `There is nothing to refund for order ${orderName}: we received no payment for it, or it has gone back to you already. The order ` +
    'stays cancelled, and you don’t need to do anything.',
  paid: 'If you paid and have not got it back, please reply to this mail, and we look for your payment.',
}

export const interceptionRequested = {
  subject: (number: string) => `${number}: we’ve asked the carrier to stop your delivery`,
  heading: 'We’ve asked the carrier to stop your delivery',
  requested: (orderName: string) => `The carrier has our request to stop the parcel of order ${orderName} and bring it back.`,
  canFail:
    'This can fail. If the parcel reaches you anyway, you don’t need to accept it; we will write to you ' +
    'as soon as the carrier answers.',
}

export const interceptionSucceeded = {
  subject: (number: string) => `${number}: your parcel is on its way back`,
  heading: 'Your parcel is on its way back',
  stopped: (orderName: string) => `The carrier has stopped the parcel of order ${orderName} and is bringing it back to us.`,
  next: 'Your refund follows once it has arrived.',
}

export const interceptionFailed = {
  subject: (number: string) => `${number}: the carrier couldn’t stop your parcel`,
  heading: 'The carrier couldn’t stop your parcel',
  failed: (orderName: string) =>
    `The parcel of order ${orderName} couldn’t be stopped and will be delivered. No fee is ` + 'charged for the attempt.',
  instead: 'What you can do instead',
  openOrder: 'See your options for this order',
}

export const refusalAwaited = {
  subject: (number: string) => `${number}: please don’t accept the parcel at the door`,
  heading: 'Please don’t accept the parcel at the door',
  refuse: (orderName: string) =>
    `Your request for order ${orderName} is noted. Do not accept the parcel when it is brought; ` + 'the carrier takes it back to us.',
  next: 'Your refund follows once it has arrived at our warehouse.',
}

export const parcelNotReturned = {
  subject: (number: string) => `${number}: the parcel hasn’t come back`,
  heading: 'The parcel hasn’t come back',
  missing: (orderName: string) => `The parcel of order ${orderName} that you wanted to refuse hasn’t come back to us.`,
  next:
    'If you have accepted it, you can still return the items. If you refused it, reply to this mail, and we ' +
    'look for it with the carrier.',
}

export type BeforeDeliveryWords = {
  cancellationConfirmed: typeof cancellationConfirmed
  nothingToRefund: typeof nothingToRefund
  interceptionRequested: typeof interceptionRequested
  interceptionSucceeded: typeof interceptionSucceeded
  interceptionFailed: typeof interceptionFailed
  refusalAwaited: typeof refusalAwaited
  parcelNotReturned: typeof parcelNotReturned
}
