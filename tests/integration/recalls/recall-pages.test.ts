import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { listOpenItems } from '#app/infra/recalls/items.ts'
import { loader as casePage } from '#app/routes/_portal.cases.$number.tsx'
import { loader as homePage } from '#app/routes/_portal.home.tsx'
import { action as answerAction, loader as noticePage } from '#app/routes/_portal.recalls.$noticeId.tsx'
import { loader as listPage } from '#app/routes/staff.recalls._index.tsx'
import { action as stepAction, loader as recallPage } from '#app/routes/staff.recalls.$recallId.tsx'
import { action as keepAction, loader as editPage } from '#app/routes/staff.recalls.$recallId_.edit.tsx'
import { action as exportAction } from '#app/routes/staff_.recalls.$recallId.export.ts'
import { answerRecall } from '#app/usecases/recalls/answer-recall.ts'
import { sendRecallNotices } from '#app/usecases/recalls/send-notices.ts'
import { hire } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { noticeOf, runRecall, selectionOf } from '#tests/support/recalls.ts'
import { takeIn } from '#tests/support/shop-orders.ts'
import { signIn, visitor } from '#tests/support/sign-in.ts'
import { letProofAge, staffCookies, statusOf } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>
let admins: readonly [string, string]
let recallId: string
let noticeId: string

const guest = 'guest@example.com'

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  admins = [await hire(portal, 'admin'), await hire(portal, 'admin')]
  const line = { id: 881, sku: 'CLAMP', price: '100.00', quantity: 2 }
  const at = new Date(Date.now() - 900 * 86_400_000).toISOString()
  await takeIn(portal, { id: 88, email: guest, placedAt: at, deliveredAt: at, lines: [line] })
  recallId = await runRecall(portal, admins, selectionOf({ skus: ['CLAMP'] }), noticeOf({ pictureSku: 'CLAMP' }))
  await sendRecallNotices(portal)
  noticeId = (await portal.db.recallBuyer.findFirstOrThrow({ where: { recallId }, select: { id: true } })).id
})
afterAll(() => close())

type Handler = (args: { request: Request; context: ReturnType<typeof contextOf>; params: Record<string, string> }) => unknown

async function asked(handler: Handler, staffId: string, form?: Record<string, string>, aged = false): Promise<[number, string | null]> {
  const cookies = await staffCookies(portal, staffId)
  if (aged) await letProofAge(portal, staffId)
  const request = browserRequest(`/staff/recalls/${recallId}`, cookies, form)
  return statusOf(Promise.resolve().then(() => handler({ request, context: contextOf(portal), params: { recallId } })))
}

test('recalls are for administrators: nobody else sees, writes or takes one', async () => {
  for (const role of ['agent', 'finance'] as const) {
    const staffId = await hire(portal, role)
    for (const page of [listPage, recallPage, editPage]) expect(await asked(page, staffId)).toEqual([403, null])
    for (const action of [stepAction, keepAction, exportAction])
      expect(await asked(action, staffId, { intent: 'end' })).toEqual([403, null])
  }
  for (const page of [listPage, recallPage]) expect((await asked(page, admins[0]))[0]).toBe(200)
  // What runs is no draft any more.
  expect((await asked(editPage, admins[0]))[0]).toBe(404)
})

test('a step and the file ask for the passkey again', async () => {
  const stale = await hire(portal, 'admin')
  const again = [303, `/staff/sign-in?again=1&to=${encodeURIComponent(`/staff/recalls/${recallId}`)}`]
  expect(await asked(stepAction, stale, { intent: 'end', token: 'x', version: '1', round: '1' }, true)).toEqual(again)
  expect(await asked(exportAction, stale, {}, true)).toEqual(again)
  expect((await asked(stepAction, stale, { intent: 'end', token: 'of another session', version: '1', round: '1' }))[0]).toBe(422)
})

test('the file has one row a piece, and nothing that a spreadsheet would take for a formula', async () => {
  const request = browserRequest(`/staff/recalls/${recallId}/export`, await staffCookies(portal, admins[0]), {})
  const answer = await exportAction({ request, context: contextOf(portal), params: { recallId } })
  const rows = (await answer.text()).trim().split('\r\n')
  expect(rows).toHaveLength(2)
  expect(rows[1]).toContain('guest@example.com')
  expect(rows[1]).toContain(',2,1,')
})

test('a buyer who had no account signs in with the address of the order, finds the banner, and answers with one press', async () => {
  const { token } = await signIn(portal, guest, visitor())
  const home = await homePage({ request: browserRequest('/home', { session: token }), context: contextOf(portal), params: {} })
  expect(home.recalls.map(({ to }) => to)).toEqual([`/recalls/${noticeId}`])
  const params = { noticeId }
  const page = await noticePage({ request: browserRequest(`/recalls/${noticeId}`, { session: token }), context: contextOf(portal), params })
  expect(page).toMatchObject({ notice: { headline: 'Product safety recall' }, look: { category: 'accessory' }, ended: false })
  const [item] = page.items
  const press = (form: Record<string, string>) =>
    statusOf(
      answerAction({ request: browserRequest(`/recalls/${noticeId}`, { session: token }, form), context: contextOf(portal), params }),
    )
  expect((await press({ token: 'of another page', item: item?.id ?? '', answer: 'refund' }))[0]).toBe(409)
  const [status, location] = await press({ token: page.token, item: item?.id ?? '', answer: 'refund' })
  expect([status, location?.slice(0, 11)]).toEqual([303, '/cases/EMR-'])
  const after = await homePage({ request: browserRequest('/home', { session: token }), context: contextOf(portal), params: {} })
  expect(after.recalls).toEqual([])
  expect(await portal.db.caseLine.findFirst({ select: { quantity: true } })).toEqual({ quantity: 2 })
})

test('somebody else’s notice is not there', async () => {
  const { token } = await signIn(portal, 'other@example.com', visitor({ address: '198.51.100.9' }))
  const request = browserRequest(`/recalls/${noticeId}`, { session: token })
  expect((await statusOf(noticePage({ request, context: contextOf(portal), params: { noticeId } })))[0]).toBe(404)
})

test('the request that a recall opened names neither the policy nor the warranty, and promises nothing less for a worse condition', async () => {
  const email = 'repairing@example.com'
  const at = new Date(Date.now() - 3 * 86_400_000).toISOString()
  await takeIn(portal, { id: 89, email, placedAt: at, deliveredAt: at, lines: [{ id: 891, sku: 'MOPA-60W', price: '800.00' }] })
  const { token, customerId } = await signIn(portal, email, visitor({ address: '198.51.100.10' }))
  await runRecall(portal, admins, selectionOf({ skus: ['MOPA-60W'] }))
  await sendRecallNotices(portal)
  const [item] = await listOpenItems(portal.db, customerId)
  const open = async (answer: 'repair' | 'refund') => {
    const answered = await answerRecall(portal, { customerId, itemId: item?.id ?? '', answer, language: 'en', from: null })
    if (!answered.done || answered.number === null) throw new Error('no request was opened')
    const params = { number: answered.number }
    const request = browserRequest(`/cases/${answered.number}`, { session: token })
    return { ...(await casePage({ request, context: contextOf(portal), params })), number: answered.number }
  }
  const repair = await open('repair')
  expect(repair.view.decision.coverage).toMatchObject({ status: null, arriveBy: null, fee: 'free' })
  expect(repair.view.next).toContain('Repair and shipping are free of charge.')
  expect(repair.view.decision.reasons).toEqual([])
  await portal.db.case.update({ where: { number: repair.number }, data: { state: 'withdrawn' }, select: { id: true } })
  const refund = await open('refund')
  expect(refund.view.decision.receipt).toMatchObject({ second: [] })
})
