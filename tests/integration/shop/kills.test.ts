import { spawn } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { insertRefund } from '#app/infra/cases/write-outcome.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { loadProducts } from '#scripts/local-shop/load-products.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'
import { caseOf, hire } from '#tests/support/case-life.ts'
import { chancesOf, deaths, letWritersDie, workUntilDeath } from '#tests/support/mortal-worker.ts'
import { testEnvironment } from '#tests/support/portal.ts'
import { shopsAt } from '#tests/support/shop-asked.ts'
import { ask, inShop, openWithShop, type OrderOfCase, orderWithCase, workAll } from '#tests/support/shop-at-work.ts'

let portal: Portal
let shop: LocalShop
let close: () => Promise<void>
let finance: string

beforeAll(async () => {
  ;({ portal, shop, close } = await openWithShop())
  finance = await hire(portal, 'finance')
  loadProducts(shop.shop(), [{ title: 'Clamp', variants: [{ sku: 'CLAMP-10', title: '10 mm', price: 60_00, stock: 100_000 }] }])
  await letWritersDie(portal)
})
afterAll(() => close())

const kills = 300
const seed = Number(process.env['KILLS_SEED'] ?? randomInt(2 ** 31))

const address = {
  name: 'Ana Ruiz',
  company: null,
  street: 'Neue Straße 2',
  addition: null,
  postcode: '10999',
  city: 'Berlin',
  region: null,
  country: 'DE',
  phone: null,
}
const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' }) as const
type Judged = Readonly<{ bought: OrderOfCase; refundId: string }>

async function order({ number }: OrderOfCase, amountMinor: number): Promise<string> {
  const { id: caseId, version } = await caseOf(portal, number)
  const row = {
    caseId,
    version,
    amount: euros(amountMinor),
    basis: 'filed',
    reference: null,
    limitMinor: 200_000,
    staffId: finance,
  } as const
  return insertRefund(portal.db, { ...row, as: 'ordered' })
}

/** Everything that an order which was not sent can be asked for, up to its end. */
async function callOff(): Promise<Judged> {
  const bought = await orderWithCase(portal, shop, false)
  const refundId = await order(bought, 50_000)
  await ask(portal, bought, { kind: 'tag', add: ['portal-cancel'], remove: [] })
  await ask(portal, bought, { kind: 'hold' })
  await ask(portal, bought, { kind: 'release' })
  await ask(portal, bought, { kind: 'correct_address', address })
  await ask(portal, bought, { kind: 'hold' })
  const cancelled = await ask(portal, bought, { kind: 'cancel_order' })
  await ask(portal, bought, { kind: 'refund', of: 'refund', id: refundId, amount: euros(50_000) }, cancelled)
  return { bought, refundId }
}

async function judgeCalledOff({ bought }: Judged): Promise<void> {
  const found = await inShop(portal, shop, bought)
  expect(found).toMatchObject({ tags: [], shippingAddress: { address1: 'Neue Straße 2' } })
  expect(found.cancelledAt).not.toBeNull()
  expect(found.refunds).toHaveLength(1)
  expect(backOf(found)).toBe(50_000)
}

/** The same for one that was: an invoice, and two returns, the second with what is sent first for it and to its end. */
async function takeBack(): Promise<Judged> {
  const bought = await orderWithCase(portal, shop, true)
  const refundId = await order(bought, 9_300)
  const { lineId } = bought
  const [one, two] = [randomUUID(), randomUUID()]
  const opened = { kind: 'open_return', lines: [{ lineId, quantity: 3, feeShare: 700 }], shippingFee: null, replacements: [] } as const
  await ask(portal, bought, opened)
  await ask(portal, bought, { kind: 'cancel_return' })
  const [sent] = shop.shop().books.products[0]?.variants ?? []
  const variantId = sent?.id.slice('gid://shopify/ProductVariant/'.length) ?? ''
  await ask(portal, bought, { ...opened, replacements: [{ variantId, quantity: 1 }] })
  await ask(portal, bought, { kind: 'send_first' })
  await ask(portal, bought, { kind: 'open_invoice', invoiceId: one, title: 'One', amount: euros(1_000) })
  await ask(portal, bought, { kind: 'void_invoice', invoiceId: one })
  await ask(portal, bought, { kind: 'open_invoice', invoiceId: two, title: `Two of ${bought.number}`, amount: euros(2_000) })
  await ask(portal, bought, { kind: 'take_in', lines: [{ lineId, quantity: 2, restock: true }] })
  await ask(portal, bought, { kind: 'refund', of: 'refund', id: refundId, amount: euros(9_300) })
  await ask(portal, bought, { kind: 'close_return' })
  return { bought, refundId }
}

async function judgeTakenBack({ bought }: Judged): Promise<void> {
  const found = await inShop(portal, shop, bought)
  expect(found.returns.map(({ status }) => status)).toEqual(['CANCELED', 'CLOSED'])
  expect(found.returns[1]?.lines).toMatchObject([{ quantity: 3, processed: 2 }])
  expect(found.returns[1]?.reverse.lines.flatMap(({ dispositions }) => dispositions)).toMatchObject([{ type: 'RESTOCKED', quantity: 2 }])
  expect(found.lines.map(({ sku }) => sku)).toEqual(['CLAMP', 'CLAMP-10'])
  expect(found.fulfillmentOrders[1]).toMatchObject({ status: 'OPEN', holds: [] })
  expect(found.refunds).toHaveLength(1)
  expect(backOf(found)).toBe(9_300)
  const invoices = shop.shop().books.drafts.filter(({ note }) => note === bought.number)
  expect(invoices.map(({ lines }) => lines[0]?.title)).toEqual([`Two of ${bought.number}`])
}

function backOf({ transactions }: Awaited<ReturnType<typeof inShop>>): number {
  return transactions.filter(({ kind }) => kind === 'REFUND').reduce((sum, { amount }) => sum + amount.presentment, 0)
}

/** The lease of whoever died has run out, what failed is due, and the shop can be asked as much as ever. */
async function aMinutePasses(): Promise<void> {
  shop.points().pass(60_000)
  await portal.db.$executeRaw`UPDATE shop_command SET lease_until = NULL, due_at = now() WHERE state = 'asked'`
}

test(
  `a worker that is killed ${kills} times, wherever it stands, does everything once (KILLS_SEED=${seed})`,
  { timeout: 300_000 },
  async () => {
    const chance = chancesOf(seed)
    const calledOff: Judged[] = []
    const takenBack: Judged[] = []
    const died: Record<string, number> = {}
    for (let killed = 0; killed < kills;) {
      if ((await portal.db.shopCommand.count({ where: { state: 'asked' } })) === 0) {
        calledOff.push(await callOff())
        takenBack.push(await takeBack())
      }
      const by = deaths[Math.floor(chance() * deaths.length)] ?? 'claimed'
      if (await workUntilDeath(portal, shop, { by, at: 1 + Math.floor(chance() * 4) })) {
        killed += 1
        died[by] = (died[by] ?? 0) + 1
      }
      await aMinutePasses()
    }
    await workAll(portal)

    expect(Object.keys(died).sort()).toEqual([...deaths].sort())
    const open = await portal.db.shopCommand.findMany({
      where: { state: { not: 'done' } },
      select: { kind: true, state: true, fault: true },
    })
    expect(open).toEqual([])
    for (const judged of calledOff) await judgeCalledOff(judged)
    for (const judged of takenBack) await judgeTakenBack(judged)
    const issued = await portal.db.refund.count({ where: { issuedAt: { not: null } } })
    expect(issued).toBe(calledOff.length + takenBack.length)
  },
)

test.each(['before', 'after'] as const)(
  'a process that is killed while the shop has not answered, %s it acts, is followed by one that finds the money',
  async (when) => {
    const bought = await orderWithCase(portal, shop, false)
    const refundId = await order(bought, 50_000)
    let open: () => void = () => undefined
    const until = new Promise<void>((resolve) => {
      open = resolve
    })
    shop.plan({ until, when }, 'refundCreate')
    await ask(portal, bought, { kind: 'refund', of: 'refund', id: refundId, amount: euros(50_000) })
    const env = { ...process.env, ...testEnvironment(portal.settings.databaseUrl, shopsAt(shop.origin, shop.tokenOf())) }
    const worker = spawn(process.execPath, ['--import', 'tsx', 'tests/support/command-worker-process.ts'], { env, stdio: 'inherit' })
    const gone = once(worker, 'exit')
    await vi.waitFor(() => expect(shop.planned).toEqual([]), { timeout: 60_000 })
    worker.kill('SIGKILL')
    await gone
    open()
    // What was sent arrives, whoever sent it is gone.
    const found = await inShop(portal, shop, bought)
    await vi.waitFor(() => expect(found.refunds).toHaveLength(1), { timeout: 60_000 })
    await aMinutePasses()
    await workAll(portal)
    expect(backOf(found)).toBe(50_000)
    expect((await portal.db.refund.findUniqueOrThrow({ where: { id: refundId }, select: { issuedAt: true } })).issuedAt).not.toBeNull()
  },
)
