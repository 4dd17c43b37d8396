import { listDraftFiles } from '#app/infra/evidence/find-evidence.ts'
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { sweepBlobs } from '#app/usecases/evidence/sweep-evidence.ts'
import { takeUploadPlace } from '#app/web/evidence/upload-places.ts'
import { asCustomer, begin, type Buyer, makeBuyer, part, send, sendForm, sendNamed, type Sender } from '#tests/support/evidence-sender.ts'
import { type EvidenceSite, startEvidenceSite } from '#tests/support/evidence-site.ts'
import { makeJpeg, makeLargeJpeg, makeMp4, makePngClaiming } from '#tests/support/pictures.ts'
import { sendRaw } from '#tests/support/raw-http.ts'
import { signIn, visitor } from '#tests/support/sign-in.ts'

let site: EvidenceSite
let nextId = 14_200
const MB = 1024 * 1024

beforeAll(async () => {
  site = await startEvidenceSite()
})
afterAll(() => site.stop())

async function someone(at: EvidenceSite = site): Promise<{ buyer: Buyer; sender: Sender }> {
  nextId += 1
  const buyer = await makeBuyer(at.portal, nextId)
  return { buyer, sender: asCustomer(at, buyer) }
}

const filesOf = ({ customerId, orderId }: Buyer, at = site) => listDraftFiles(at.portal.db, { customerId, orderId, action: 'return' })

test('a photo of 15 MB is taken, and one byte more is refused before anything is read', async () => {
  const { sender } = await someone()
  const photo = await makeLargeJpeg(2 * MB)
  const whole = Buffer.concat([photo, Buffer.alloc(15 * MB - photo.length)])
  expect(whole.length).toBe(15_728_640)
  expect((await send(sender, { name: 'large.jpg', bytes: whole })).body).toMatchObject({ state: 'clean' })
  expect(await begin(sender, { name: 'larger.jpg', bytes: photo, size: 15_728_641 })).toMatchObject({
    status: 413,
    body: { because: 'photo-size' },
  })
})

test('U04 pictures of too many pixels or too many frames are refused by their header, and memory stays where it was', async () => {
  const { sender } = await someone()
  const frames = Buffer.alloc(40 * 40 * 20 * 3, 1).map((_, at) => (at * 7) % 251)
  const animated = await sharp(frames, { raw: { width: 40, height: 40 * 20, channels: 3, pageHeight: 40 } })
    .webp({ loop: 0, delay: 20 })
    .toBuffer()
  const before = process.memoryUsage().rss
  for (const [width, height] of [
    [30_000, 30_000],
    [65_535, 65_535],
    [50_000_001, 1],
    [7072, 7072],
  ] as const) {
    const { body } = await send(sender, { name: 'a.png', bytes: await makePngClaiming(width, height) })
    expect([width, body['fault']]).toEqual([width, 'pixels'])
  }
  expect((await send(sender, { name: 'c.webp', bytes: animated })).body).toMatchObject({ state: 'rejected', fault: 'animated' })
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * MB)
})

test('W12 forty megabytes to a place for files without a session are answered at once, and memory stays where it was', async () => {
  const before = process.memoryUsage().rss
  for (const [path, type] of [
    ['/cases/EMR-2026-000001/evidence', 'multipart/form-data; boundary=X'],
    ['/staff/cases/EMR-2026-000001/photos', 'application/octet-stream'],
    [`/orders/${randomUUID()}/return/evidence`, 'application/x-www-form-urlencoded'],
  ]) {
    const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${site.port}\r\nOrigin: ${site.origin}\r\nContent-Type: ${type}\r\nTransfer-Encoding: chunked\r\n\r\n`
    const piece = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(MB, 'a'), Buffer.from('\r\n')])
    const answer = await sendRaw(site.port, Buffer.concat([Buffer.from(head), ...Array.from({ length: 40 }, () => piece)]))
    expect([path, answer.status]).toEqual([path, 303])
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * MB)
})

test('U08 too long, too many and malformed is answered 413 or 400, and nothing of it is left', async () => {
  const { buyer, sender } = await someone()
  await sweepBlobs(site.portal)
  const pieces = site.pieces()
  const head = (type: string, length: string, query = '') =>
    `POST ${sender.to}${query} HTTP/1.1\r\nHost: 127.0.0.1:${site.port}\r\nOrigin: ${site.origin}\r\nCookie: ${sender.cookie}\r\nAccept: application/json\r\nContent-Type: ${type}\r\n${length}\r\n\r\n`
  const over = await sendForm(sender, [{ name: 'over.jpg', bytes: Buffer.concat([await makeJpeg(), Buffer.alloc(15 * MB)]) }])
  expect([over.status, over.body]).toMatchObject([413, { problems: [{ because: 'photo-size' }] }])
  const eleven = await Promise.all(
    Array.from({ length: 11 }, async (_, at) => ({ name: `${at}.jpg`, bytes: await makeJpeg({ width: 10 + at }), slot: 'nowhere' })),
  )
  expect((await sendForm(sender, eleven)).status).toBe(413)
  const many = Array.from({ length: 100_000 }, (_, at) => `--X\r\nContent-Disposition: form-data; name="f${at}"\r\n\r\n1\r\n`).join('')
  expect((await sendRaw(site.port, `${head('multipart/form-data; boundary=X', `Content-Length: ${many.length}`)}${many}`)).status).toBe(413)
  expect((await sendNamed(sender, 'a.jpg', await makeJpeg(), 'n'.repeat(5_000_000))).status).toBe(400)
  const coming = await begin(sender, { name: 'coming.jpg', bytes: Buffer.alloc(0), size: 100 })
  const chunked = await sendRaw(
    site.port,
    Buffer.concat([
      Buffer.from(head('application/octet-stream', 'Transfer-Encoding: chunked', `?file=${String(coming.body['fileId'])}&start=0`)),
      Buffer.from('500000\r\n'),
      Buffer.alloc(0x500000),
      Buffer.from('\r\n0\r\n\r\n'),
    ]),
  )
  expect(chunked.status).toBe(413)
  const begun = await begin(sender, { name: 'short.jpg', bytes: Buffer.alloc(0), size: 100 })
  expect(await part(sender, String(begun.body['fileId']), 0, Buffer.concat([await makeJpeg(), Buffer.alloc(100)]))).toMatchObject({
    status: 422,
    body: { because: 'broken' },
  })
  await sweepBlobs(site.portal)
  expect(site.pieces()).toBe(pieces)
  expect((await filesOf(buyer)).filter(({ state }) => state !== 'rejected').map(({ name, received }) => [name, received])).toEqual([
    ['coming.jpg', 0],
  ])
})

test('the tenth file of a request is taken and the eleventh is not; one that was removed makes room', async () => {
  const { buyer, sender } = await someone()
  for (let at = 0; at < 10; at += 1) {
    expect((await begin(sender, { name: `${at}.jpg`, bytes: Buffer.alloc(0), size: 100 })).status).toBe(200)
  }
  expect((await begin(sender, { name: 'x.jpg', bytes: Buffer.alloc(0), size: 100 })).body).toEqual({ because: 'case-files' })
  await site.portal.db.evidence.deleteMany({ where: { customerId: buyer.customerId, name: '3.jpg' } })
  expect((await begin(sender, { name: 'x.jpg', bytes: Buffer.alloc(0), size: 100 })).status).toBe(200)
})

test('300 MB of a request are taken and not one byte more', async () => {
  const { sender } = await someone()
  for (const size of [200 * MB, 100 * MB - 1]) {
    expect((await begin(sender, { name: 'a.mp4', bytes: Buffer.alloc(0), slot: 'fault', size })).status).toBe(200)
  }
  expect((await begin(sender, { name: 'b.log', bytes: Buffer.alloc(0), slot: 'log', size: 2 })).body).toEqual({ because: 'case-bytes' })
  expect((await begin(sender, { name: 'b.log', bytes: Buffer.alloc(0), slot: 'log', size: 1 })).status).toBe(200)
})

test('U09 twenty uploads at once at 990 of 1 000 MB take at most the ten that are left', async () => {
  const { buyer, sender } = await someone()
  const [order] = await site.portal.db.order.findMany({ where: { id: buyer.orderId }, select: { id: true } })
  await site.portal.db.evidence.createMany({
    data: Array.from({ length: 5 }, () => ({
      customerId: buyer.customerId,
      orderId: order?.id ?? '',
      action: 'exchange',
      item: 'other',
      name: 'old.mp4',
      format: 'mp4',
      uploadKey: randomUUID(),
      announced: 198 * MB,
      reserved: 198 * MB,
    })),
  })
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) => begin(sender, { name: `${at}.log`, bytes: Buffer.alloc(0), slot: 'log', size: 3 * MB })),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
  expect(new Set(answers.filter(({ status }) => status !== 200).map(({ body }) => body['because']))).toEqual(new Set(['customer-bytes']))
  const sum = await site.portal.db.evidence.aggregate({ where: { customerId: buyer.customerId }, _sum: { reserved: true } })
  expect(Number(sum._sum.reserved)).toBe(999 * MB)
})

test('U10 forms that are cut in the middle, a hundred times, leave no row and after the sweep no piece', async () => {
  const { buyer, sender } = await someone()
  await sweepBlobs(site.portal)
  const pieces = site.pieces()
  const body = Buffer.concat([
    Buffer.from('--X\r\nContent-Disposition: form-data; name="fault"; filename="a.mp4"\r\nContent-Type: video/mp4\r\n\r\n'),
    makeMp4({ bytes: 5 * MB }),
  ])
  const cut = (bytes: number) =>
    new Promise<void>((done) => {
      const socket = connect(site.port, '127.0.0.1')
      socket.on('error', () => undefined).on('close', () => done())
      socket.write(
        `POST ${sender.to} HTTP/1.1\r\nHost: 127.0.0.1:${site.port}\r\nOrigin: ${site.origin}\r\nCookie: ${sender.cookie}\r\nContent-Type: multipart/form-data; boundary=X\r\nContent-Length: ${body.length * 2}\r\n\r\n`,
      )
      socket.write(body.subarray(0, bytes), () => socket.destroy())
    })
  for (let round = 0; round < 50; round += 1) await Promise.all([cut(2_000), cut(round % 10 === 0 ? body.length : 90_000)])
  await expect.poll(async () => (await filesOf(buyer)).length, { timeout: 20_000 }).toBe(0)
  // A form may still be on its way to its end when the others have left nothing.
  const afterSweep = async () => {
    await site.portal.db.$executeRaw`UPDATE file_blob SET created_at = created_at - interval '61 minutes'`
    await sweepBlobs(site.portal)
    return site.pieces()
  }
  await expect.poll(afterSweep, { timeout: 20_000 }).toBe(pieces)
  expect(site.faults).toEqual([])
}, 90_000)

/** Whether a person could upload one more file at this moment. */
function hasPlace(personId: string): boolean {
  const give = takeUploadPlace(personId)
  give?.()
  return give !== null
}

test('U19 two uploads of a person run at once, from however many browsers, and the third is told to wait; others go on', async () => {
  const { buyer, sender } = await someone()
  const other = await someone()
  const browsers = [sender.cookie]
  for (let at = 0; at < 8; at += 1) {
    await site.portal.database.pool.query('DELETE FROM auth_bucket')
    browsers.push(`session=${(await signIn(site.portal, buyer.email, visitor({ address: `203.0.113.${at + 20}` }))).token}`)
  }
  const hold = (cookie: string) => {
    const socket = connect(site.port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(
      `POST ${sender.to} HTTP/1.1\r\nHost: 127.0.0.1:${site.port}\r\nOrigin: ${site.origin}\r\nCookie: ${cookie}\r\nContent-Type: multipart/form-data; boundary=X\r\nContent-Length: 1000\r\n\r\n--X\r\n`,
    )
    return socket
  }
  const held = browsers.map(hold)
  // One more upload would race these for a place: it is sent only once two of them have theirs.
  await expect.poll(() => hasPlace(buyer.customerId)).toBe(false)
  expect((await sendForm(sender, [{ name: 'a.jpg', bytes: await makeJpeg() }])).status).toBe(429)
  expect((await sendForm(other.sender, [{ name: 'a.jpg', bytes: await makeJpeg() }])).status).toBe(200)
  for (const socket of held) socket.destroy()
  await expect.poll(async () => (await sendForm(sender, [{ name: 'a.jpg', bytes: await makeJpeg() }])).status).toBe(200)
})

test('U19 the last places are for those who have none: a person’s second upload waits where half are taken', () => {
  const taken = ['a', 'b', 'c', 'd'].map(takeUploadPlace)
  expect(taken.every(Boolean)).toBe(true)
  expect(hasPlace('a')).toBe(false)
  const others = ['e', 'f', 'g', 'h'].map(takeUploadPlace)
  expect(others.every(Boolean)).toBe(true)
  expect(hasPlace('i')).toBe(false)
  for (const give of [...taken, ...others]) give?.()
  expect(hasPlace('a')).toBe(true)
})

test('U19 what is not taken anyway is answered before it is sent, and takes nobody’s place', async () => {
  const { buyer, sender } = await someone()
  const begun = await begin(sender, { name: 'a.jpg', bytes: Buffer.alloc(0), size: 1000 })
  const own = [takeUploadPlace(buyer.customerId), takeUploadPlace(buyer.customerId)]
  const endless = (query: string, type: string, length: string) =>
    sendRaw(
      site.port,
      `POST ${sender.to}${query} HTTP/1.1\r\nHost: 127.0.0.1:${site.port}\r\nOrigin: ${site.origin}\r\nCookie: ${sender.cookie}\r\nContent-Type: ${type}\r\n${length}\r\n\r\n`,
    )
  const octets = 'application/octet-stream'
  const file = String(begun.body['fileId'])
  for (const [query, type, length, status] of [
    [`?file=${randomUUID()}&start=0`, octets, 'Content-Length: 4000000', 404],
    [`?file=${file}&start=x`, octets, 'Content-Length: 4000000', 400],
    [`?file=${file}&start=500`, octets, 'Content-Length: 4000000', 409],
    ['', 'text/plain', 'Content-Length: 4000000', 400],
    ['', 'multipart/form-data; boundary=X', 'Content-Length: 400000000', 413],
    [`?file=${file}&start=0`, octets, 'Content-Length: 1000', 429],
  ] as const) {
    expect([query, type, (await endless(query, type, length)).status]).toEqual([query, type, status])
  }
  for (const give of own) give?.()
})

const canMount = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'em-smart-full-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    rmSync(folder, { recursive: true })
    return null
  }
})()

test.skipIf(canMount === null)('R11 a full disk is answered 507, the process lives, and with room again uploads work', async () => {
  const full = await startEvidenceSite({ EVIDENCE_DIR: canMount ?? '' })
  try {
    const { sender } = await someone(full)
    const photo = await makeLargeJpeg(MB)
    expect(await send(sender, { name: 'a.jpg', bytes: photo })).toMatchObject({ status: 507, body: { because: 'disk-full' } })
    expect((await sendForm(sender, [{ name: 'a.jpg', bytes: photo }])).status).toBe(507)
    expect(full.pieces()).toBe(0)
    expect((await send(sender, { name: 'b.jpg', bytes: await makeJpeg() })).body).toMatchObject({ state: 'clean' })
  } finally {
    await full.stop()
    execFileSync('umount', [canMount ?? ''])
    rmSync(canMount ?? '', { recursive: true })
  }
})

test('where too little of the disk is free, files are refused before they are read', async () => {
  const scarce = await startEvidenceSite({ EVIDENCE_MIN_FREE_MB: '999999999' })
  const { sender } = await someone(scarce)
  expect(await begin(sender, { name: 'a.jpg', bytes: await makeJpeg() })).toMatchObject({ status: 507, body: { because: 'disk-full' } })
  expect((await sendForm(sender, [{ name: 'a.jpg', bytes: await makeJpeg() }])).status).toBe(507)
  await scarce.stop()
})
