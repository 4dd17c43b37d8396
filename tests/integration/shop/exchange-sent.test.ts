import { afterAll, beforeAll, expect, test } from 'vitest'

import { parseDay } from '#app/domain/shared/calendar.ts'
import type { Replacement } from '#app/domain/cases/replacement.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { acceptOffer } from '#app/usecases/cases/answer-offer.ts'
import { chooseInstead, readChoices } from '#app/usecases/cases/choose-instead.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { openRequest } from '#app/usecases/requests/open-request.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { sendOffer } from '#app/usecases/cases/send-offer.ts'
import { sendReplacement } from '#app/usecases/cases/send-replacement.ts'
import { settlePayments } from '#app/usecases/cases/settle-payments.ts'
import { findReplacement } from '#app/usecases/shop/find-replacement.ts'
import { enterSerial } from '#app/usecases/warranty/enter-serial.ts'
import { readMachines } from '#app/usecases/warranty/read-machines.ts'
import { syncProducts } from '#app/usecases/shop/sync-products.ts'
import { changeVariant, loadProducts } from '#scripts/local-shop/load-products.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'
import { previewOf } from '#tests/support/begun-request.ts'
import { agreeTo, askOf, type Bought, buy, caseOf, fileRequest, giveByTwo, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { letAge } from '#tests/support/let-age.ts'
import { repairFor } from '#tests/support/repair-for.ts'
import { tellPaid } from '#tests/support/invoice-payments.ts'
import { takeIn } from '#tests/support/shop-orders.ts'
import { askedBy } from '#tests/support/shop-asked.ts'
import { inShop, openWithShop, workAll } from '#tests/support/shop-at-work.ts'

let portal: Portal
let shop: LocalShop
let close: () => Promise<void>
let agent: string
let finance: string

beforeAll(async () => {
  ;({ portal, shop, close } = await openWithShop())
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
  const clamp = (sku: string, title: string, price: number) => ({ sku, title, price, stock: 50 })
  loadProducts(shop.shop(), [
    { title: 'Mopa', variants: [clamp('MOPA-60W', '60 W', 1_000_00)] },
    { title: 'Clamp', variants: [clamp('CLAMP', '20 mm', 100_00), clamp('CLAMP-10', '10 mm', 60_00), clamp('CLAMP-40', '40 mm', 160_00)] },
  ])
  await sync()
})
afterAll(() => close())

const sync = () => syncProducts(portal, { store: 'de' })
const stateOf = async (number: string) => (await caseOf(portal, number)).state
const kindsOf = async (number: string) => (await askedBy(portal, number)).map(({ kind }) => kind)
const mailKinds = async (number: string) => (await mailsOf(portal, number)).map(({ kind }) => kind)
const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' }) as const

async function variantOf(sku: string): Promise<string> {
  const { variantId } = await portal.db.shopVariant.findFirstOrThrow({ where: { sku, store: 'de' }, select: { variantId: true } })
  return variantId
}

async function replacementOf(sku: string): Promise<Replacement> {
  const found = await findReplacement(portal.db, 'de', { variantId: await variantOf(sku), pieces: 1 })
  if (!found.found) throw new Error(`${sku} is not there`)
  return found.replacement
}

type Exchanged = Bought & Readonly<{ number: string; lineId: string }>

/** A clamp at 100.00, unopened: 93.00 of it are left, whatever is sent for it. */
async function approved(sku: string, of?: Bought): Promise<Exchanged> {
  const bought = of ?? (await buy(portal, [{ sku: 'CLAMP', price: '100.00' }], { shop }))
  const lineId = bought.lineIds[0] ?? ''
  const number = await fileRequest(portal, bought, { action: 'exchange', lines: [{ lineId }], replacement: await replacementOf(sku) })
  expect(await approveCase(portal, await askOf(portal, number, agent))).toEqual({ done: true })
  return { ...bought, number, lineId }
}

async function inspected(sku: string, condition: 'unopened' | 'used' = 'unopened', of?: Bought): Promise<Exchanged> {
  const made = await approved(sku, of)
  const { number, lineId } = made
  expect(await advanceCase(portal, { ...(await askOf(portal, number, agent)), step: 'arrive', note: null, shipment: null })).toEqual({
    done: true,
  })
  const finding = { lineId, quantity: 1, condition, faultConfirmed: true, missingParts: 0, note: null }
  expect(await inspectCase(portal, { ...(await askOf(portal, number, agent)), findings: [finding] })).toEqual({ done: true })
  return made
}

const send = async (number: string) => sendReplacement(portal, await askOf(portal, number, agent))
const agreeOn = (number: string) => giveByTwo(portal, number, 'replace', [agent, finance])

test('a cheaper one: two people agree, the shop gives the difference back and sends it, and the customer is told of each once it is done', async () => {
  const made = await inspected('CLAMP-10')
  const { number } = made
  const order = await inShop(portal, shop, made)
  expect(await send(number)).toEqual({ done: false, because: 'needs-approval' })
  await agreeOn(number)
  expect(await send(number)).toEqual({ done: true })
  expect(await send(number)).toEqual({ done: false, because: 'being-sent' })
  const asked = await askedBy(portal, number)
  expect(asked.map(({ kind }) => kind)).toEqual(['tag', 'open_return', 'refund', 'take_in'])
  expect(asked[1]).toMatchObject({ lines: [{ feeShare: 700 }], replacements: [{ variantId: await variantOf('CLAMP-10'), quantity: 1 }] })
  expect(await mailKinds(number)).not.toContain('replacement-sent')
  expect(await stateOf(number)).toBe('inspected')

  await workAll(portal)
  expect(await stateOf(number)).toBe('replaced')
  expect(order.transactions.filter(({ kind }) => kind === 'REFUND')).toMatchObject([{ amount: { presentment: 33_00 } }])
  expect(order.lines.map(({ sku, removed }) => [sku, removed])).toEqual([
    ['CLAMP', 1],
    ['CLAMP-10', 0],
  ])
  expect((await outcomeOf(portal, number)).refund).toMatchObject({ basis: 'difference', amount: euros(33_00), approvedBy: { id: finance } })
  expect((await mailKinds(number)).slice(-2)).toEqual(['refund-issued', 'replacement-sent'])
})

test('a dearer one is asked for as soon as it was looked at, and sent once it is paid', async () => {
  const made = await inspected('CLAMP-40')
  const { number } = made
  expect(await stateOf(number)).toBe('awaiting_payment')
  const [invoice] = (await outcomeOf(portal, number)).invoices
  expect(invoice).toMatchObject({ purpose: 'exchange_difference', amount: euros(67_00), state: 'open' })
  expect(await send(number)).toEqual({ done: false, because: 'moved-on' })
  await tellPaid(portal, { invoiceId: invoice?.id ?? '', receivedMinor: 67_00 })
  await settlePayments(portal)
  expect(await stateOf(number)).toBe('difference_paid')
  await agreeOn(number)
  expect(await send(number)).toEqual({ done: true })
  shop.plan('hang-up-after', 'returnProcess')
  shop.plan('hang-up-after', 'fulfillmentOrderReleaseHold')
  await workAll(portal)
  expect(await stateOf(number)).toBe('replaced')
  const order = await inShop(portal, shop, made)
  expect(order.lines.map(({ sku }) => sku)).toEqual(['CLAMP', 'CLAMP-40'])
  // What was paid stands on an order of its own: the shop would hold what is sent for it by itself.
  expect(order.fulfillmentOrders[1]).toMatchObject({ status: 'OPEN', holds: [] })
  expect((await outcomeOf(portal, number)).refund).toBeNull()
})

test('found worse, the customer is asked first, and what they agree to is what the goods are worth', async () => {
  const { number, customerId } = await inspected('CLAMP-10', 'used')
  await agreeOn(number)
  expect(await send(number)).toEqual({ done: false, because: 'needs-offer' })
  const offer = { amountMinor: 50_00, note: null, internalReason: 'As it is used' }
  expect(await sendOffer(portal, { ...(await askOf(portal, number, agent)), ...offer })).toEqual({ done: true, waits: true })
  expect(await agreeTo(portal, 'offer', await askOf(portal, number, finance))).toMatchObject({ done: true })
  const { version } = await caseOf(portal, number)
  expect(await acceptOffer(portal, { number, version, customerId, from: null })).toEqual({ done: true })
  expect(await stateOf(number)).toBe('awaiting_payment')
  expect((await outcomeOf(portal, number)).invoices).toMatchObject([{ amount: euros(10_00) }])
})

test('what is sold out when it is to be sent is told once, and its customer chooses something else at today’s price', async () => {
  const made = await inspected('CLAMP-10')
  const { number, customerId } = made
  await agreeOn(number)
  changeVariant(shop.shop(), 'CLAMP-10', { stock: 0 })
  await sync()
  expect(await send(number)).toEqual({ done: false, because: 'out-of-stock' })
  expect(await send(number)).toEqual({ done: false, because: 'out-of-stock' })
  expect((await mailKinds(number)).filter((kind) => kind === 'replacement-out')).toHaveLength(1)
  const choices = await readChoices(portal, { number, customerId }, null)
  const { same } = choices?.open ? choices.offered : { same: [] }
  expect(choices).toMatchObject({ open: true, worth: euros(93_00) })
  expect(same.map(({ sku }) => sku)).toEqual(['CLAMP', 'CLAMP-40'])

  const choose = async (sku: string) => {
    const choice = { variantId: await variantOf(sku), pieces: 1 }
    return chooseInstead(portal, { number, customerId, version: (await caseOf(portal, number)).version, from: null, choice })
  }
  expect(await choose('CLAMP-10')).toEqual({ done: false, because: 'taken' })
  expect(await choose('CLAMP')).toEqual({ done: true })
  expect(await stateOf(number)).toBe('awaiting_payment')
  expect((await outcomeOf(portal, number)).invoices).toMatchObject([{ amount: euros(7_00) }])
  await workAll(portal)
  expect((await inShop(portal, shop, made)).returns.map(({ status, exchange }) => [status, exchange.length])).toEqual([
    ['CANCELED', 1],
    ['OPEN', 1],
  ])
  changeVariant(shop.shop(), 'CLAMP-10', { stock: 50 })
  await sync()
})

test('the money in its place is what the goods are worth, and the shop sends nothing', async () => {
  const made = await inspected('CLAMP-10')
  const { number, customerId } = made
  await agreeOn(number)
  changeVariant(shop.shop(), 'CLAMP-10', { stock: 0 })
  await sync()
  expect(await send(number)).toEqual({ done: false, because: 'out-of-stock' })
  const { version } = await caseOf(portal, number)
  expect(await chooseInstead(portal, { number, customerId, version, from: null, choice: 'money' })).toEqual({ done: true })
  expect(await readChoices(portal, { number, customerId }, null)).toEqual({ open: false })
  const refund = { ...(await askOf(portal, number, finance)), reference: null, amountMinor: null }
  expect(await refundCase(portal, refund)).toEqual({ done: true, issued: false })
  expect(await agreeTo(portal, 'refund', await askOf(portal, number, await hire(portal, 'admin')))).toMatchObject({ done: true })
  await workAll(portal)
  expect(await stateOf(number)).toBe('refunded')
  const order = await inShop(portal, shop, made)
  expect(order.transactions.filter(({ kind }) => kind === 'REFUND')).toMatchObject([{ amount: { presentment: 93_00 } }])
  expect(order.lines.map(({ sku }) => sku)).toEqual(['CLAMP'])
  expect(await kindsOf(number)).toContain('cancel_return')
  changeVariant(shop.shop(), 'CLAMP-10', { stock: 50 })
  await sync()
})

test('twenty who send it at once send it once', async () => {
  const made = await inspected('CLAMP-10')
  const { number } = made
  await agreeOn(number)
  const input = await askOf(portal, number, agent)
  const sent = await Promise.all(Array.from({ length: 20 }, () => sendReplacement(portal, input)))
  expect(sent.filter(({ done }) => done)).toHaveLength(1)
  await workAll(portal)
  const order = await inShop(portal, shop, made)
  expect(order.lines.filter(({ sku }) => sku === 'CLAMP-10')).toHaveLength(1)
  expect(order.transactions.filter(({ kind }) => kind === 'REFUND')).toHaveLength(1)
})

test('where the shop sends it, the step that staff take by hand is not open', async () => {
  const { number } = await inspected('CLAMP-10')
  await agreeOn(number)
  const shipment = { carrier: 'Sample Express', trackingNumber: null }
  const byHand = { ...(await askOf(portal, number, agent)), step: 'replace', note: 'The 10 mm one', shipment } as const
  expect(await advanceCase(portal, byHand)).toEqual({ done: false, because: 'other-way' })
})

const machine = { sku: 'MOPA-60W', price: '1000.00' }

/** A machine is exchanged for another, which the shop tells of in the order that it has added it to. */
async function machineCame(bought: Bought): Promise<Exchanged> {
  const made = await inspected('MOPA-60W', 'unopened', bought)
  const { number, orderId, email } = made
  const [invoice] = (await outcomeOf(portal, number)).invoices
  await tellPaid(portal, { invoiceId: invoice?.id ?? '', receivedMinor: invoice?.amount.amountMinor ?? 0 })
  await settlePayments(portal)
  await agreeOn(number)
  expect(await send(number)).toEqual({ done: true })
  await workAll(portal)
  expect(await stateOf(number)).toBe('replaced')
  const { sourceId, placedAt } = await portal.db.order.findUniqueOrThrow({ where: { id: orderId } })
  const id = Number(sourceId)
  const lines = [
    { ...machine, id: id * 10 },
    { ...machine, id: id * 10 + 9 },
  ]
  await takeIn(portal, { id, email, placedAt: placedAt.toISOString(), deliveredAt: new Date().toISOString(), lines })
  return made
}

test('the machine that came is the one that is left, with the later end of both warranties', async () => {
  const made = await machineCame(await buy(portal, [machine], { shop }))
  const [left, ...others] = await readMachines(portal, made.customerId)
  expect(others).toEqual([])
  expect(left?.lineId).not.toBe(made.lineId)
  expect(left).toMatchObject({ takenOver: null, components: [{ coverage: { status: 'covered' } }] })
})

const broken = { component: 'other', cause: 'defect' } as const

test('what it takes over decides a claim as its page says: covered through the last day of the first, and not the day after', async () => {
  const bought = await buy(portal, [machine], { shop })
  const repair = await repairFor(portal, bought, { days: 5, staffId: agent })
  const { number } = await machineCame(bought)
  const { customerId, orderId } = bought
  const asked = async () => {
    const [left] = await readMachines(portal, customerId)
    if (!left) throw new Error('no machine is left')
    const { lineId, unitId: thingId } = left
    const choice = { action: 'repair', selection: [{ lineId, quantity: 1 }], confirms: {}, thingId, repair: broken } as const
    const decided = await previewOf(portal, { customerId, orderId, choice })
    if (!decided.done) throw new Error(decided.because)
    const { coverage } = decided.decision
    expect(left.components[0]?.coverage).toEqual(coverage)
    const until = coverage?.endsOn ?? ''
    expect(left.takenOver).toEqual({ caseNumber: number, until })
    // What its request begins with says the same.
    const begun = await openRequest(portal, { customerId, orderId, action: 'repair', part: null })
    expect(begun?.preview.lines.find((line) => line.lineId === lineId)?.decision.coverage).toEqual(coverage)
    return { lineId, thingId, status: coverage?.status, daysLeft: parseDay(until) - parseDay(left.today) }
  }
  const { lineId, thingId, daysLeft } = await asked()
  // It came today: its own year is over before.
  expect(daysLeft).toBeGreaterThan(367)
  expect(await enterSerial(portal, { customerId, unitId: thingId, serial: 'EM2611-004711', from: null })).toEqual({ done: true })

  await letAge(portal, bought, repair, daysLeft)
  // A leap day may lie between.
  await letAge(portal, bought, repair, (await asked()).daysLeft)
  expect(await asked()).toMatchObject({ status: 'covered', daysLeft: 0 })
  await letAge(portal, bought, repair, 1)
  expect(await asked()).toMatchObject({ status: 'expired', daysLeft: -1 })
  const { decision } = await caseOf(
    portal,
    await fileRequest(portal, bought, { action: 'repair', lines: [{ lineId }], repair: broken, thingId }),
  )
  expect(decision).toMatchObject({ coverage: { status: 'expired', repairFee: 'quoted' }, reasons: [{ code: 'expired' }] })
})
