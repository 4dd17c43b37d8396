import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { action as fileAction } from '#app/routes/_portal.orders.$orderId.quotes.$quoteId.tsx'
import { action as stepAction } from '#app/routes/_portal.orders.$orderId.$action.$step.tsx'
import { estimateForm, offerForm, refundForm } from '#app/web/cases/outcome-forms.ts'
import { readFormData } from '#app/web/shared/read-form.ts'
import { type Belongings, makeBelongings } from '#tests/support/belongings.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let ana: Belongings

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  ana = await makeBelongings(portal, 'ana', 7101)
})
afterAll(() => close())

type Answer = Readonly<{ status: number; location: string | null }>

function answerOf(answer: unknown): Answer {
  if (answer instanceof Response) return { status: answer.status, location: answer.headers.get('Location') }
  return { status: (answer as { init: ResponseInit | null }).init?.status ?? 200, location: null }
}

/** What the browser of the customer would get for posting this form. */
async function post(action: typeof stepAction | typeof fileAction, params: Record<string, string>, form: Record<string, string>) {
  const request = browserRequest('/', { session: ana.token }, form)
  return answerOf(await (action as typeof stepAction)({ request, params, context: contextOf(portal) }))
}

/** A form that began with what the draft holds. */
const stamp = () => ({ by: '11111111-1111-4111-8111-111111111103', seen: ana.draftBy })

test('F01 amounts, fees, currencies, states and lines in the form of filing count for nothing', async () => {
  const { quoteId, orderId } = ana
  const answer = await post(
    fileAction,
    { orderId, quoteId },
    {
      key: '11111111-1111-4111-8111-111111111101',
      amountMinor: '1',
      refund: '99999999',
      fee: '0',
      currency: 'USD',
      state: 'refunded',
      customerId: '11111111-1111-4111-8111-111111111102',
      'lines[0].quantity': '3',
      'decision.refund.amountMinor': '99999999',
    },
  )
  expect(answer).toMatchObject({ status: 303 })
  const filed = await portal.db.case.findFirstOrThrow({ where: { quoteId }, select: { state: true, customerId: true, decision: true } })
  expect(filed).toMatchObject({
    state: 'submitted',
    customerId: ana.customerId,
    decision: { refund: { amountMinor: 8000, currency: 'EUR' } },
  })
  expect(await portal.db.caseLine.findMany({ where: { case: { quoteId } }, select: { quantity: true } })).toEqual([{ quantity: 1 }])
})

test.each(['-1', '0.005', '1e309', 'NaN', '1,00', '9007199254740992', '2147483648', '1 ', '١'])(
  'F04 a quantity of %s is refused at its field',
  async (quantity) => {
    const { orderId, lineId } = ana
    const form = { ...stamp(), 'lines[0].lineId': lineId, 'lines[0].chosen': 'on', 'lines[0].quantity': quantity }
    const answer = await post(stepAction, { orderId, action: 'return', step: 'items' }, form)
    // A number with a blank after it is that number, and within what was bought.
    expect(answer.status).toBe(quantity === '1 ' ? 303 : 422)
  },
)

test('F04 a quantity of nothing chooses nothing', async () => {
  const { orderId, lineId } = ana
  const form = { ...stamp(), 'lines[0].lineId': lineId, 'lines[0].chosen': 'on', 'lines[0].quantity': '0' }
  expect(await post(stepAction, { orderId, action: 'return', step: 'items' }, form)).toEqual({ status: 422, location: null })
})

test.each(['-1', '0.005', '1e309', 'NaN', '9007199254740992', '12345678', '', ' ', '+1', '1.'])(
  'F04 an amount of %j is no amount',
  (amount) => {
    const form = (fields: Record<string, string>) => new URLSearchParams({ version: '2', ...fields })
    const wrong = [
      readFormData(form({ reference: 're', amount }), refundForm('en')),
      readFormData(form({ amount }), offerForm('en')),
      readFormData(form({ finding: 'Worn', price: amount }), estimateForm('en')),
    ]
    // An amount that may be left out is left out where nothing was typed; a price may not.
    const empty = amount === ''
    expect(wrong.map(({ ok }) => ok)).toEqual([empty, empty, false])
  },
)

test('F04 the database refuses amounts and quantities below nothing or past all bounds, whoever writes', async () => {
  const write = (sql: string) => portal.database.pool.query(sql)
  await expect(write(`UPDATE order_line SET quantity = -1 WHERE id = '${ana.lineId}'`)).rejects.toThrow(/check constraint/)
  await expect(write(`UPDATE order_line SET paid_minor = -1 WHERE id = '${ana.lineId}'`)).rejects.toThrow(/check constraint/)
  await expect(write(`UPDATE order_line SET paid_minor = 9007199254740992 WHERE id = '${ana.lineId}'`)).rejects.toThrow(/check constraint/)
  await expect(write(`UPDATE case_line SET quantity = 0`)).rejects.toThrow(/check constraint/)
})
