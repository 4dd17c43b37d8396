import { afterAll, beforeAll, expect, test } from 'vitest'

import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { acceptEstimate, declineEstimate } from '#app/usecases/cases/answer-estimate.ts'
import { lapseAnswers } from '#app/usecases/cases/lapse-answers.ts'
import { sendEstimate } from '#app/usecases/cases/send-estimate.ts'
import { askOf, bookCourier, buy, caseOf, fileRequest, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal({ REFUND_LIMIT_EUR: '1000000' }))
  agent = await hire(portal, 'agent')
})
afterAll(() => close())

const shipment = { carrier: 'Sample Express', trackingNumber: 'SE1' }

/** Takes these steps of staff one after the other; each says what a customer is to read and by whom something goes. */
async function steps(number: string, ...names: PlainStep[]): Promise<void> {
  for (const step of names) {
    const input = { ...(await askOf(portal, number, agent)), step, note: `Said with ${step}`, shipment }
    expect(await advanceCase(portal, input), step).toEqual({ done: true })
  }
}

async function expectEnd(number: string, state: string, amountMinor: number | null, mails: readonly string[]): Promise<void> {
  expect((await caseOf(portal, number)).state).toBe(state)
  expect((await outcomeOf(portal, number)).refund?.amount.amountMinor ?? null).toBe(amountMinor)
  expect((await mailsOf(portal, number)).map(({ kind }) => kind)).toEqual(['case-filed', ...mails])
}
const clamp = { sku: 'CLAMP', price: '100.00' }
const machine = { sku: 'MOPA-60W', price: '3499.00' }

/** A repair whose machine has been diagnosed. */
async function diagnosed(): Promise<Readonly<{ number: string; customerId: string }>> {
  const bought = await buy(portal, [machine])
  const number = await fileRequest(portal, bought, {
    action: 'repair',
    lines: [{ lineId: bought.lineIds[0] ?? '' }],
    repair: { component: 'fiber_source', cause: 'wear' },
  })
  await steps(number, 'troubleshoot', 'ask_to_send_in')
  await bookCourier(portal, number, agent)
  await steps(number, 'pick_up', 'receive', 'diagnose')
  const { version } = await caseOf(portal, number)
  const estimate = {
    number,
    version,
    staffId: agent,
    from: null,
    finding: 'The source is worn',
    cause: 'wear',
    priceMinor: 45_000,
  } as const
  expect(await sendEstimate(portal, estimate)).toEqual({ done: true })
  return { number, customerId: bought.customerId }
}
const sentIn = ['troubleshooting', 'send-in-asked', 'pickup-booked', 'parcel-received', 'estimate-sent']

test('a repair with an accepted estimate is repaired, shipped back and closed', async () => {
  const { number, customerId } = await diagnosed()
  const { version } = await caseOf(portal, number)
  expect(await acceptEstimate(portal, { number, version, customerId, from: null })).toEqual({ done: true })
  await steps(number, 'repair', 'ship_back', 'close')
  await expectEnd(number, 'closed', null, [...sentIn, 'estimate-answered', 'machine-repaired', 'sent-back'])
  expect((await mailsOf(portal, number)).at(-1)?.payload).toMatchObject({ condition: 'repaired' })
})

test('a repair with a declined estimate goes back as it came', async () => {
  const { number, customerId } = await diagnosed()
  const { version } = await caseOf(portal, number)
  expect(await declineEstimate(portal, { number, version, customerId, from: null })).toEqual({ done: true })
  await steps(number, 'ship_back', 'close')
  await expectEnd(number, 'closed', null, [...sentIn, 'estimate-answered', 'sent-back'])
  expect((await mailsOf(portal, number)).at(-1)?.payload).toMatchObject({ condition: 'as-it-came' })
})

test('an estimate that nobody answers in time counts as declined', async () => {
  const { number } = await diagnosed()
  await portal.db.$executeRaw`
    UPDATE estimate SET sent_at = sent_at - interval '16 days', answer_by = answer_by - interval '16 days'
     WHERE case_id = (SELECT id FROM cases WHERE number = ${number})`
  expect(await lapseAnswers(portal)).toBe(1)
  await expectEnd(number, 'estimate_declined', null, [...sentIn, 'estimate-answered'])
  expect((await mailsOf(portal, number)).at(-1)?.payload).toMatchObject({ answer: 'time-over' })
})

test('a repair that is solved online needs no parcel', async () => {
  const bought = await buy(portal, [machine])
  const number = await fileRequest(portal, bought, {
    action: 'repair',
    lines: [{ lineId: bought.lineIds[0] ?? '' }],
    repair: { component: 'fiber_source', cause: 'defect' },
  })
  await steps(number, 'troubleshoot', 'solve', 'close')
  await expectEnd(number, 'closed', null, ['troubleshooting', 'repair-solved'])
})

test('an answer of another customer, or to what is not asked, moves nothing', async () => {
  const { number } = await diagnosed()
  const { version } = await caseOf(portal, number)
  const other = await buy(portal, [clamp])
  const input = { number, version, customerId: other.customerId, from: null }
  expect(await acceptEstimate(portal, input)).toEqual({ done: false, because: 'no-such-case' })
  expect((await caseOf(portal, number)).state).toBe('estimate_sent')
})
