const handOver = (phone: string) =>
  `The carrier calls you in advance at ${phone}. Hand over the parcel together with the printed documents.`

const print = (parcels: number) =>
  parcels === 1
    ? 'Print both attached documents: the sheet for the outside of the parcel and the return note.'
    : `Print the attached documents: a sheet for the outside of each of the ${parcels} parcels and one return note.`

export const pickupBooked = {
  subject: (number: string, day: string, window: string) => `${number}: pickup on ${day}, ${window}`,
  heading: 'Your pickup is booked',
  subjectCorrected: (number: string, day: string, window: string) => `${number}: pickup changed to ${day}, ${window}`,
  headingCorrected: 'Your pickup has changed',
  corrected: 'This replaces what we wrote before. Please use the attached documents; the earlier ones no longer count.',
  booked: (carrier: string, day: string, window: string) => `${carrier} collects your parcel on ${day} between ${window}.`,
  timeWindow: (from: string, to: string) => `${from} and ${to}`,
  windowInSubject: (from: string, to: string) => `${from} to ${to}`,
  day: 'Day',
  time: 'Time',
  between: (from: string, to: string) => `${from} to ${to}`,
  carrier: 'Carrier',
  tracking: 'Tracking number',
  address: 'Address',
  phone: 'Phone',
  calendar: (carrier: string, number: string) => `${carrier} collects your parcel (${number})`,
  before: 'Before the carrier comes',
  steps: (phone: string, parcels: number) => [
    print(parcels),
    'Put the return note into the parcel, close it and fasten the other sheet on the outside.',
    handOver(phone),
  ],
  stepsUnopened: (phone: string, parcels: number) => [
    print(parcels),
    'Leave the parcel unopened. Fasten the sheet on the outside, and the note beside it in a clear sleeve.',
    handOver(phone),
  ],
  carrierLabel: 'Print the carrier’s label as well and stick it next to the sheet. Don’t cover it.',
  noPrinter: 'No printer? You don’t need one: show both documents to the carrier on your phone. The carrier brings the label.',
  dropOff: (carrier: string) =>
    `No printer? Take the parcel to a ${carrier} drop-off point and show the attached code: they print the label for you.`,
  onPhone: 'Both documents on your phone',
  otherDay: 'The day doesn’t suit you? Reply to this mail as early as you can.',
}

export type PickupBookedWords = typeof pickupBooked
