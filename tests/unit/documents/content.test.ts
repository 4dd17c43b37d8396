import { expect, test } from 'vitest'
import type { PickupDocumentData } from '#app/documents/pickup-data.ts'
import { renderReturnLabel, renderReturnNote, returnLabelSheet } from '#app/documents/render-pickup.ts'
import { textOf } from '#tests/support/poppler.ts'
import { longestReturn, sampleAmericanReturn, sampleReturn } from './sample-data.ts'

const labelText = async (data: PickupDocumentData) => textOf(await renderReturnLabel(data))
const noteText = async (data: PickupDocumentData) => textOf(await renderReturnNote(data))

const fromZurich = sampleReturn({
  sender: { ...sampleReturn().sender, postcode: '8005', city: 'Zürich', country: 'CH' },
  customs: {
    reasonForExport: 'returned-goods',
    lines: [
      {
        title: 'Mopa 60 W',
        quantity: 1,
        hsCode: '8456.11',
        origin: 'CN',
        value: { amountMinor: 349_900, currency: 'EUR' },
      },
      {
        title: 'Rotary axis',
        quantity: 1,
        hsCode: null,
        origin: null,
        value: { amountMinor: 14_900, currency: 'EUR' },
      },
    ],
    total: { amountMinor: 364_800, currency: 'EUR' },
  },
})

test('the label says who, to whom, when, with whom and which parcel', async () => {
  const text = await labelText(sampleReturn())
  for (const said of [
    'Jürgen Groß',
    'Severinstraße 48',
    '50678 Köln',
    '+49 221 5550 148',
    'EM-Smart Returns',
    '21079 Hamburg',
    'Do., 26. März 2026',
    '09:00–13:00',
    'Kurier Beispiel',
    'KB 4471 0098 2213',
    '1 von 2',
    'EMR-2026-000123',
    '#DE-10427',
    'Kurier: Unterschrift · Courier: signature',
    'Datum und Uhrzeit · Date and time',
    'em-smart/1',
  ])
    expect(text).toContain(said)
})

test('the note says contents, serials, condition, gifts, clauses and the second number', async () => {
  const text = await noteText(sampleReturn())
  for (const said of [
    'Mopa 60 W Fiber Laser Engraver',
    'MOPA-60W',
    'MP60-2601-00417',
    'Gebraucht',
    'Geöffnet, unbenutzt',
    '1 × Safety goggles OD6+ (GOGGLES)',
    'R3.B',
    'Ihre Erstattung',
    'Falls die Prüfung ergibt: beschädigt',
    'em-smart/1',
  ])
    expect(text).toContain(said)
})

test('what is not booked yet is said to be arranged', async () => {
  const text = await labelText(sampleAmericanReturn())
  expect(text.match(/To be arranged/g)).toHaveLength(5)
  expect(text).toContain('None yet')
})

test('English is printed once, and beside another language again', async () => {
  expect((await noteText(sampleAmericanReturn())).match(/Return note/g)).toHaveLength(1)
  const german = await noteText(sampleReturn())
  expect(german).toContain('Begleitschein zur Rücksendung')
  expect(german).toContain('Return note')
})

test('an American address has its state before the ZIP code, a day is written the American way', async () => {
  const text = await labelText(sampleAmericanReturn({ pickup: { day: '2026-11-14', window: null } }))
  expect(text).toContain('Portland, OR 97205')
  expect(text).toContain('Sat, Nov 14, 2026')
})

test('the day of issue is the store’s day, not Greenwich’s', async () => {
  const issuedAt = '2026-03-24T02:00:00.000Z'
  expect(await labelText(sampleAmericanReturn({ issuedAt }))).toContain('Issued Mon, Mar 23, 2026')
  expect(await labelText(sampleReturn({ issuedAt }))).toContain('Ausgestellt Di., 24. März 2026')
})

test('across a customs border the note is a pro-forma invoice with codes, origins, values and a reason', async () => {
  const text = await noteText(fromZurich)
  for (const said of [
    'Proforma-Rechnung',
    '8456.11',
    'China',
    '3.499,00 €',
    '3.648,00 €',
    'Rückware, kein Verkauf · Returned goods, no sale',
    'Absender: Unterschrift',
    'Schweiz',
  ])
    expect(text).toContain(said)
  expect(await labelText(fromZurich)).toContain('Unterschreiben Sie die Proforma-Rechnung')
  expect(await labelText(sampleReturn())).not.toContain('Proforma')
})

test('each kind has its own packing checklist', async () => {
  const first = async (kind: PickupDocumentData['kind']) => await labelText(sampleAmericanReturn({ kind }))
  expect(await first('return')).toContain('Pack everything that came with it')
  expect(await first('exchange')).toContain('Pack everything that came with it')
  expect(await first('refusal')).toContain('Leave the parcel unopened.')
  expect(await first('repair')).toContain('Switch the machine off, unplug it and let it cool down.')
})

test('a repair has no quote to show and asks for no condition', async () => {
  const contents = [{ title: 'Dual', sku: 'D', serials: [], quantity: 1, declaredCondition: null }]
  const text = await noteText(sampleAmericanReturn({ kind: 'repair', quote: null, contents, gifts: [] }))
  expect(text).toContain('For diagnosis')
  expect(text).not.toContain('What was agreed')
})

test('an amount a person still decides is said so', async () => {
  const quote = { lines: [], total: null, secondTotal: null }
  expect(await noteText(sampleAmericanReturn({ quote }))).toContain('decided by a person')
})

test('a superseded print says so in words and across the page', async () => {
  const text = await labelText(sampleAmericanReturn({ superseded: true }))
  expect(text).toContain('Superseded: a newer edition of this document exists.')
  const marks = returnLabelSheet(sampleAmericanReturn({ superseded: true })).marks
  expect(marks.flatMap((mark) => (mark.kind === 'stamp' ? [mark.text] : []))).toEqual(['SUPERSEDED'])
  expect(await labelText(sampleAmericanReturn())).not.toMatch(/superseded/i)
})

test('what three pages cannot hold is counted', async () => {
  expect(await noteText(longestReturn({ language: 'en', secondLanguage: null }))).toMatch(
    /and \d+ more items: see the case/,
  )
})
