import type { ActionFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { staffLucia } from '#app/infra/sign-in/staff-sessions.ts'
import { hashToken, newToken } from '#app/infra/sign-in/token.ts'
import { loader as startPage } from '#app/routes/staff.bench.tsx'
import { action, loader } from '#app/routes/staff.cases.$number_.bench.tsx'
import { action as keepTicks } from '#app/routes/staff_.cases.$number_.bench_.ticks.ts'
import { arriveAtBench } from '#app/usecases/parcels/arrive-at-bench.ts'
import { askOf, buy, caseOf, fileRequest, hire } from '#tests/support/case-life.ts'
import { browserRequest, contextOf, resultOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let kim: Colleague
let sasha: Colleague

type Colleague = Readonly<{ staffId: string; token: string }>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  kim = await signedIn()
  sasha = await signedIn()
})
afterAll(() => close())

async function signedIn(): Promise<Colleague> {
  const staffId = await hire(portal, 'agent')
  const token = newToken()
  const session = { codeId: null, userAgent: null, place: null, freshlyProved: true }
  await staffLucia(portal.db).createSession(staffId, session, { sessionId: hashToken(token) })
  return { staffId, token }
}

/** A return of one clamp; it is here unless told otherwise. */
async function clampOf(isHere = true): Promise<string> {
  const bought = await buy(portal, [{ sku: 'CLAMP', title: 'Clamp', price: '100.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  if (isHere) await arriveAtBench(portal, await askOf(portal, number, kim.staffId))
  return number
}

async function pageOf(number: string, { token }: Colleague, query = '') {
  return loader({
    request: browserRequest(`/staff/cases/${number}/bench${query}`, { staff: token }),
    context: contextOf(portal),
    params: { number },
  })
}

/** The form of the page as a browser without script sends it, with these fields changed. */
async function formOf(number: string, who: Colleague, change: Readonly<Record<string, string>>) {
  const { page } = await pageOf(number, who)
  const [line] = page.lines
  if (!line) throw new Error('no line')
  const { quantity, condition, note } = line.said
  const seen = JSON.stringify({ lineId: line.id, ...line.tick })
  const shown = page.step
    ? { 'lines[0].seen': seen, 'lines[0].quantity': quantity, 'lines[0].condition': condition, 'lines[0].note': note }
    : {}
  return { version: String(page.version), scan: '', ...shown, ...change }
}

type Handler = (args: ActionFunctionArgs) => Promise<unknown>

function post(number: string, { token }: Colleague, form: Readonly<Record<string, string>>, to: Handler = action) {
  const request = browserRequest(`/staff/cases/${number}/bench`, { staff: token }, form)
  return resultOf(to, { request, context: contextOf(portal), params: { number } })
}

const locationOf = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : null)

test('without script a parcel is received, scanned, ticked and filed by the form alone', async () => {
  const number = await clampOf(false)
  const at = `/staff/cases/${number}/bench`
  expect(locationOf(await post(number, kim, await formOf(number, kim, { intent: 'arrive' })))).toBe(`${at}?said=arrived`)
  const scanned = locationOf(await post(number, kim, await formOf(number, kim, { scan: 'clamp' }))) ?? ''
  expect(scanned).toMatch(/\?said=counted&line=/)
  const serial = await formOf(number, kim, { 'lines[0].serial': 'SN-1', 'lines[0].condition': 'used' })
  expect(locationOf(await post(number, kim, serial))).toContain('said=read')
  const { page, said } = await pageOf(number, kim, '?unknown=QQ-1')
  expect(page.lines[0]).toMatchObject({ tick: { quantity: 1, condition: 'used' }, serials: [{ serial: 'SN-1', verdict: 'new' }] })
  expect(said.unknown).toBe('QQ-1')
  expect(locationOf(await post(number, kim, await formOf(number, kim, { intent: 'inspect' })))).toBe(`${at}?said=filed`)
  expect((await caseOf(portal, number)).state).toBe('inspected')
  // What is scanned now leads on, and to no tick.
  const next = await post(number, kim, await formOf(number, kim, { scan: 'JD000390007882323' }))
  expect(locationOf(next)).toBe('/staff/parcels?code=JD000390007882323')
})

test('a bench that had not seen what the other ticked is answered with it, by its page and by what it keeps by itself', async () => {
  const number = await clampOf()
  const [first, second] = [
    await formOf(number, kim, { intent: 'keep', 'lines[0].condition': 'used' }),
    await formOf(number, sasha, { intent: 'keep', 'lines[0].condition': 'damaged' }),
  ]
  await post(number, kim, first)
  const clash = { field: 'condition', name: 'Robin agent', kept: 'used', wanted: 'damaged' }
  expect(await post(number, sasha, second)).toMatchObject({ data: { clashes: [clash] }, init: { status: 409 } })
  const kept = await post(number, sasha, second, keepTicks)
  expect(kept instanceof Response ? [kept.status, await kept.json()] : kept).toMatchObject([200, { clashes: [clash] }])
  const wrong = await post(number, sasha, { ...second, 'lines[0].quantity': 'many' }, keepTicks)
  expect(wrong instanceof Response ? [wrong.status, await wrong.json()] : wrong).toMatchObject([
    422,
    { errors: { 'lines[0].quantity': ['number'] } },
  ])
  const unsaid = await post(number, sasha, await formOf(number, sasha, { intent: 'inspect' }))
  expect(unsaid).toMatchObject({ data: { errors: { 'lines[0].quantity': [expect.stringContaining('0')] } }, init: { status: 422 } })
})

test('what waits at the start is what is here and not looked at yet', async () => {
  const number = await clampOf()
  const request = browserRequest('/staff/bench', { staff: kim.token })
  const { rows } = await startPage({ request, context: contextOf(portal), params: {} })
  expect(rows.map((row) => row.number)).toContain(number)
  const scanned = browserRequest(`/staff/bench?code=${number}`, { staff: kim.token })
  expect(locationOf(await resultOf(startPage, { request: scanned, context: contextOf(portal), params: {} }))).toBe(
    `/staff/cases/${number}/bench`,
  )
})
