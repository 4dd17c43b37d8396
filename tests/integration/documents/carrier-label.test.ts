import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { keepCarrierLabel } from '#app/usecases/documents/keep-carrier-label.ts'
import { fetchCarrierLabel, printAttachments, showPickupDocuments } from '#app/usecases/documents/print-documents.ts'
import { askOf, bookCourier, type Bought, buy, caseOf, fileRequest, hire, mailsOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

const page = '<</Type /Page /Parent 2 0 R>>'
const file = (text: string) => Buffer.from(`%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n3 0 obj ${page} endobj\n% ${text}\n%%EOF`)

let portal: Portal
let close: () => Promise<void>
let staffId: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  staffId = await hire(portal, 'agent')
})
afterAll(() => close())

async function approved(): Promise<Bought & { number: string }> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '', condition: 'unused' }] })
  await approveCase(portal, await askOf(portal, number, staffId))
  return { ...bought, number }
}

const keep = (number: string, text: string) => keepCarrierLabel(portal, { number, staffId, from: null, file: file(text) })

async function documentOf(number: string) {
  const found = (await caseOf(portal, number)).documents.find(({ superseded }) => !superseded)
  if (!found) throw new Error('no document')
  return found
}

test('a label handed in before the booking goes out with the documents, byte for byte, to its customer alone', async () => {
  const { number, customerId } = await approved()
  expect(await keep(number, 'first')).toEqual({ done: true })
  expect(await keep(number, 'second')).toEqual({ done: true })
  expect(await bookCourier(portal, number, staffId)).toEqual({ done: true })
  const document = await documentOf(number)
  expect(document.carrierLabel).toBe(true)
  const own = await fetchCarrierLabel(portal, { documentId: document.id, reader: { customerId } })
  expect(own?.fileName).toBe(`${number}-carrier-label.pdf`)
  expect(Buffer.from(own?.bytes ?? []).equals(file('second'))).toBe(true)
  const stranger = await approved()
  expect(await fetchCarrierLabel(portal, { documentId: document.id, reader: { customerId: stranger.customerId } })).toBeNull()
  const attached = await printAttachments(portal, [document.id])
  expect(attached.map(({ fileName }) => fileName)).toEqual([`${number}-1-label.pdf`, `${number}-2-note.pdf`, `${number}-carrier-label.pdf`])
  const shown = await showPickupDocuments(portal, { documentId: document.id, caseNumber: number, reader: { customerId } })
  expect(shown?.label.title.main).toBe('Return label')
})

test('a label handed in after the booking makes a new edition that knows of it, and mails it', async () => {
  const { number } = await approved()
  await bookCourier(portal, number, staffId)
  const before = await documentOf(number)
  expect(before.carrierLabel).toBe(false)
  expect(await keep(number, 'late but welcome')).toEqual({ done: true })
  const after = await documentOf(number)
  expect([after.edition, after.carrierLabel]).toEqual([2, true])
  const booked = (await mailsOf(portal, number)).filter(({ kind }) => kind === 'pickup-booked')
  expect(booked.map(({ payload }) => (payload as { documentIds: string[] }).documentIds)).toEqual([[before.id], [after.id]])
  expect(booked.map(({ payload }) => (payload as { carrierLabel: boolean }).carrierLabel)).toEqual([false, true])
})

test('a label of a pickup that failed is not sent with the next one', async () => {
  const { number } = await approved()
  await keep(number, 'for the first day')
  await bookCourier(portal, number, staffId)
  await portal.db.case.update({ where: { number }, data: { state: 'pickup_failed' }, select: { id: true } })
  await bookCourier(portal, number, staffId)
  const document = await documentOf(number)
  expect(document.carrierLabel).toBe(false)
  expect(await fetchCarrierLabel(portal, { documentId: document.id, reader: { anyone: true } })).toBeNull()
})

test('a case without a pickup ahead takes no label', async () => {
  const { number } = await approved()
  await bookCourier(portal, number, staffId)
  await portal.db.case.update({ where: { number }, data: { state: 'received' }, select: { id: true } })
  expect(await keep(number, 'too late')).toEqual({ done: false, because: 'late' })
  expect(await keep('EMR-2026-999999', 'nobody')).toEqual({ done: false, because: 'no-such-case' })
})

test('who handed a label in is in the audit trail, with its size and not its content', async () => {
  const { number } = await approved()
  await keep(number, 'audited')
  const { id } = await caseOf(portal, number)
  const entry = await portal.db.auditEntry.findFirstOrThrow({ where: { action: 'case.carrier-label', objectId: id } })
  expect([entry.actorId, entry.after]).toEqual([
    staffId,
    { labelId: expect.any(String) as string, format: 'pdf', pages: 1, bytes: file('audited').length },
  ])
})

test('the database itself holds no label of more than two megabytes or two pages', async () => {
  const { number } = await approved()
  const { id } = await caseOf(portal, number)
  const insert = (pages: number, length: number) =>
    portal.db.carrierLabel.create({
      data: { caseId: id, format: 'pdf', pages, bytes: new Uint8Array(length), uploadedBy: staffId },
      select: { id: true },
    })
  await expect(insert(3, 10)).rejects.toThrow()
  await expect(insert(1, 2 * 1024 * 1024 + 1)).rejects.toThrow()
  await expect(insert(1, 2 * 1024 * 1024)).resolves.toBeDefined()
})
