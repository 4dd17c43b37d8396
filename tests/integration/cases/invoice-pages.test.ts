import { createHmac, randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import * as casePage from '#app/routes/_portal.cases.$number.tsx'
import * as staffPage from '#app/routes/staff.cases.$number.tsx'
import { receiveWebhook } from '#app/usecases/orders/receive-webhook.ts'
import { workWebhooks } from '#app/usecases/orders/work-webhooks.ts'
import { lapseAnswers } from '#app/usecases/cases/lapse-answers.ts'
import { settlePayments } from '#app/usecases/cases/settle-payments.ts'
import { acceptEstimate } from '#app/usecases/cases/answer-estimate.ts'
import { type Bought, buy, caseOf, fileRequest, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { attemptStep } from '#tests/support/case-steps.ts'
import { browserRequest, contextOf, resultOf } from '#tests/support/context.ts'
import { endTimeToPay, paidOrder } from '#tests/support/invoice-payments.ts'
import { makePortal } from '#tests/support/portal.ts'
import { signIn, visitor } from '#tests/support/sign-in.ts'
import { staffCookies } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let finance: string

// Nobody asks this shop for anything: staff write the invoices in it themselves.
beforeAll(async () => {
  ;({ portal, close } = await makePortal({ SHOPIFY_WEBHOOK_SECRETS: 'secret of the test' }))
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
})
afterAll(() => close())

type Form = Readonly<Record<string, string>>
type Handler = (args: never) => unknown

async function call(handler: Handler, cookies: Form, number: string, form?: Form): Promise<unknown> {
  const args = { request: browserRequest(`/cases/${number}`, cookies, form), context: contextOf(portal), params: { number } }
  return resultOf(handler, args as never)
}

function statusOf(answer: unknown): number | undefined {
  if (answer instanceof Response) return answer.status
  return (answer as { init: ResponseInit | null }).init?.status
}

/** A repair whose customer has accepted what it costs. */
async function accepted(): Promise<Bought & { number: string }> {
  const bought = await buy(portal, [{ sku: 'MOPA-60W', price: '3499.00' }])
  const lines = [{ lineId: bought.lineIds[0] ?? '' }]
  const number = await fileRequest(portal, bought, { action: 'repair', lines, repair: { component: 'fiber_source', cause: 'wear' } })
  for (const step of ['arrive', 'diagnose', 'send_estimate'] as const) {
    const taken = { number, bought, staffId: agent, secondId: finance, step, actor: 'staff', stale: false, worse: false } as const
    expect([step, await attemptStep(portal, taken)]).toEqual([step, true])
  }
  const { version } = await caseOf(portal, number)
  expect(await acceptEstimate(portal, { number, version, customerId: bought.customerId, from: null })).toEqual({ done: true })
  return { ...bought, number }
}

const page = 'https://example.myshopify.com/1/invoices/2'

/** Staff ask for the price of a repair by an invoice that they wrote. */
async function askedByHand() {
  const repair = await accepted()
  const cookies = await staffCookies(portal, agent)
  const { version } = await caseOf(portal, repair.number)
  const ask = async (url: string) =>
    statusOf(await call(staffPage.action, cookies, repair.number, { step: 'ask_by_hand', version: String(version), url }))
  expect([await ask('https://evil.example/pay'), await ask(page), await ask(page)]).toEqual([409, 303, 409])
  return repair
}

const stateOf = async (number: string) => (await caseOf(portal, number)).state
const invoiceIn = async (number: string) => (await outcomeOf(portal, number)).invoices[0]

test('staff ask by hand where the shop is asked for nothing, and name no page but the shop’s; the customer sees it and may let it be', async () => {
  const { number, email } = await askedByHand()
  expect(await stateOf(number)).toBe('awaiting_payment')
  expect((await mailsOf(portal, number)).at(-1)).toMatchObject({ kind: 'invoice-opened', payload: { payUrl: page } })
  const own = { session: (await signIn(portal, email, visitor({ address: '198.51.101.1' }))).token }
  const seen = (await call(casePage.loader, own, number)) as Awaited<ReturnType<typeof casePage.loader>>
  expect(seen.invoices).toMatchObject([{ payUrl: page, state: 'open', canLeave: true }])
  expect(Object.keys(seen.invoices[0] ?? {})).not.toContain('byHand')
  const other = await buy(portal, [{ sku: 'CLAMP', price: '10.00' }])
  const stranger = { session: (await signIn(portal, other.email, visitor({ address: '198.51.101.2' }))).token }
  const { version } = await caseOf(portal, number)
  const leave = { intent: 'leave_unpaid', version: String(version) }
  expect(statusOf(await call(casePage.action, stranger, number, leave))).toBe(404)
  expect(await stateOf(number)).toBe('awaiting_payment')
  expect(statusOf(await call(casePage.action, own, number, leave))).toBe(303)
  expect([await stateOf(number), (await invoiceIn(number))?.state]).toEqual(['estimate_declined', 'void'])
})

test('W2 a payment by hand is noted by finance alone, from a form of their session, and the repair goes on', async () => {
  const { number } = await askedByHand()
  const [kim, robin] = [await staffCookies(portal, finance), await staffCookies(portal, agent)]
  const { refunder } = (await call(staffPage.loader, kim, number)) as Awaited<ReturnType<typeof staffPage.loader>>
  const invoiceId = (await invoiceIn(number))?.id ?? ''
  const form = { step: 'pay', invoiceId, reference: 'bank 7', token: refunder.token }
  expect(statusOf(await call(staffPage.action, robin, number, form))).toBe(403)
  expect(statusOf(await call(staffPage.action, kim, number, { ...form, token: 'another' }))).toBe(422)
  expect(statusOf(await call(staffPage.action, kim, number, { ...form, reference: '' }))).toBe(422)
  expect(statusOf(await call(staffPage.action, kim, number, { ...form, invoiceId: randomUUID() }))).toBe(409)
  expect(statusOf(await call(staffPage.action, kim, number, form))).toBe(303)
  expect([await stateOf(number), (await invoiceIn(number))?.state]).toEqual(['estimate_accepted', 'paid'])
})

test('a notice of the shop, signed and told twice, moves the case on once; without access the time to pay ends as well', async () => {
  const { number } = await askedByHand()
  const invoiceId = (await invoiceIn(number))?.id ?? ''
  const body = Buffer.from(JSON.stringify(paidOrder({ invoiceId, receivedMinor: 100 })))
  const signature = createHmac('sha256', 'secret of the test').update(body).digest('base64')
  for (const topic of ['orders/create', 'orders/paid']) await receiveWebhook(portal, { body, signature, topic, shop: 'demo.example' })
  await workWebhooks(portal)
  expect(await Promise.all([settlePayments(portal), settlePayments(portal)]).then((counts) => counts.reduce((a, b) => a + b))).toBe(1)
  expect([await stateOf(number), (await invoiceIn(number))?.state]).toEqual(['estimate_accepted', 'paid'])
  const late = await askedByHand()
  await endTimeToPay(portal, late.number)
  await lapseAnswers(portal)
  expect(await stateOf(late.number)).toBe('estimate_declined')
})
