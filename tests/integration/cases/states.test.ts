import { caseKinds } from '#app/domain/cases/case-kind.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { goodsGiven } from '#app/domain/cases/approval.ts'
import { caseStates, stateRow } from '#app/domain/cases/states.ts'
import { stepNames, stepRow } from '#app/domain/cases/step-rows.ts'
import { findStep, type Step, transitions } from '#app/domain/cases/transitions.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { declineCase } from '#app/usecases/cases/decide-case.ts'
import { proposeException } from '#app/usecases/cases/make-exception.ts'
import { agreeTo, askOf, buy, caseOf, daysAgo, fileRequest, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

const answers = z.array(z.object({ state: z.string(), items: z.string(), answer: z.string(), agreed: z.boolean() }))
const yesSteps = stepNames.filter((step) => stepRow(step).yes)

test('the database says of every state what its row says', async () => {
  const agreed = new Set(caseKinds.flatMap((kind) => yesSteps.flatMap((step) => findStep(kind, step)?.to ?? [])))
  const said = answers.parse(
    await portal.db.$queryRaw`
    SELECT state, case_items(state) AS items, case_answer(state) AS answer, case_agreed(state) AS agreed
      FROM unnest(${caseStates}::text[]) WITH ORDINALITY known(state, place) ORDER BY place`,
  )
  expect(said).toEqual(
    caseStates.map((state) => {
      const { items, answer } = stateRow(state)
      return { state, items, answer, agreed: agreed.has(state) }
    }),
  )
})

const given = z.array(z.object({ gives: z.string().nullable() }))

test('the database asks for two people by every move that its step says gives goods, and by no other', async () => {
  for (const kind of caseKinds) {
    // What is given without a move is asked about where it is noted: tests/integration/shop/sent-first.test.ts.
    const steps = Object.entries<Step>(transitions[kind]).flatMap(([step, { from, to }]) => (to === null ? [] : [{ step, from, to }]))
    const moves = steps.flatMap(({ step, from, to }) => from.map((was) => ({ step, was, to })))
    const said = given.parse(
      await portal.db.$queryRaw`
      SELECT case_move_gives(was, now) AS gives
        FROM unnest(${moves.map(({ was }) => was)}::text[], ${moves.map(({ to }) => to)}::text[]) WITH ORDINALITY move(was, now, place) ORDER BY place`,
    )
    expect(said.map(({ gives }, place) => ({ ...moves[place], gives }))).toEqual(
      moves.map((move) => ({ ...move, gives: goodsGiven(move.step, move.was) })),
    )
  }
})

/** Refuses a parcel at the door, which does not come back. */
async function refuseAndMiss(orderId: string, staffId: string, bought: Awaited<ReturnType<typeof buy>>): Promise<void> {
  await portal.db.$executeRaw`UPDATE shipment SET status = 'out_for_delivery', delivered_at = NULL WHERE order_id = ${orderId}::uuid`
  const number = await fileRequest(portal, bought, { action: 'refuse' })
  for (const step of ['await_return', 'miss'] as const) {
    expect(await advanceCase(portal, { ...(await askOf(portal, number, staffId)), step, note: null, shipment: null })).toEqual({
      done: true,
    })
  }
  expect((await caseOf(portal, number)).state).toBe('not_returned')
}

test('a declined return is taken up again after a refusal whose parcel was kept: it holds nothing', async () => {
  const [agent, admin] = [await hire(portal, 'agent'), await hire(portal, 'admin')]
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }], { placedAt: daysAgo(2), deliveredAt: daysAgo(0.01) })
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  await declineCase(portal, { ...(await askOf(portal, number, agent)), reason: 'Not this one' })
  await refuseAndMiss(bought.orderId, agent, bought)
  const said = { reason: 'You kept the parcel.', internalReason: 'It was accepted after all.', amountMinor: null }
  expect(await proposeException(portal, { ...(await askOf(portal, number, agent)), ...said })).toEqual({ done: true })
  expect(await agreeTo(portal, 'exception', await askOf(portal, number, admin))).toEqual({ done: true })
})
