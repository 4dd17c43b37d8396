import type { DocumentWords } from './document-words.ts'

const packAll = 'Pack everything that came with it: accessories, cables, manuals.'
const protect = 'Use the original packaging and its protective materials.'

export const english: DocumentWords = {
  handoverSheet: 'Handover sheet',
  returnLabel: 'Return label',
  handoverRecord: 'Handover record',
  returnNote: {
    return: 'Return note',
    refusal: 'Return note: refused delivery',
    exchange: 'Exchange note',
    repair: 'Repair note',
  },
  proForma: 'Pro-forma invoice',
  kind: { return: 'Return', refusal: 'Refused delivery', exchange: 'Exchange', repair: 'Repair' },
  superseded: 'VOID',
  supersededHint:
    'Out of date: please destroy this document and use the newest one, if there is one.',

  from: 'From',
  to: 'To',
  phone: 'Phone',
  caseNumber: 'Case',
  orderNumber: 'Order',
  requestKind: 'Kind',
  parcel: 'Parcel',
  parcelOf: (number, of) => `${number} of ${of}`,
  pickupDay: 'Pickup',
  pickupWindow: 'Time window',
  carrier: 'Carrier',
  trackingNumber: 'Tracking number',
  toBeArranged: 'To be arranged',
  none: 'None yet',
  issuedOn: 'Issued',
  edition: 'Edition',
  policy: 'Policy',
  page: (number, of) => `Page ${number} of ${of}`,
  scanHint: 'Scan to open the case',
  noPrinter: 'No printer? Show this page to the courier on your phone. The courier brings the label.',
  withoutPaper: {
    inside: 'Instead of the printed note, write the case number on a sheet of paper and put it in the parcel.',
    outside: 'Instead of the printed note, write the case number on the outside of the parcel.',
  },
  qrAlt: (caseNumber) => `QR code that opens case ${caseNumber}`,
  barcodeAlt: (caseNumber) => `Barcode of case ${caseNumber}`,

  cutHere: 'Cut or fold here',
  forTheSender: 'Keep this part: it is your proof that the courier took the parcel.',
  notePlace: {
    inside: (parcels) => (parcels === 1 ? 'Goes inside the parcel.' : `Goes inside parcel 1 of ${parcels}.`),
    outside: (parcels) => (parcels === 1 ? 'Goes on the outside of the parcel.' : `Goes on the outside of parcel 1 of ${parcels}.`),
  },

  courierCalls: 'The courier will call you in advance on',
  checklist: 'Before the courier comes',
  packing: {
    return: [packAll, protect],
    refusal: ['Leave the parcel unopened.'],
    exchange: [packAll, protect],
    repair: [
      'Switch the machine off, unplug it and let it cool down.',
      'Secure moving parts as they were when it arrived.',
      'Do not put in materials or consumables.',
      protect,
    ],
  },
  closing: {
    inside: {
      note: 'Put the note inside, then close the parcel.',
      invoice: 'Put one pro-forma invoice inside, then close the parcel.',
    },
    outside: {
      note: 'Fix the note to the outside in a clear pouch, or hand it over with the parcel.',
      invoice: 'Fix both pro-forma invoices to the outside in a clear pouch, for customs.',
    },
  },
  invoiceTwice: 'Print the pro-forma invoice twice and sign both.',
  invoiceOutside: 'Fix the other pro-forma invoice to the outside in a clear pouch, for customs.',
  carrierLabelPacking: 'Fix the carrier\u2019s own label beside this sheet, with nothing over it.',
  giftPacking: 'Put in the free gifts listed in the note.',
  fixOutside: {
    page: 'Fix the upper part of this sheet to the outside of the parcel.',
    label: 'Stick the label on the outside of the parcel, flat and uncovered.',
  },

  contents: 'Contents',
  contentsOfAll: (parcels) => `Contents of all ${parcels} parcels`,
  item: 'Item',
  sku: 'SKU',
  serials: 'Serial no.',
  serialsAmong: (count) => `Serial no., ${count} of:`,
  quantity: 'Qty',
  condition: 'Declared condition',
  conditions: {
    unopened: 'Unopened',
    unused: 'Opened, unused',
    used: 'Used',
    damaged: 'Damaged after receipt',
  },
  conditionNotAsked: 'For diagnosis',
  moreLines: (count) =>
    count === 1 ? 'and 1 more item: see the case' : `and ${count} more items: see the case`,
  gifts: 'Free gifts to include',

  quote: 'What was agreed',
  quoteLine: 'What for',
  clause: 'Policy',
  amount: 'Amount',
  quoteHint: 'Confirmed after inspection at the warehouse.',
  totals: { return: 'Your refund', refusal: 'Your refund', exchange: 'Credited', repair: 'Total' },
  ifFound: {
    unused: 'If inspection finds it opened',
    used: 'If inspection finds it used',
    damaged: 'If inspection finds it damaged',
  },
  quotedLater: 'quoted before pickup',
  decidedLater: 'decided by a person',

  customs: 'For customs',
  customsReason: 'Reason for export',
  customsReasons: {
    'returned-goods': 'Returned goods, no sale',
    repair: 'Temporary export for repair, no sale',
    exchange: 'Returned goods for exchange, no sale',
  },
  hsCode: 'HS code',
  origin: 'Origin',
  value: 'Value',
  customsTotal: 'Total value for customs only',
  customsDeclaration: 'I declare that the above is true and complete.',

  courierName: 'Courier: name',
  courierSignature: 'Courier: signature',
  senderSignature: 'Sender: signature',
  dateAndTime: 'Date and time',
}
