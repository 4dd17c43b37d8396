import { afterAll, beforeAll, expect, test } from 'vitest'

import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { proposeGiving } from '#app/usecases/cases/approve-giving.ts'
import { agreeTo, askOf, bookCourier, buy, fileRequest, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let finance: string
let admin: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal({ REFUND_LIMIT_EUR: '1000000' }))
  finance = await hire(portal, 'finance')
  admin = await hire(portal, 'admin')
})
afterAll(() => close())

const shipment = { carrier: 'Sample Express', trackingNumber: null }
const done = { done: true }
const internalReason = 'A good customer'

const advance = async (number: string, step: PlainStep, staffId = admin) =>
  advanceCase(portal, { ...(await askOf(portal, number, staffId)), step, note: `Said with ${step}`, shipment })
const agree = async (number: string, gives: 'offer' | 'replacement' | 'free_repair', staffId: string) =>
  agreeTo(portal, gives, await askOf(portal, number, staffId))
const propose = async (number: string, giving: 'replace' | 'repair', staffId = admin) =>
  proposeGiving(portal, { ...(await askOf(portal, number, staffId)), giving, internalReason })

async function diagnosed(repair: NonNullable<Parameters<typeof fileRequest>[2]['repair']>, sku = 'MOPA-60W'): Promise<string> {
  const bought = await buy(portal, [{ sku, price: '300.00' }])
  const number = await fileRequest(portal, bought, { action: 'repair', lines: [{ lineId: bought.lineIds[0] ?? '' }], repair })
  for (const step of ['troubleshoot', 'ask_to_send_in'] as const) await advance(number, step)
  await bookCourier(portal, number, admin)
  for (const step of ['pick_up', 'receive', 'diagnose'] as const) expect(await advance(number, step)).toEqual(done)
  return number
}

test('Z13 a repair is free, or a machine replaced, where the policy says so, else where two people do', async () => {
  const covered = await diagnosed({ component: 'fiber_source', cause: 'defect' })
  expect(await advance(covered, 'replace')).toEqual({ done: false, because: 'needs-approval' })
  expect(await propose(covered, 'repair')).toEqual({ done: false, because: 'not-needed' })
  expect(await advance(covered, 'repair')).toEqual(done)

  const worn = await diagnosed({ component: 'fiber_source', cause: 'wear' })
  expect(await advance(worn, 'repair')).toEqual({ done: false, because: 'needs-approval' })
  await expect(portal.db.$executeRaw`UPDATE cases SET state = 'repaired' WHERE number = ${worn}`).rejects.toThrow('goods_of_two')
  expect(await propose(worn, 'repair')).toEqual(done)
  expect(await agree(worn, 'free_repair', finance)).toEqual(done)
  expect(await advance(worn, 'replace')).toEqual({ done: false, because: 'needs-approval' })
  expect(await advance(worn, 'repair')).toEqual(done)

  const reviewed = await diagnosed({ component: 'fiber_source', cause: 'defect', prohibitedActions: ['wet_cleaning'] })
  expect(await advance(reviewed, 'repair')).toEqual({ done: false, because: 'needs-approval' })

  const first = await diagnosed({ component: 'fiber_source', cause: 'defect', defectiveOnFirstUse: true }, 'CLAMP')
  expect(await advance(first, 'replace')).toEqual(done)
})
