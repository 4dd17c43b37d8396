import { agreeOnShipping } from '#tests/support/case-life.ts'
import { courierDayIn } from '#tests/support/courier-day.ts'
import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { readCaseLink } from '#app/domain/cases/case-link.ts'
import { brokenConstraint } from '#app/infra/db/client.ts'
import { findDocument } from '#app/infra/documents/pickup-documents.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { bookPickup } from '#app/usecases/parcels/book-pickup.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { printPickupDocument, readScannedCode } from '#app/usecases/documents/print-documents.ts'
import { makePortal } from '#tests/support/portal.ts'
import { customerOf, takeIn } from '#tests/support/shop-orders.ts'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const address = {
  name: 'Łucja Kőszeg',
  street: 'Musterweg 1',
  addition: null,
  postcode: '10115',
  city: 'Berlin',
  region: null,
  country: 'DE',
}

let portal: Portal
let close: () => Promise<void>
let customerId: string
let number: string
let staffId: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  const email = 'ana@example.com'
  await takeIn(portal, { id: 1, email, placedAt: daysAgo(5), deliveredAt: daysAgo(2), lines: [{ id: 11, sku: 'CLAMP', price: '100.00' }] })
  customerId = await customerOf(portal, email)
  const order = await portal.db.order.findFirstOrThrow({ select: { id: true, lines: { select: { id: true } } } })
  const selection = [{ lineId: order.lines[0]?.id ?? '', quantity: 1, condition: 'unused', fault: 'none' }] as const
  const quoted = await quoteRequest(portal, {
    customerId,
    orderId: order.id,
    choice: { action: 'return', selection, confirms: {} },
    answers: { reason: 'Too large', phone: '+49 30 5550100' },
  })
  if (!quoted.done) throw new Error(quoted.because)
  const filed = await fileCase(portal, { customerId, quoteId: quoted.quoteId, key: randomUUID(), language: 'en', from: null })
  if (!filed.done) throw new Error(filed.because)
  number = filed.number
  const staff = await portal.db.staff.create({
    data: { emailKey: 'robin@example.com', email: 'robin@example.com', name: 'Robin', role: 'agent' },
    select: { id: true },
  })
  staffId = staff.id
  await approveCase(portal, { number, version: 1, staffId, from: null })
  await agreeOnShipping(portal, number, staffId)
})
afterAll(() => close())

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const book = (version: number, day: string) =>
  bookPickup(portal, {
    number,
    version,
    staffId,
    from: null,
    carrier: 'Sample Express',
    day,
    windowFrom: '09:00',
    windowTo: '13:00',
    trackingNumber: null,
    parcels: 1,
    address,
    phone: '+49 30 5550100',
  })

async function newestDocument(): Promise<{ id: string; qrUrl: URL }> {
  const { id } = await portal.db.pickupDocument.findFirstOrThrow({ where: { supersededAt: null }, select: { id: true } })
  const data = await findDocument(portal.db, { documentId: id, anyone: true })
  return { id, qrUrl: new URL(data?.qrUrl ?? '') }
}

test('a day that has passed, or one mistyped far ahead, books nothing and mails nobody', async () => {
  for (const day of [inDays(-2), inDays(400)]) expect(await book(2, day)).toEqual({ done: false, because: 'wrong-pickup-day' })
  expect(await portal.db.pickup.count({ where: { case: { number } } })).toBe(0)
  expect(await portal.db.mail.count({ where: { kind: 'pickup-booked' } })).toBe(0)
})

test('P2 booking the pickup freezes both documents, which print the same bytes each time, for their customer alone', async () => {
  expect(await book(2, courierDayIn(10))).toEqual({ done: true })
  const { id } = await newestDocument()
  const print = () => printPickupDocument(portal, { documentId: id, kind: 'label', reader: { customerId } })
  const first = await print()
  expect(first?.fileName).toBe(`${number}-1-label.pdf`)
  expect(Buffer.from(first?.bytes ?? []).equals(Buffer.from((await print())?.bytes ?? []))).toBe(true)
  const other = await printPickupDocument(portal, { documentId: id, kind: 'label', reader: { customerId: randomUUID() } })
  expect(other).toBeNull()
})

test('P2 a scanned code leads to its case; one changed character, or another case, leads nowhere', async () => {
  const { qrUrl } = await newestDocument()
  const parts = readCaseLink(number, qrUrl.searchParams)
  if (!parts) throw new Error('the code has no link')
  expect(await readScannedCode(portal, parts)).toEqual({ caseNumber: number, superseded: false })
  const flipped = `${parts.signature.slice(0, -1)}${parts.signature.endsWith('A') ? 'B' : 'A'}`
  expect(await readScannedCode(portal, { ...parts, signature: flipped })).toBeNull()
  expect(await readScannedCode(portal, { ...parts, caseNumber: 'EMR-2026-999999' })).toBeNull()
})

test('booking anew issues the next edition, and the code of the old print says so', async () => {
  const old = await newestDocument()
  const parts = readCaseLink(number, old.qrUrl.searchParams)
  if (!parts) throw new Error('the code has no link')
  await portal.db.case.update({ where: { number }, data: { state: 'pickup_failed' }, select: { id: true } })
  expect(await book(3, courierDayIn(20))).toEqual({ done: true })
  expect(await readScannedCode(portal, parts)).toEqual({ caseNumber: number, superseded: true })
  const fresh = await newestDocument()
  const data = await findDocument(portal.db, { documentId: fresh.id, anyone: true })
  expect([data?.edition, data?.pickup.day, data?.superseded]).toEqual([2, courierDayIn(20), false])
})

test('a case that somebody else moved first is not booked', async () => {
  expect(await book(2, courierDayIn(12))).toEqual({ done: false, because: 'moved-on' })
})

test('no pickup of more than 20 parcels is kept, whoever writes it', async () => {
  const { id } = await portal.db.pickup.findFirstOrThrow({ select: { id: true } })
  await portal.db.pickup.update({ where: { id }, data: { parcels: 20 }, select: { id: true } })
  const tooMany = portal.db.pickup.update({ where: { id }, data: { parcels: 21 }, select: { id: true } })
  expect(brokenConstraint(await tooMany.catch((fault: unknown) => fault))).toBe('pickup_parcels_check')
})

test('withdrawing after the booking voids the print, and tells the customer and the calendar which pickup is called off', async () => {
  const { qrUrl } = await newestDocument()
  const { version } = await portal.db.case.findUniqueOrThrow({ where: { number }, select: { version: true } })
  expect(await withdrawCase(portal, { number, version, customerId, from: null })).toEqual({ done: true })
  const parts = readCaseLink(number, qrUrl.searchParams)
  expect(parts && (await readScannedCode(portal, parts))).toEqual({ caseNumber: number, superseded: true })
  const [mail] = await portal.db.mail.findMany({ where: { kind: 'case-withdrawn' }, select: { payload: true } })
  expect(mail?.payload).toMatchObject({ number, pickup: { day: courierDayIn(20), window: { from: '09:00', to: '13:00' } } })
})
