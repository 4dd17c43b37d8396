export const inquiryOpened = {
  subject: (number: string) => `${number}: the carrier is looking for your parcel`,
  extendedSubject: (number: string) => `${number}: the carrier needs more time to find your parcel`,
  heading: 'The carrier is looking for your parcel',
  extendedHeading: 'The carrier needs more time',
  expected: (day: string) =>
    `We have asked the carrier to look for your parcel, and expect the answer by ${day}. You don’t need to do anything.`,
  extended: (day: string) => `The carrier hasn’t found your parcel yet. We now expect the answer by ${day}. You don’t need to do anything.`,
  silent: 'If we have no answer by then, we don’t wait any longer: we send it again or refund it.',
  tell: 'If the parcel turns up in the meantime, please tell us on the page of your request.',
}

export const parcelFound = {
  subject: (number: string) => `${number}: your parcel was found`,
  heading: 'Your parcel was found',
  found: (orderName: string) => `The parcel of order ${orderName} has turned up, so the order goes on as before.`,
  wrong: 'Is something damaged or missing, or do you not have it after all? The page of your order shows what you can do.',
  openOrder: 'Open your order',
}

export const parcelSentAgain = {
  subject: (number: string) => `${number}: we have sent your order again`,
  heading: 'We have sent it again',
  sent: (carrier: string) => `Your parcel wasn’t found, so we have handed a new one to ${carrier}. It costs you nothing.`,
  both: 'If the first parcel turns up as well, please write to us before you open it. We won’t charge you automatically.',
}

export type MissingWords = { inquiryOpened: typeof inquiryOpened; parcelFound: typeof parcelFound; parcelSentAgain: typeof parcelSentAgain }
