import { findExport } from '#app/infra/account/exports.ts'
import { listCaseFiles, listDraftFiles } from '#app/infra/evidence/find-evidence.ts'
import { deleteOldFiles } from '#app/infra/evidence/retention.ts'
import { randomUUID } from 'node:crypto'

import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { checkWaiting } from '#app/usecases/evidence/check-evidence.ts'
import { sweepBlobs } from '#app/usecases/evidence/sweep-evidence.ts'
import { viewFile } from '#app/usecases/evidence/view-file.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { deleteAccount } from '#app/usecases/account/delete-account.ts'
import { makeExports, requestExport, takeExportWithFiles } from '#app/usecases/account/export-data.ts'
import { caseOf, fileRequest, hire } from '#tests/support/case-life.ts'
import { eicar, startClamd } from '#tests/support/clamd.ts'
import { asCustomer, begin, type Buyer, fetchFile, makeBuyer, part, remove, send, type Sender } from '#tests/support/evidence-sender.ts'
import { type EvidenceSite, startEvidenceSite } from '#tests/support/evidence-site.ts'
import { makeJpeg, makeMp4 } from '#tests/support/pictures.ts'
import { startS3 } from '#tests/support/s3-server.ts'
import { staffCookies } from '#tests/support/staff-sessions.ts'

let site: EvidenceSite
let nextId = 14_400

beforeAll(async () => {
  site = await startEvidenceSite()
})
afterAll(() => site.stop())

async function someone(at: EvidenceSite = site): Promise<{ buyer: Buyer; sender: Sender }> {
  nextId += 1
  const buyer = await makeBuyer(at.portal, nextId)
  return { buyer, sender: asCustomer(at, buyer) }
}

const from = { ip: '203.0.113.7', userAgent: null }
const filesOf = ({ customerId, orderId }: Buyer, at = site) => listDraftFiles(at.portal.db, { customerId, orderId, action: 'return' })
const returnOf = ({ customerId, orderId, lineId }: Buyer, at = site) =>
  fileRequest(at.portal, { customerId, orderId } as Parameters<typeof fileRequest>[1], { action: 'return', lines: [{ lineId }] })

test('what was sent before filing belongs to the case from the moment it is filed, and stays then', async () => {
  const { buyer, sender } = await someone()
  const first = await send(sender, { name: 'a.jpg', bytes: await makeJpeg() })
  const gone = await send(sender, { name: 'b.jpg', bytes: await makeJpeg({ width: 90 }) })
  expect((await remove(sender, gone.fileId)).status).toBe(200)
  const half = await begin(sender, { name: 'c.mp4', bytes: Buffer.alloc(0), slot: 'fault', size: 1100 })
  await send(sender, { name: 'bad.jpg', bytes: Buffer.from('no picture at all') })
  const number = await returnOf(buyer)
  const view = await caseOf(site.portal, number)
  expect((await listCaseFiles(site.portal.db, view.id)).map(({ name, state }) => [name, state])).toEqual([
    ['a.jpg', 'clean'],
    ['c.mp4', 'receiving'],
  ])
  expect((await filesOf(buyer)).map(({ name }) => name)).toEqual(['bad.jpg'])
  const inCase = { ...sender, to: `/cases/${number}/evidence` }
  expect((await remove(inCase, first.fileId)).status).toBe(404)
  expect((await remove(inCase, String(half.body['fileId']))).status).toBe(200)
})

test('a case takes files of its customer while it is open, and none once it is over', async () => {
  const { buyer, sender } = await someone()
  const number = await returnOf(buyer)
  const inCase = { ...sender, to: `/cases/${number}/evidence` }
  expect((await send(inCase, { name: 'a.jpg', bytes: await makeJpeg(), slot: 'requested' })).body).toMatchObject({ state: 'clean' })
  await withdrawCase(site.portal, { number, customerId: buyer.customerId, version: 1, from })
  expect(await begin(inCase, { name: 'b.jpg', bytes: await makeJpeg() })).toMatchObject({ status: 409, body: { because: 'not-open' } })
})

test('staff see the files of filed requests only, and who looked is written down', async () => {
  const { buyer, sender } = await someone()
  const staffId = await hire(site.portal, 'agent')
  const { fileId } = await send(sender, { name: 'run.log', bytes: Buffer.from('\u001b[31mred <b>alert</b>\n'), slot: 'log' })
  expect(await viewFile(site.portal, fileId, { staffId })).toBeNull()
  await returnOf(buyer)
  const seen = await viewFile(site.portal, fileId, { staffId })
  expect(seen?.log).toEqual({ text: 'red <b>alert</b>\n', more: false })
  const cookie = `staff=${(await staffCookies(site.portal, staffId)).staff}`
  for (const _ of [1, 2]) expect((await fetchFile(site, cookie, `/staff/evidence/${fileId}/file`)).status).toBe(200)
  expect((await fetchFile(site, cookie, `/staff/evidence/${fileId}/file`, { Range: 'bytes=5-9' })).status).toBe(206)
  expect((await fetchFile(site, sender.cookie, `/staff/evidence/${fileId}/file`)).headers.get('Location')).toBe('/staff/sign-in')
  const looks = await site.portal.db.auditEntry.findMany({
    where: { objectId: fileId, action: 'evidence.view' },
    select: { actorId: true },
  })
  expect(looks).toEqual([{ actorId: staffId }])
  const other = await someone()
  expect(await viewFile(site.portal, fileId, { customerId: other.buyer.customerId })).toBeNull()
})

test('U13 what the scanner finds is deleted; while it is down nothing gets out, and once it is back the wait ends', async () => {
  const clamd = await startClamd()
  const guarded = await startEvidenceSite({ CLAMD: clamd.address })
  const { buyer, sender } = await someone(guarded)
  const found = Buffer.from(`before ${eicar} after`)
  expect((await send(sender, { name: 'v.log', bytes: found, slot: 'log' })).body).toMatchObject({ state: 'rejected', fault: 'malware' })
  expect((await send(sender, { name: 'v.jpg', bytes: Buffer.concat([await makeJpeg(), found]) })).body).toMatchObject({ fault: 'malware' })
  expect((await send(sender, { name: 'ok.jpg', bytes: await makeJpeg() })).body).toMatchObject({ state: 'clean' })
  await sweepBlobs(guarded.portal)
  expect(guarded.pieces()).toBe(2)
  await clamd.stop()
  const waiting = await send(sender, { name: 'late.jpg', bytes: await makeJpeg({ width: 70 }) })
  expect(waiting.body).toMatchObject({ state: 'scanning', fault: null })
  expect((await fetchFile(guarded, sender.cookie, `/evidence/${waiting.fileId}/file`)).status).toBe(409)
  await guarded.portal.db.$executeRaw`UPDATE evidence SET lease_until = clock_timestamp() - interval '1 s' WHERE state = 'scanning'`
  await checkWaiting(guarded.portal)
  expect((await filesOf(buyer, guarded)).at(-1)).toMatchObject({ name: 'late.jpg', state: 'scanning' })
  await guarded.stop()
})

test('files of a deleted account are gone from the database at once and from the store after the sweep, also where it fails at first', async () => {
  const keys = { accessKeyId: 'AKTEST', secretAccessKey: 'secret/of+the test', region: 'eu-test-1' }
  const s3 = await startS3(keys)
  const cloud = await startEvidenceSite({
    S3_ENDPOINT: s3.endpoint,
    S3_BUCKET: 'evidence',
    S3_REGION: keys.region,
    S3_ACCESS_KEY_ID: keys.accessKeyId,
    S3_SECRET_ACCESS_KEY: keys.secretAccessKey,
  })
  const { buyer, sender } = await someone(cloud)
  const bytes = makeMp4({ bytes: 9_000_000 })
  const { fileId } = await send(sender, { name: 'v.mp4', bytes, slot: 'fault' })
  await send(sender, { name: 'a.jpg', bytes: await makeJpeg() })
  const range = await fetchFile(cloud, sender.cookie, `/evidence/${fileId}/file`, { Range: 'bytes=4194300-4194309' })
  expect(Buffer.from(await range.arrayBuffer()).equals(bytes.subarray(4_194_300, 4_194_310))).toBe(true)
  await sweepBlobs(cloud.portal)
  expect(s3.objects.size).toBe(5)
  expect([...s3.objects.keys()].every((path) => /^\/evidence\/[0-9a-f]{2}\/[0-9a-f]{32}$/.test(path))).toBe(true)
  expect(s3.forged()).toBe(0)

  expect(await deleteAccount(cloud.portal, { customerId: buyer.customerId, language: 'en', store: 'de', from })).toEqual({ done: true })
  expect(await cloud.portal.db.evidence.count()).toBe(0)
  s3.fail(503)
  await expect(sweepBlobs(cloud.portal)).rejects.toThrow('answered 503')
  expect(s3.objects.size).toBe(5)
  s3.fail(null)
  await sweepBlobs(cloud.portal)
  expect([s3.objects.size, await cloud.portal.db.fileBlob.count()]).toEqual([0, 0])
  await cloud.stop()
  await s3.stop()
}, 60_000)

test('a copy of one’s data holds the files themselves beside the lists, and no other’s', async () => {
  const { buyer, sender } = await someone()
  const other = await someone()
  await send(other.sender, { name: 'other.jpg', bytes: await makeJpeg({ width: 33 }) })
  const log = Buffer.from('the laser stopped\n')
  await send(sender, { name: 'run.log', bytes: log, slot: 'log' })
  await send(sender, { name: 'run.log', bytes: Buffer.from('and again\n'), slot: 'log' })
  await requestExport(site.portal, { customerId: buyer.customerId, from })
  await makeExports(site.portal)
  const made = await findExport(site.portal.db, buyer.customerId)
  const bytes = await takeExportWithFiles(site.portal, { customerId: buyer.customerId, exportId: made?.id ?? '', from })
  const files = unzipSync(bytes === null ? new Uint8Array() : await wholeOf(bytes))
  const sent = Object.entries(files).filter(([name]) => name.startsWith('files/'))
  expect(sent.map(([name]) => name)).toEqual(['files/not-filed/1-run.log', 'files/not-filed/2-run.log'])
  expect(sent.map(([, content]) => strFromU8(content))).toEqual(['the laser stopped\n', 'and again\n'])
  expect(strFromU8(files['account.json'] ?? new Uint8Array())).toContain(buyer.email)
})

async function wholeOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

test('files go when their time is over: unfinished after a day, not filed after 30 days, of a case after three years', async () => {
  const { buyer, sender } = await someone()
  const age = (name: string, interval: string) => site.portal.db.$executeRaw`
    UPDATE evidence SET touched_at = clock_timestamp() - ${interval}::interval, created_at = clock_timestamp() - ${interval}::interval
     WHERE customer_id = ${buyer.customerId}::uuid AND name = ${name}`
  const left = async () =>
    (
      await site.portal.db.evidence.findMany({ where: { customerId: buyer.customerId }, select: { name: true }, orderBy: { name: 'asc' } })
    ).map(({ name }) => name)
  await send(sender, { name: 'filed.jpg', bytes: await makeJpeg() })
  const number = await returnOf(buyer)
  await send(sender, { name: 'draft.jpg', bytes: await makeJpeg() })
  await begin(sender, { name: 'half.mp4', bytes: Buffer.alloc(0), slot: 'fault', size: 9 })
  await age('half.mp4', '23 hours 59 minutes')
  await age('draft.jpg', '29 days 23 hours 59 minutes')
  await age('filed.jpg', '1098 days 1 hour')
  await deleteOldFiles(site.portal.db)
  expect(await left()).toEqual(['draft.jpg', 'filed.jpg', 'half.mp4'])
  await age('half.mp4', '24 hours 1 minute')
  await age('draft.jpg', '30 days 1 minute')
  await site.portal.db
    .$executeRaw`UPDATE case_event SET at = at - interval '1098 days 1 hour' WHERE case_id = (SELECT id FROM cases WHERE number = ${number})`
  await deleteOldFiles(site.portal.db)
  expect(await left()).toEqual([])
})

test('photos of staff belong to a line of the case, are the customer’s to see and not theirs to remove', async () => {
  const { buyer, sender } = await someone()
  const number = await returnOf(buyer)
  const view = await caseOf(site.portal, number)
  const staffId = await hire(site.portal, 'agent')
  const { id } = await site.portal.db.evidence.create({
    data: {
      customerId: buyer.customerId,
      orderId: buyer.orderId,
      action: 'return',
      caseId: view.id,
      staffId,
      orderLineId: buyer.lineId,
      item: 'finding',
      name: 'found.jpg',
      format: 'jpeg',
      uploadKey: randomUUID(),
      announced: 5,
      reserved: 5,
    },
    select: { id: true },
  })
  const inCase = { ...sender, to: `/cases/${number}/evidence` }
  expect((await part(inCase, id, 0, Buffer.from('12345'))).status).toBe(404)
  expect((await remove(inCase, id)).status).toBe(404)
  expect((await begin(inCase, { name: 'x.jpg', bytes: Buffer.alloc(9), slot: `finding-${buyer.lineId}` })).status).toBe(400)
})
