import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { action } from '#app/routes/_portal.cases.$number.tsx'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { readPickupChoice } from '#app/usecases/parcels/choose-pickup.ts'
import { askOf, type Bought, buy, caseOf, fileRequest, hire } from '#tests/support/case-life.ts'
import { browserRequest, contextOf, resultOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

/** An approved return of an order that goes to somebody whose name is written so. */
async function approvedFor(name: string): Promise<Bought & { number: string; token: string }> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const { shipAddress } = await portal.db.order.findUniqueOrThrow({ where: { id: bought.orderId }, select: { shipAddress: true } })
  await portal.db.order.update({
    where: { id: bought.orderId },
    data: { shipAddress: { ...(shipAddress as object), name } },
    select: { id: true },
  })
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '', condition: 'unused' }] })
  await approveCase(portal, await askOf(portal, number, await hire(portal, 'agent')))
  const { token } = await signIn(portal, bought.email, visitor())
  return { ...bought, number, token }
}

async function choose({ number, token, customerId }: Awaited<ReturnType<typeof approvedFor>>) {
  const view = await caseOf(portal, number)
  const choice = await readPickupChoice(portal, view, customerId)
  const form = {
    intent: 'choose_pickup',
    version: String(view.version),
    day: choice?.days[0] ?? '',
    part: 'morning',
    place: 'order',
    phone: '+49 30 5550199',
  }
  const request = browserRequest(`/cases/${number}`, { session: token }, form)
  return { form, answer: await resultOf(action, { request, context: contextOf(portal), params: { number } }) }
}

test('an address that no label can print is asked for in Latin letters, and what was chosen and typed comes back', async () => {
  const filed = await approvedFor('山田 太郎')
  const { form, answer } = await choose(filed)
  expect(answer).toMatchObject({
    data: {
      intent: 'choose_pickup',
      reply: {
        error: { place: ['printedPlace'] },
        initialValue: { day: form.day, part: 'morning', place: 'order', phone: '+49 30 5550199' },
      },
    },
    init: { status: 409 },
  })
  expect((await caseOf(portal, filed.number)).pickupWish).toBeNull()
})

test('one in the letters of Azerbaijan, Greece or Bulgaria is chosen as it is', async () => {
  for (const name of ['Günəş Məmmədova', 'Ελένη Παπαδοπούλου', 'Йорданка Щерева']) {
    const filed = await approvedFor(name)
    const { answer } = await choose(filed)
    expect(answer instanceof Response && answer.status).toBe(303)
    expect((await caseOf(portal, filed.number)).pickupWish).toMatchObject({ address: { name } })
    await portal.database.pool.query('DELETE FROM auth_bucket')
  }
})
