import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { action as fromOrder } from '#app/routes/_portal.orders.$orderId.withdraw.tsx'
import { action as declare } from '#app/routes/withdraw.tsx'
import { loader as received } from '#app/routes/withdraw_.received.$key.tsx'
import { browserRequest, contextOf, resultOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { takeIn } from '#tests/support/shop-orders.ts'
import { signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

const form = (change: Record<string, string> = {}) => ({
  key: randomUUID(),
  name: 'Jürgen Groß',
  contract: 'DE-77',
  email: 'j@example.test',
  items: '',
  ...change,
})

type Answered = Readonly<{ data: Readonly<Record<string, unknown>>; init: ResponseInit | null }>

async function post(sent: Record<string, string>): Promise<Answered | Response> {
  const args = { request: browserRequest('/withdraw', { language: 'de' }, sent), context: contextOf(portal), params: {} }
  return (await resultOf(declare, args)) as Answered | Response
}

async function page(sent: Record<string, string>): Promise<Answered> {
  const answer = await post(sent)
  if (answer instanceof Response) throw new Error(`answered ${answer.status}`)
  return answer
}

test('a form in which something is wrong comes back with all that was typed, and declares nothing', async () => {
  const sent = form({ email: 'nobody', items: 'a\nb', name: '' })
  const { data, init } = await page({ ...sent, intent: 'review' })
  expect(init?.status).toBe(422)
  expect(data).toMatchObject({ page: 'form', reply: { error: { email: ['email'], name: ['required'] } } })
  expect(data['reply']).toMatchObject({ initialValue: { contract: 'DE-77', email: 'nobody', items: 'a\nb', key: sent.key } })
  for (const [field, most] of [
    ['name', 120],
    ['contract', 200],
    ['items', 1_000],
  ] as const) {
    const { data: long } = await page({ ...form({ [field]: 'x'.repeat(most + 1) }), intent: 'confirm' })
    expect(long).toMatchObject({ page: 'form', reply: { error: { [field]: ['tooLong'] } } })
    const { data: fits } = await page({ ...form({ [field]: 'x'.repeat(most) }), intent: 'review' })
    expect(fits).toMatchObject({ page: 'review' })
  }
  expect(await portal.db.withdrawalDeclaration.count()).toBe(0)
})

test('the second page shows what will be declared and sends it along; back from there nothing is lost', async () => {
  const sent = form({ name: ' Jürgen\r\nGroß ', items: 'nur die Linse' })
  const { data } = await page({ ...sent, intent: 'review' })
  expect(data).toMatchObject({ page: 'review', declared: { name: 'Jürgen Groß', items: ['nur die Linse'] } })
  const fields = Object.fromEntries(data['fields'] as Array<[string, string]>)
  expect(fields).toEqual({ ...sent, name: 'Jürgen Groß' })
  const { data: again } = await page({ ...fields, intent: 'change' })
  expect(again).toMatchObject({ page: 'form', reply: { initialValue: fields } })
})

test('confirmed, it leads to a receipt that has no sign-in and whose address nobody guesses; twice, to the same one', async () => {
  const sent = { ...form(), intent: 'confirm' }
  const [first, second] = [await post(sent), await post(sent)]
  if (!(first instanceof Response && second instanceof Response)) throw new Error('no redirect')
  expect([first.status, first.headers.get('Location')]).toEqual([303, `/withdraw/received/${sent.key}`])
  expect(second.headers.get('Location')).toBe(first.headers.get('Location'))
  const look = (key: string) => received({ request: browserRequest('/', { language: 'de' }), context: contextOf(portal), params: { key } })
  expect(await look(sent.key)).toMatchObject({
    receipt: { name: 'Jürgen Groß', contract: 'DE-77', email: 'j@example.test', items: [] },
    caseNumber: null,
  })
  const none = await look(randomUUID()).catch((thrown: unknown) => thrown)
  expect(none instanceof Response && none.status).toBe(404)
})

test('on an order’s page its lines are chosen, none of it is a slip, and more than was bought is one', async () => {
  const [id, email] = [8101, 'owner8101@example.test']
  const line = { id: id * 7, sku: 'CLAMP', title: 'Clamp', price: '10.00', quantity: 2 }
  const placedAt = new Date(Date.now() - 5 * 86_400_000).toISOString()
  await takeIn(portal, { id, email, placedAt, deliveredAt: null, lines: [line] })
  const { token, customerId } = await signIn(portal, email, visitor())
  const order = await portal.db.order.findFirstOrThrow({ where: { customerId }, select: { id: true, lines: { select: { id: true } } } })
  const send = async (quantity: string, intent: string) => {
    const sent = {
      key: randomUUID(),
      name: 'Ana',
      email,
      'lines[0].lineId': order.lines[0]?.id ?? '',
      'lines[0].quantity': quantity,
      intent,
    }
    const request = browserRequest(`/orders/${order.id}/withdraw`, { session: token }, sent)
    return (await resultOf(fromOrder, { request, context: contextOf(portal), params: { orderId: order.id } })) as Answered | Response
  }
  expect(await send('0', 'review')).toMatchObject({ data: { page: 'form', reply: { initialValue: { lines: [{ quantity: '0' }] } } } })
  expect(await send('3', 'review')).toMatchObject({ data: { page: 'form' } })
  expect(await send('1', 'review')).toMatchObject({ data: { page: 'review', declared: { contract: `#${id}`, items: ['1 × Clamp'] } } })
  expect(await send('2', 'review')).toMatchObject({ data: { page: 'review', declared: { items: [] } } })
  const done = await send('1', 'confirm')
  expect(done instanceof Response && done.status).toBe(303)
  const declared = await portal.db.withdrawalDeclaration.findFirstOrThrow({ where: { declaredBy: customerId } })
  expect(declared).toMatchObject({ contract: `#${id}`, lines: [{ title: 'Clamp', quantity: 1 }], declaredOn: order.id })
})
