import type { CaseSummary, MailReceipt } from '#app/views/mails/data/case.ts'
import type { MailData } from '#app/views/mails/mail-data.ts'
import type { NoticeRead } from '#app/views/recalls/recall-notice.ts'

import { declarationSamples } from './declaration-samples.ts'

// Made up: what a mail of each kind may say, to look at and to test.

const summary: CaseSummary = {
  number: 'EMR-2026-000123',
  caseKind: 'return',
  customerName: 'Jürgen Groß',
  store: 'de',
  orderName: '#DE-1042',
  lines: [
    { title: 'Galvo Demo 60', quantity: 1 },
    { title: 'Schutzbrille OD7', quantity: 2 },
  ],
  casePath: '/cases/EMR-2026-000123',
}
const repair: CaseSummary = { ...summary, number: 'EMR-2026-000124', caseKind: 'repair' }
const missing: CaseSummary = { ...summary, number: 'EMR-2026-000126', caseKind: 'not_received' }
const withdrawn: CaseSummary = { ...summary, number: 'EMR-2026-000127', caseKind: 'withdrawal' }
const early: CaseSummary = { ...summary, number: 'EMR-2026-000125', caseKind: 'intercept' }

const receipt: MailReceipt = {
  lines: [
    { label: 'Galvo Demo 60', sign: '+', amount: { amountMinor: 349_900, currency: 'EUR' }, clause: null },
    { label: '20 %', sign: '-', amount: { amountMinor: 69_980, currency: 'EUR' }, clause: 'R3.B' },
    { label: 'DHL', sign: '-', amount: null, clause: 'R3.A2' },
  ],
  refund: { amountMinor: 279_920, currency: 'EUR' },
  secondRefund: { ifFound: 'used', refund: { amountMinor: 244_930, currency: 'EUR' } },
}
const settled: MailReceipt = { lines: receipt.lines.slice(0, 2), refund: { amountMinor: 279_920, currency: 'EUR' }, secondRefund: null }

const recallTexts = {
  name: 'Mopa 60 W',
  identification: 'Seriennummer auf dem Typenschild an der Rückseite, MP60-0001 bis MP60-0099.',
  sold: 'Von EM-Smart im Online-Shop, 1. Januar bis 30. Juni 2026.',
  hazard: 'Das Netzteil kann überhitzen. Es besteht Brandgefahr.',
  action: 'Ziehen Sie den Netzstecker.',
}
const recall: NoticeRead = {
  brand: 'EM-Smart',
  phone: '0800 0000000',
  remedies: ['repair', 'refund'],
  texts: {
    de: recallTexts,
    en: {
      name: 'Mopa 60 W',
      identification: 'Serial number on the plate at the back, MP60-0001 to MP60-0099.',
      sold: 'By EM-Smart online, January 1 to June 30, 2026.',
      hazard: 'The power supply can overheat. There is a risk of fire.',
      action: 'Unplug it.',
    },
  },
}

const by = '2026-11-30T22:59:59.999Z'
const orderPath = '/orders/42'
const shipment = { carrier: 'DHL', trackingNumber: 'JJD000390' }
const from = { browser: 'Firefox', system: 'Windows', country: 'DE' }
const account = { store: 'de', customerName: 'Jürgen Groß' } as const

/** One mail of every kind; the account of the sign-in code is `04127735`. */
export const mailSamples: readonly MailData[] = [
  {
    kind: 'sign-in-code',
    codeId: '00000000-0000-4000-8000-000000000000',
    store: 'de',
    requestedAt: '2026-11-20T12:55:00Z',
    expiresAt: '2026-11-20T13:05:00Z',
    ...from,
  },
  { kind: 'new-sign-in', store: 'de', at: '2026-11-20T12:56:00Z', sessionsPath: '/account/sessions', ...from },
  { kind: 'passkey-changed', what: 'added', at: '2026-11-20T12:56:00Z', passkeysPath: '/account/passkeys', ...from, ...account },
  { kind: 'passkey-changed', what: 'removed', at: '2026-11-20T12:56:00Z', passkeysPath: '/account/passkeys', ...from, ...account },
  {
    kind: 'staff-access',
    what: 'recovered',
    yours: true,
    name: 'Kim Probe',
    role: 'finance',
    by: 'Robin Muster',
    at: '2026-11-20T12:56:00Z',
    peoplePath: '/staff/people',
    ...from,
  },
  {
    kind: 'staff-access',
    what: 'passkey',
    yours: false,
    name: 'Kim Probe',
    role: 'finance',
    by: null,
    at: '2026-11-20T12:56:00Z',
    peoplePath: '/staff/people',
    ...from,
  },
  { kind: 'email-changed', side: 'new', at: '2026-11-20T12:56:00Z', accountPath: '/account', ...account },
  { kind: 'order-added', side: 'order', orderName: '#DE-1042', at: '2026-11-20T12:56:00Z', ordersPath: '/orders', ...account },
  { kind: 'export-ready', until: by, dataPath: '/account/data', ...account },
  {
    kind: 'voucher-ready',
    code: 'EMS-4H7K-WX3P-9RTC',
    amount: { amountMinor: 1_000, currency: 'EUR' },
    lastDay: '2027-11-20',
    pointsPath: '/points',
    ...account,
  },
  { kind: 'account-deleted', at: '2026-11-20T12:56:00Z', keptUntil: '2036-11-20', ...account },
  {
    kind: 'question-answered',
    store: 'de',
    customerName: 'Jürgen Groß',
    subject: 'Schutzbrille OD7',
    message: 'OD7+ bei 1064 nm.',
    path: '/support/42',
  },
  { kind: 'customer-wrote', store: 'de', caseNumber: summary.number, orderName: summary.orderName, path: '/staff/cases/EMR-2026-000123' },
  ...declarationSamples,
  { kind: 'address-reported', store: 'de', customerName: 'Jürgen Groß', orderName: summary.orderName, orderPath },
  {
    kind: 'address-answered',
    store: 'de',
    customerName: 'Jürgen Groß',
    orderName: summary.orderName,
    orderPath,
    answer: 'miss',
    note: 'Der Kurier hat das Paket heute früh abgeholt.',
  },
  {
    kind: 'recall-notice',
    store: 'de',
    customerName: 'Jürgen Groß',
    reminder: true,
    notice: recall,
    pieces: [{ title: 'Mopa 60 W', serial: 'MP60-0042', quantity: 1, orderName: summary.orderName }],
    lines: [{ title: 'EM-Smart Mopa 60 W', quantity: 1, picture: null, category: 'machine' }],
    recallPath: '/recalls/42',
  },
  { kind: 'recall-opened', ...repair, remedy: 'repair', chooseBy: by },
  {
    kind: 'parcel-unasked',
    arrivedAt: '2026-11-20T12:00:00.000Z',
    contents: 'Mopa 60 W',
    outcome: 'eligible',
    receipt,
    reasons: [],
    ...summary,
  },
  { kind: 'gift-credited', gift: 'Schutzbrille', amount: { amountMinor: 4_900, currency: 'EUR' }, reference: 're_9', ...summary },
  {
    kind: 'case-filed',
    receipt,
    reviewBy: '2026-11-24T22:59:59.999Z',
    withdrawal: { savesFee: true, until: '2026-12-28T22:59:59.999Z', timeZone: 'Europe/Berlin' },
    ...summary,
  },
  { kind: 'item-requested', item: 'A photo of the serial number on the back.', answerBy: by, ...summary },
  { kind: 'case-approved', receipt, ...summary },
  { kind: 'case-declined', reason: 'The lens is scratched.', alternatives: ['repair'], orderPath, ...summary },
  {
    kind: 'exception-approved',
    reason: 'You wrote to us in time; our answer got lost.',
    amount: { amountMinor: 300_000, currency: 'EUR' },
    receipt: null,
    ...summary,
  },
  { kind: 'case-withdrawn', orderPath, ...summary },
  { kind: 'case-message', message: 'The courier can also come on Friday.\n\nWould that be better?', ...summary },
  {
    kind: 'pickup-booked',
    receipt,
    documentIds: ['d'],
    pickup: {
      day: '2026-11-26',
      window: { from: '09:00', to: '13:00' },
      carrier: 'DHL',
      trackingNumber: 'JJD000390',
      address: ['Jürgen Groß', 'Invalidenstraße 12', '10115 Berlin'],
      phone: '+49 30 901820',
    },
    ...summary,
  },
  {
    kind: 'shipping-priced',
    price: { amountMinor: 3_490, currency: 'EUR' },
    whole: null,
    quoted: { amountMinor: 2_990, currency: 'EUR' },
    day: '2026-11-26',
    window: { from: '08:00', to: '13:00' },
    carrier: 'DHL',
    address: ['Jürgen Groß', 'Musterweg 1', '10115 Berlin'],
    answerBy: by,
    receipt: settled,
    ...summary,
  },
  { kind: 'pickup-failed', day: '2026-11-26', reportedBy: 'customer', ...summary },
  { kind: 'parcel-received', ...summary },
  { kind: 'parcel-lost', ...summary },
  { kind: 'sent-back', condition: 'as-it-came', shipment, ...summary },
  { kind: 'replacement-sent', what: 'Galvo Demo 60', shipment, ...summary, caseKind: 'exchange' },
  { kind: 'replacement-sent', what: 'Galvo Demo 60', shipment: null, ...summary, caseKind: 'exchange' },
  { kind: 'replacement-sent', what: 'Galvo Demo 60', shipment: null, sentBefore: true, ...summary, caseKind: 'exchange' },
  { kind: 'replacement-sent-first', what: 'Galvo Demo 60', backBy: by, isBooked: false, ...summary, caseKind: 'exchange' },
  { kind: 'return-kept', ...summary, caseKind: 'exchange' },
  { kind: 'replacement-out', what: 'Galvo Demo 60', ...summary, caseKind: 'exchange' },
  {
    kind: 'offer-sent',
    differences: [
      { title: 'Galvo Demo 60', declared: 'unused', found: 'used', finding: 'Traces of engraving on the bed.' },
      { title: 'Schutzbrille OD7', declared: 'unopened', found: 'missing', finding: null },
    ],
    receipt: settled,
    answerBy: by,
    ifSilent: 'accepted',
    ...summary,
  },
  { kind: 'offer-answered', answer: 'accepted', refund: { amountMinor: 244_930, currency: 'EUR' }, ...summary },
  { kind: 'case-rejected', reason: 'The machine is not the one that was bought.', ...summary },
  {
    kind: 'refund-issued',
    amount: { amountMinor: 279_920, currency: 'EUR' },
    method: 'PayPal',
    reference: 'RF-88412',
    receipt: settled,
    ...summary,
  },
  { kind: 'cancellation-confirmed', receipt: settled, ...early, caseKind: 'cancel' },
  { kind: 'nothing-to-refund', ...early, caseKind: 'cancel' },
  { kind: 'interception-requested', receipt: settled, ...early },
  { kind: 'interception-succeeded', receipt: settled, ...early },
  { kind: 'interception-failed', alternatives: ['refuse', 'return'], orderPath, ...early },
  { kind: 'refusal-awaited', receipt: settled, ...early, caseKind: 'refuse' },
  { kind: 'parcel-not-returned', receipt: null, ...early, caseKind: 'refuse' },
  { kind: 'troubleshooting', advice: 'Update the firmware to 2.1.\nThen run the self-test.', ...repair },
  { kind: 'repair-solved', ...repair },
  { kind: 'send-in-asked', handOverBy: '2026-12-20', clock: { inTime: 'covered', late: 'expired', requested: '20 Nov 2026' }, ...repair },
  {
    kind: 'estimate-sent',
    finding: 'The galvo mirror is broken; wear, not a defect.',
    price: { amountMinor: 18_900, currency: 'EUR' },
    answerBy: by,
    warranty: 'W4.cause, 2026-11-20.',
    ...repair,
  },
  { kind: 'estimate-answered', answer: 'declined', price: { amountMinor: 18_900, currency: 'EUR' }, ...repair },
  { kind: 'parts-awaited', expectedOn: '2026-12-18', note: 'The maker sends us a new galvo mirror.', ...repair },
  { kind: 'machine-repaired', done: 'Galvo mirror replaced, optics aligned.', ...repair },
  { kind: 'repair-late', handOverBy: '2026-12-20', ...repair },
  {
    kind: 'invoice-opened',
    purpose: 'estimate',
    amount: { amountMinor: 18_900, currency: 'EUR' },
    by,
    payUrl: 'https://example.myshopify.com/invoices/1',
    ...repair,
  },
  { kind: 'payment-received', purpose: 'estimate', amount: { amountMinor: 18_900, currency: 'EUR' }, ...repair },
  { kind: 'payment-missed', by: 'system', ...repair },
  {
    kind: 'payment-returned',
    amount: { amountMinor: 18_900, currency: 'EUR' },
    method: 'Visa ending in 4242',
    reference: '#1042-R1',
    ...repair,
  },
  { kind: 'inquiry-opened', note: 'Reference NF-2026-118204', expectedOn: '2026-12-18', extended: false, ...missing },
  { kind: 'parcel-found', note: 'It was in a pickup shop nearby.', orderPath, ...missing },
  { kind: 'parcel-sent-again', shipment: { carrier: 'Parcel Service', trackingNumber: 'PS 0012 3456' }, ...missing },
  {
    kind: 'withdrawal-opened',
    declaredAt: '2026-11-16T09:12:00Z',
    sendBack: { by, payer: 'customer' },
    address: ['EM-Smart Retouren', 'Lagerweg 1', '12345 Musterstadt', 'Deutschland'],
    refundBy: by,
    receipt: settled,
    ...withdrawn,
  },
  {
    kind: 'withdrawal-assessed',
    found: [
      { title: 'Galvo Demo 60', came: 1, of: 1, loss: { amountMinor: 4_900, currency: 'EUR' }, words: 'Kratzer, 3 mm tief' },
      { title: 'Schutzbrille OD7', came: 1, of: 2, loss: null, words: null },
    ],
    refundBy: by,
    receipt: settled,
    ...withdrawn,
  },
  { kind: 'deadline-near', awaited: 'offer', by, ...summary },
  { kind: 'case-expired', awaited: 'item', orderPath, ...summary },
]

export const sampleCode = '04127735'
