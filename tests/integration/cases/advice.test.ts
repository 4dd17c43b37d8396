import { afterAll, beforeAll, expect, test } from 'vitest'

import { nextActorOf } from '#app/domain/cases/next-actor.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { reportStillFaulty } from '#app/usecases/cases/customer-steps.ts'
import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import { customerActionsView } from '#app/views/cases/customer-actions.ts'
import { buy, caseOf, fileRequest, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let staffId: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  staffId = await hire(portal, 'agent')
})
afterAll(() => close())

async function claim() {
  const bought = await buy(portal, [{ sku: 'MOPA-60W', price: '3499.00' }])
  const lines = [{ lineId: bought.lineIds[0] ?? '' }]
  const number = await fileRequest(portal, bought, { action: 'repair', lines, repair: { component: 'fiber_source', cause: 'defect' } })
  return { number, customerId: bought.customerId }
}

async function take(number: string, step: PlainStep, note: string | null = null) {
  const { version } = await caseOf(portal, number)
  return advanceCase(portal, { number, step, note, version, staffId, shipment: null, from: null })
}

test('the advice stands where its customer says whether it helped; where it did not, support is next and may ask for the device', async () => {
  const { number, customerId } = await claim()
  expect(await take(number, 'ask_to_send_in')).toEqual({ done: false, because: 'other-way' })
  await take(number, 'troubleshoot', 'Clean the lens with a dry cloth.')
  const advised = await caseOf(portal, number)
  const actions = customerActionsView(advised, null, Date.parse(advised.filedAt), 'en')
  expect(actions.solve).toEqual({ advice: 'Clean the lens with a dry cloth.' })
  expect(nextActorOf({ ...advised, pickupChosen: false })).toEqual({ actor: 'customer', due: 'advice', by: null })

  const said = { number, customerId, version: advised.version, text: 'Cleaned it, and it stays dark.', from: null }
  expect(await reportStillFaulty(portal, said)).toEqual({ done: true })
  const again = await caseOf(portal, number)
  expect([again.state, again.events[0]?.note]).toEqual(['submitted', 'Cleaned it, and it stays dark.'])
  const turn = nextActorOf({ ...again, pickupChosen: false })
  expect(turn).toMatchObject({ actor: 'staff', due: 'review', by: again.reviewBy })
  expect(Date.parse(turn.by ?? '')).toBeGreaterThan(Date.now())
  expect(await reportStillFaulty(portal, said)).toEqual({ done: false, because: 'moved-on' })
  expect(await take(number, 'ask_to_send_in')).toEqual({ done: true })
})
