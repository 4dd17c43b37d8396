import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { type Belongings, makeBelongings } from '#tests/support/belongings.ts'
import { browserRequest, contextOf, resultOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { covers, type Form, type Params } from '#tests/support/route-covers.ts'

type Handler = (args: { request: Request; context: unknown; params: Params }) => unknown
type RouteModule = Readonly<{ loader?: Handler; action?: Handler }>

let portal: Portal
let close: () => Promise<void>
let ana: Belongings
let ben: Belongings

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  ana = await makeBelongings(portal, 'ana', 7001)
  ben = await makeBelongings(portal, 'ben', 7002)
})
afterAll(() => close())

const idsOf = () => Object.entries(covers).flatMap(([file, cover]) => (cover.kind === 'ids' ? [{ file, cover }] : []))

/** The same shape of belongings that nobody has. */
function nobodys(of: Belongings): Belongings {
  return {
    ...of,
    orderId: randomUUID(),
    lineId: randomUUID(),
    quoteId: randomUUID(),
    documentId: randomUUID(),
    caseNumber: 'EMR-2026-999999',
    passkeyId: 'passkey-of-nobody',
    sessionId: '0'.repeat(64),
    addressId: randomUUID(),
    exportId: randomUUID(),
    questionId: randomUUID(),
    unitId: randomUUID(),
    machineId: randomUUID(),
    fileId: randomUUID(),
    noticeId: randomUUID(),
    declaredNoticeId: randomUUID(),
  }
}

async function call(file: string, which: 'loader' | 'action', path: string, params: Params, token: string | null, form?: Form) {
  const module = (await import(/* @vite-ignore */ resolve('app/routes', file))) as RouteModule
  const handler = module[which]
  if (!handler) return null
  const request = browserRequest(path, token ? { session: token } : {}, form)
  const answer = await resultOf(handler, { request, context: contextOf(portal), params })
  return answerOf(answer)
}

/** Status, address and body of whatever a handler gave or threw. */
async function answerOf(answer: unknown): Promise<{ status: number; location: string | null; body: string }> {
  if (answer instanceof Response) {
    return { status: answer.status, location: answer.headers.get('Location'), body: await answer.clone().text() }
  }
  if (answer instanceof Error) throw answer
  if (typeof answer === 'object' && answer !== null && 'init' in answer && 'data' in answer) {
    const init = answer.init as ResponseInit | null
    return { status: init?.status ?? 200, location: null, body: JSON.stringify(answer.data) }
  }
  return { status: 200, location: null, body: JSON.stringify(answer) }
}

/** The token of Ana's own page, where its forms ask for one: it must not be all that keeps her from what is Ben's. */
async function tokenOn(file: string, path: string, params: Params): Promise<Form> {
  const page = await call(file, 'loader', path, params, ana.token)
  const { token } = (JSON.parse(page?.body || 'null') as { token?: string }) ?? {}
  return token ? { token } : {}
}

/** All that Ben has, to see that nothing of it moved. */
async function stateOfBen(): Promise<string> {
  const { customerId } = ben
  const rows = await Promise.all([
    portal.db.case.findMany({ where: { customerId }, orderBy: { id: 'asc' } }),
    portal.db.quote.count({ where: { customerId } }),
    portal.db.requestDraft.findMany({ where: { customerId } }),
    portal.db.passkey.findMany({ where: { customerId }, select: { id: true, name: true } }),
    portal.db.session.findMany({ where: { customerId }, select: { id: true } }),
    portal.db.customer.findMany({ where: { id: customerId } }),
    portal.db.customerAddress.findMany({ where: { customerId } }),
    portal.db.evidence.findMany({ where: { customerId } }),
    portal.db.dataExport.findMany({ where: { customerId }, select: { id: true, state: true } }),
  ])
  return JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}

test('every route says here what it holds, and no other is named', () => {
  expect(readdirSync('app/routes').sort()).toEqual(Object.keys(covers).sort())
})

test('the objects are real: their owner gets each page', async () => {
  for (const { file, cover } of idsOf()) {
    const params = cover.params(ana)
    const answer = await call(file, 'loader', cover.path(params), params, ana.token)
    expect([file, answer?.status]).toEqual([file, 200])
  }
})

test('Z01 Z02 Z03 another customer’s object is answered like one that does not exist, on every route', async () => {
  for (const { file, cover } of idsOf()) {
    const [theirs, none] = [cover.params(ben), cover.params(nobodys(ben))]
    const answer = await call(file, 'loader', cover.path(theirs), theirs, ana.token)
    expect([file, answer?.status]).toEqual([file, 404])
    expect([file, answer]).toEqual([file, await call(file, 'loader', cover.path(none), none, ana.token)])
  }
})

test('Z02 an object of one’s own beside one of another’s is answered 404 too', async () => {
  const mixed = [
    { ...ana, documentId: ben.documentId },
    { ...ana, quoteId: ben.quoteId },
    { ...ben, documentId: ana.documentId },
    { ...ben, quoteId: ana.quoteId },
  ]
  for (const of of mixed) {
    for (const { file, cover } of idsOf().filter((each) => /documents|quotes/.test(each.file))) {
      const params = cover.params(of)
      if (JSON.stringify(params) === JSON.stringify(cover.params(ana))) continue
      expect([file, (await call(file, 'loader', cover.path(params), params, ana.token))?.status]).toEqual([file, 404])
    }
  }
})

test('Z01 what is posted to another customer’s object is answered 404 and moves nothing', async () => {
  const before = await stateOfBen()
  for (const { file, cover } of idsOf()) {
    for (const form of cover.forms?.(ben) ?? []) {
      const [params, own] = [cover.params(ben), cover.params(ana)]
      const token = await tokenOn(file, cover.path(own), own)
      const answer = await call(file, 'action', cover.path(params), params, ana.token, { ...token, ...form })
      expect([file, form['intent'], answer?.status]).toEqual([file, form['intent'], 404])
    }
  }
  for (const [file, cover] of Object.entries(covers)) {
    if (cover.kind !== 'own') continue
    for (const form of cover.forms?.(ben) ?? []) {
      const token = await tokenOn(file, '/', {})
      expect([file, (await call(file, 'action', '/', {}, ana.token, { ...token, ...form }))?.status]).toEqual([file, 404])
    }
  }
  expect(await stateOfBen()).toBe(before)
})

test('without a session every page of a customer sends one to sign in', async () => {
  for (const [file, cover] of Object.entries(covers)) {
    if (cover.kind !== 'own' && cover.kind !== 'ids') continue
    const params = cover.kind === 'ids' ? cover.params(ben) : {}
    const posts = file.includes('passkeys_.')
    const answer = await call(file, posts ? 'action' : 'loader', '/somewhere', params, null, posts ? {} : undefined)
    expect([file, answer?.status, answer?.location?.split('?')[0]]).toEqual([file, 303, '/sign-in'])
  }
})

test('Z08 customers and strangers are sent away from every staff page and action', async () => {
  for (const [file, cover] of Object.entries(covers)) {
    if (cover.kind !== 'staff') continue
    for (const token of [null, ana.token]) {
      for (const which of ['loader', 'action'] as const) {
        const answer = await call(file, which, '/staff', cover.params ?? {}, token, which === 'action' ? { step: 'approve' } : undefined)
        if (answer) expect([file, which, answer.status, answer.location]).toEqual([file, which, 303, '/staff/sign-in'])
      }
    }
  }
})

test('Z06 fields that no form has are passed over: an order, a customer and a role stay what they are', async () => {
  const params = { number: ana.caseNumber }
  const extra = { version: '1', status: 'approved', state: 'refunded', fee: '0', customerId: ben.customerId, role: 'admin' }
  await call('_portal.cases.$number.tsx', 'action', `/cases/${ana.caseNumber}`, params, ana.token, extra)
  const row = await portal.db.case.findUnique({ where: { number: ana.caseNumber }, select: { customerId: true, state: true } })
  expect(row).toEqual({ customerId: ana.customerId, state: 'pickup_booked' })
})

test('Z05 operators in the place of ids find nothing', async () => {
  for (const odd of ['{"not":""}', '[object Object]', '%', '*', "' OR '1'='1", '00000000-0000-0000-0000-000000000000', '../x']) {
    for (const { file, cover } of idsOf()) {
      const params = Object.fromEntries(
        Object.keys(cover.params(ana)).map((name) => [
          name,
          name === 'action' ? 'return' : name === 'step' ? 'items' : name === 'kind' ? 'label' : odd,
        ]),
      )
      const answer = await call(file, 'loader', '/somewhere', params, ana.token)
      expect([file, odd, answer?.status]).toEqual([file, odd, 404])
    }
  }
})
