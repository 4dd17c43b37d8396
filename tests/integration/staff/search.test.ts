import { afterAll, beforeAll, expect, test } from 'vitest'

import { readTyped } from '#app/domain/staff/search.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { readCustomerFile, readOrderFile } from '#app/usecases/staff/read-files.ts'
import { search } from '#app/usecases/staff/search.ts'
import { askOf, bookCourier, type Bought, buy, fileRequest, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let robin: string
let bought: Bought
let orderName: string
let number: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  robin = await hire(portal, 'agent')
  bought = await buy(portal, [{ sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }])
  await buy(portal, [{ sku: 'CLAMP', price: '10.00' }])
  number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  orderName = (await portal.db.order.findUniqueOrThrow({ where: { id: bought.orderId }, select: { name: true } })).name
  await portal.db.unit.updateMany({ where: { orderLineId: bought.lineIds[0] ?? '' }, data: { serial: 'MP60-00417' } })
  await portal.db.customer.update({ where: { id: bought.customerId }, data: { name: 'Đorđe Kőszeg-Łódź' }, select: { id: true } })
  await approveCase(portal, await askOf(portal, number, robin))
  await bookCourier(portal, number, robin)
})
afterAll(() => close())

async function found(text: string) {
  const searched = await search(portal, text)
  if (searched.kind === 'case') return { opens: searched.number }
  const { customers, orders, cases } = searched.found
  return { customers: customers.map(({ id }) => id), orders: orders.map(({ id }) => id), cases: cases.map((each) => each.number) }
}

test('an order is found by its number with and without its mark, and its case with it', async () => {
  for (const text of [orderName, orderName.replace('#', ''), ` ${orderName} `]) {
    expect(await found(text)).toEqual({ customers: [], orders: [bought.orderId], cases: [number] })
  }
})

test('an email finds its customer, orders and cases, in capitals too, and by its beginning', async () => {
  const all = { customers: [bought.customerId], orders: [bought.orderId], cases: [number] }
  expect(await found(bought.email.toUpperCase())).toEqual(all)
  expect(await found(bought.email.slice(0, -4))).toEqual(all)
})

test('a serial number finds the order it was sold in, in small letters too', async () => {
  expect(await found('mp60-00417')).toEqual({ customers: [], orders: [bought.orderId], cases: [number] })
})

test('a name is found by the start of the first name or of the surname, with and without accents', async () => {
  for (const text of ['Đorđe', 'dorde ko', 'koszeg', 'Kőszeg-łó']) expect((await found(text)).customers).toEqual([bought.customerId])
  for (const text of ['Łucja', 'lucja kosz']) expect((await found(text)).orders).toHaveLength(2)
  expect(await found('zeg')).toEqual({ customers: [], orders: [], cases: [] })
})

test('a case code opens its case, typed or as the scanner gives it, and its digits alone find it', async () => {
  for (const text of [number, number.toLowerCase(), `${number}\r\n`]) expect(await found(text)).toEqual({ opens: number })
  expect((await found(number.slice(-6))).cases).toContain(number)
  expect(await found('EMR-2026-999999')).toEqual({ customers: [], orders: [], cases: [] })
})

test('the address in a printed code opens its case and says when the print was replaced', async () => {
  const { id, snapshot } = await portal.db.pickupDocument.findFirstOrThrow({
    where: { case: { number } },
    select: { id: true, snapshot: true },
  })
  const link = /http\S+?\/c\/[^"\\]+/.exec(JSON.stringify(snapshot))?.[0] ?? `http://localhost:4000/c/${number}?d=${id}&s=x`
  expect(await search(portal, link)).toEqual({ kind: 'case', number, stale: false })
  expect(await search(portal, `https://evil.example/c/${number}?d=1&s=2`)).toEqual({ kind: 'case', number, stale: false })
})

test('what is too short, only signs, or a pattern finds nothing and breaks nothing', async () => {
  for (const text of ['', 'a', '%%', '__', "' OR 1=1", '\\', '\u0000x'.slice(1), '#', 'EMR-', 'x'.repeat(300)]) {
    expect(await found(text)).toEqual({ customers: [], orders: [], cases: [] })
  }
})

test('a scanned address is told from a typed code', () => {
  expect(readTyped('https://portal.example/c/emr-2026-000123?d=abc&s=def')).toEqual({
    kind: 'scanned',
    link: { caseNumber: 'EMR-2026-000123', documentId: 'abc', signature: 'def' },
  })
  expect(readTyped('https://portal.example/c/EMR-2026-000123')).toEqual({ kind: 'case', number: 'EMR-2026-000123' })
})

test('who looks at a customer or an order is written down, once an hour', async () => {
  const from = { ip: '203.0.113.7', userAgent: 'test' }
  const input = { id: bought.customerId, staffId: robin, from }
  for (let turn = 0; turn < 3; turn += 1) {
    expect((await readCustomerFile(portal, input))?.cases.map((each) => each.number)).toEqual([number])
    expect((await readOrderFile(portal, { ...input, id: bought.orderId }))?.customer?.id).toBe(bought.customerId)
  }
  await readCustomerFile(portal, { ...input, staffId: await hire(portal, 'agent') })
  const rows = await portal.db.auditEntry.groupBy({
    by: ['action'],
    where: { action: { endsWith: '.view' } },
    _count: true,
    orderBy: { action: 'asc' },
  })
  expect(rows.map(({ action, _count }) => [action, _count])).toEqual([
    ['customer.view', 2],
    ['order.view', 1],
  ])
})

test('nobody’s id, and no id, is no customer and no order', async () => {
  const input = { staffId: robin, from: { ip: '203.0.113.7', userAgent: null } }
  for (const id of ['11111111-1111-4111-8111-111111111111', 'x', '']) {
    expect([await readCustomerFile(portal, { ...input, id }), await readOrderFile(portal, { ...input, id })]).toEqual([null, null])
  }
})
