import { randomUUID } from 'node:crypto'

import type { Language } from '#app/domain/shared/stores.ts'
import { jsonFile, zipFiles } from '#app/infra/account/zip.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { addAddress } from '#app/usecases/account/keep-addresses.ts'
import { submitStep } from '#app/usecases/requests/submit-step.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { bookPickup } from '#app/usecases/parcels/book-pickup.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'
import { askQuestion } from '#app/usecases/messages/ask-question.ts'
import { beginUpload } from '#app/usecases/evidence/begin-upload.ts'
import { checkEvidence } from '#app/usecases/evidence/check-evidence.ts'
import { findPlace } from '#app/usecases/evidence/place.ts'
import { completeUpload, takePart } from '#app/usecases/evidence/take-part.ts'
import { declareWithdrawal } from '#app/usecases/statutory/declare-withdrawal.ts'
import { settleDeclarations } from '#app/usecases/statutory/settle-declarations.ts'
import { inviteStaff } from '#app/usecases/staff/invite-staff.ts'

import { begunRequest } from '#tests/support/begun-request.ts'
import { agreeOnShipping, hire } from './case-life.ts'
import { courierDayIn } from './courier-day.ts'
import { makeJpeg } from './pictures.ts'
import { runRecall, selectionOf } from './recalls.ts'
import { takeIn } from './shop-orders.ts'
import { signIn, visitor } from './sign-in.ts'

/** Everything of one customer that another must not reach. */
export type Belongings = Readonly<{
  customerId: string
  token: string
  orderId: string
  lineId: string
  quoteId: string
  caseNumber: string
  questionId: string
  documentId: string
  passkeyId: string
  sessionId: string
  addressId: string
  exportId: string
  unitId: string
  machineId: string
  fileId: string
  /** That the address of the order was told of a withdrawal with another one. */
  declaredNoticeId: string
  /** The form that wrote the draft of a return last. */
  draftBy: string
  /** The notice of a recall, and the piece that it asks about. */
  noticeId: string
  recallItemId: string
}>

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const from = { ip: '203.0.113.7', userAgent: null }
const answers = { reason: 'Changed my mind', phone: '+49 30 5550100' }
const address = { name: 'Ana', street: 'Weg 1', addition: null, postcode: '10115', city: 'Berlin', region: null, country: 'DE' }

/** A customer who is signed in and has an order, a quote, a case with its pickup booked, a document and a passkey. */
export async function makeBelongings(portal: Portal, name: string, id: number, language: Language = 'en'): Promise<Belongings> {
  const email = `${name}@example.test`
  const line = { id: id * 7, sku: 'CLAMP', price: '100.00', quantity: 3 }
  const machine = { id: id * 7 + 1, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }
  await takeIn(portal, { id, email, placedAt: daysAgo(5), deliveredAt: daysAgo(2), lines: [line, machine] })
  const { customerId, token } = await signIn(portal, email, visitor({ address: `198.51.100.${id % 250}` }))
  const order = await portal.db.order.findFirstOrThrow({
    where: { customerId },
    select: { id: true, lines: { orderBy: { position: 'asc' }, select: { id: true, units: { select: { id: true } } } } },
  })
  const own = { customerId, orderId: order.id, lineId: order.lines[0]?.id ?? '' }
  const caseNumber = await makeCase(portal, own, language)
  const documentId = await makeDocument(portal, caseNumber)
  const questionId = await makeQuestion(portal, own)
  const quoteId = await makeQuote(portal, own)
  const passkeyId = `passkey-of-${name}`
  await portal.db.passkey.create({ data: { id: passkeyId, customerId, name, publicKey: new Uint8Array([1]) }, select: { id: true } })
  const session = await portal.db.session.findFirstOrThrow({ where: { customerId }, select: { id: true } })
  const account = { addressId: await makeAddress(portal, customerId), exportId: await makeExport(portal, customerId) }
  const machines = { unitId: order.lines[1]?.units[0]?.id ?? '', machineId: await makeMachine(portal, customerId) }
  const fileId = await makeFile(portal, own)
  const declaredNoticeId = await makeDeclaredNotice(portal, own, id)
  const draftBy = await makeDraft(portal, own)
  const recalled = await makeRecalled(portal, { ...own, unitId: machines.unitId }, email)
  return {
    ...own,
    ...account,
    ...machines,
    ...recalled,
    fileId,
    declaredNoticeId,
    draftBy,
    token,
    quoteId,
    caseNumber,
    questionId,
    documentId,
    passkeyId,
    sessionId: session.id,
  }
}

/** A return that is begun: its items are chosen. */
async function makeDraft(portal: Portal, { customerId, orderId, lineId }: Own): Promise<string> {
  const by = randomUUID()
  const lines = [{ lineId, quantity: 1 }] as const
  await submitStep(portal, {
    ...(await begunRequest(portal, { customerId, orderId, action: 'return' })),
    step: 'items',
    answers: { lines },
    by,
    seen: '',
  })
  return by
}

/** A photo for a request that is not filed yet. */
async function makeFile(portal: Portal, { customerId, orderId }: Pick<Belongings, 'customerId' | 'orderId'>): Promise<string> {
  const place = await findPlace(portal.db, { at: 'request', customerId, orderId, action: 'return' })
  if (!place) throw new Error('there is no such order')
  const bytes = await makeJpeg()
  const begun = await beginUpload(portal, place, {
    slot: { item: 'damage', lineId: null },
    name: 'a.jpg',
    declaredType: null,
    head: null,
    bytes: bytes.length,
    key: randomUUID(),
  })
  if (!begun.done) throw new Error(begun.because)
  const sender = { customerId, staffId: null, fileId: begun.upload.fileId }
  await takePart(portal, { ...sender, start: 0 }, bytes)
  await completeUpload(portal, sender, from)
  await checkEvidence(portal, sender.fileId)
  return sender.fileId
}

/** A notice, as sending leaves it: of a recall that two people stand behind, and that nobody else is told of. */
async function makeRecalled(portal: Portal, { customerId, lineId, unitId }: Own & Pick<Belongings, 'unitId'>, email: string) {
  const two = [await hire(portal, 'admin'), await hire(portal, 'admin')] as const
  const recallId = await runRecall(portal, two, selectionOf({ serialFrom: 'NONE-1', serialTo: 'NONE-1' }))
  const buyer = { recallId, buyerKey: email, address: email, customerId, language: 'en', store: 'de' }
  const { id: noticeId } = await portal.db.recallBuyer.create({ data: buyer, select: { id: true } })
  const piece = { recallId, buyerId: noticeId, orderLineId: lineId, unitId, title: 'Mopa 60 W', quantity: 1 }
  const { id: recallItemId } = await portal.db.recallItem.create({ data: piece, select: { id: true } })
  return { noticeId, recallItemId }
}

async function makeAddress(portal: Portal, customerId: string): Promise<string> {
  const own = { customerId, address: { ...address, company: null, phone: null }, isDefault: true, from }
  const added = await addAddress(portal, own)
  if (!added.done) throw new Error(added.because)
  return added.addressId
}

async function makeMachine(portal: Portal, customerId: string): Promise<string> {
  const { id } = await portal.db.machineElsewhere.create({
    data: { customerId, model: 'Nova', serial: 'NV-1', seller: 'A shop', boughtOn: new Date('2026-01-01') },
    select: { id: true },
  })
  return id
}

/** A file that is ready, as the background job leaves it. */
async function makeExport(portal: Portal, customerId: string): Promise<string> {
  const { id } = await portal.db.dataExport.create({
    data: {
      customerId,
      state: 'ready',
      readyAt: new Date(),
      expiresAt: new Date(Date.now() + 86_400_000),
      file: new Uint8Array(zipFiles({ 'account.json': jsonFile({}) }, new Date())),
    },
    select: { id: true },
  })
  return id
}

type Own = Pick<Belongings, 'customerId' | 'orderId' | 'lineId'>

async function makeQuote(portal: Portal, { customerId, orderId, lineId }: Own): Promise<string> {
  const choice = {
    action: 'return',
    selection: [{ lineId, quantity: 1, condition: 'unused', fault: 'none' }],
    confirms: { accessoriesIncluded: true, originalPackaging: true },
  } as const
  const quoted = await quoteRequest(portal, { customerId, orderId, choice, answers })
  if (!quoted.done) throw new Error(quoted.because)
  return quoted.quoteId
}

/** Somebody else declared the withdrawal of the order. */
async function makeDeclaredNotice(portal: Portal, { orderId }: Own, id: number): Promise<string> {
  const declared = { name: 'Stranger', contract: `#${id}`, items: null, lines: null, email: `stranger${id}@example.test` }
  await declareWithdrawal(portal, { key: randomUUID(), declared, signedIn: null, visitor: visitor() })
  await settleDeclarations(portal)
  const notice = await portal.db.withdrawalNotice.findFirstOrThrow({ where: { orderId }, select: { id: true } })
  return notice.id
}

async function makeQuestion(portal: Portal, { customerId, orderId }: Own): Promise<string> {
  const asked = await askQuestion(portal, {
    customerId,
    orderId,
    key: randomUUID(),
    subject: 'Which lens',
    text: 'Which lens fits?',
    store: 'de',
    language: 'en',
    from: null,
  })
  if (!asked.done) throw new Error(asked.because)
  return asked.id
}

async function makeCase(portal: Portal, own: Own, language: Language): Promise<string> {
  const quoteId = await makeQuote(portal, own)
  const input = { customerId: own.customerId, quoteId, key: randomUUID(), language, from: null }
  const filed = await fileCase(portal, input)
  if (!filed.done) throw new Error(filed.because)
  return filed.number
}

async function makeDocument(portal: Portal, number: string): Promise<string> {
  const staff = await inviteStaff(portal, { email: 'robin@em-smart.test', name: 'Robin', role: 'agent' })
  if (!staff.done) throw new Error(staff.because)
  const step = async () => ({ number, staffId: staff.staffId, from: null, version: await versionOf(portal, number) })
  await approveCase(portal, await step())
  await agreeOnShipping(portal, number, staff.staffId)
  const booked = await bookPickup(portal, {
    ...(await step()),
    carrier: 'DHL',
    day: courierDayIn(3),
    windowFrom: '09:00',
    windowTo: '12:00',
    trackingNumber: null,
    parcels: 1,
    phone: answers.phone,
    address,
  })
  if (!booked.done) throw new Error(booked.because)
  const { id } = await portal.db.pickupDocument.findFirstOrThrow({ where: { case: { number } }, select: { id: true } })
  return id
}

async function versionOf(portal: Portal, number: string): Promise<number> {
  const { version } = await portal.db.case.findUniqueOrThrow({ where: { number }, select: { version: true } })
  return version
}
