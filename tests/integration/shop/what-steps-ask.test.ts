import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { approveCase, declineCase } from '#app/usecases/cases/decide-case.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { proposeException } from '#app/usecases/cases/make-exception.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { agreeTo, askOf, bookCourier, buy, caseOf, daysAgo, fileRequest, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { askedBy, shopsAt } from '#tests/support/shop-asked.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal({ ...shopsAt('http://127.0.0.1:9'), SHOPIFY_TAGS: '{"return":"RMA"}' }))
  agent = await hire(portal, 'agent')
})
afterAll(() => close())

const unsent = () => buy(portal, [{ sku: 'CLAMP', price: '500.00' }], { placedAt: daysAgo(1 / 24), deliveredAt: null })
const kindsOf = async (number: string) => (await askedBy(portal, number)).map(({ kind }) => kind)

test('what a step asks for is written with it, and what the shop calls the lines is what it is told', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 5 }])
  const lineId = bought.lineIds[0] ?? ''
  const { sourceId } = await portal.db.orderLine.findUniqueOrThrow({ where: { id: lineId }, select: { sourceId: true } })
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId, quantity: 2 }] })
  expect(await askedBy(portal, number)).toEqual([{ kind: 'tag', add: ['RMA'], remove: [] }])

  expect(await approveCase(portal, await askOf(portal, number, agent))).toEqual({ done: true })
  const opened = { kind: 'open_return', lines: [{ lineId: sourceId, quantity: 2, feeShare: 700 }], shippingFee: null, replacements: [] }
  expect((await askedBy(portal, number)).at(-1)).toEqual(opened)

  const arrived = { ...(await askOf(portal, number, agent)), step: 'arrive', note: null, shipment: null } as const
  expect(await advanceCase(portal, arrived)).toEqual({ done: true })
  const finding = { lineId, quantity: 2, condition: 'unopened', faultConfirmed: true, missingParts: 0, note: null } as const
  expect(await inspectCase(portal, { ...(await askOf(portal, number, agent)), findings: [finding] })).toEqual({ done: true })
  expect((await askedBy(portal, number)).at(-1)).toEqual({ kind: 'take_in', lines: [{ lineId: sourceId, quantity: 2, restock: true }] })
})

async function received(number: string): Promise<void> {
  const step = { ...(await askOf(portal, number, agent)), step: 'receive', note: null, shipment: null } as const
  expect(await advanceCase(portal, step)).toEqual({ done: true })
}

test('a price of the way back that was agreed to after the approval opens the return anew with it once the parcel is here; nothing is asked where it is the same', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  await approveCase(portal, await askOf(portal, number, agent))
  await bookCourier(portal, number, agent, 2_490)
  await received(number)
  expect(await kindsOf(number)).toEqual(['tag', 'open_return', 'cancel_return', 'open_return'])
  expect((await askedBy(portal, number)).at(-1)).toMatchObject({ shippingFee: { amountMinor: 2_490, currency: 'EUR' } })

  const other = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const free = await fileRequest(portal, other, { action: 'return', lines: [{ lineId: other.lineIds[0] ?? '' }] })
  await approveCase(portal, await askOf(portal, free, agent))
  await bookCourier(portal, free, agent)
  await received(free)
  expect(await kindsOf(free)).toEqual(['tag', 'open_return'])
})

test('what was found worse than it was declared is not taken in while its customer is asked', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const lineId = bought.lineIds[0] ?? ''
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId }] })
  const arrived = { ...(await askOf(portal, number, agent)), step: 'arrive', note: null, shipment: null } as const
  expect(await advanceCase(portal, arrived)).toEqual({ done: true })
  const finding = { lineId, quantity: 1, condition: 'used', faultConfirmed: true, missingParts: 0, note: null } as const
  expect(await inspectCase(portal, { ...(await askOf(portal, number, agent)), findings: [finding] })).toEqual({ done: true })
  expect(await kindsOf(number)).toEqual(['tag', 'open_return'])
})

test('an exception that two people agree to asks for what an approval would', async () => {
  const number = await fileRequest(portal, await unsent(), { action: 'cancel' })
  expect(await declineCase(portal, { ...(await askOf(portal, number, agent)), reason: 'It is packed.' })).toEqual({ done: true })
  expect(await kindsOf(number)).toEqual(['hold', 'tag', 'release', 'tag'])
  const said = { reason: 'As you wish.', internalReason: 'A regular', amountMinor: null }
  expect(await proposeException(portal, { ...(await askOf(portal, number, agent)), ...said })).toEqual({ done: true })
  expect(await agreeTo(portal, 'exception', await askOf(portal, number, await hire(portal, 'admin')))).toEqual({ done: true })
  expect((await kindsOf(number)).slice(4)).toEqual(['cancel_order', 'tag'])
})

test('a step that loses a race asks for nothing', async () => {
  const bought = await unsent()
  const number = await fileRequest(portal, bought, { action: 'cancel' })
  const { version } = await caseOf(portal, number)
  const withdrawals = Array.from({ length: 5 }, () =>
    withdrawCase(portal, { number, version, customerId: bought.customerId, from: null }).then(({ done }) => done),
  )
  expect((await Promise.all(withdrawals)).filter(Boolean)).toHaveLength(1)
  expect(await kindsOf(number)).toEqual(['hold', 'tag', 'release', 'tag'])
})

test('a case that was filed without access to its shop is done by hand to its end', async () => {
  const shopless = { ...portal, settings: { ...portal.settings, shopAccesses: {} } }
  const number = await fileRequest(shopless, await unsent(), { action: 'cancel' })
  expect(await advanceCase(portal, { ...(await askOf(portal, number, agent)), step: 'confirm', note: null, shipment: null })).toEqual({
    done: true,
  })
  expect(await askedBy(portal, number)).toEqual([])
})
