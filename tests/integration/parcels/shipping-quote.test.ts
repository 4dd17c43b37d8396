import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { findOrderNow } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { importCatalogue } from '#app/usecases/orders/import-catalogue.ts'
import { choicesOf } from '#app/usecases/orders/order-parts.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { openRequest } from '#app/usecases/requests/open-request.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'
import { type Bought, buy, caseOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

const weighed = { sku: 'WEIGHED-20W', price: '1000.00' }
const answers = { reason: 'Changed my mind', phone: '+49 30 5550100' }
const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })

async function quoted({ customerId, orderId, lineIds: [lineId = ''] }: Bought, action: 'return' | 'repair') {
  const choice = {
    action,
    selection: [{ lineId, quantity: 1, condition: 'unopened', fault: 'none' }],
    confirms: { accessoriesIncluded: true, originalPackaging: true },
    ...(action === 'repair' ? { repair: { component: 'other', cause: 'defect' } as const } : {}),
  } as const
  const quote = await quoteRequest(portal, { customerId, orderId, choice, answers })
  if (!quote.done) throw new Error(quote.because)
  return quote
}

const filing = (quoteId: string, { customerId }: Bought) =>
  ({ customerId, quoteId, key: randomUUID(), language: 'en', from: null }) as const

test('what the courier costs by the table is taken off from the first answer to the filed request, to the cent', async () => {
  const bought = await buy(portal, [weighed])
  const key = { customerId: bought.customerId, orderId: bought.orderId }
  const found = await findOrderNow(portal.database.pool, key)
  if (!found) throw new Error('the order is not there')
  const [part] = choicesOf(found.order, found.now)
  const returning = part?.choices.find(({ action }) => action === 'return')
  // 1000.00 less 7 % and 22.90 for a parcel of 14.8 kg within Germany.
  expect(returning?.windows[0]?.price.amounts[0]).toMatchObject({ condition: 'unopened', refund: euros(90_710), courier: euros(2_290) })
  const opened = await openRequest(portal, { ...key, action: 'return', part: null })
  expect(opened?.preview.decision).toMatchObject({ returnShipping: { amount: euros(2_290) }, refund: euros(90_710) })
  const { quoteId, decision } = await quoted(bought, 'return')
  expect(decision).toMatchObject({ returnShipping: { amount: euros(2_290) }, refund: euros(90_710) })
  const filed = await fileCase(portal, filing(quoteId, bought))
  if (!filed.done) throw new Error(filed.because)
  const view = await caseOf(portal, filed.number)
  expect(view.decision).toEqual(decision)
  expect(view.facts.returnShippingQuote).toEqual(euros(2_290))
  const { payload } = await portal.db.mail.findFirstOrThrow({ where: { caseId: view.id }, select: { payload: true } })
  expect(JSON.stringify(payload)).toContain('90710')
})

test('a repair is quoted both ways, and its customer bears the half of it', async () => {
  const { decision } = await quoted(await buy(portal, [weighed]), 'repair')
  expect(decision.coverage).toMatchObject({ status: 'covered', customerShippingShare: '0.5', customerShipping: euros(2_290) })
})

test('what nobody weighed is quoted later, never nothing', async () => {
  const { decision } = await quoted(await buy(portal, [{ sku: 'CLAMP', price: '100.00' }]), 'return')
  expect(decision.returnShipping).toEqual({ payer: 'customer', amount: null })
})

test('a quote holds though the catalogue says another weight by then; the next one is dearer', async () => {
  const article = {
    sku: 'HEAVIER',
    title: 'Heavier',
    category: 'accessory',
    packed: { grams: 2_000, lengthMm: 300, widthMm: 300, heightMm: 300 },
  }
  await importCatalogue(portal, JSON.stringify([article]))
  const bought = await buy(portal, [{ sku: 'HEAVIER', price: '100.00', quantity: 2 }])
  const { quoteId } = await quoted(bought, 'return')
  await importCatalogue(portal, JSON.stringify([{ ...article, packed: { ...article.packed, grams: 2_001 } }]))
  const filed = await fileCase(portal, filing(quoteId, bought))
  if (!filed.done) throw new Error(filed.because)
  const facts: PolicyFacts = (await caseOf(portal, filed.number)).facts
  expect(facts.returnShippingQuote).toEqual(euros(790))
  expect((await quoted(bought, 'return')).decision.returnShipping?.amount).toEqual(euros(990))
})

test('an article is weighed whole or not at all', async () => {
  const half = { sku: 'HALF', title: 'Half', category: 'accessory', packed: { grams: 100 } }
  expect(await importCatalogue(portal, JSON.stringify([half]))).toMatchObject({
    done: true,
    added: 0,
    bad: [{ sku: 'HALF', reasons: [expect.stringContaining('packed.lengthMm'), expect.anything(), expect.anything()] }],
  })
})
