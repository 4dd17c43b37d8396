import { listForStaff } from '#app/infra/messages/list-conversations.ts'
import { findConversation } from '#app/infra/messages/read-conversation.ts'
import { findReport } from '#app/infra/orders/address-reports.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { answerQuestion } from '#app/usecases/messages/ask-question.ts'
import { settleQuestion } from '#app/usecases/messages/read-conversations.ts'
import { answerAddress, readReportForStaff } from '#app/usecases/orders/answer-address.ts'
import { reportAddress } from '#app/usecases/orders/report-address.ts'
import { type Bought, buy, daysAgo, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let robin: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  robin = await hire(portal, 'agent')
})
afterAll(() => close())

const right = {
  name: 'Ana Beispiel',
  company: null,
  street: 'Neue Straße 7',
  addition: null,
  postcode: '80331',
  city: 'München',
  region: null,
  country: 'DE',
  phone: null,
}

const buyUnsent = () => buy(portal, [{ sku: 'CLAMP', price: '100.00' }], { placedAt: daysAgo(2), deliveredAt: null })

const askOf = ({ customerId, orderId, email }: Bought, change: Readonly<{ street?: string; key?: string; customerId?: string }> = {}) => ({
  customerId: change.customerId ?? customerId,
  email,
  customerName: 'Ana',
  orderId,
  key: change.key ?? randomUUID(),
  language: 'en' as const,
  from: null,
  address: { ...right, street: change.street ?? right.street },
})

const reportOf = ({ orderId }: Bought) => findReport(portal.database.pool, { orderId })
const mailsTo = async (address: string) =>
  await portal.db.mail.findMany({ where: { toAddress: address }, orderBy: { createdAt: 'asc' }, select: { kind: true, payload: true } })
const waiting = async () => (await listForStaff(portal.db, 'waiting')).map(({ id }) => id)

async function reported(): Promise<Readonly<{ bought: Bought; conversationId: string; reportId: string }>> {
  const bought = await buyUnsent()
  expect(await reportAddress(portal, askOf(bought))).toEqual({ done: true })
  const report = await reportOf(bought)
  if (!report) throw new Error('no report')
  return { bought, conversationId: report.conversationId, reportId: report.id }
}

test('a report keeps the right address, opens a conversation that waits, and tells customer and staff', async () => {
  const { bought, conversationId } = await reported()
  expect(await reportOf(bought)).toMatchObject({ state: 'waiting', address: right, note: null })
  expect((await findConversation(portal.db, { id: conversationId, staff: true }))?.messages[0]?.text).toContain(
    'Neue Straße 7\n80331 München',
  )
  expect(await waiting()).toContain(conversationId)
  expect((await mailsTo(bought.email)).map(({ kind }) => kind)).toEqual(['address-reported'])
  const toStaff = await portal.db.mail.findMany({ where: { kind: 'customer-wrote' }, select: { payload: true } })
  expect(toStaff.map(({ payload }) => (payload as { path: string }).path)).toContain(`/staff/questions/${conversationId}`)
  const audited = await portal.db.auditEntry.findMany({ where: { objectId: bought.orderId }, select: { action: true, actorId: true } })
  expect(audited).toEqual([{ action: 'address.report', actorId: bought.customerId }])
})

test('the address that the order goes to already is not reported, and neither is one twice; back to the first one is', async () => {
  const bought = await buyUnsent()
  const order = await findOrder(portal.db, bought)
  if (!order?.shipAddress) throw new Error('no address')
  const asWritten = { ...askOf(bought), address: { ...order.shipAddress, street: `  ${order.shipAddress.street.toUpperCase()} ` } }
  expect(await reportAddress(portal, asWritten)).toEqual({ done: false, because: 'same' })
  expect(await reportOf(bought)).toBe(null)
  expect(await reportAddress(portal, askOf(bought))).toEqual({ done: true })
  expect(await reportAddress(portal, askOf(bought))).toEqual({ done: false, because: 'same' })
  expect(await reportAddress(portal, { ...asWritten, key: randomUUID() })).toEqual({ done: true })
})

test('the same form sent eight times at once reports once', async () => {
  const bought = await buyUnsent()
  const input = askOf(bought)
  const answers = await Promise.all(Array.from({ length: 8 }, () => reportAddress(portal, input)))
  expect(answers.map(({ done }) => done)).toEqual(Array.from({ length: 8 }, () => true))
  expect(await portal.db.addressReport.count({ where: { orderId: bought.orderId } })).toBe(1)
  expect(await mailsTo(bought.email)).toHaveLength(1)
})

test('two different reports at once leave one that waits', async () => {
  const bought = await buyUnsent()
  await Promise.all([reportAddress(portal, askOf(bought, { street: 'Weg 1' })), reportAddress(portal, askOf(bought, { street: 'Weg 2' }))])
  const rows = await portal.db.addressReport.findMany({ where: { orderId: bought.orderId }, select: { state: true, conversationId: true } })
  expect(rows.map(({ state }) => state).sort()).toEqual(['replaced', 'waiting'])
  expect(new Set(rows.map(({ conversationId }) => conversationId)).size).toBe(1)
})

test('another customer’s order looks like none', async () => {
  const [bought, other] = [await buyUnsent(), await buyUnsent()]
  expect(await reportAddress(portal, askOf(bought, { customerId: other.customerId }))).toEqual({ done: false, because: 'no-such-order' })
  expect(await reportOf(bought)).toBeNull()
})

test('once the order is sent the door is shut, also between the page and the form', async () => {
  const bought = await buyUnsent()
  const sent = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  expect(await reportAddress(portal, askOf(sent))).toEqual({ done: false, because: 'shut' })
  await portal.db.shipment.create({
    data: {
      orderId: bought.orderId,
      sourceId: randomUUID(),
      reportedAt: new Date(),
      createdAt: new Date(),
      status: 'in_transit',
      shippedAt: new Date(),
      sourceUpdatedAt: new Date(),
      contentHash: Buffer.alloc(32, 1),
    },
    select: { id: true },
  })
  expect(await reportAddress(portal, askOf(bought))).toEqual({ done: false, because: 'shut' })
  expect(await portal.db.addressReport.count({ where: { orderId: { in: [bought.orderId, sent.orderId] } } })).toBe(0)
})

test('corrected in the shop: the customer gets a mail and a message, the order tells it, and nobody waits', async () => {
  const { bought, conversationId, reportId } = await reported()
  const input = { conversationId, reportId, staffId: robin, answer: 'correct', note: 'Sent on Monday.', from: null } as const
  expect(await answerAddress(portal, input)).toEqual({ done: true })
  expect(await reportOf(bought)).toMatchObject({ state: 'corrected', note: 'Sent on Monday.' })
  expect((await mailsTo(bought.email)).at(-1)).toMatchObject({
    kind: 'address-answered',
    payload: { answer: 'correct', note: 'Sent on Monday.', orderPath: `/orders/${bought.orderId}` },
  })
  expect(await waiting()).not.toContain(conversationId)
  const said = (await findConversation(portal.db, { id: conversationId, staff: true }))?.messages.at(-1)
  expect([said?.author, said?.text]).toEqual([
    'staff',
    'The address is corrected in the shop: the order goes where you told us.\n\nSent on Monday.',
  ])
  const [last] = await portal.db.auditEntry.findMany({ where: { objectId: bought.orderId }, orderBy: { id: 'desc' }, take: 1 })
  expect(last).toMatchObject({ action: 'address.correct', actorId: robin, before: { state: 'waiting' }, after: { state: 'corrected' } })
})

test('of two staff who answer at once, from two processes, one answer counts and is mailed', async () => {
  const { bought, conversationId, reportId } = await reported()
  const other = openPortal(portal.settings, portal.clock)
  const kim = await hire(portal, 'agent')
  const input = { conversationId, reportId, note: null, from: null }
  const answers = await Promise.all([
    answerAddress(portal, { ...input, staffId: robin, answer: 'correct' }),
    answerAddress(other, { ...input, staffId: kim, answer: 'miss' }),
  ])
  await other.database.close()
  expect(answers.map(({ done }) => done).sort()).toEqual([false, true])
  expect((await mailsTo(bought.email)).filter(({ kind }) => kind === 'address-answered')).toHaveLength(1)
})

test('an answer to a report that its customer has replaced moves nothing', async () => {
  const { bought, conversationId, reportId } = await reported()
  await reportAddress(portal, askOf(bought, { street: 'Weg 2' }))
  const answered = await answerAddress(portal, { conversationId, reportId, staffId: robin, answer: 'correct', note: null, from: null })
  expect(answered).toEqual({ done: false, because: 'moved-on' })
  expect(await reportOf(bought)).toMatchObject({ state: 'waiting', address: { street: 'Weg 2' } })
})

test('a report waits for its own answer, whatever else is written or settled', async () => {
  const { conversationId } = await reported()
  await answerQuestion(portal, { id: conversationId, key: randomUUID(), text: 'We look at it', staffId: robin })
  await settleQuestion(portal, conversationId)
  expect(await waiting()).toContain(conversationId)
  expect(await readReportForStaff(portal, conversationId)).toMatchObject({ report: { state: 'waiting' }, shipped: false })
})
