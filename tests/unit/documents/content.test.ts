import { expect, test } from 'vitest'
import type { PickupDocumentData } from '#app/views/documents/pickup-data.ts'
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
      { title: 'Mopa 60 W', quantity: 1, hsCode: '8456.11', origin: 'CN', value: { amountMinor: 349_900, currency: 'EUR' } },
      { title: 'Rotary axis', quantity: 1, hsCode: null, origin: null, value: { amountMinor: 14_900, currency: 'EUR' } },
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
    'Paketdienst: Unterschrift · Carrier: signature',
    'Datum und Uhrzeit · Date and time',
    'em-smart/1',
  ])
    expect(text).toContain(said)
})

test('the note says contents, serials, condition, gifts, rules by their names and the second number', async () => {
  const text = await noteText(sampleReturn())
  for (const said of [
    'Mopa 60 W Fiber Laser Engraver',
    'MOPA-60W',
    'MP60-2601-00417',
    'Benutzt',
    'Geöffnet, unbenutzt',
    '1 × Safety goggles OD6+ (GOGGLES)',
    'Servicegebühren',
    'Ihre Erstattung',
    'Falls die Prüfung ergibt: beschädigt',
    'em-smart/1',
  ])
    expect(text).toContain(said)
  expect(text).not.toMatch(/\bR3\./)
})

test('what is not booked yet is said to be arranged', async () => {
  const text = await labelText(sampleAmericanReturn())
  expect(text.match(/To be arranged/g)).toHaveLength(6)
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
  expect(await labelText(fromZurich)).toContain('Drucken Sie die Proforma-Rechnung zweimal und unterschreiben Sie beide.')
  expect(await labelText(sampleReturn())).not.toContain('Proforma')
})

test('each kind has its own packing checklist', async () => {
  const first = async (kind: PickupDocumentData['kind']) => await labelText(sampleAmericanReturn({ kind }))
  expect(await first('return')).toContain('Pack everything that came with it')
  expect(await first('exchange')).toContain('Pack everything that came with it')
  expect(await first('refusal')).toContain('Leave the parcel unopened.')
  expect(await first('repair')).toContain('Switch the machine off, unplug it and let it cool down.')
})

test('a note is sent inside its parcel, of several in the first, but never into an unopened one', async () => {
  const one = { parcel: { number: 1, of: 1 } }
  expect(await noteText(sampleAmericanReturn(one))).toContain('Goes inside the parcel.')
  expect(await noteText(sampleAmericanReturn({ parcel: { number: 1, of: 3 } }))).toContain('Goes inside parcel 1 of 3.')
  const refused = await noteText(sampleAmericanReturn({ ...one, kind: 'refusal', gifts: [] }))
  expect(refused).toContain('Goes on the outside of the parcel.')
  expect(refused).not.toMatch(/inside the parcel|close the parcel/)
})

test('gifts are packed and customs papers signed before the parcel is closed', async () => {
  const text = await labelText({ ...fromZurich, language: 'en', secondLanguage: null })
  const order = ['Put in the free gifts', 'Print the pro-forma invoice twice', 'then close the parcel', 'Fix the other pro-forma invoice']
  const places = order.map((step) => text.indexOf(step))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((one, other) => one - other))
})

test('the part the sender keeps names carrier, tracking number and serial numbers', async () => {
  const text = await labelText(sampleReturn())
  const kept = text.slice(text.indexOf('Übergabebeleg'))
  for (const said of ['Kurier Beispiel', 'KB 4471 0098 2213', 'MP60-2601-00417', 'Inhalt aller 2 Pakete']) expect(kept).toContain(said)
})

test('where one of three machines comes back and nobody said which, all three serial numbers are offered', async () => {
  const contents = [{ title: 'Dual', sku: 'D', serials: ['A1', 'B2', 'C3'], quantity: 1, declaredCondition: 'unused' as const }]
  expect(await noteText(sampleAmericanReturn({ contents }))).toContain('Serial no., 1 of: A1, B2, C3')
})

test('a value that customs must have and we do not know is left to be filled in, and so is the sum', async () => {
  const lines = [{ title: 'Mopa', quantity: 1, hsCode: '8456.11', origin: 'CN', value: null }]
  const text = await noteText({ ...fromZurich, quote: null, customs: { reasonForExport: 'repair', lines, total: null } })
  expect(text.match(/_{12}/g)).toHaveLength(2)
  expect(text).not.toMatch(/0,00/)
})

test('a repair has no quote to show and asks for no condition', async () => {
  const contents = [{ title: 'Dual', sku: 'D', serials: [], quantity: 1, declaredCondition: null }]
  const text = await noteText(sampleAmericanReturn({ kind: 'repair', quote: null, contents, gifts: [] }))
  expect(text).toContain('For diagnosis')
  expect(text).not.toContain('What was agreed')
})

test('an amount a person still decides is said so', async () => {
  const quote = { lines: [], total: null, secondTotal: null }
  expect(await noteText(sampleAmericanReturn({ quote }))).toContain('we’ll review this')
})

test.for([
  ['pay', 'You pay'],
  ['back', 'You get back'],
  ['even', 'Nothing to pay'],
] as const)('an exchange says which way its difference goes: %s', async ([settles, name]) => {
  const quote = { lines: [], total: { amountMinor: 67_00, currency: 'USD' }, settles, secondTotal: null } as const
  const text = await noteText(sampleAmericanReturn({ kind: 'exchange', quote }))
  expect(text).toContain(name)
  expect(text).toContain('$67.00')
})

test('a superseded print says so in words and across the page', async () => {
  const text = await labelText(sampleAmericanReturn({ superseded: true }))
  expect(text).toContain('Out of date: please destroy this document')
  const marks = returnLabelSheet(sampleAmericanReturn({ superseded: true })).marks
  expect(marks.flatMap((mark) => (mark.kind === 'stamp' ? [mark.text] : []))).toEqual(['VOID', 'VOID'])
  expect(await labelText(sampleAmericanReturn())).not.toMatch(/superseded/i)
})

test('what three pages cannot hold is counted', async () => {
  expect(await noteText(longestReturn({ language: 'en', secondLanguage: null }))).toMatch(/and \d+ more items: see the request/)
})
