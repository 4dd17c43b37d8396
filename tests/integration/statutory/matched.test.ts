import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Declared } from '#app/domain/statutory/declaration.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { forgetOldDeclarations } from '#app/infra/statutory/forget-declarations.ts'
import { listDeclarations } from '#app/infra/statutory/declarations.ts'
import { loader as list } from '#app/routes/staff.withdrawals._index.tsx'
import { deleteAccount } from '#app/usecases/account/delete-account.ts'
import { answerForOrder } from '#app/usecases/statutory/answer-notice.ts'
import { declareWithdrawal } from '#app/usecases/statutory/declare-withdrawal.ts'
import { settleDeclarations } from '#app/usecases/statutory/settle-declarations.ts'
import { matchDeclaration, readDeclaration, setDeclarationAside } from '#app/usecases/statutory/staff-declarations.ts'
import { type Bought, buy, daysAgo, hire } from '#tests/support/case-life.ts'
import { contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { takeIn } from '#tests/support/shop-orders.ts'
import { visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>
let staffId: string
let networks = 0

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  staffId = await hire(portal, 'agent')
})
afterAll(() => close())

const from = { ip: '203.0.113.7', userAgent: 'test' }

function somebody() {
  networks += 1
  return visitor({ address: `10.8.${networks >> 8}.${networks & 255}`, language: 'de', store: 'de' })
}

type More = Readonly<{ signedIn?: Readonly<{ customerId: string; email: string; orderId: string | null }> }>

async function declare(change: Partial<Declared>, more: More = {}): Promise<string> {
  const declared = { name: 'Ana Muster', contract: 'DE-1', items: null, lines: null, email: 'x@example.test', ...change }
  const done = await declareWithdrawal(portal, { key: randomUUID(), declared, signedIn: more.signedIn ?? null, visitor: somebody() })
  if (!done.done) throw new Error(done.because)
  return done.key
}

const clamps = (quantity = 2) => buy(portal, [{ sku: 'CLAMP', title: 'Clamp', price: '10.00', quantity }])
const nameOf = async ({ orderId }: Bought) =>
  (await portal.db.order.findUniqueOrThrow({ where: { id: orderId }, select: { name: true } })).name
const rowOf = (key: string) => portal.db.withdrawalDeclaration.findUniqueOrThrow({ where: { formKey: key }, include: { case: true } })
const casesOf = ({ orderId }: Pick<Bought, 'orderId'>) =>
  portal.db.case.findMany({ where: { orderId, kind: 'withdrawal' }, include: { lines: true } })
const mailsTo = async (address: string) =>
  (await portal.db.mail.findMany({ where: { toAddress: address }, orderBy: { createdAt: 'asc' }, select: { kind: true } })).map(
    ({ kind }) => kind,
  )

test('declared by its customer on the order’s page, the chosen pieces are a case in the same moment', async () => {
  const bought = await clamps()
  const { customerId, email, orderId, lineIds } = bought
  const lines = [{ lineId: lineIds[0] ?? '', title: 'Clamp', quantity: 1 }]
  const key = await declare({ contract: await nameOf(bought), email, lines }, { signedIn: { customerId, email, orderId } })
  const row = await rowOf(key)
  expect(row).toMatchObject({ state: 'matched', orderId, decidedBy: null, case: { kind: 'withdrawal', filedAt: row.declaredAt } })
  expect((await casesOf(bought)).map((one) => one.lines.map(({ quantity }) => quantity))).toEqual([[1]])
  expect(await mailsTo(email)).toEqual(['withdrawal-acknowledged', 'withdrawal-opened'])
})

test('declared without a sign-in, number and the order’s own address open the case; so they do for an order of nobody yet', async () => {
  const bought = await clamps()
  const key = await declare({ contract: `Bestellung ${await nameOf(bought)}`, email: bought.email.toUpperCase() })
  expect(await casesOf(bought)).toHaveLength(0)
  await settleDeclarations(portal)
  expect(await rowOf(key)).toMatchObject({ state: 'matched', orderId: bought.orderId })
  expect(await casesOf(bought)).toHaveLength(1)

  const email = 'guest7701@example.test'
  await takeIn(portal, {
    id: 7701,
    email,
    placedAt: daysAgo(5),
    deliveredAt: daysAgo(2),
    lines: [{ id: 77_011, sku: 'CLAMP', price: '10.00' }],
  })
  const guest = await declare({ contract: '7701', email })
  await settleDeclarations(portal)
  expect(await rowOf(guest)).toMatchObject({ state: 'matched', case: { kind: 'withdrawal' } })
})

test('twenty declarations of one order at once are one case, and none of them is lost', async () => {
  const bought = await clamps()
  const name = await nameOf(bought)
  const { customerId, email, orderId } = bought
  const signedIn = { customerId, email, orderId }
  const keys = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      at % 2 ? declare({ contract: name, email, name: `Ana ${at}` }, { signedIn }) : declare({ contract: name, email, name: `Ana ${at}` }),
    ),
  )
  await Promise.all([settleDeclarations(portal), settleDeclarations(portal), settleDeclarations(portal)])
  await settleDeclarations(portal)
  expect(await casesOf(bought)).toHaveLength(1)
  const rows = await Promise.all(keys.map(rowOf))
  // Said once more, it has its order, and neither staff nor its owner are asked.
  expect(rows.map(({ state, orderId: of }) => [state, of])).toEqual(keys.map(() => ['matched', orderId]))
  expect(rows.filter(({ case: opened }) => opened !== null)).toHaveLength(1)
  expect(await portal.db.withdrawalNotice.count({ where: { orderId } })).toBe(0)
})

test('a fault in what follows loses no declaration: it is kept, acknowledged, and staff have it', async () => {
  const bought = await clamps()
  const { customerId, email, orderId } = bought
  const { pool } = portal.database
  await pool.query(`CREATE FUNCTION no_cases() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no case today'; END $$`)
  await pool.query('CREATE TRIGGER no_cases BEFORE INSERT ON cases FOR EACH ROW EXECUTE FUNCTION no_cases()')
  const key = await declare({ contract: await nameOf(bought), email }, { signedIn: { customerId, email, orderId } })
  expect(await rowOf(key)).toMatchObject({ state: 'received', acknowledged: true })
  await settleDeclarations(portal)
  await pool.query('DROP FUNCTION no_cases CASCADE')
  const { id, state } = await rowOf(key)
  expect([state, await mailsTo(email)]).toEqual(['waiting', ['withdrawal-acknowledged']])
  expect(await matchDeclaration(portal, { declarationId: id, orderId, lines: null, staffId, from })).toMatchObject({ done: true })
})

test('what a stranger declared is the owner’s once they say so, from the moment it was declared; said twice, it is one case', async () => {
  const bought = await clamps()
  const key = await declare({ contract: await nameOf(bought), email: 'partner@example.test' })
  await settleDeclarations(portal)
  const notice = await portal.db.withdrawalNotice.findFirstOrThrow({ where: { orderId: bought.orderId } })
  const answer = (customerId: string) => answerForOrder(portal, { noticeId: notice.id, customerId, answer: 'mine', from })
  expect(await answer((await clamps()).customerId)).toEqual({ done: false, because: 'no-such-notice' })
  const answers = await Promise.all([1, 2, 3].map(() => answer(bought.customerId)))
  expect(answers.filter(({ done }) => done)).toHaveLength(1)
  const row = await rowOf(key)
  expect(row).toMatchObject({ state: 'matched', case: { filedAt: row.declaredAt, customerId: bought.customerId } })
  expect(await casesOf(bought)).toHaveLength(1)
})

test('not theirs, nothing moves, and staff read what the owner said', async () => {
  const bought = await clamps()
  const key = await declare({ contract: await nameOf(bought), email: 'mallory@example.test' })
  await settleDeclarations(portal)
  const notice = await portal.db.withdrawalNotice.findFirstOrThrow({ where: { orderId: bought.orderId } })
  await answerForOrder(portal, { noticeId: notice.id, customerId: bought.customerId, answer: 'not_mine', from })
  const { id, state } = await rowOf(key)
  expect([state, await casesOf(bought)]).toEqual(['waiting', []])
  const read = await readDeclaration(portal, { declarationId: id, text: null, orderId: null, staffId, from })
  expect(read?.declaration.notices).toMatchObject([{ orderId: bought.orderId, answer: 'not_mine' }])
})

test('staff find the order by number, address or name, match it with some of its pieces, and the trail says who', async () => {
  const bought = await clamps(3)
  const [number, address, name] = [await nameOf(bought), bought.email, 'Łucja Kőszeg']
  for (const change of [{ contract: number }, { email: address, contract: 'eine Klemme' }, { name, contract: 'eine Klemme' }]) {
    const key = await declare({ name: 'Wer', email: 'wer@example.test', ...change })
    await settleDeclarations(portal)
    const { id } = await rowOf(key)
    const read = await readDeclaration(portal, { declarationId: id, text: null, orderId: null, staffId, from })
    expect(read?.found.map((order) => order.name)).toContain(number)
  }
  const [waiting] = (await listDeclarations(portal.db, 'waiting')).filter(({ contract }) => contract === number)
  const input = { declarationId: waiting?.id ?? '', orderId: bought.orderId, staffId, from }
  expect(await matchDeclaration(portal, { ...input, lines: [{ lineId: bought.lineIds[0] ?? '', quantity: 4 }] })).toEqual({
    done: false,
    because: 'wrong-choice',
  })
  expect(await matchDeclaration(portal, { ...input, lines: [] })).toEqual({ done: false, because: 'wrong-choice' })
  const lines = [{ lineId: bought.lineIds[0] ?? '', quantity: 2 }]
  const matched = await Promise.all([1, 2, 3].map(() => matchDeclaration(portal, { ...input, lines })))
  expect(matched.filter(({ done }) => done)).toHaveLength(1)
  const [opened] = await casesOf(bought)
  expect(opened?.lines.map(({ quantity }) => quantity)).toEqual([2])
  expect(opened?.filedAt.toISOString()).toBe(waiting?.declaredAt)
  const trail = await portal.db.auditEntry.findMany({ where: { action: 'declaration.match', objectId: waiting?.id ?? '' } })
  expect(trail).toMatchObject([{ actorId: staffId, objectId: waiting?.id, after: { orderId: bought.orderId } }])
  expect(await portal.db.auditEntry.count({ where: { action: 'declaration.view', objectId: waiting?.id ?? '', actorId: staffId } })).toBe(1)
})

test('an order of a store without the law is matched by nobody; what fits nothing is set aside, with a reason that is mailed', async () => {
  const email = 'texan@example.test'
  await takeIn(portal, {
    id: 7801,
    email,
    country: 'US',
    placedAt: daysAgo(5),
    deliveredAt: daysAgo(2),
    lines: [{ id: 78_011, sku: 'CLAMP', price: '10.00' }],
  })
  const { id: orderId } = await portal.db.order.findFirstOrThrow({ where: { name: '#7801' }, select: { id: true } })
  const key = await declare({ contract: '#7801', email })
  await settleDeclarations(portal)
  const { id: declarationId } = await rowOf(key)
  expect(await matchDeclaration(portal, { declarationId, orderId, lines: null, staffId, from })).toEqual({
    done: false,
    because: 'no-right',
  })
  const aside = { declarationId, reason: 'Gekauft in den USA.', staffId, from }
  const done = await Promise.all([1, 2].map(() => setDeclarationAside(portal, aside)))
  expect(done.filter((one) => one.done)).toHaveLength(1)
  expect(await mailsTo(email)).toEqual(['withdrawal-acknowledged', 'withdrawal-set-aside'])
  expect(await rowOf(key)).toMatchObject({ state: 'set_aside', reason: 'Gekauft in den USA.', decidedBy: staffId })
  expect(await matchDeclaration(portal, { declarationId, orderId, lines: null, staffId, from })).toEqual({
    done: false,
    because: 'moved-on',
  })
})

test('the list of staff counts the refund from the declaration, also while it waits', async () => {
  const key = await declare({ contract: 'die Linse', email: 'list@example.test' })
  await settleDeclarations(portal)
  const { reference } = await rowOf(key)
  const rows = await listDeclarations(portal.db, 'waiting')
  expect(rows.map((row) => row.reference)).toContain(reference)
  const sorted = rows.map(({ declaredAt }) => declaredAt)
  expect(sorted).toEqual([...sorted].sort())
  const request = new Request('http://localhost:4000/staff/withdrawals')
  const thrown: unknown = await list({ request, context: contextOf(portal), params: {} }).catch((fault: unknown) => fault)
  expect(thrown instanceof Response && thrown.headers.get('Location')).toBe('/staff/sign-in')
})

test('with its account a declaration is locked away: nobody reads it, nothing of it is lost, and after ten years it is gone', async () => {
  const bought = await clamps()
  const { customerId, email, orderId } = bought
  const key = await declare(
    { name: 'Geheime Ana', contract: await nameOf(bought), email: email },
    { signedIn: { customerId, email, orderId } },
  )
  await portal.db.case.updateMany({ where: { orderId }, data: { state: 'closed', waitsFor: null, stepDueAt: null } })
  expect(await deleteAccount(portal, { customerId, language: 'de', store: 'de', from })).toEqual({ done: true })
  const row = await rowOf(key)
  expect(row).toMatchObject({ name: null, email: null, emailKey: null, contract: null, restricted: { name: 'Geheime Ana', email } })
  expect((await listDeclarations(portal.db, 'done')).map(({ id }) => id)).not.toContain(row.id)
  await forgetOldDeclarations(portal.db)
  expect(await rowOf(key)).toMatchObject({ restricted: { name: 'Geheime Ana' } })
  await letAge(key)
  await forgetOldDeclarations(portal.db)
  expect(await rowOf(key)).toMatchObject({ restricted: null, reference: row.reference })
})

test('what waits for staff is in sight, whatever its age; what is settled goes with the shop’s records', async () => {
  const [waiting, aside] = [await declare({ contract: 'das eine' }), await declare({ contract: 'das andere' })]
  await settleDeclarations(portal)
  await setDeclarationAside(portal, { declarationId: (await rowOf(aside)).id, reason: 'Nicht von uns.', staffId, from })
  for (const key of [waiting, aside]) await letAge(key)
  await forgetOldDeclarations(portal.db)
  expect(await rowOf(waiting)).toMatchObject({ contract: 'das eine', forgottenAt: null })
  expect(await rowOf(aside)).toMatchObject({ contract: null, reason: null, restricted: null })
})

/** More than ten years pass for one declaration, which nothing else could move. */
async function letAge(key: string): Promise<void> {
  const { pool } = portal.database
  await pool.query('ALTER TABLE withdrawal_declaration DISABLE TRIGGER declaration_stays')
  await pool.query(`UPDATE withdrawal_declaration SET declared_at = declared_at - interval '3653 days' WHERE form_key = $1`, [key])
  await pool.query('ALTER TABLE withdrawal_declaration ENABLE TRIGGER declaration_stays')
}
