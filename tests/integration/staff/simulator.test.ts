import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { policyVersions } from '#app/domain/policy/versions.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { claimSimulation, findSimulation } from '#app/infra/policy/simulations.ts'
import { loader as download } from '#app/routes/staff_.policy_.$runId.$format.ts'
import { action, loader as page } from '#app/routes/staff.policy._index.tsx'
import { cancelSimulation, startSimulation, workSimulations } from '#app/usecases/policy/simulations.ts'
import { buy, daysAgo, fileRequest, hire } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { staffCookies, statusOf } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>
let staffId: string
let caseNumber: string

/** One case of €1,000.00 unopened, and one order of €100.00 that was delivered 20 days ago: 6 days too late for a return. */
beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  staffId = await hire(portal, 'finance')
  const bought = await buy(portal, [{ sku: 'MOPA-60W', price: '1000.00' }])
  caseNumber = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '', condition: 'unopened' }] })
  await buy(portal, [{ sku: 'CLAMP', price: '100.00' }], { placedAt: daysAgo(25), deliveredAt: daysAgo(20) })
})
beforeEach(async () => {
  await portal.db.policySimulation.deleteMany()
})
afterAll(() => close())

async function start(draft: object): Promise<string> {
  const started = await startSimulation(portal, { staffId, text: JSON.stringify(draft), from: null })
  if (!started.done) throw new Error(JSON.stringify(started))
  return started.id
}

test('a kinder draft: who gains, by how much, and the policy itself stays as it is', async () => {
  const before = JSON.stringify(policyVersions)
  const id = await start({ id: 'draft/kinder', returns: { windowDays: 30, serviceFee: { machine: { unopened: 0 } } } })
  expect(await findSimulation(portal.db, id)).toMatchObject({ state: 'queued', decided: 0, total: null, report: null })
  expect(await workSimulations(portal)).toBe(true)
  const run = await findSimulation(portal.db, id)
  expect(run).toMatchObject({ state: 'done', decided: 2, total: 2, draftName: 'draft/kinder' })
  expect(run?.report?.total).toMatchObject({ decided: 2, gains: 2, loses: 0 })
  expect(run?.report?.statutory).toEqual({ before: 1, after: 0 })
  const [ofCase, ofOrder] = run?.report?.changes ?? []
  expect(ofCase).toMatchObject({
    reference: caseNumber,
    verdict: 'gains',
    before: 'eligible',
    after: 'eligible',
    refundChange: 7_000,
    currency: 'EUR',
  })
  expect(ofOrder).toMatchObject({ verdict: 'gains', before: 'ineligible', after: 'eligible' })
  expect(JSON.stringify(policyVersions)).toBe(before)
  expect(await workSimulations(portal)).toBe(false)
})

test('a harsher draft: who loses, also by a deadline that would have been over earlier', async () => {
  const id = await start({ id: 'draft/harsher', returns: { windowDays: 1 } })
  await workSimulations(portal)
  expect((await findSimulation(portal.db, id))?.report?.total).toMatchObject({ gains: 0, loses: 2, refundChange: { EUR: -93_000 } })
})

test('a report that was kept in another shape is a fault that says which and where', async () => {
  const id = await start({ id: 'draft/odd', returns: { windowDays: 1 } })
  await workSimulations(portal)
  await portal.db.policySimulation.update({ where: { id }, data: { result: { draft: 'draft/odd' } } })
  await expect(findSimulation(portal.db, id)).rejects.toThrow(
    `the report of simulation ${id} has another shape than its reader knows: total`,
  )
  await portal.db.policySimulation.delete({ where: { id } })
})

test('a draft that cannot be one is told with the place of each fault, and nothing is kept', async () => {
  const of = async (text: string) => {
    const started = await startSimulation(portal, { staffId, text, from: null })
    return !started.done && started.because === 'wrong-draft' ? started.faults.map(({ path, message }) => `${path} ${message}`) : started
  }
  expect(await of('{"id": "x",\n  "returns": }')).toEqual(['$ is not valid JSON: line 2, column 14'])
  expect(await of('{"id": "x", "returns": {"windowDays": -1, "colour": 2}}')).toEqual([
    'returns.windowDays must be a whole number from 0',
    'returns.colour unknown key',
  ])
  expect(await portal.db.policySimulation.count()).toBe(0)
})

test('three may wait or run, a fourth is asked to come back', async () => {
  for (const id of ['a', 'b', 'c']) await start({ id })
  expect(await startSimulation(portal, { staffId, text: '{"id": "d"}', from: null })).toEqual({ done: false, because: 'too-many' })
})

test('more than it takes is left out, and it says so', async () => {
  const id = await start({ id: 'draft/cut' })
  await workSimulations(portal, 1)
  expect((await findSimulation(portal.db, id))?.report).toMatchObject({ cut: true, total: { decided: 1 } })
  const all = await start({ id: 'draft/all' })
  await workSimulations(portal, 2)
  expect((await findSimulation(portal.db, all))?.report).toMatchObject({ cut: false, total: { decided: 2 } })
})

test('one that was stopped is not worked, and what a process began and lost is taken over', async () => {
  const stopped = await start({ id: 'draft/stopped' })
  expect(await cancelSimulation(portal, { id: stopped, staffId, from: null })).toBe(true)
  expect(await workSimulations(portal)).toBe(false)
  expect(await cancelSimulation(portal, { id: stopped, staffId, from: null })).toBe(false)

  const lost = await start({ id: 'draft/lost' })
  await claimSimulation(portal.db)
  expect(await workSimulations(portal)).toBe(false)
  await portal.db.$executeRaw`UPDATE policy_simulation SET lease_until = clock_timestamp() - interval '1 second' WHERE id = ${lost}::uuid`
  expect(await workSimulations(portal)).toBe(true)
  expect((await findSimulation(portal.db, lost))?.state).toBe('done')
})

test('two processes that look at once work one simulation once', async () => {
  await start({ id: 'draft/once' })
  const worked = await Promise.all([workSimulations(portal), workSimulations(portal), workSimulations(portal)])
  expect(worked.filter(Boolean)).toHaveLength(1)
})

test('Z06 an agent neither sees, starts nor downloads one; finance does, and the file names what changes', async () => {
  const id = await start({ id: 'draft/file', returns: { windowDays: 1 } })
  await workSimulations(portal)
  const agent = await staffCookies(portal, await hire(portal, 'agent'))
  const finance = await staffCookies(portal, staffId)
  const args = (cookies: Record<string, string>, format = 'csv') => ({
    request: browserRequest('/staff/policy', cookies),
    context: contextOf(portal),
    params: { runId: id, format },
  })
  expect(await statusOf(page(args(agent)))).toEqual([403, null])
  expect(await statusOf(download(args(agent)))).toEqual([403, null])
  const posted = { ...args(agent), request: browserRequest('/staff/policy', agent, { draft: '{"id":"x"}' }) }
  expect(await statusOf(action(posted))).toEqual([403, null])
  expect(await statusOf(download(args(finance, 'exe')))).toEqual([404, null])
  const file = await (await download(args(finance))).text()
  expect(file).toContain(`${caseNumber},return,loses,eligible,ineligible,-930,EUR\r\n`)
  expect(JSON.parse(await (await download(args(finance, 'json'))).text())).toMatchObject({ draft: 'draft/file' })
})

test('a form that is wrong answers 422 with its faults and all that was typed', async () => {
  const cookies = await staffCookies(portal, staffId)
  const post = (draft: string) =>
    action({ request: browserRequest('/staff/policy', cookies, { draft }), context: contextOf(portal), params: {} })
  const wrong = await post('{"id": 1}')
  expect(wrong).toMatchObject({ init: { status: 422 }, data: { text: '{"id": 1}', faults: [{ path: 'id' }] } })
  expect(await post(' ')).toMatchObject({ init: { status: 422 }, data: { problem: 'empty' } })
  expect((await statusOf(post('{"id": "draft/posted"}')))[0]).toBe(303)
})
