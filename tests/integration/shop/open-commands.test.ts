import { afterAll, beforeAll, expect, test } from 'vitest'

import type { CommandInput } from '#app/domain/shop/command.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { askShop } from '#app/infra/shop/ask-shop.ts'
import { countRefusedCommands, findCommandKind, listCommands, listOpenCommands } from '#app/infra/shop/list-commands.ts'
import { buy, caseOf, fileRequest } from '#tests/support/case-life.ts'
import { until } from '#tests/support/mails.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let number: string
let of: Readonly<{ caseId: string; orderId: string }>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 1 }])
  number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '', quantity: 1 }] })
  of = { caseId: (await caseOf(portal, number)).id, orderId: bought.orderId }
})
afterAll(() => close())

let version = 0
const ask = (input: CommandInput, needsId?: string) => {
  version += 1
  const asked = { store: 'de', orderId: of.orderId, of: { caseId: of.caseId, version }, input } as const
  return askShop(portal.db, needsId === undefined ? asked : { ...asked, needsId })
}
const refuse = (id: string) =>
  portal.db.$executeRaw`UPDATE shop_command SET state = 'refused', attempts = 1, fault = 'No.' WHERE id = ${id}::uuid`
const open = (change: Partial<Parameters<typeof listOpenCommands>[1]> = {}) =>
  listOpenCommands(portal.db, { which: 'refused', store: null, kind: null, before: null, limit: 10, ...change })

test('a command says of which other it waits while that one is not done, and when it is tried', async () => {
  const first = await ask({ kind: 'cancel_order' })
  const second = await ask({ kind: 'refund', of: 'refund', id: of.caseId, amount: { amountMinor: 9300, currency: 'EUR' } }, first)
  const waits = async () => (await listCommands(portal.database.pool, of.caseId)).find(({ id }) => id === second)
  expect(await waits()).toMatchObject({ state: 'asked', waitsFor: 'cancel_order', attempts: 0, fault: null })
  expect((await waits())?.dueAt).toMatch(/^\d{4}-\d\d-\d\dT/)
  await refuse(first)
  expect((await waits())?.waitsFor).toBe('cancel_order')
  await portal.db.$executeRaw`
    UPDATE shop_command SET state = 'done', answer = '{"kind": "cancel_order"}', settled_at = clock_timestamp() WHERE id = ${first}::uuid`
  expect((await waits())?.waitsFor).toBeNull()
  expect(await findCommandKind(portal.db, second)).toBe('refund')
  expect(await findCommandKind(portal.db, of.caseId)).toBeNull()
})

test('what was refused is listed and counted, the newest first, and what is tried again by itself in a list of its own', async () => {
  const [older, newer, trying] = [await ask({ kind: 'hold' }), await ask({ kind: 'release' }), await ask({ kind: 'close_return' })]
  await refuse(older)
  await refuse(newer)
  await portal.db.$executeRaw`UPDATE shop_command SET attempts = 2, fault = 'No answer' WHERE id = ${trying}::uuid`
  const refused = await open()
  expect(refused.map(({ id }) => id)).toEqual([newer, older])
  expect(refused[0]).toMatchObject({ caseNumber: number, store: 'de', orderId: of.orderId, fault: 'No.', dueAt: null })
  const [first] = refused
  const ids = async (change: Parameters<typeof open>[0]) => (await open(change)).map(({ id }) => id)
  expect(await ids({ before: { at: first?.askedAt ?? '', id: first?.id ?? '' } })).toEqual([older])
  expect(await ids({ kind: 'hold' })).toEqual([older])
  expect(await ids({ store: 'us' })).toEqual([])
  expect(await ids({ which: 'waiting' })).toEqual([trying])
  expect([await countRefusedCommands(portal.database.pool, 100), await countRefusedCommands(portal.database.pool, 1)]).toEqual([2, 1])
})

test('whoever has the case open hears when the shop refused something or did it, and not that it is tried', async () => {
  const id = await ask({ kind: 'take_in', lines: [] })
  const heard: string[] = []
  const stop = portal.news.read([`case ${number}`], { onNotice: ({ kind }) => heard.push(kind), onClose: () => undefined })
  await until(
    async () => heard,
    ([first]) => first === 'missed',
  )
  await portal.db.$executeRaw`UPDATE shop_command SET attempts = attempts + 1, lease_until = clock_timestamp() WHERE id = ${id}::uuid`
  await refuse(id)
  await portal.db.$executeRaw`
    UPDATE shop_command SET state = 'dropped', settled_at = clock_timestamp() WHERE id = ${id}::uuid`
  await until(
    async () => heard,
    (told) => told.length >= 3,
  )
  expect(heard).toEqual(['missed', 'case', 'case'])
  stop()
})
