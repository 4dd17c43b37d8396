import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { listCommands } from '#app/infra/shop/list-commands.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { acceptOffer } from '#app/usecases/cases/answer-offer.ts'
import { creditGift } from '#app/usecases/cases/credit-gift.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { endWithoutRefund } from '#app/usecases/cases/end-without-refund.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { sendOffer } from '#app/usecases/cases/send-offer.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { retryCommand, settleByHand } from '#app/usecases/shop/settle-command.ts'
import { refundByHand, shipOrder } from '#scripts/local-shop/by-hand.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'
import { agreeTo, askOf, type Bought, buy, caseOf, daysAgo, fileRequest, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { askedBy } from '#tests/support/shop-asked.ts'
import { inShop, openWithShop, workAll } from '#tests/support/shop-at-work.ts'

let portal: Portal
let shop: LocalShop
let close: () => Promise<void>
let agent: string
let finance: string
let admin: string

beforeAll(async () => {
  ;({ portal, shop, close } = await openWithShop({ REFUND_LIMIT_EUR: '60000' }))
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
  admin = await hire(portal, 'admin')
})
afterAll(() => close())

const from = { ip: '127.0.0.1', userAgent: null }
const step = async (number: string, name: PlainStep, staffId = agent) =>
  advanceCase(portal, { ...(await askOf(portal, number, staffId)), step: name, note: null, shipment: null })
const refund = async (number: string) =>
  refundCase(portal, { ...(await askOf(portal, number, finance)), reference: null, amountMinor: null })
const stateOf = async (number: string) => (await caseOf(portal, number)).state
const mailKinds = async (number: string) => (await mailsOf(portal, number)).map(({ kind }) => kind)

type InCase = Bought & Readonly<{ number: string }>

/** A cancellation of an order that was not sent, paid by card. */
async function cancelled(price = '500.00'): Promise<InCase> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price }], { placedAt: daysAgo(1 / 24), deliveredAt: null, shop })
  const [payment] = (await inShop(portal, shop, bought)).transactions
  if (payment) payment.card = { company: 'Visa', last: '4242' }
  return { ...bought, number: await fileRequest(portal, bought, { action: 'cancel' }) }
}

/** The same, confirmed by somebody who may not refund it, and called off in the shop. */
async function calledOff(price?: string): Promise<InCase> {
  const found = await cancelled(price)
  expect(await step(found.number, 'confirm')).toEqual({ done: true })
  await workAll(portal)
  return found
}

/** A return of three of five that were delivered. */
async function returned(): Promise<InCase & Readonly<{ lineId: string }>> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 5 }], { shop })
  const lineId = bought.lineIds[0] ?? ''
  return { ...bought, lineId, number: await fileRequest(portal, bought, { action: 'return', lines: [{ lineId, quantity: 3 }] }) }
}

async function inspected(found: 'unopened' | 'used') {
  const made = await returned()
  const { number, lineId } = made
  expect(await approveCase(portal, await askOf(portal, number, agent))).toEqual({ done: true })
  expect(await step(number, 'arrive')).toEqual({ done: true })
  const finding = { lineId, quantity: 3, condition: found, faultConfirmed: true, missingParts: 0, note: null }
  expect(await inspectCase(portal, { ...(await askOf(portal, number, agent)), findings: [finding] })).toEqual({ done: true })
  return made
}

test('a cancellation is held as it is filed, called off once it is confirmed, refunded by itself, and told of when each was done', async () => {
  const { number, ...bought } = await cancelled()
  const order = await inShop(portal, shop, bought)
  await workAll(portal)
  expect(order).toMatchObject({ tags: ['portal-cancel'], fulfillmentOrders: [{ status: 'ON_HOLD' }] })

  expect(await step(number, 'confirm', finance)).toEqual({ done: true })
  expect(await mailKinds(number)).toEqual(['case-filed'])
  await workAll(portal)
  expect(order).toMatchObject({ cancelReason: 'CUSTOMER', tags: [] })
  expect(order.transactions.filter(({ kind }) => kind === 'REFUND')).toMatchObject([{ amount: { presentment: 50_000 } }])
  expect(await stateOf(number)).toBe('refunded')
  const [, told, paid] = await mailsOf(portal, number)
  expect(told?.kind).toBe('cancellation-confirmed')
  expect(paid).toMatchObject({ kind: 'refund-issued', payload: { amount: { amountMinor: 50_000 }, method: 'Visa ending in 4242' } })
  const { refund: made } = await outcomeOf(portal, number)
  expect(made?.reference).toBe(order.refunds[0]?.id.split('/').at(-1))
})

test('what its customer takes back is packed again', async () => {
  const { number, customerId, ...bought } = await cancelled()
  await workAll(portal)
  const { version } = await caseOf(portal, number)
  expect(await withdrawCase(portal, { number, version, customerId, from: null })).toEqual({ done: true })
  await workAll(portal)
  const order = await inShop(portal, shop, bought)
  expect(order).toMatchObject({ tags: [], cancelledAt: null, fulfillmentOrders: [{ status: 'OPEN', holds: [] }] })
})

test('a hold that comes after the parcel has left makes an interception of it by itself, and tells the customer', async () => {
  const { number, ...bought } = await cancelled()
  shipOrder(shop.shop(), (await inShop(portal, shop, bought)).id)
  await workAll(portal)
  expect(await caseOf(portal, number)).toMatchObject({ kind: 'intercept', state: 'requested' })
  expect(await mailKinds(number)).toEqual(['case-filed', 'interception-requested'])
})

test('a refund waits for the shop: nothing else moves, nobody makes a second one, and nobody is told', async () => {
  const { number } = await calledOff()
  expect(await refund(number)).toEqual({ done: true, issued: false })
  expect(await step(number, 'ship_anyway')).toEqual({ done: false, because: 'moved-on' })
  expect(await refund(number)).toEqual({ done: false, because: 'already-ordered' })
  expect(await stateOf(number)).toBe('confirmed')
  expect(await mailKinds(number)).toEqual(['case-filed', 'cancellation-confirmed'])
  await workAll(portal)
  expect(await stateOf(number)).toBe('refunded')
})

test('above the limit nothing goes back by itself: two people agree, and the shop is asked at the second one’s word', async () => {
  const { number, ...bought } = await cancelled('700.00')
  expect(await step(number, 'confirm', finance)).toEqual({ done: true })
  await workAll(portal)
  expect(await refund(number)).toEqual({ done: true, issued: false })
  await workAll(portal)
  const order = await inShop(portal, shop, bought)
  expect(order.refunds).toEqual([])
  expect(await agreeTo(portal, 'refund', await askOf(portal, number, admin))).toEqual({ done: true, issued: false })
  await workAll(portal)
  expect(order.refunds).toHaveLength(1)
  expect(await stateOf(number)).toBe('refunded')
})

/** The refund that the shop refused. */
async function refusedRefund() {
  const found = await calledOff()
  shop.plan({ userError: { message: 'The gateway is down.' } }, 'refundCreate')
  await refund(found.number)
  await workAll(portal)
  const commands = await listCommands(portal.database.pool, (await caseOf(portal, found.number)).id)
  const command = commands.find(({ input }) => input.kind === 'refund')
  expect(command).toMatchObject({ state: 'refused', fault: 'The gateway is down.' })
  expect(await stateOf(found.number)).toBe('confirmed')
  expect(await mailKinds(found.number)).not.toContain('refund-issued')
  return { ...found, id: command?.id ?? '' }
}

test('a refund that the shop refuses is announced to nobody; tried again it is made once', async () => {
  const { number, id, ...bought } = await refusedRefund()
  expect(await retryCommand(portal, { id, staffId: finance, from })).toEqual({ done: true })
  await workAll(portal)
  expect(await stateOf(number)).toBe('refunded')
  expect((await inShop(portal, shop, bought)).refunds).toHaveLength(1)
  expect((await mailKinds(number)).filter((kind) => kind === 'refund-issued')).toHaveLength(1)
})

test('a refund that staff made by hand in the shop is issued by its number there', async () => {
  const { number, id } = await refusedRefund()
  const said = { id, staffId: finance, reference: '700009', reason: 'Paid at the gateway', from }
  expect(await settleByHand(portal, said)).toEqual({ done: true })
  expect(await stateOf(number)).toBe('refunded')
  const mail = (await mailsOf(portal, number)).at(-1)
  expect(mail).toMatchObject({ kind: 'refund-issued', payload: { reference: '700009', method: null } })
})

test('what was given back in the shop’s own admin meanwhile is not given back again by itself', async () => {
  const { number, ...bought } = await cancelled()
  const order = await inShop(portal, shop, bought)
  refundByHand(shop.shop(), order.id, 100)
  await portal.db.order.update({ where: { id: bought.orderId }, data: { refundedMinor: 100 }, select: { id: true } })
  expect(await step(number, 'confirm', finance)).toEqual({ done: true })
  await workAll(portal)
  expect(order.refunds).toHaveLength(1)
  expect(await stateOf(number)).toBe('confirmed')
})

test('an approved return is opened in the shop with its fees, and cancelled where its customer takes it back', async () => {
  const { number, customerId, ...bought } = await returned()
  expect(await approveCase(portal, await askOf(portal, number, agent))).toEqual({ done: true })
  await workAll(portal)
  const order = await inShop(portal, shop, bought)
  expect(order.tags).toEqual(['portal-return'])
  expect(order.returns).toMatchObject([{ status: 'OPEN', lines: [{ quantity: 3, feePercent: 7 }] }])
  const { version } = await caseOf(portal, number)
  expect(await withdrawCase(portal, { number, version, customerId, from: null })).toEqual({ done: true })
  await workAll(portal)
  expect(order.returns).toMatchObject([{ status: 'CANCELED' }])
  expect(order.tags).toEqual([])
})

test('a return as it was declared goes on the shelf, is refunded by what was filed, and is closed', async () => {
  const { number, ...bought } = await inspected('unopened')
  expect(await refund(number)).toEqual({ done: true, issued: false })
  await workAll(portal)
  const order = await inShop(portal, shop, bought)
  expect(order.returns).toMatchObject([{ status: 'CLOSED', lines: [{ quantity: 3, processed: 3 }] }])
  expect(order.returns[0]?.reverse.lines[0]?.dispositions).toMatchObject([{ type: 'RESTOCKED', quantity: 3 }])
  expect(order.transactions.filter(({ kind }) => kind === 'REFUND')).toMatchObject([{ amount: { presentment: 27_900 } }])
})

test('what was found worse is refunded by the accepted offer to the cent, and not put on the shelf', async () => {
  const { number, customerId, ...bought } = await inspected('used')
  await workAll(portal)
  const order = await inShop(portal, shop, bought)
  expect(order.returns).toMatchObject([{ status: 'OPEN', lines: [{ processed: 0 }] }])
  expect(await sendOffer(portal, { ...(await askOf(portal, number, agent)), amountMinor: null, note: null })).toEqual({ done: true })
  const { version } = await caseOf(portal, number)
  expect(await acceptOffer(portal, { number, version, customerId, from: null })).toEqual({ done: true })
  const { offer } = await outcomeOf(portal, number)
  expect(offer?.amount.amountMinor).toBeLessThan(27_900)
  expect(await refund(number)).toEqual({ done: true, issued: false })
  await workAll(portal)
  expect(order.transactions.filter(({ kind }) => kind === 'REFUND')).toMatchObject([{ amount: { presentment: offer?.amount.amountMinor } }])
  expect(order.returns).toMatchObject([{ status: 'CLOSED', lines: [{ feePercent: 7, processed: 3 }] }])
  expect(order.returns[0]?.reverse.lines[0]?.dispositions).toMatchObject([{ type: 'NOT_RESTOCKED', quantity: 3 }])
  expect((await askedBy(portal, number)).map(({ kind }) => kind)).toEqual([
    'tag',
    'open_return',
    'take_in',
    'refund',
    'close_return',
    'tag',
  ])
})

test('a cancellation that the shop refuses, because the parcel has left, becomes an interception with nothing left to be done', async () => {
  const { number, ...bought } = await cancelled()
  await workAll(portal)
  shop.plan({ userError: { message: 'Cannot cancel a paid and fulfilled order' } }, 'orderCancel')
  expect(await step(number, 'confirm', finance)).toEqual({ done: true })
  await workAll(portal)
  expect(await mailKinds(number)).toEqual(['case-filed'])
  expect(await refund(number)).toEqual({ done: false, because: 'not-called-off' })
  expect(await step(number, 'ship_anyway')).toEqual({ done: true })
  const commands = await listCommands(portal.database.pool, (await caseOf(portal, number)).id)
  expect(commands.filter(({ state }) => state === 'refused')).toEqual([])
  expect((await inShop(portal, shop, bought)).refunds).toEqual([])
})

test('a cancellation of an order that nobody paid ends once the shop has called it off', async () => {
  const { number, ...bought } = await cancelled()
  await portal.db.$executeRaw`UPDATE cases SET facts = jsonb_set(facts, '{order,balance,amountMinor}', '0') WHERE number = ${number}`
  await portal.db.order.update({ where: { id: bought.orderId }, data: { receivedMinor: 0 }, select: { id: true } })
  expect(await step(number, 'confirm', finance)).toEqual({ done: true })
  expect(await endWithoutRefund(portal)).toBe(0)
  await workAll(portal)
  expect(await endWithoutRefund(portal)).toBe(1)
  expect(await mailKinds(number)).toEqual(['case-filed', 'cancellation-confirmed', 'nothing-to-refund'])
})

test('a gift that came later is credited by the shop, and told of once it has', async () => {
  const bought = await buy(
    portal,
    [
      { sku: 'CLAMP', title: 'Clamp', price: '500.00' },
      { sku: 'GOGGLES', title: 'Goggles', price: '0.00' },
    ],
    { shop },
  )
  const [lineId = '', giftId = ''] = bought.lineIds
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId }] })
  expect(await step(number, 'arrive')).toEqual({ done: true })
  const finding = { lineId, quantity: 1, condition: 'unopened', faultConfirmed: true, missingParts: 0, note: null } as const
  expect(await inspectCase(portal, { ...(await askOf(portal, number, agent)), findings: [finding] })).toEqual({ done: true })
  expect(await refund(number)).toEqual({ done: true, issued: false })
  await workAll(portal)
  const credit = { number, staffId: finance, from: null, lineId: giftId, reference: null }
  expect(await creditGift(portal, credit)).toEqual({ done: true, issued: false })
  expect(await mailKinds(number)).not.toContain('gift-credited')
  await workAll(portal)
  const { giftCredits } = await outcomeOf(portal, number)
  expect((await mailsOf(portal, number)).at(-1)).toMatchObject({ kind: 'gift-credited', payload: { amount: giftCredits[0]?.amount } })
  const back = (await inShop(portal, shop, bought)).transactions.filter(({ kind }) => kind === 'REFUND')
  expect(back.at(-1)?.amount.presentment).toBe(giftCredits[0]?.amount.amountMinor)
})
