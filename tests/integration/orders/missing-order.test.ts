import { afterAll, beforeAll, expect, test } from 'vitest'

import { readOrderProof } from '#app/domain/orders/order-proof.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { action as askPage } from '#app/routes/_portal.orders.missing.tsx'
import { action as codePage, loader as codeForm } from '#app/routes/_portal.orders.missing_.code.tsx'
import { addOrder } from '#app/usecases/orders/add-order.ts'
import { askForOrder } from '#app/usecases/orders/ask-for-order.ts'
import { deleteAccount } from '#app/usecases/account/delete-account.ts'
import { browserRequest, contextOf, cookiesOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { takeIn } from '#tests/support/shop-orders.ts'
import { askForCode, codeInLatestMail, enterCode, letTimePass, otherThan, signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>
let networks = 0

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

/** Everybody asks from a network of their own, so that none uses up another's budget. */
function somebody() {
  networks += 1
  return visitor({ address: `10.${networks >> 16}.${(networks >> 8) & 255}.${networks & 255}` })
}

const placedAt = new Date(Date.now() - 5 * 86_400_000).toISOString()
const order = (id: number, email: string | null, country = 'DE') => ({
  id,
  email,
  country,
  placedAt,
  deliveredAt: null,
  lines: [{ id: id * 7, sku: 'CLAMP', price: '10.00' }],
})

async function person(email: string): Promise<string> {
  const { customerId } = await signIn(portal, email, somebody())
  return customerId
}

function missing(customerId: string, number: string, known: string, flow = newToken()) {
  const proof = readOrderProof(known)
  if (proof === null) throw new Error(`${known} proves nothing`)
  return { customerId, number, proof, flow, visitor: somebody() }
}

const ownerOf = async (name: string) =>
  (await portal.db.order.findFirstOrThrow({ where: { name }, select: { customerId: true } })).customerId

const audited = (name: string) => portal.db.$queryRaw`
  SELECT a.action, a.actor_id FROM audit_entry a JOIN orders o ON o.id::text = a.object_id
   WHERE a.object_kind = 'order' AND o.name = ${name} ORDER BY a.id`

test('the code that went to the order’s own address adds it, and that address is told', async () => {
  await takeIn(portal, order(101, 'Buyer101@example.test'))
  const customerId = await person('me101@example.test')
  const input = missing(customerId, ' 101', 'buyer101@EXAMPLE.test')
  expect(await askForOrder(portal, input)).toEqual({ done: true })
  expect(await ownerOf('#101')).toBeNull()
  const code = await codeInLatestMail(portal, 'Buyer101@example.test')
  expect(await addOrder(portal, { ...input, code })).toMatchObject({ done: true })
  expect(await ownerOf('#101')).toBe(customerId)
  expect(await audited('#101')).toEqual([{ action: 'order.claim', actor_id: customerId }])
  const told = await portal.db.mail.findMany({ where: { kind: 'order-added' }, select: { toAddress: true, payload: true } })
  expect(told).toMatchObject([{ toAddress: 'Buyer101@example.test', payload: { side: 'order', orderName: '#101' } }])
  expect(JSON.stringify(told)).not.toContain('me101')
})

test('a postcode does as well, of the United States its first five digits', async () => {
  await takeIn(portal, order(102, 'buyer102@example.test'), order(103, 'buyer103@example.test', 'US'))
  const customerId = await person('me102@example.test')
  for (const [number, known, email] of [
    ['#102', '10 115', 'buyer102'],
    ['103', '10115-1234', 'buyer103'],
  ] as const) {
    const input = missing(customerId, number, known)
    await askForOrder(portal, input)
    const code = await codeInLatestMail(portal, `${email}@example.test`)
    expect(await addOrder(portal, { ...input, code })).toMatchObject({ done: true })
  }
  expect([await ownerOf('#102'), await ownerOf('#103')]).toEqual([customerId, customerId])
})

test('an order that belongs to another account stays there; only who typed the right code is told so', async () => {
  await takeIn(portal, order(104, 'owner104@example.test'))
  const owner = await person('owner104@example.test')
  const other = await person('other104@example.test')
  await letTimePass(portal, '61 seconds')
  const input = missing(other, '104', 'owner104@example.test')
  expect(await askForOrder(portal, input)).toEqual({ done: true })
  const code = await codeInLatestMail(portal, 'owner104@example.test')
  expect(await addOrder(portal, { ...input, code: otherThan(code) })).toEqual({ done: false, because: 'wrong' })
  expect(await addOrder(portal, { ...input, code })).toEqual({ done: false, because: 'taken' })
  expect(await addOrder(portal, { ...input, code })).toEqual({ done: false, because: 'wrong' })
  expect(await ownerOf('#104')).toBe(owner)
  expect(await audited('#104')).toEqual([{ action: 'order.claim-refused', actor_id: other }])
})

test('an order that is one’s own already needs no code, and its number alone shows nobody else’s', async () => {
  await takeIn(portal, order(105, 'me105@example.test'))
  const me = await person('me105@example.test')
  const { id } = await portal.db.order.findFirstOrThrow({ where: { name: '#105' }, select: { id: true } })
  expect(await askForOrder(portal, missing(me, '105', '10115'))).toEqual({ done: false, because: 'own', orderId: id })
  expect(await askForOrder(portal, missing(me, '105', '99999'))).toEqual({ done: true })
})

test('A12 A13 A14 the code opens nothing for another customer, browser, order or purpose', async () => {
  await takeIn(portal, order(106, 'buyer106@example.test'), order(107, 'buyer107@example.test'))
  const me = await person('me106@example.test')
  const other = await person('other106@example.test')
  const input = missing(me, '106', 'buyer106@example.test')
  await askForOrder(portal, input)
  const code = await codeInLatestMail(portal, 'buyer106@example.test')
  const wrong = { done: false, because: 'wrong' }
  expect(await addOrder(portal, { ...input, customerId: other, code })).toEqual(wrong)
  expect(await addOrder(portal, { ...input, flow: newToken(), code })).toEqual(wrong)
  expect(await addOrder(portal, { ...missing(me, '107', 'buyer107@example.test', input.flow), code })).toEqual(wrong)
  expect(await enterCode(portal, 'buyer106@example.test', `${input.flow}/${me}`, code)).toEqual(wrong)
  await letTimePass(portal, '61 seconds')
  const signInCode = await askForCode(portal, 'buyer106@example.test', { flow: `${input.flow}/${me}`, visitor: somebody() })
  expect(await addOrder(portal, { ...input, code: signInCode.code })).toEqual(wrong)
  expect(await addOrder(portal, { ...input, code })).toMatchObject({ done: true })
})

test('of two accounts with a right code each, at once and twenty times, one has the order in the end', async () => {
  await takeIn(portal, order(108, 'buyer108@example.test'))
  const asks: Array<Parameters<typeof addOrder>[1]> = []
  for (const name of ['a108@example.test', 'b108@example.test']) {
    const input = missing(await person(name), '108', 'buyer108@example.test')
    await letTimePass(portal, '61 seconds')
    await askForOrder(portal, input)
    asks.push({ ...input, code: await codeInLatestMail(portal, 'buyer108@example.test') })
  }
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => asks)
      .flat()
      .map((input) => addOrder(portal, input)),
  )
  expect(answers.filter(({ done }) => done)).toHaveLength(1)
  expect(answers.filter((answer) => !answer.done && answer.because === 'taken')).toHaveLength(1)
  expect(await portal.db.mail.count({ where: { kind: 'order-added', toAddress: 'buyer108@example.test' } })).toBe(1)
})

test('a deleted account leaves no mail to the address of an order it had added', async () => {
  await takeIn(portal, order(109, 'buyer109@example.test'))
  const me = await person('me109@example.test')
  const input = missing(me, '109', 'buyer109@example.test')
  await askForOrder(portal, input)
  await addOrder(portal, { ...input, code: await codeInLatestMail(portal, 'buyer109@example.test') })
  const deleted = await deleteAccount(portal, { customerId: me, from: { ip: '203.0.113.7', userAgent: null }, language: 'en', store: 'de' })
  expect(deleted).toMatchObject({ done: true })
  expect(await portal.db.mail.count({ where: { toAddress: 'buyer109@example.test' } })).toBe(0)
})

test('an order of a deleted account is no longer found by what its buyer knew', async () => {
  const other = await person('other109@example.test')
  await askForOrder(portal, missing(other, '109', 'buyer109@example.test'))
  expect(await portal.db.mail.count({ where: { toAddress: 'buyer109@example.test' } })).toBe(0)
})

type Answer = Response | { data: unknown; init: ResponseInit | null }

async function ask(token: string, number: string, known: string, address: string): Promise<Answer> {
  const request = browserRequest('/orders/missing', { session: token }, { number, known })
  return askPage({ request, context: contextOf(portal, address), params: {} })
}

/** Everything a browser sees of an answer, with random characters made the same. */
function visible(answer: Answer): unknown {
  if (!(answer instanceof Response)) return answer
  const lines = [...answer.headers].map(([name, value]) => [name, value.replace(/claim=[\w.-]+/, (cookie) => `claim=${cookie.length}`)])
  return { status: answer.status, headers: lines }
}

test('Z12 right, wrong, another’s, addressless and unknown orders get the same answer and cost the same work', async () => {
  const theirs = 'theirs1@example.test'
  await takeIn(portal, order(201, 'buyer-1@example.test'), order(202, theirs), order(203, null), order(204, 'full-11@example.test'))
  await person(theirs)
  await letTimePass(portal, '61 seconds')
  // The address of 204 has no codes left this hour.
  for (let sent = 0; sent < 6; sent += 1) await askForCode(portal, 'full-11@example.test', { visitor: somebody() })
  const { token } = await signIn(portal, 'asker-1@example.test', somebody())
  const typed = [
    ['201', 'buyer-1@example.test'],
    ['201', 'buyer-2@example.test'],
    ['202', 'theirs1@example.test'],
    ['203', 'nobody1@example.test'],
    ['999', 'buyer-1@example.test'],
  ] as const
  const codes = () => portal.db.loginCode.count({ where: { purpose: 'claim-order' } })
  const answers: Answer[] = []
  for (const [at, [number, known]] of typed.entries()) {
    const [before, mails] = [await codes(), await portal.db.mail.count()]
    answers.push(await ask(token, number, known, `192.0.2.${at}`))
    expect([number, (await codes()) - before, (await portal.db.mail.count()) - mails]).toEqual([number, 1, 1])
  }
  answers.push(await ask(token, '204', 'full-11@example.test'.slice(0, 20), '192.0.2.9'))
  expect(visible(answers[0] as Answer)).toMatchObject({ status: 303 })
  for (const answer of answers) expect(visible(answer)).toEqual(visible(answers[0] as Answer))

  for (const [at, answer] of answers.entries()) {
    const cookies = { session: token, ...cookiesOf(answer as Response) }
    const page = { request: browserRequest('/orders/missing/code', cookies), context: contextOf(portal), params: {} }
    const { token: form } = await codeForm(page)
    const request = browserRequest('/orders/missing/code', cookies, { intent: 'enter', token: form, code: '00000000' })
    const wrong = (await codePage({ request, context: contextOf(portal, `192.0.2.${at + 20}`), params: {} })) as Answer
    expect(visible(wrong)).toMatchObject({ init: { status: 422 }, data: { error: { code: [expect.stringContaining('wrong')] } } })
  }
  const sent = await portal.db.mail.findMany({ where: { toAddress: { endsWith: '@nobody.invalid' } }, select: { deadline: true } })
  expect(sent.length).toBeGreaterThanOrEqual(3)
  expect(sent.filter(({ deadline }) => deadline?.getTime() !== 0)).toEqual([])
})

/** How many were looked at: each look writes one code, right or wrong. */
async function lookedAt(work: () => Promise<unknown>): Promise<number> {
  const count = () => portal.db.loginCode.count({ where: { purpose: 'claim-order' } })
  const before = await count()
  await work()
  return (await count()) - before
}

async function inCrowd<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const left = [...items]
  const one = async () => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item)
  }
  await Promise.all(Array.from({ length: 16 }, one))
}

test('Z12 of 10 000 guesses by one account from as many networks ten an hour are looked at, in one uniform answer', async () => {
  await takeIn(portal, order(301, 'victim301@example.test'))
  const customerId = await person('guesser301@example.test')
  const guesses = Array.from({ length: 10_000 }, (_, at) => `guess${at}@example.test`)
  const answers = new Map<string, number>()
  const looked = await lookedAt(() =>
    inCrowd(guesses, async (known) => {
      const answer = JSON.stringify(await askForOrder(portal, missing(customerId, '301', known)))
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    }),
  )
  expect(looked).toBe(10)
  expect(Object.fromEntries(answers)).toEqual({ '{"done":true}': 10, '{"done":false,"because":"slow-down"}': 9_990 })
  await letTimePass(portal, '61 minutes')
  expect(await lookedAt(() => inCrowd(guesses.slice(0, 30), (known) => askForOrder(portal, missing(customerId, '301', `b${known}`))))).toBe(
    10,
  )
}, 120_000)

test('Z12 one network has ten sends in ten minutes for all the accounts it opens', async () => {
  const from = visitor({ address: '198.18.0.1' })
  const accounts = await Promise.all(Array.from({ length: 12 }, (_, at) => person(`many${at}@example.test`)))
  const guesses = accounts.flatMap((customerId) => Array.from({ length: 5 }, (_, at) => [customerId, at] as const))
  const looked = await lookedAt(() =>
    inCrowd(guesses, ([customerId, at]) =>
      askForOrder(portal, { ...missing(customerId, '301', `x${at}${customerId.slice(0, 8)}@example.test`), visitor: from }),
    ),
  )
  expect(looked).toBe(10)
}, 30_000)

test('one address is sent no more than five codes an hour, whoever asks for its orders', async () => {
  await takeIn(portal, order(302, 'flooded@example.test'))
  for (let at = 0; at < 8; at += 1) {
    await askForOrder(portal, missing(await person(`flooder${at}@example.test`), '302', 'flooded@example.test'))
    await letTimePass(portal, '6 minutes')
  }
  expect(await portal.db.mail.count({ where: { toAddress: 'flooded@example.test' } })).toBe(5)
})
