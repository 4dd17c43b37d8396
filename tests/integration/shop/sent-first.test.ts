import { afterAll, beforeAll, expect, test } from 'vitest'

import { listQueue } from '#app/infra/cases/list-queue.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { listExchanged } from '#app/infra/warranty/list-exchanged.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { acceptOffer } from '#app/usecases/cases/answer-offer.ts'
import { proposeGiving } from '#app/usecases/cases/approve-giving.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { askForKept, sendFirst } from '#app/usecases/cases/send-first.ts'
import { sendOffer } from '#app/usecases/cases/send-offer.ts'
import { sendReplacement } from '#app/usecases/cases/send-replacement.ts'
import { dropInvoice } from '#app/usecases/cases/staff-invoices.ts'
import { remindCustomers } from '#app/usecases/cases/wait-for-customer.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { syncProducts } from '#app/usecases/shop/sync-products.ts'
import { changeVariant } from '#scripts/local-shop/load-products.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'
import { agreeTo, askOf, bookCourier, caseOf, giveByTwo, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { type Exchanged, openSendingFirst } from '#tests/support/sending-first.ts'
import { askedBy } from '#tests/support/shop-asked.ts'
import { takeIn } from '#tests/support/shop-orders.ts'
import { inShop, workAll } from '#tests/support/shop-at-work.ts'

let life: Awaited<ReturnType<typeof openSendingFirst>>
let portal: Portal
let shop: LocalShop
let agent: string
let finance: string

beforeAll(async () => {
  life = await openSendingFirst()
  ;({ portal, shop, agent, finance } = life)
})
afterAll(() => life.close())

const stateOf = async (number: string) => (await caseOf(portal, number)).state
const mailKinds = async (number: string) => (await mailsOf(portal, number)).map(({ kind }) => kind)
const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' }) as const
const complete = async (number: string) => sendReplacement(portal, await askOf(portal, number, agent))
const askCustomer = async ({ number, customerId }: Exchanged) => ({
  number,
  customerId,
  version: (await caseOf(portal, number)).version,
  from: null,
})

test('nothing leaves first by one person, nor where the store does not say so, whoever asks and wherever it is noted', async () => {
  const { number } = await life.approved('CLAMP-10')
  expect(await sendFirst(portal, await askOf(portal, number, finance))).toEqual({ done: false, because: 'needs-approval' })
  const proposal = { ...(await askOf(portal, number, finance)), giving: 'send_first', internalReason: 'They need it' } as const
  const { de, ...others } = portal.settings.storePlaces
  const storePlaces = { ...others, de: { ...de, sendFirst: null } }
  expect(await proposeGiving({ ...portal, settings: { ...portal.settings, storePlaces } }, proposal)).toEqual({
    done: false,
    because: 'moved-on',
  })
  expect(await proposeGiving(portal, proposal)).toEqual({ done: true })
  expect(await agreeTo(portal, 'sent_first', await askOf(portal, number, finance))).toMatchObject({ done: false, because: 'own-exception' })
  expect(await sendFirst(portal, await askOf(portal, number, finance))).toEqual({ done: false, because: 'needs-approval' })
  const { id } = await caseOf(portal, number)
  const noted = portal.db.$executeRaw`UPDATE replacement SET first_at = now(), first_by = ${finance}::uuid WHERE case_id = ${id}::uuid`
  await expect(noted).rejects.toThrow('sent_first_of_two')
  expect((await askedBy(portal, number)).map(({ kind }) => kind)).toEqual(['tag', 'open_return'])
})

test('agreed to by two it goes out once, however its answers are cut off, and the ways out of the exchange are closed', async () => {
  const made = await life.approved('CLAMP-10')
  const { number } = made
  await life.agreeFirst(number)
  const again = await Promise.all(Array.from({ length: 8 }, async () => sendFirst(portal, await askOf(portal, number, agent))))
  expect(again.filter(({ done }) => done)).toEqual([])
  // Until the shop has it, nothing of the case moves.
  expect(await withdrawCase(portal, await askCustomer(made))).toEqual({ done: false, because: 'moved-on' })
  shop.plan('hang-up-after', 'returnProcess')
  shop.plan('hang-up-after', 'fulfillmentOrderReleaseHold')
  await workAll(portal)
  const order = await inShop(portal, shop, made)
  expect(order.lines.map(({ sku, removed }) => [sku, removed])).toEqual([
    ['CLAMP', 0],
    ['CLAMP-10', 0],
  ])
  expect(order.fulfillmentOrders[1]).toMatchObject({ status: 'OPEN', holds: [] })
  const view = await caseOf(portal, number)
  expect(view).toMatchObject({ state: 'approved', events: [{ step: 'send_first', toState: 'approved' }, {}, {}] })
  expect(view.answerBy).toBe(view.replacement?.first?.backBy)
  const days = (Date.parse(view.answerBy ?? '') - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(13)
  expect(days).toBeLessThan(15.1)
  expect((await mailsOf(portal, number)).at(-1)).toMatchObject({
    kind: 'replacement-sent-first',
    payload: { backBy: view.answerBy, isBooked: false },
  })
  expect(await withdrawCase(portal, await askCustomer(made))).toEqual({ done: false, because: 'moved-on' })
  await life.inspected(made)
  expect(await advanceCase(portal, { ...(await askOf(portal, number, agent)), step: 'reject', note: 'No', shipment: null })).toEqual({
    done: false,
    because: 'other-way',
  })
  const refund = { ...(await askOf(portal, number, finance)), reference: null, amountMinor: null }
  expect(await refundCase(portal, refund)).toEqual({ done: false, because: 'moved-on' })
})

test('what came as declared is taken in, and what is left over goes back once two people agreed; nothing is sent again', async () => {
  const made = await life.sentFirst('CLAMP-10')
  const { number } = made
  await life.inspected(made)
  expect(await complete(number)).toEqual({ done: false, because: 'needs-approval' })
  await giveByTwo(portal, number, 'replace', [agent, finance])
  expect(await complete(number)).toEqual({ done: true })
  expect(await complete(number)).toEqual({ done: false, because: 'being-sent' })
  await workAll(portal)
  expect(await stateOf(number)).toBe('replaced')
  const order = await inShop(portal, shop, made)
  expect(order.lines.map(({ sku, removed }) => [sku, removed])).toEqual([
    ['CLAMP', 1],
    ['CLAMP-10', 0],
  ])
  expect(order.transactions.filter(({ kind }) => kind === 'REFUND')).toMatchObject([{ amount: { presentment: 33_00 } }])
  expect((await mailsOf(portal, number)).at(-1)).toMatchObject({ kind: 'replacement-sent', payload: { sentBefore: true } })
  expect(order.returns).toMatchObject([{ status: 'CLOSED' }])
})

test('a dearer one goes out by itself once its difference is paid, and is complete without a second account', async () => {
  const made = await life.approved('CLAMP-40')
  const { number } = made
  await life.agreeFirst(number)
  await workAll(portal)
  expect((await outcomeOf(portal, number)).invoices).toMatchObject([{ purpose: 'exchange_first', amount: euros(67_00), state: 'open' }])
  expect(await stateOf(number)).toBe('approved')
  expect((await inShop(portal, shop, made)).lines).toHaveLength(1)
  expect(await sendFirst(portal, await askOf(portal, number, agent))).toEqual({ done: false, because: 'unpaid' })
  // What was agreed to holds wherever the parcel stands.
  await bookCourier(portal, number, agent)
  await life.paid(number)
  expect(await stateOf(number)).toBe('pickup_booked')
  expect((await inShop(portal, shop, made)).lines.map(({ sku }) => sku)).toEqual(['CLAMP', 'CLAMP-40'])
  expect((await mailsOf(portal, number)).at(-1)).toMatchObject({ kind: 'replacement-sent-first', payload: { isBooked: true } })
  expect(await life.step(number, 'pick_up')).toEqual({ done: true })
  await life.inspected(made)
  expect(await stateOf(number)).toBe('inspected')
  expect(await complete(number)).toEqual({ done: true })
  await workAll(portal)
  expect(await stateOf(number)).toBe('replaced')
  expect((await outcomeOf(portal, number)).invoices).toHaveLength(1)
})

test('sold out it does not go first, its customer is asked for nothing, and it goes once there is stock again', async () => {
  const { number } = await life.approved('CLAMP-10')
  changeVariant(shop.shop(), 'CLAMP-10', { stock: 0 })
  await syncProducts(portal, { store: 'de' })
  await life.agreeFirst(number)
  expect(await sendFirst(portal, await askOf(portal, number, agent))).toEqual({ done: false, because: 'none-now' })
  expect(await mailKinds(number)).not.toContain('replacement-out')
  changeVariant(shop.shop(), 'CLAMP-10', { stock: 50 })
  await syncProducts(portal, { store: 'de' })
  expect(await sendFirst(portal, await askOf(portal, number, agent))).toEqual({ done: true })
})

test('not paid before, it is the ordinary exchange: what was paid by the time it was looked at counts, and an open one is asked for anew', async () => {
  const made = await life.approved('CLAMP-40')
  const { number } = made
  await life.agreeFirst(number)
  await workAll(portal)
  await life.inspected(made)
  expect(await stateOf(number)).toBe('awaiting_payment')
  expect((await outcomeOf(portal, number)).invoices.map(({ purpose, state }) => [purpose, state])).toEqual([
    ['exchange_first', 'void'],
    ['exchange_difference', 'open'],
  ])
  await life.paid(number)
  expect(await stateOf(number)).toBe('difference_paid')
  expect(await sendFirst(portal, await askOf(portal, number, agent))).toEqual({ done: false, because: 'moved-on' })
})

test('found worse, the rest is asked for beside the case: it is complete once that is paid, or two people let go of it', async () => {
  for (const way of ['paid', 'let go'] as const) {
    const made = await life.sentFirst('CLAMP-20')
    const { number } = made
    await life.inspected(made, 'used')
    expect(await complete(number)).toEqual({ done: false, because: 'needs-offer' })
    const offer = { amountMinor: 50_00, note: null, internalReason: 'As it is used' }
    expect(await sendOffer(portal, { ...(await askOf(portal, number, agent)), ...offer })).toEqual({ done: true, waits: true })
    expect(await agreeTo(portal, 'offer', await askOf(portal, number, finance))).toMatchObject({ done: true })
    expect(await acceptOffer(portal, await askCustomer(made))).toEqual({ done: true })
    expect(await stateOf(number)).toBe('offer_accepted')
    const [owed] = (await outcomeOf(portal, number)).invoices
    expect(owed).toMatchObject({ purpose: 'exchange_owed', amount: euros(43_00), state: 'open' })
    expect(await complete(number)).toEqual({ done: false, because: 'unpaid' })
    expect(await dropInvoice(portal, { ...(await askOf(portal, number, finance)), invoiceId: owed?.id ?? '' })).toMatchObject({
      done: false,
    })
    if (way === 'paid') await life.paid(number)
    else await giveByTwo(portal, number, 'replace', [agent, finance])
    expect(await complete(number)).toEqual({ done: true })
    await workAll(portal)
    expect([way, await stateOf(number)]).toEqual([way, 'replaced'])
    expect((await outcomeOf(portal, number)).invoices).toMatchObject([{ state: way === 'paid' ? 'paid' : 'void' }])
  }
})

test('what the courier loses on its way back ends the exchange without money', async () => {
  const made = await life.sentFirst('CLAMP-20')
  const { number } = made
  await bookCourier(portal, number, agent)
  expect(await life.step(number, 'pick_up')).toEqual({ done: true })
  expect(await life.step(number, 'lose')).toEqual({ done: true })
  expect(await complete(number)).toEqual({ done: true })
  await workAll(portal)
  expect(await stateOf(number)).toBe('replaced')
  expect(await outcomeOf(portal, number)).toMatchObject({ refund: null, invoices: [] })
})

async function isListed(number: string): Promise<boolean> {
  const filter = { which: 'waiting', store: null, kind: null, state: null, assignee: null, overdue: false, shop: 'not_back' } as const
  return (await listQueue(portal.db, { filter, staffId: finance, after: null, limit: 100 })).rows.some((row) => row.number === number)
}

test('its date is reminded of; after it staff are next, nothing is charged by itself, and nothing expires', async () => {
  const { number } = await life.sentFirst('CLAMP-20')
  const soon = new Date(Date.parse((await caseOf(portal, number)).answerBy ?? '') - 4 * 86_400_000)
  await remindCustomers({ ...portal, clock: { now: () => soon } })
  expect((await mailsOf(portal, number)).at(-1)).toMatchObject({ kind: 'deadline-near', payload: { awaited: 'return' } })
  expect(await askForKept(portal, await askOf(portal, number, agent))).toEqual({ done: false, because: 'moved-on' })
  expect(await isListed(number)).toBe(false)
  await life.letDatePass(number)
  expect(await isListed(number)).toBe(true)
  expect(await caseOf(portal, number)).toMatchObject({ state: 'approved', answerBy: null })
  expect((await outcomeOf(portal, number)).invoices).toEqual([])
  await bookCourier(portal, number, agent)
  await life.step(number, 'pick_up')
  expect(await isListed(number)).toBe(false)
})

test('what does not come back stays with its customer: paid for, or by the word of two; its return is closed in the shop', async () => {
  for (const way of ['paid', 'two'] as const) {
    const made = await life.sentFirst('CLAMP-20')
    const { number } = made
    await life.letDatePass(number)
    expect(await life.step(number, 'keep')).toEqual({ done: false, because: 'needs-approval' })
    expect(await askForKept(portal, await askOf(portal, number, agent))).toEqual({ done: true })
    expect(await askForKept(portal, await askOf(portal, number, agent))).toEqual({ done: false, because: 'moved-on' })
    expect((await outcomeOf(portal, number)).invoices).toMatchObject([{ purpose: 'exchange_owed', amount: euros(93_00), state: 'open' }])
    const { id } = await caseOf(portal, number)
    await expect(portal.db.$executeRaw`UPDATE cases SET state = 'not_returned' WHERE id = ${id}::uuid`).rejects.toThrow('goods_of_two')
    await workAll(portal)
    if (way === 'paid') await life.paid(number)
    else await giveByTwo(portal, number, 'keep', [agent, finance])
    expect(await life.step(number, 'keep')).toEqual({ done: true })
    await workAll(portal)
    expect(await stateOf(number)).toBe('not_returned')
    expect((await mailKinds(number)).at(-1)).toBe('return-kept')
    expect((await outcomeOf(portal, number)).invoices).toMatchObject([{ state: way === 'paid' ? 'paid' : 'void' }])
    expect((await inShop(portal, shop, made)).returns).toMatchObject([{ status: 'CLOSED' }])
  }
})

test('what comes back late is not to be paid for any more', async () => {
  const made = await life.sentFirst('CLAMP-20')
  const { number } = made
  await life.letDatePass(number)
  expect(await askForKept(portal, await askOf(portal, number, agent))).toEqual({ done: true })
  await life.inspected(made)
  expect((await outcomeOf(portal, number)).invoices).toMatchObject([{ state: 'void' }])
  expect(await complete(number)).toEqual({ done: true })
})

test('the machine that was sent first takes over from the other at once, and not where its customer kept both', async () => {
  const machine = { sku: 'MOPA-60W', price: '1075.27' }
  const made = await life.sentFirst('MOPA-60W', machine)
  const { number, orderId, email, lineId } = made
  const { sourceId, placedAt } = await portal.db.order.findUniqueOrThrow({ where: { id: orderId } })
  const id = Number(sourceId)
  const lines = [
    { ...machine, id: id * 10 },
    { ...machine, id: id * 10 + 9 },
  ]
  await takeIn(portal, { id, email, placedAt: placedAt.toISOString(), deliveredAt: new Date().toISOString(), lines })
  expect(await listExchanged(portal.db, [orderId])).toMatchObject([{ number, firstLineId: lineId }])
  await life.letDatePass(number)
  await giveByTwo(portal, number, 'keep', [agent, finance])
  expect(await life.step(number, 'keep')).toEqual({ done: true })
  expect(await listExchanged(portal.db, [orderId])).toEqual([])
})
