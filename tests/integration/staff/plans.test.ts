import { afterAll, beforeAll, expect, test } from 'vitest'

import { systemClock } from '#app/infra/clock.ts'
import { openPortal, type Portal } from '#app/infra/portal.ts'
import { readCaseContext } from '#app/usecases/staff/read-case-context.ts'
import { readCustomerFile, readOrderFile } from '#app/usecases/staff/read-files.ts'
import { makeDatabase } from '#tests/support/database.ts'
import { testSettings } from '#tests/support/portal.ts'

import { makeCases } from '../../../bench/staff/made-cases.ts'
import { questions } from '../../../bench/staff/page-times.ts'

let database: Awaited<ReturnType<typeof makeDatabase>>
let portal: Portal
let plans: string[] = []

const count = 2_000

/** Every statement of this database tells its plan, and reads a table from end to end only where it has to. */
const tellPlans = [`session_preload_libraries = 'auto_explain'`, 'auto_explain.log_min_duration = 0', `auto_explain.log_level = 'notice'`, 'enable_seqscan = off']

beforeAll(async () => {
  database = await makeDatabase()
  const name = new URL(database.url).pathname.slice(1)
  const setUp = openPortal(testSettings(database.url), systemClock)
  await makeCases(setUp, 0, count)
  for (const setting of tellPlans) await setUp.db.$executeRawUnsafe(`ALTER DATABASE ${name} SET ${setting}`)
  await setUp.database.close()
  portal = openPortal(testSettings(database.url), systemClock)
  portal.database.pool.on('connect', (client) => client.on('notice', ({ message }) => plans.push(message ?? '')))
})
afterAll(async () => {
  await portal.database.close()
  await database.drop()
})

/** The tables read from end to end but for those that hold our own few people and their filters. */
async function scansOf(work: () => Promise<unknown>): Promise<string[]> {
  plans = []
  await work()
  const told = plans.join('\n')
  expect(told).toContain('Index')
  return (told.match(/Seq Scan on \w+/g) ?? []).filter((scan) => !/ on staff(_filter)?$/.test(scan))
}

test('every page of the queue and every search is answered by indexes', async () => {
  for (const { what, ask } of questions(portal, count)) expect([what, await scansOf(() => ask(7))]).toEqual([what, []])
})

test('what stands around a case, a customer and an order is read by indexes', async () => {
  const row = await portal.db.case.findFirstOrThrow({ where: { state: 'submitted' }, select: { id: true, customerId: true, orderId: true } })
  const { id: staffId } = await portal.db.staff.create({
    data: { email: 'r@em-smart.example', emailKey: 'r@em-smart.example', name: 'R', role: 'agent' }, select: { id: true },
  })
  const ask = { staffId, from: { ip: '203.0.113.7', userAgent: null } }
  const known = (scans: string[]) => scans.filter((scan) => !/audit_entry|catalogue_item/.test(scan))
  expect(known(await scansOf(() => readCaseContext(portal, row.id)))).toEqual([])
  expect(known(await scansOf(() => readCustomerFile(portal, { ...ask, id: row.customerId })))).toEqual([])
})

test('an order is read by indexes', async () => {
  const row = await portal.db.case.findFirstOrThrow({ select: { orderId: true } })
  const { id: staffId } = await portal.db.staff.findFirstOrThrow({ select: { id: true } })
  const ask = { id: row.orderId, staffId, from: { ip: '203.0.113.7', userAgent: null } }
  const scans = await scansOf(() => readOrderFile(portal, ask))
  expect(scans.filter((scan) => / on (orders|order_line|unit|cases|case_line|refund_line)$/.test(scan))).toEqual([])
})
