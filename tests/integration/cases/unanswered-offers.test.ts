import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { acceptOffer, disputeRest } from '#app/usecases/cases/answer-offer.ts'
import { lapseAnswers } from '#app/usecases/cases/lapse-answers.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { sendOffer } from '#app/usecases/cases/send-offer.ts'
import { agreeTo, askOf, buy, caseOf, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { found, returnLife } from '#tests/support/return-life.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let finance: string
let admin: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
  admin = await hire(portal, 'admin')
})
afterAll(() => close())

const clamp = { sku: 'CLAMP', price: '100.00' }

const { step, receivedReturn, inspect, refund, answerOf } = returnLife(() => ({ portal, agent, finance }))

/** A return with less in it than was declared, whose offer nobody answered until its time was over. */
async function unanswered(country: string) {
  const bought = await buy(portal, [clamp], { country })
  const number = await receivedReturn(bought)
  await inspect(number, [found(bought.lineIds[0] ?? '', 'used')])
  await sendOffer(portal, { ...(await askOf(portal, number, agent)), amountMinor: null, note: null })
  expect(await lapseAnswers(portal)).toBe(0)
  await portal.db.$executeRaw`
    UPDATE offer SET sent_at = sent_at - interval '16 days', answer_by = answer_by - interval '16 days'
     WHERE case_id = (SELECT id FROM cases WHERE number = ${number})`
  expect(await lapseAnswers(portal)).toBe(1)
  expect(await lapseAnswers(portal)).toBe(0)
  return { bought, number }
}

test('an offer that nobody answers in time counts as accepted where no law says otherwise, one in time does not', async () => {
  const { number } = await unanswered('US')
  expect((await outcomeOf(portal, number)).offer).toMatchObject({ ifSilent: 'accepted', answer: 'time-over' })
  expect(await caseOf(portal, number)).toMatchObject({ state: 'offer_accepted', events: [{ actor: 'system' }, {}, {}, {}, {}, {}, {}, {}] })
  expect((await mailsOf(portal, number)).at(-1)?.payload).toMatchObject({ answer: 'time-over', refund: { amountMinor: 7000 } })
})

async function lastStep(number: string) {
  const { state, events } = await caseOf(portal, number)
  return [events[0]?.step, events[0]?.actor, state, events[0]?.note]
}

const kindsOf = async (number: string) => (await mailsOf(portal, number)).map(({ kind }) => kind)

test('in the Union silence is no answer: what was offered is paid, and the rest stays open until its customer asks for it', async () => {
  const { bought, number } = await unanswered('DE')
  expect(await lastStep(number)).toEqual(['leave_open', 'system', 'offer_unanswered', null])
  expect((await mailsOf(portal, number)).at(-1)?.payload).toMatchObject({ answer: 'part-paid', refund: { amountMinor: 7000 } })
  expect(await refund(number, 're_part')).toEqual({ done: true, issued: true })
  expect((await outcomeOf(portal, number)).refund).toMatchObject({ amount: { amountMinor: 7000 }, basis: 'accepted-offer' })
  const why = { ...(await answerOf(number, bought)), why: 'It was new' }
  const twice = await Promise.all([disputeRest(portal, why), disputeRest(portal, why)])
  expect(twice.map(({ done }) => done).sort()).toEqual([false, true])
  expect(await lastStep(number)).toEqual(['dispute_rest', 'customer', 'rest_disputed', 'It was new'])
  const outcome = await outcomeOf(portal, number)
  expect([outcome.refund, outcome.earlierRefund?.amount.amountMinor]).toEqual([null, 7000])
  const rest = async (amountMinor: number) =>
    refundCase(portal, { ...(await askOf(portal, number, finance)), reference: 're_rest', amountMinor })
  expect(await rest(3001)).toEqual({ done: false, because: 'wrong-amount' })
  // Nobody says such an amount alone.
  expect(await rest(3000)).toEqual({ done: true, issued: false })
  expect(await agreeTo(portal, 'refund', await askOf(portal, number, admin))).toEqual({ done: true, issued: true })
  const settled = await outcomeOf(portal, number)
  expect([settled.refund?.amount.amountMinor, settled.earlierRefund?.amount.amountMinor]).toEqual([3000, 7000])
  expect((await caseOf(portal, number)).state).toBe('refunded')
  expect((await kindsOf(number)).slice(-4)).toEqual(['offer-answered', 'refund-issued', 'offer-answered', 'refund-issued'])
  const [{ given } = { given: 0 }] = await portal.db.$queryRaw<{ given: number }[]>`
    SELECT given_back(${bought.orderId}::uuid)::float8 AS given`
  expect(given).toBe(10_000)
})

test('staff stand by the amount with words that its customer reads, and a late answer is one all the same', async () => {
  const { bought, number } = await unanswered('DE')
  await refund(number)
  await disputeRest(portal, { ...(await answerOf(number, bought)), why: null })
  await step(number, 'stand_by', 'The burn marks are on the photos.')
  expect((await lastStep(number)).slice(0, 3)).toEqual(['stand_by', 'staff', 'refunded'])
  expect((await mailsOf(portal, number)).at(-1)).toMatchObject({
    kind: 'case-message',
    payload: { message: 'The burn marks are on the photos.' },
  })
  const late = await unanswered('DE')
  expect(await acceptOffer(portal, await answerOf(late.number, late.bought))).toEqual({ done: true })
  expect((await outcomeOf(portal, late.number)).offer?.answer).toBe('accepted')
  await refund(late.number)
  expect(await disputeRest(portal, { ...(await answerOf(late.number, late.bought)), why: null })).toEqual({
    done: false,
    because: 'moved-on',
  })
})

test('the database pays no rest before the part, nor more than was paid in all', async () => {
  const { number } = await unanswered('DE')
  const { id } = await caseOf(portal, number)
  const insert = (amountMinor: number) =>
    portal.db.refund.create({
      data: {
        caseId: id,
        version: 1,
        amountMinor,
        currency: 'EUR',
        basis: 'person',
        reference: 'r',
        limitMinor: 0,
        proposedBy: finance,
        isRest: true,
      },
    })
  await expect(insert(1)).rejects.toThrow('refund_within_paid')
  await refund(number)
  await expect(insert(3001)).rejects.toThrow('refund_within_paid')
  await insert(3000)
})
