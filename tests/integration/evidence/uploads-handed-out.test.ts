import { listDraftFiles } from '#app/infra/evidence/find-evidence.ts'

import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { asCustomer, type Buyer, fetchFile, makeBuyer, part, remove, send, type Sender } from '#tests/support/evidence-sender.ts'
import { type EvidenceSite, startEvidenceSite } from '#tests/support/evidence-site.ts'
import { elsewhere, makeJpeg, makeMp4 } from '#tests/support/pictures.ts'

let site: EvidenceSite
let nextId = 14_000

beforeAll(async () => {
  site = await startEvidenceSite()
})
afterAll(() => site.stop())

async function someone(): Promise<{ buyer: Buyer; sender: Sender }> {
  nextId += 1
  const buyer = await makeBuyer(site.portal, nextId)
  return { buyer, sender: asCustomer(site, buyer) }
}

const filesOf = ({ customerId, orderId }: Buyer) => listDraftFiles(site.portal.db, { customerId, orderId, action: 'return' })

test('U12 where, when and with what a photo was taken is gone from the file that is kept, and it stands upright', async () => {
  const { buyer, sender } = await someone()
  const bytes = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#123456' } })
    .withExif({ IFD0: { Make: 'CameraCo' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 31/1 12/1' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">secret place</x:xmpmeta>')
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect((await sharp(bytes).metadata()).exif).toBeDefined()
  const { fileId } = await send(sender, { name: 'gps.jpg', bytes })
  expect(await filesOf(buyer)).toMatchObject([{ width: 30, height: 60 }])
  for (const which of ['file', 'thumbnail']) {
    const served = Buffer.from(await (await fetchFile(site, sender.cookie, `/evidence/${fileId}/${which}`)).arrayBuffer())
    const { exif, xmp, icc, orientation } = await sharp(served).metadata()
    expect({ exif, xmp, icc, orientation }).toEqual({ exif: undefined, xmp: undefined, icc: undefined, orientation: undefined })
    expect(served.toString('latin1')).not.toMatch(/CameraCo|secret place/)
  }
})

test('U14 a file that was not let out of quarantine is not handed over, and another’s looks like none', async () => {
  const { sender } = await someone()
  const other = await someone()
  const { fileId } = await send(sender, { name: 'a.jpg', bytes: await makeJpeg() })
  for (const state of ['received', 'scanning', 'receiving'] as const) {
    await site.portal.db.evidence.update({ where: { id: fileId }, data: { state }, select: { id: true } })
    for (const which of ['file', 'thumbnail']) {
      expect((await fetchFile(site, sender.cookie, `/evidence/${fileId}/${which}`)).status).toBe(409)
      expect((await fetchFile(site, other.sender.cookie, `/evidence/${fileId}/${which}`)).status).toBe(404)
    }
  }
  await site.portal.db.evidence.update({ where: { id: fileId }, data: { state: 'clean' }, select: { id: true } })
  expect((await fetchFile(site, sender.cookie, `/evidence/${fileId}/file`)).status).toBe(200)
  expect((await fetchFile(site, other.sender.cookie, `/evidence/${fileId}/file`)).status).toBe(404)
  expect((await remove(other.sender, fileId)).status).toBe(404)
  expect((await part(other.sender, fileId, 0, Buffer.from('x'))).status).toBe(404)
})

test('U15 another site’s page gets no file, whoever is signed in', async () => {
  const { sender } = await someone()
  const { fileId } = await send(sender, { name: 'a.jpg', bytes: await makeJpeg() })
  for (const site_ of ['cross-site', 'same-site']) {
    expect((await fetchFile(site, sender.cookie, `/evidence/${fileId}/file`, { 'Sec-Fetch-Site': site_ })).status).toBe(404)
  }
  const own = await fetchFile(site, sender.cookie, `/evidence/${fileId}/file`, { 'Sec-Fetch-Site': 'same-origin' })
  expect([own.status, own.headers.get('Cross-Origin-Resource-Policy')]).toEqual([200, 'same-origin'])
})

test('U16 a log of ten megabytes in one line, with what terminals obey, is kept as it is; one that is no text is not', async () => {
  const { sender } = await someone()
  const line = Buffer.concat([Buffer.from('\x1b[31m=cmd()|calc '), Buffer.alloc(10 * 1024 * 1024 - 100, 'a')])
  const sent = await send(sender, { name: 'run.log', bytes: line, slot: 'log' })
  expect(sent.body).toMatchObject({ state: 'clean' })
  const served = await fetchFile(site, sender.cookie, `/evidence/${sent.fileId}/file`)
  expect([served.headers.get('Content-Type'), (await served.arrayBuffer()).byteLength]).toEqual(['text/plain; charset=utf-8', line.length])
  const wrong = Buffer.concat([Buffer.alloc(5_000_000, 'a'), Buffer.from([0xc3, 0x28])])
  expect((await send(sender, { name: 'w.log', bytes: wrong, slot: 'log' })).body).toMatchObject({ state: 'rejected', fault: 'not-text' })
  const nul = Buffer.concat([Buffer.alloc(5_000_000, 'a'), Buffer.from([0])])
  expect((await send(sender, { name: 'n.log', bytes: nul, slot: 'log' })).body).toMatchObject({ fault: 'not-text' })
})

test('U17 a crafted video is refused by its header, quickly, without going anywhere', async () => {
  const { sender } = await someone()
  const began = performance.now()
  const playlist = Buffer.from('#EXTM3U\n#EXT-X-TARGETDURATION:10\nhttp://169.254.169.254/latest\n')
  const whole = makeMp4()
  const cases: ReadonlyArray<readonly [string, Buffer, string]> = [
    ['hls.mp4', playlist, 'content'],
    ['concat.mp4', Buffer.from('concat:/etc/passwd|/etc/shadow'), 'content'],
    ['cut.mp4', whole.subarray(0, whole.length - 10), 'broken'],
    ['long.mp4', makeMp4({ seconds: 36_000 }), 'too-long'],
    ['far.mp4', makeMp4({ reference: elsewhere('http://169.254.169.254/') }), 'content'],
    ['loop.mp4', Buffer.concat([whole.subarray(0, 20), Buffer.alloc(4000)]), 'broken'],
    ['sound.mp4', Buffer.from(makeMp4().toString('latin1').replace('vide', 'soun'), 'latin1'), 'broken'],
    ['junk.webm', Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.alloc(4000, 1)]), 'broken'],
  ]
  for (const [name, bytes, because] of cases) {
    const { body } = await send(sender, { name, bytes, slot: 'fault' })
    expect([name, body['fault'] ?? body['because']]).toEqual([name, because])
  }
  expect((await send(sender, { name: 'hour.mp4', bytes: makeMp4({ seconds: 3600 }), slot: 'fault' })).body).toMatchObject({
    state: 'clean',
  })
  expect(performance.now() - began).toBeLessThan(10_000)
})
