import { countUnread, listCustomerConversations, listForStaff } from '#app/infra/messages/list-conversations.ts'
import { findConversation } from '#app/infra/messages/read-conversation.ts'
import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { answerQuestion, askQuestion, writeInQuestion } from '#app/usecases/messages/ask-question.ts'
import { openCaseMessages, openConversation, settleQuestion } from '#app/usecases/messages/read-conversations.ts'
import { writeAsCustomer, writeAsStaff } from '#app/usecases/messages/write-in-case.ts'
import { type Bought, buy, caseOf, fileRequest, hire, mailsOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let staffId: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal({ SUPPORT_MAIL: 'service@em-smart.test' }))
  staffId = await hire(portal, 'agent')
})
afterAll(() => close())

const form = (text: string) => ({ key: randomUUID(), text })

/** A customer with a case. */
async function inCase(): Promise<Readonly<{ number: string; bought: Bought }>> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  return { number: await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] }), bought }
}

/** What staff were told by mail, the newest last. */
async function staffMails(about: string) {
  const rows = await portal.db.mail.findMany({
    where: { kind: 'customer-wrote' },
    orderBy: { createdAt: 'asc' },
    select: { toAddress: true, payload: true },
  })
  return rows.filter(({ payload }) => JSON.stringify(payload).includes(about))
}

const ask = (bought: Bought, change: Partial<Parameters<typeof askQuestion>[1]> = {}) =>
  askQuestion(portal, {
    customerId: bought.customerId,
    orderId: bought.orderId,
    subject: 'Which lens',
    store: 'de',
    language: 'en',
    from: null,
    ...form('Which lens fits?'),
    ...change,
  })

test('a message in a case waits for staff, their answer goes out in the thread of the case and is unread until seen', async () => {
  const { number, bought } = await inCase()
  const { customerId } = bought
  const { id } = await caseOf(portal, number)
  expect(await writeAsCustomer(portal, { number, customerId, ...form('Is it there yet?') })).toEqual({ done: true })
  expect((await listForStaff(portal.db, 'waiting')).map((row) => row.caseNumber)).toContain(number)
  expect(await staffMails(number)).toMatchObject([{ toAddress: 'service@em-smart.test', payload: { path: `/staff/cases/${number}` } }])

  expect(await writeAsStaff(portal, { number, staffId, ...form('Tomorrow.') })).toEqual({ done: true })
  expect((await listForStaff(portal.db, 'waiting')).map((row) => row.caseNumber)).not.toContain(number)
  expect((await mailsOf(portal, number)).at(-1)).toMatchObject({ kind: 'case-message', payload: { message: 'Tomorrow.', number } })
  expect(await countUnread(portal.db, customerId)).toBe(1)
  const said = await openCaseMessages(portal, id)
  expect(said.messages.map(({ author, text }) => [author, text])).toEqual([
    ['customer', 'Is it there yet?'],
    ['staff', 'Tomorrow.'],
  ])
  expect(await countUnread(portal.db, customerId)).toBe(0)
})

test('the mail to staff says where a customer wrote and nothing of what they wrote, and goes to who answered last', async () => {
  const { number, bought } = await inCase()
  const { customerId } = bought
  await writeAsStaff(portal, { number, staffId, ...form('Hello') })
  await writeAsCustomer(portal, { number, customerId, ...form('My secret words') })
  const { email } = await portal.db.staff.findUniqueOrThrow({ where: { id: staffId }, select: { email: true } })
  const [mail] = await staffMails(number)
  expect(mail?.toAddress).toBe(email)
  expect(JSON.stringify(mail?.payload)).not.toContain('secret')
})

test('the same form sent again and at once is kept once and mailed once', async () => {
  const { number, bought } = await inCase()
  const twice = { number, customerId: bought.customerId, ...form('Twice') }
  await Promise.all(Array.from({ length: 5 }, () => writeAsCustomer(portal, twice)))
  expect((await openCaseMessages(portal, (await caseOf(portal, number)).id)).messages).toHaveLength(1)
  expect(await staffMails(number)).toHaveLength(1)
  const question = form('Once only')
  const asked = await Promise.all(Array.from({ length: 5 }, () => ask(bought, question)))
  expect(new Set(asked.map((each) => (each.done ? each.id : each.because))).size).toBe(1)
  expect((await listCustomerConversations(portal.db, bought.customerId)).filter(({ caseNumber }) => caseNumber === null)).toHaveLength(1)
})

test('an answer that was kept for a form in another shape is a fault that says which, and is not given', async () => {
  const { bought } = await inCase()
  const question = form('Kept wrongly')
  expect(await ask(bought, question)).toMatchObject({ done: true })
  await portal.db.idempotencyKey.updateMany({
    where: { actorId: bought.customerId, key: question.key },
    data: { response: { done: true } },
  })
  await expect(ask(bought, question)).rejects.toThrow(
    `what was answered to ask-question ${question.key} has another shape than its reader knows: id`,
  )
})

test('a question without a case is its own conversation, answered by mail in the customer’s language', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const asked = await ask(bought, { language: 'de', orderId: null })
  if (!asked.done) throw new Error(asked.because)
  expect((await listForStaff(portal.db, 'waiting')).find(({ id }) => id === asked.id)).toMatchObject({
    subject: 'Which lens',
    orderName: null,
  })
  await answerQuestion(portal, { id: asked.id, staffId, ...form('Die kleine.') })
  const mails = await portal.db.mail.findMany({
    where: { kind: 'question-answered', toAddress: bought.email },
    select: { language: true, payload: true },
  })
  expect(mails).toMatchObject([{ language: 'de', payload: { message: 'Die kleine.', path: `/support/${asked.id}` } }])
  expect((await listCustomerConversations(portal.db, bought.customerId)).map(({ unread }) => unread)).toEqual([true])
  await openConversation(portal, { id: asked.id, customerId: bought.customerId })
  expect((await listCustomerConversations(portal.db, bought.customerId)).map(({ unread }) => unread)).toEqual([false])
  expect(await writeInQuestion(portal, { id: asked.id, customerId: bought.customerId, ...form('Thanks') })).toEqual({ done: true })
  expect(await settleQuestion(portal, asked.id)).toBe(true)
  expect((await listForStaff(portal.db, 'waiting')).map(({ id }) => id)).not.toContain(asked.id)
})

test('another customer’s case, question and order look like none', async () => {
  const { number } = await inCase()
  const theirs = await ask((await inCase()).bought)
  const { customerId } = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const { orderId } = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const id = theirs.done ? theirs.id : ''
  expect(await writeAsCustomer(portal, { number, customerId, ...form('x') })).toEqual({ done: false, because: 'no-such-case' })
  expect(await writeInQuestion(portal, { id, customerId, ...form('x') })).toEqual({ done: false, because: 'no-such-question' })
  expect(await openConversation(portal, { id, customerId })).toBeNull()
  expect(
    await askQuestion(portal, { customerId, orderId, subject: 'Whose', store: 'de', language: 'en', from: null, ...form('x') }),
  ).toEqual({ done: false, because: 'no-such-order' })
})

test('the tenth message within ten minutes is kept and the eleventh is not', async () => {
  const { number, bought } = await inCase()
  const write = () => writeAsCustomer(portal, { number, customerId: bought.customerId, ...form('Again') })
  for (let count = 1; count <= 10; count += 1) expect(await write()).toEqual({ done: true })
  expect(await write()).toEqual({ done: false, because: 'too-many' })
  expect((await openCaseMessages(portal, (await caseOf(portal, number)).id)).messages).toHaveLength(10)
})

test('staff read who of them wrote, and the database refuses what is longer than 4 000 characters', async () => {
  const { number, bought } = await inCase()
  await writeAsStaff(portal, { number, staffId, ...form('x'.repeat(4_000)) })
  await expect(writeAsStaff(portal, { number, staffId, ...form('x'.repeat(4_001)) })).rejects.toThrow(/constraint/)
  const asked = await ask(bought)
  if (!asked.done) throw new Error(asked.because)
  await answerQuestion(portal, { id: asked.id, staffId, ...form('Here') })
  expect((await findConversation(portal.db, { id: asked.id, staff: true }))?.messages.at(-1)?.staffName).toBe('Robin agent')
})
