import { afterAll, beforeAll, expect, test } from 'vitest'

import { writeAudit } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { action as exportAction } from '#app/routes/staff_.audit_.export.ts'
import { loader as trailPage } from '#app/routes/staff.audit.tsx'
import { loader as casePage } from '#app/routes/staff.cases.$number.tsx'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { noteView } from '#app/usecases/staff/read-files.ts'
import { readAuditLog, type AuditLogInput, type AuditLogRow } from '#app/usecases/staff/read-audit-log.ts'
import { auditLogQuery } from '#app/web/staff/audit-log-query.ts'
import { askOf, buy, caseOf, fileRequest, hire } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { letProofAge, staffCookies, statusOf } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let admin: string
let number: string
let email: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  agent = await hire(portal, 'agent')
  admin = await hire(portal, 'admin')
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  email = bought.email
  number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  await approveCase(portal, await askOf(portal, number, agent))
})
afterAll(() => close())

const nothing: AuditLogInput = { who: null, what: null, caseNumber: null, customer: null, from: null, to: null }
const actionsOf = (rows: readonly AuditLogRow[]) => rows.map(({ action }) => action)
const find = async (input: Partial<AuditLogInput>) => (await readAuditLog(portal, { ...nothing, ...input }, null)).rows

test('it is found by who, by what, by the case and by the customer, newest first', async () => {
  expect(actionsOf(await find({ who: agent }))).toEqual(['case.approve'])
  expect((await find({ what: 'case.approve' })).map(({ caseNumber, staffName }) => [caseNumber, staffName])).toEqual([
    [number, 'Robin agent'],
  ])
  expect(actionsOf(await find({ caseNumber: number }))).toEqual(['case.approve', 'case.file'])
  expect(actionsOf(await find({ customer: email.toUpperCase() }))).toEqual(['case.approve', 'case.file'])
  expect(await find({ caseNumber: 'EMR-2026-999999' })).toEqual([])
  expect(await find({ customer: 'nobody@example.com' })).toEqual([])
})

test('everything that the filter offers can be asked for', () => {
  for (const what of ['case.approve', 'staff.session.open', 'staff.enrol-passkey', 'case.propose_override']) {
    expect(auditLogQuery(new URLSearchParams({ what })).ask.what).toBe(what)
  }
  const odd = auditLogQuery(new URLSearchParams({ what: `x' OR 1=1`, who: 'everybody', from: '2026-02-30', after: 'soon_1' }))
  expect([odd.ask, odd.after]).toEqual([nothing, null])
})

test('a day counts whole, from its first moment to its last', async () => {
  const day = '2026-03-31'
  const put = (at: string) => portal.db.$executeRaw`
    INSERT INTO audit_entry (at, actor_kind, action, object_kind, object_id) VALUES (${at}::timestamptz, 'system', 'test.day', 'test', ${at})`
  for (const at of ['2026-03-30T23:59:59.999Z', '2026-03-31T00:00:00.000Z', '2026-03-31T23:59:59.999Z', '2026-04-01T00:00:00.000Z'])
    await put(at)
  const found = await find({ what: 'test.day', from: day, to: day })
  expect(found.map(({ at }) => at)).toEqual(['2026-03-31T23:59:59.999Z', '2026-03-31T00:00:00.000Z'])
})

test('pages follow one another without a gap or a double, also where many rows bear one time', async () => {
  await portal.db.$executeRaw`
    INSERT INTO audit_entry (at, actor_kind, action, object_kind, object_id)
    SELECT '2026-05-01T12:00:00Z', 'system', 'test.page', 'test', n::text FROM generate_series(1, 120) n`
  const seen: string[] = []
  const sizes: number[] = []
  for (let after: Parameters<typeof readAuditLog>[2] = null; ;) {
    const page = await readAuditLog(portal, { ...nothing, what: 'test.page' }, after)
    seen.push(...page.rows.map(({ objectId }) => objectId))
    sizes.push(page.rows.length)
    if (!page.next) break
    after = page.next
  }
  expect(sizes).toEqual([50, 50, 20])
  expect(seen).toEqual(Array.from({ length: 120 }, (_, place) => String(120 - place)))
})

test('whoever opens a case is written down, once an hour for each who looks and each thing', async () => {
  const cookies = await staffCookies(portal, agent)
  const { id } = await caseOf(portal, number)
  const look = () =>
    casePage({ request: browserRequest(`/staff/cases/${number}`, cookies), context: contextOf(portal), params: { number } })
  const views = (who = agent) => portal.db.auditEntry.count({ where: { action: 'case.view', objectId: id, actorId: who } })
  await Promise.all([look(), look(), look()])
  await look()
  expect(await views()).toBe(1)
  await noteView(portal, { staffId: admin, object: { kind: 'case', id }, from: null })
  expect(await views(admin)).toBe(1)
  await portal.db.$executeRaw`
    INSERT INTO audit_entry (at, actor_kind, actor_id, action, object_kind, object_id)
    VALUES (clock_timestamp() - interval '1 hour', 'staff', ${agent}::uuid, 'case.view', 'case', ${id})`
  expect(await views()).toBe(2)
})

test('Z08 agents do not see the trail; finance sees it and may not export it', async () => {
  const page = async (staffId: string) =>
    statusOf(
      trailPage({ request: browserRequest('/staff/audit', await staffCookies(portal, staffId)), context: contextOf(portal), params: {} }),
    )
  const finance = await hire(portal, 'finance')
  expect(await page(agent)).toEqual([403, null])
  expect((await page(finance))[0]).toBe(200)
  for (const staffId of [agent, finance]) expect((await exported(staffId))[0]).toBe(403)
})

async function exported(staffId: string, form: Record<string, string> = {}, aged = false): Promise<[number, string | null, string]> {
  const cookies = await staffCookies(portal, staffId)
  if (aged) await letProofAge(portal, staffId)
  const request = browserRequest('/staff/audit/export', cookies, form)
  const answer = exportAction({ request, context: contextOf(portal), params: {} })
  const [status, location] = await statusOf(answer)
  return [status, location, status === 200 ? await (await answer).text() : '']
}

test('S6 an export asks for the passkey again, leads back to the page, and stands in the trail itself', async () => {
  const stale = await hire(portal, 'admin')
  expect(await exported(stale, {}, true)).toEqual([303, '/staff/sign-in?again=1&to=%2Fstaff%2Faudit', ''])
  const [status, , file] = await exported(admin, { caseNumber: number, what: 'case.approve' })
  expect(status).toBe(200)
  expect(file.split('\r\n')).toHaveLength(3)
  expect(file).toContain('case.approve')
  const entry = await portal.db.auditEntry.findFirstOrThrow({ where: { action: 'audit.export' }, select: { actorId: true, after: true } })
  expect(entry).toMatchObject({ actorId: admin, after: { caseNumber: number, what: 'case.approve', rows: 1 } })
})

test('what a customer wrote cannot become a formula in the exported file', async () => {
  await writeAudit(portal.db, {
    actor: { kind: 'staff', id: agent },
    action: 'test.formula',
    object: { kind: 'test', id: '=HYPERLINK("http://evil")' },
  })
  const [, , file] = await exported(admin, { what: 'test.formula' })
  expect(file).toContain(`"'=HYPERLINK(""http://evil"")"`)
})

test('a page of a long trail comes by an index, whatever the filter', async () => {
  await portal.db.$executeRaw`
    INSERT INTO audit_entry (at, actor_kind, actor_id, action, object_kind, object_id)
    SELECT '2025-01-01'::timestamptz + n * interval '1 minute', 'staff', gen_random_uuid(), 'test.many', 'test', n::text
      FROM generate_series(1, 20000) n`
  await portal.db.$executeRaw`ANALYZE audit_entry`
  const conditions = [
    'true',
    `actor_id = '${agent}'::uuid`,
    `action = 'case.approve'`,
    `object_id = ANY ('{a,b}')`,
    `at >= '2025-01-03' AND at < '2025-01-04'`,
  ]
  for (const condition of conditions) {
    const plan = await portal.db.$queryRawUnsafe<Array<{ 'QUERY PLAN': string }>>(
      `EXPLAIN SELECT * FROM audit_entry a WHERE ${condition} ORDER BY a.at DESC, a.id DESC LIMIT 51`,
    )
    const text = plan.map((line) => line['QUERY PLAN']).join('\n')
    expect([condition, /Index/.test(text), /Seq Scan/.test(text)]).toEqual([condition, true, false])
  }
})
