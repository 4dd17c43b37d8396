import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { acceptEstimate } from '#app/usecases/cases/answer-estimate.ts'
import { acceptOffer } from '#app/usecases/cases/answer-offer.ts'
import { type Belongings, makeBelongings } from '#tests/support/belongings.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let ana: Belongings

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  ana = await makeBelongings(portal, 'ana', 7101)
})
afterAll(() => close())

test('Z04 a condition that is missing is refused, and finds nobody’s row', async () => {
  // What a careless caller may hand over, past the compiler.
  const nothing = undefined as unknown as string
  const asked: Array<() => Promise<unknown>> = [
    () => portal.db.customer.findFirst({ where: { emailKey: nothing } }),
    () => portal.db.order.findFirst({ where: { id: ana.orderId, customerId: nothing } }),
    () => portal.db.order.findFirst({ where: { id: nothing, customerId: ana.customerId } }),
    () => portal.db.case.findFirst({ where: { number: nothing, customerId: ana.customerId } }),
    () => portal.db.case.findFirst({ where: { number: ana.caseNumber, customerId: nothing } }),
    () => portal.db.session.deleteMany({ where: { id: nothing, customerId: ana.customerId } }),
    () => portal.db.session.deleteMany({ where: { customerId: nothing } }),
    () => portal.db.passkey.updateMany({ where: { id: nothing, customerId: ana.customerId }, data: { name: 'x' } }),
    () => portal.db.customerAddress.findFirst({ where: { id: nothing, customerId: ana.customerId } }),
    () => portal.db.dataExport.findFirst({ where: { id: ana.exportId, customerId: nothing } }),
    () => portal.db.staffSession.deleteMany({ where: { staffId: nothing } }),
  ]
  for (const [at, ask] of asked.entries()) await expect(ask(), `ask ${at}`).rejects.toThrow(/undefined/)
  expect(await portal.db.session.count({ where: { customerId: ana.customerId } })).toBe(1)
})

test('Z07 an answer to an offer or an estimate that was never made is refused, and the case stays where it is', async () => {
  const before = await portal.db.case.findUniqueOrThrow({ where: { number: ana.caseNumber } })
  const input = {
    number: ana.caseNumber,
    customerId: ana.customerId,
    version: before.version,
    from: { ip: '203.0.113.7', userAgent: null },
  }
  expect(await acceptOffer(portal, input)).toMatchObject({ done: false })
  expect(await acceptEstimate(portal, input)).toMatchObject({ done: false })
  expect(await portal.db.case.findUniqueOrThrow({ where: { number: ana.caseNumber } })).toEqual(before)
})
