import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { claimExport, findExport } from '#app/infra/account/exports.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { makeExports, requestExport, takeExport } from '#app/usecases/account/export-data.ts'
import { makePortal } from '#tests/support/portal.ts'
import { customerOf, takeIn } from '#tests/support/shop-orders.ts'

const from = { ip: '203.0.113.7', userAgent: null }

let portal: Portal
let close: () => Promise<void>
let nextId = 8000

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

async function buyer() {
  nextId += 1
  const email = `export${nextId}@example.test`
  await takeIn(portal, {
    id: nextId,
    email,
    placedAt: '2026-01-05T09:00:00Z',
    deliveredAt: null,
    lines: [{ id: nextId * 7, sku: 'CLAMP', price: '10.00' }],
  })
  return { email, customerId: await customerOf(portal, email) }
}

/** The shop was asked to write another address to their order. */
async function askForAddress(customerId: string, street: string): Promise<void> {
  const order = await portal.db.order.findFirstOrThrow({ where: { customerId }, select: { id: true } })
  const input = { kind: 'correct_address', address: { street } }
  await portal.db.shopCommand.create({ data: { store: 'de', orderId: order.id, kind: 'correct_address', input } })
}

const mailsTo = (email: string) => portal.db.mail.count({ where: { kind: 'export-ready', toAddress: email } })

test('an export holds what is the customer’s, nothing of others, and nothing that signs anybody in', async () => {
  const other = await buyer()
  const { email, customerId } = await buyer()
  await askForAddress(other.customerId, 'Fremdweg 8')
  await askForAddress(customerId, 'Eigenweg 9')
  expect(await requestExport(portal, { customerId, from })).toBe(true)
  expect(await makeExports(portal)).toBe(1)
  const made = await findExport(portal.db, customerId)
  const file = await takeExport(portal, { customerId, exportId: made?.id ?? '', from })
  const files = unzipSync(file ?? new Uint8Array())
  expect(Object.keys(files).sort()).toEqual([
    'account.json',
    'addresses.json',
    'asked-of-shops.json',
    'browsers.json',
    'drafts.json',
    'invoices.json',
    'machines.json',
    'mails.json',
    'messages.json',
    'orders.json',
    'passkeys.json',
    'points.json',
    'requests.json',
    'vouchers.json',
    'withdrawals.json',
  ])
  const text = Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('\n')
  expect(text).toContain(email)
  expect(text).toContain(`"name": "#${nextId}"`)
  expect(text).toContain('Eigenweg 9')
  expect(text).not.toContain('Fremdweg 8')
  expect(text).not.toContain(other.email)
  expect(text).not.toMatch(/publicKey|codeHmac|"id": "[0-9a-f]{64}"/)
})

test('the mail is written once, when the file is ready, and leads to the account page only', async () => {
  const { email, customerId } = await buyer()
  await requestExport(portal, { customerId, from })
  expect(await mailsTo(email)).toBe(0)
  await Promise.all(Array.from({ length: 10 }, () => makeExports(portal)))
  expect(await mailsTo(email)).toBe(1)
  const mail = await portal.db.mail.findFirstOrThrow({ where: { toAddress: email }, select: { payload: true } })
  expect(mail.payload).toMatchObject({ dataPath: '/account/data' })
})

test('a second request while one is under way asks for nothing more; a finished one makes room', async () => {
  const { customerId } = await buyer()
  const asked = await Promise.all(Array.from({ length: 10 }, () => requestExport(portal, { customerId, from })))
  expect(asked.filter(Boolean)).toHaveLength(1)
  await makeExports(portal)
  expect(await requestExport(portal, { customerId, from })).toBe(true)
  await makeExports(portal)
})

test('a worker that dies is followed by another once its lease is over, and not before', async () => {
  const { customerId } = await buyer()
  await requestExport(portal, { customerId, from })
  expect(await claimExport(portal.db, 60_000)).toMatchObject({ customerId })
  expect(await makeExports(portal)).toBe(0)
  await portal.db.$executeRaw`UPDATE data_export SET lease_until = clock_timestamp() - interval '1 s' WHERE state = 'working'`
  expect(await makeExports(portal)).toBe(1)
  expect(await findExport(portal.db, customerId)).toMatchObject({ state: 'ready' })
})

test('another customer’s file looks like none, and so does one that is a week old', async () => {
  const mine = await buyer()
  const theirs = await buyer()
  await requestExport(portal, { customerId: theirs.customerId, from })
  await makeExports(portal)
  const exportId = (await findExport(portal.db, theirs.customerId))?.id ?? ''
  expect(await takeExport(portal, { customerId: mine.customerId, exportId, from })).toBeNull()
  expect(await takeExport(portal, { customerId: theirs.customerId, exportId, from })).not.toBeNull()
  await portal.db.$executeRaw`UPDATE data_export SET expires_at = clock_timestamp() - interval '1 ms' WHERE id = ${exportId}::uuid`
  expect(await takeExport(portal, { customerId: theirs.customerId, exportId, from })).toBeNull()
  await makeExports(portal)
  expect(await portal.db.dataExport.count({ where: { customerId: theirs.customerId } })).toBe(0)
})
