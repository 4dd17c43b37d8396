import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { askShop } from '#app/infra/shop/ask-shop.ts'
import { loader as consoleFrame } from '#app/routes/staff.tsx'
import { loader as shopPage } from '#app/routes/staff.shop.tsx'
import { loader as staffCase } from '#app/routes/staff.cases.$number.tsx'
import { loader as customerCase } from '#app/routes/_portal.cases.$number.tsx'
import { buy, caseOf, fileRequest, hire } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { signIn } from '#tests/support/sign-in.ts'
import { staffCookies, statusOf } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>
let number: string
let email: string
let id: string
let cookies: { staff: string }

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 1 }])
  email = bought.email
  number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '', quantity: 1 }] })
  const { id: caseId } = await caseOf(portal, number)
  id = await askShop(portal.db, { store: 'de', orderId: bought.orderId, of: { caseId, version: 1 }, input: { kind: 'cancel_return' } })
  cookies = await staffCookies(portal, await hire(portal, 'agent'))
})
afterAll(() => close())

const args = (path: string, of: Record<string, string> = cookies) => ({
  request: browserRequest(path, of),
  context: contextOf(portal),
  params: { number },
})

test('what the shop refused is counted in the menu, listed with its words and shown on its case', async () => {
  expect((await consoleFrame(args('/staff'))).waiting).toEqual({})
  await portal.db.$executeRaw`UPDATE shop_command SET state = 'refused', attempts = 1, fault = 'Return is CLOSED' WHERE id = ${id}::uuid`
  expect((await consoleFrame(args('/staff'))).waiting).toEqual({ shop: '1' })
  const { rows } = await shopPage(args('/staff/shop'))
  expect(rows).toMatchObject([{ id, caseNumber: number, fault: 'The shop said: “Return is CLOSED”', attempts: 1 }])
  expect((await shopPage(args('/staff/shop?which=waiting'))).rows).toEqual([])
  expect((await staffCase(args(`/staff/cases/${number}`))).shop).toMatchObject([{ id, badge: 'refused' }])
})

test('the list is for staff, and a customer’s page says nothing of what the shop said', async () => {
  const { token } = await signIn(portal, email)
  expect(await statusOf(shopPage(args('/staff/shop', { session: token })))).toEqual([303, '/staff/sign-in'])
  expect(JSON.stringify(await customerCase(args(`/cases/${number}`, { session: token })))).not.toContain('CLOSED')
})
