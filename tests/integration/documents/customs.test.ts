import { afterAll, beforeAll, expect, test } from 'vitest'

import type { CaseView } from '#app/domain/cases/case-view.ts'
import { pickupSnapshot } from '#app/views/documents/snapshot.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { buy, caseOf, fileRequest } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let returned: CaseView

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  const bought = await buy(portal, [
    { sku: 'MOPA-60W', price: '3499.00', quantity: 3 },
    { sku: 'GOGGLES', price: '0.00' },
    { sku: 'CLAMP', price: '0.00' },
  ])
  const lines = bought.lineIds.map((lineId) => ({ lineId, condition: 'unused' as const }))
  returned = await caseOf(portal, await fileRequest(portal, bought, { action: 'return', lines: lines.slice(0, 2) }))
})
afterAll(() => close())

/** What customs is told of a case whose parcel starts in this country. */
function customsOf(view: CaseView, country: string) {
  const address = { name: 'Nicolò Brügger', street: 'Musterweg 1', addition: null, postcode: '8005', city: 'Zürich', region: null, country }
  const pickup = {
    id: '6f9619ff-8b86-d011-b42d-00c04fc964ff',
    carrier: 'Sample Express',
    day: '2026-12-01',
    windowFrom: '09:00',
    windowTo: '13:00',
    trackingNumber: null,
    parcels: 1,
    address,
    phone: '+41 44 555 01 00',
    costMinor: null,
  }
  const input = {
    view,
    pickup,
    documentId: 'd',
    edition: 1,
    ownLabel: false,
    issuedAt: '2026-11-28T10:00:00.000Z',
    warehouse: portal.settings.storePlaces[view.store].warehouse,
    qrUrl: '',
  }
  return pickupSnapshot(input).customs
}

const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })

test('within the customs union nothing is declared', () => {
  expect(customsOf(returned, 'DE')).toBeNull()
  expect(customsOf(returned, 'AT')).toBeNull()
})

test('customs is told what was paid for the part that travels, and what a gift is worth', () => {
  const customs = customsOf(returned, 'CH')
  expect(customs?.lines.map(({ title, value }) => [title, value])).toEqual([
    ['MOPA-60W', euro(349_900)],
    ['GOGGLES', euro(4_900)],
  ])
  expect(customs?.total).toEqual(euro(354_800))
  expect(customs?.reasonForExport).toBe('returned-goods')
})

test('a machine that is sent for repair is declared at what was paid for it, though a repair decides no amount', () => {
  const repair = { ...returned, kind: 'repair' as const, decision: { ...returned.decision, lines: [] } }
  expect(customsOf(repair, 'CH')).toMatchObject({ reasonForExport: 'repair', total: euro(354_800) })
})

test('where nothing was paid and no gift is known, value and sum are left to be filled in, never zero', () => {
  const [machine] = returned.lines
  const unpaid = returned.facts.order.lines.find(({ sku }) => sku === 'CLAMP')
  if (!machine || !unpaid) throw new Error('the order lacks its lines')
  const view = { ...returned, lines: [machine, { ...machine, orderLineId: unpaid.id, title: 'CLAMP' }] }
  const customs = customsOf(view, 'CH')
  expect(customs?.lines.map(({ value }) => value)).toEqual([euro(349_900), null])
  expect(customs?.total).toBeNull()
})
