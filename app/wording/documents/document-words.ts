type Kind = 'refusal' | 'return' | 'exchange' | 'repair'
/** A parcel that was never opened stays closed: its note travels outside. */
export type NotePlace = 'inside' | 'outside'

/**
 * Every word of the printed pages in one language. A text with a number or name in it is a function of it.
 */
export type DocumentWords = Readonly<{
  handoverSheet: string
  returnLabel: string
  handoverRecord: string
  returnNote: Readonly<Record<Kind, string>>
  proForma: string
  kind: Readonly<Record<Kind, string>>
  superseded: string
  supersededHint: string

  from: string
  to: string
  phone: string
  caseNumber: string
  orderNumber: string
  requestKind: string
  parcel: string
  parcelOf: (number: number, of: number) => string
  pickupDay: string
  pickupWindow: string
  carrier: string
  trackingNumber: string
  toBeArranged: string
  none: string
  issuedOn: string
  edition: string
  policy: string
  page: (number: number, of: number) => string
  scanHint: string
  noPrinter: string
  withoutPaper: Readonly<Record<NotePlace, string>>
  qrAlt: (caseNumber: string) => string
  barcodeAlt: (caseNumber: string) => string

  cutHere: string
  forTheSender: string
  notePlace: Readonly<Record<NotePlace, (parcels: number) => string>>

  courierCalls: string
  checklist: string
  packing: Readonly<Record<Kind, readonly string[]>>
  /** What is done with the note, the last step of packing; across a customs border it is an invoice. */
  closing: Readonly<Record<NotePlace, Readonly<Record<'note' | 'invoice', string>>>>
  invoiceTwice: string
  invoiceOutside: string
  carrierLabelPacking: string
  giftPacking: string
  fixOutside: Readonly<Record<'page' | 'label', string>>

  contents: string
  contentsOfAll: (parcels: number) => string
  item: string
  sku: string
  serials: string
  /** Where more machines were bought than come back, and nobody said which. */
  serialsAmong: (count: number) => string
  quantity: string
  condition: string
  conditions: Readonly<Record<'unopened' | 'unused' | 'used' | 'damaged', string>>
  conditionNotAsked: string
  moreLines: (count: number) => string
  gifts: string

  quote: string
  quoteLine: string
  clause: string
  amount: string
  quoteHint: string
  totals: Readonly<Record<Kind, string>>
  differences: Readonly<Record<'even' | 'pay' | 'back' | 'open', string>>
  ifFound: Readonly<Record<'unused' | 'used' | 'damaged', string>>
  quotedLater: string
  decidedLater: string

  customs: string
  customsReason: string
  customsReasons: Readonly<Record<'returned-goods' | 'repair' | 'exchange', string>>
  hsCode: string
  origin: string
  value: string
  customsTotal: string
  customsDeclaration: string

  courierName: string
  courierSignature: string
  senderSignature: string
  dateAndTime: string
}>
