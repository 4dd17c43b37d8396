import { afterAll, beforeAll, expect, test } from 'vitest'

import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { findCaseContext } from '#app/infra/staff/case-context.ts'
import { readCustomerFile, readOrderFile } from '#app/usecases/staff/read-files.ts'
import { makeDatabase } from '#tests/support/database.ts'
import { testSettings } from '#tests/support/portal.ts'

import { staffIds } from '../../../bench/staff/case-rows.ts'
import { makeCases } from '../../../bench/staff/made-cases.ts'
import { questions } from '../../../bench/staff/page-times.ts'

let database: Awaited<ReturnType<typeof makeDatabase>>
let portal: Portal
let told: string[] = []

/** Enough that the planner, with its own statistics and settings, finds an index worth it. */
const count = 12_000
/** Twenty-four states counted up to a hundred each: the most that a page reads of one table, however many rows it has. */
const mostRead = 2_500

/** Every statement of this database tells the plan that it ran by, with the rows that each part of it read. */
const tellPlans = [
  `session_preload_libraries = 'auto_explain'`,
  'auto_explain.log_min_duration = 0',
  'auto_explain.log_analyze = on',
  'auto_explain.log_timing = off',
  `auto_explain.log_format = 'json'`,
  `auto_explain.log_level = 'notice'`,
]

beforeAll(async () => {
  database = await makeDatabase()
  const name = new URL(database.url).pathname.slice(1)
  const setUp = openPortal(testSettings(database.url), systemClock)
  await makeCases(setUp, 0, count)
  for (const setting of tellPlans) await setUp.db.$executeRawUnsafe(`ALTER DATABASE ${name} SET ${setting}`)
  await setUp.database.close()
  portal = openPortal(testSettings(database.url), systemClock)
  portal.database.pool.on('connect', (client) => client.on('notice', ({ message }) => told.push(message ?? '')))
}, 120_000)
afterAll(async () => {
  await portal.database.close()
  await database.drop()
})

type Part = Readonly<{
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  Plans?: readonly Part[]
}>

function partsOf(part: Part): Part[] {
  return [part, ...(part.Plans ?? []).flatMap(partsOf)]
}

/** The parts of all plans that read a table. */
async function readsOf(work: () => Promise<unknown>): Promise<Part[]> {
  told = []
  await work()
  const plans = told.flatMap((message) =>
    message.includes('{') ? [JSON.parse(message.slice(message.indexOf('{'))) as { Plan: Part }] : [],
  )
  return plans.flatMap(({ Plan }) => partsOf(Plan)).filter((part) => part['Relation Name'] !== undefined)
}

/** A table of so few rows is a page or two: to read it whole is as good as an index. */
const fewRows = 200

/** What was read of a table from end to end, or of more rows than a page needs. */
async function tooMuchOf(work: () => Promise<unknown>): Promise<string[]> {
  const reads = await readsOf(work)
  expect(reads.length).toBeGreaterThan(0)
  return reads.flatMap((part) => {
    const once = (part['Actual Rows'] ?? 0) + (part['Rows Removed by Filter'] ?? 0)
    const whole = part['Node Type'] === 'Seq Scan' && once > fewRows
    const tooMany = once > fewRows && once * (part['Actual Loops'] ?? 0) > mostRead
    return whole || tooMany ? [`${part['Node Type']} of ${once} rows of ${part['Relation Name']}`] : []
  })
}

test('every page of the queue, every search, a case, the trail and the figures are read by indexes, and no more than they need', async () => {
  for (const { what, whole, ask } of questions(portal, count)) {
    if (whole) continue
    expect([what, await tooMuchOf(() => ask(7))]).toEqual([what, []])
  }
})

test('the figures count from their own indexes and never read a case itself', async () => {
  for (const { what, ask } of questions(portal, count).filter(({ whole }) => whole)) {
    const reads = (await readsOf(() => ask(7))).filter((part) => part['Relation Name'] === 'cases')
    expect([what, reads.map((part) => part['Node Type'])]).toEqual([what, Array(4).fill('Index Only Scan')])
  }
})

test('what stands around a case, a customer and an order is read by indexes', async () => {
  const row = await portal.db.case.findFirstOrThrow({
    where: { state: 'submitted' },
    select: { id: true, customerId: true, orderId: true },
  })
  const input = { staffId: staffIds[0] ?? '', from: { ip: '203.0.113.7', userAgent: null } }
  expect(await tooMuchOf(() => findCaseContext(portal.db, row.id))).toEqual([])
  expect(await tooMuchOf(() => readCustomerFile(portal, { ...input, id: row.customerId }))).toEqual([])
  expect(await tooMuchOf(() => readOrderFile(portal, { ...input, id: row.orderId }))).toEqual([])
})
