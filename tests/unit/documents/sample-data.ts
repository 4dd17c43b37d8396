import { caseLink } from '#app/domain/cases/case-link.ts'
import type { PickupDocumentData } from '#app/views/documents/pickup-data.ts'

/** A fictional return from Cologne; a test names only what matters to it. */
export function sampleReturn(change: Partial<PickupDocumentData> = {}): PickupDocumentData {
  return {
    documentId: 'k3Jv9QxT2mWb7RfLz0aPdg',
    edition: 1,
    superseded: false,
    language: 'de',
    secondLanguage: 'en',
    paper: 'a4',
    format: 'page',
    caseNumber: 'EMR-2026-000123',
    orderNumber: '#DE-10427',
    kind: 'return',
    store: 'de',
    sender: {
      name: 'Jürgen Groß',
      company: null,
      street: 'Severinstraße 48',
      addition: 'Hinterhaus, 2. Stock',
      postcode: '50678',
      city: 'Köln',
      region: null,
      country: 'DE',
    },
    senderPhone: '+49 221 5550 148',
    warehouse: {
      name: 'EM-Smart Returns',
      company: 'Musterlager Nord GmbH',
      street: 'Beispielallee 12',
      addition: 'Tor 4',
      postcode: '21079',
      city: 'Hamburg',
      region: null,
      country: 'DE',
    },
    warehousePhone: '+49 40 5550 200',
    parcel: { number: 1, of: 2 },
    pickup: { day: '2026-03-26', window: { from: '09:00', until: '13:00' } },
    carrier: { name: 'Kurier Beispiel', trackingNumber: 'KB 4471 0098 2213', ownLabel: false },
    contents: [
      { title: 'Mopa 60 W Fiber Laser Engraver', sku: 'MOPA-60W', serials: ['MP60-2601-00417'], quantity: 1, declaredCondition: 'used' },
      { title: 'Rotary axis with chuck', sku: 'ROT-80', serials: [], quantity: 1, declaredCondition: 'unused' },
    ],
    gifts: [{ title: 'Safety goggles OD6+', sku: 'GOGGLES', quantity: 1 }],
    quote: {
      lines: [
        {
          label: 'Mopa 60 W Fiber Laser Engraver, gezahlt',
          labelInEnglish: 'Mopa 60 W Fiber Laser Engraver, paid',
          sign: '+',
          amount: { amountMinor: 349_900, currency: 'EUR' },
          clause: null,
        },
        {
          label: 'Servicegebühr 30 %, gebraucht',
          labelInEnglish: 'Service fee 30 %, used',
          sign: '-',
          amount: { amountMinor: 104_970, currency: 'EUR' },
          clause: 'R3.B',
        },
        { label: 'Rücksendung', labelInEnglish: 'Return shipping', sign: '-', amount: null, clause: 'R3.A2' },
      ],
      total: { amountMinor: 244_930, currency: 'EUR' },
      secondTotal: { ifFound: 'damaged', total: { amountMinor: 0, currency: 'EUR' } },
    },
    customs: null,
    policyVersion: 'em-smart/1',
    issuedAt: '2026-03-24T10:15:00.000Z',
    qrUrl: caseLink('https://portal.em-smart.example', {
      caseNumber: 'EMR-2026-000123',
      documentId: 'k3Jv9QxT2mWb7RfLz0aPdg',
      signature: 'Xh2cQ0yYfT9mJr4uWnB1ag',
    }),
    ...change,
  }
}

/** The same in English for the American store, on its paper. */
export function sampleAmericanReturn(change: Partial<PickupDocumentData> = {}): PickupDocumentData {
  return sampleReturn({
    language: 'en',
    secondLanguage: null,
    paper: 'letter',
    store: 'us',
    orderNumber: '#US-20981',
    sender: {
      name: 'Dana Whitfield',
      company: 'Whitfield Woodcraft LLC',
      street: '1184 Sample Ridge Rd',
      addition: 'Unit 6',
      postcode: '97205',
      city: 'Portland',
      region: 'OR',
      country: 'US',
    },
    senderPhone: '+1 503 555 0148',
    warehouse: {
      name: 'EM-Smart Returns',
      company: 'Example Fulfillment Inc.',
      street: '900 Placeholder Way',
      addition: 'Dock 7',
      postcode: '91761',
      city: 'Ontario',
      region: 'CA',
      country: 'US',
    },
    warehousePhone: '+1 909 555 0110',
    carrier: null,
    pickup: { day: null, window: null },
    quote: {
      lines: [
        {
          label: 'Mopa 60 W Fiber Laser Engraver, paid',
          labelInEnglish: null,
          sign: '+',
          amount: { amountMinor: 349_900, currency: 'USD' },
          clause: null,
        },
        {
          label: 'Service fee 30 %, used',
          labelInEnglish: null,
          sign: '-',
          amount: { amountMinor: 104_970, currency: 'USD' },
          clause: 'R3.B',
        },
      ],
      total: { amountMinor: 244_930, currency: 'USD' },
      secondTotal: null,
    },
    ...change,
  })
}

/** Every field as long as it may be, and many lines: what no box may overflow. */
export function longestReturn(change: Partial<PickupDocumentData> = {}): PickupDocumentData {
  const sample = sampleReturn()
  const wide = 'WÜRTTEMBERGISCHE MASCHINENGRAVUR '.repeat(20)
  const unbroken = 'Donaudampfschifffahrtsgesellschaft'.repeat(20)
  const long = {
    name: wide,
    company: unbroken,
    street: wide,
    addition: unbroken,
    postcode: unbroken,
    city: wide,
    region: wide,
    country: 'DE',
  }
  return {
    ...sample,
    orderNumber: unbroken,
    sender: long,
    senderPhone: '+49 '.repeat(200),
    warehouse: long,
    warehousePhone: unbroken,
    parcel: { number: 888, of: 888 },
    pickup: { day: '2026-09-30', window: { from: unbroken, until: wide } },
    carrier: { name: wide, trackingNumber: unbroken, ownLabel: true },
    contents: Array.from({ length: 80 }, (_, index) => ({
      title: `${index} ${wide}`,
      sku: unbroken,
      serials: Array.from({ length: 20 }, () => `SN-${unbroken.slice(0, 40)}`),
      quantity: 999_999,
      declaredCondition: 'damaged' as const,
    })),
    gifts: Array.from({ length: 80 }, () => ({ title: wide, sku: unbroken, quantity: 999_999 })),
    quote: {
      lines: Array.from({ length: 80 }, () => ({
        label: wide,
        labelInEnglish: wide,
        sign: '-' as const,
        amount: { amountMinor: 999_999_999_999, currency: 'EUR' as const },
        clause: unbroken,
      })),
      total: { amountMinor: -999_999_999_999, currency: 'EUR' },
      secondTotal: { ifFound: 'damaged', total: { amountMinor: 999_999_999_999, currency: 'EUR' } },
    },
    policyVersion: unbroken,
    customs: {
      reasonForExport: 'repair',
      lines: Array.from({ length: 80 }, () => ({
        title: wide,
        quantity: 999_999,
        hsCode: unbroken,
        origin: wide,
        value: { amountMinor: 999_999_999_999, currency: 'EUR' as const },
      })),
      total: { amountMinor: 999_999_999_999, currency: 'EUR' },
    },
    ...change,
  }
}
