import { listDraftFiles } from '#app/infra/evidence/find-evidence.ts'
import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'

import { zipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { sweepBlobs } from '#app/usecases/evidence/sweep-evidence.ts'
import {
  asCustomer,
  begin,
  type Buyer,
  fetchFile,
  makeBuyer,
  part,
  send,
  sendForm,
  sendNamed,
  type Sender,
} from '#tests/support/evidence-sender.ts'
import { type EvidenceSite, startEvidenceSite } from '#tests/support/evidence-site.ts'
import { makeJpeg, makeMp4, makePng } from '#tests/support/pictures.ts'

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
const textOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer()).toString('latin1')

test('a photo is taken, looked at and handed back to its owner as a file, with its small picture', async () => {
  const { buyer, sender } = await someone()
  const sent = await send(sender, { name: 'crack.jpg', bytes: await makeJpeg({ width: 1000, height: 500 }) })
  expect(sent).toMatchObject({ status: 200, body: { state: 'clean', fault: null } })
  expect(await filesOf(buyer)).toMatchObject([{ name: 'crack.jpg', state: 'clean', item: 'damage', width: 1000, height: 500 }])
  const thumbnail = await fetchFile(site, sender.cookie, `/evidence/${sent.fileId}/thumbnail`)
  expect((await sharp(await thumbnail.arrayBuffer()).metadata()).width).toBe(480)
})

test('a form without our script takes several files and leads back to its page', async () => {
  const { buyer, sender } = await someone()
  const answer = await sendForm(
    sender,
    [
      { name: 'a.jpg', bytes: await makeJpeg() },
      { name: 'b.png', bytes: await makePng(), slot: 'parcel' },
      { name: 'notes.txt', bytes: Buffer.from('laser stops\n'), slot: 'log' },
    ],
    true,
  )
  expect(answer).toMatchObject({ status: 303, location: `/orders/${buyer.orderId}#evidence` })
  expect((await filesOf(buyer)).map(({ name, item, state }) => [name, item, state])).toEqual([
    ['a.jpg', 'damage', 'clean'],
    ['b.png', 'parcel', 'clean'],
    ['notes.txt', 'log', 'clean'],
  ])
})

test('what a form without our script cannot send comes back in the address of its page, at its field', async () => {
  const { buyer, sender } = await someone()
  const answer = await sendForm(sender, [{ name: 'IMG_1.HEIC', bytes: Buffer.from('....ftypheic....') }], true)
  expect(answer.location).toBe(`/orders/${buyer.orderId}?problem=damage%3Aheic%3AIMG_1.HEIC#evidence`)
  expect(await filesOf(buyer)).toEqual([])
})

test('an upload that broke off goes on behind the last part that arrived, and nothing is sent twice', async () => {
  const { sender } = await someone()
  const bytes = makeMp4({ bytes: 9_000_000 })
  const file = { name: 'fault.mp4', bytes, slot: 'fault', key: randomUUID() }
  const first = await begin(sender, file)
  const fileId = String(first.body['fileId'])
  expect(await part(sender, fileId, 0, bytes.subarray(0, 4_194_304))).toMatchObject({
    status: 200,
    body: { received: 4_194_304, state: 'receiving' },
  })
  expect((await begin(sender, file)).body).toMatchObject({ fileId, received: 4_194_304 })
  expect(await part(sender, fileId, 0, bytes.subarray(0, 4_194_304))).toMatchObject({ status: 409, body: { received: 4_194_304 } })
  expect((await part(sender, fileId, 4_194_304, bytes.subarray(4_194_304, 8_388_608))).status).toBe(200)
  expect((await part(sender, fileId, 8_388_608, bytes.subarray(8_388_608))).body).toMatchObject({ state: 'clean' })
  const back = await fetchFile(site, sender.cookie, `/evidence/${fileId}/file`)
  expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true)
})

test('a part of a video is handed out where a player asks for it, across the pieces it is kept in', async () => {
  const { sender } = await someone()
  const bytes = makeMp4({ bytes: 5_000_000 })
  const { fileId } = await send(sender, { name: 'fault.mp4', bytes, slot: 'fault' })
  const range = async (header: string) => {
    const answer = await fetchFile(site, sender.cookie, `/evidence/${fileId}/file`, { Range: header })
    return { status: answer.status, range: answer.headers.get('Content-Range'), bytes: Buffer.from(await answer.arrayBuffer()) }
  }
  const across = await range('bytes=4194300-4194309')
  expect(across).toMatchObject({ status: 206, range: `bytes 4194300-4194309/${bytes.length}` })
  expect(across.bytes.equals(bytes.subarray(4_194_300, 4_194_310))).toBe(true)
  expect((await range('bytes=-5')).bytes.equals(bytes.subarray(-5))).toBe(true)
  expect((await range(`bytes=${bytes.length}-`)).status).toBe(416)
  expect((await range('bytes=5-4')).status).toBe(416)
})

test('U01 bytes that are of no picture are refused at the first part, whatever the name says, and nothing of them is kept', async () => {
  const { buyer, sender } = await someone()
  await sweepBlobs(site.portal)
  const before = site.pieces()
  const html = Buffer.from('<!doctype html><script>alert(1)</script>')
  for (const bytes of [html, Buffer.from('<?php system($_GET[0]);'), Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0')]) {
    const sent = await send(sender, { name: 'photo.jpg', bytes, type: 'image/jpeg' })
    expect([sent.status, sent.body['because']]).toEqual([415, 'content'])
  }
  expect((await sendForm(sender, [{ name: 'photo.png', bytes: html, type: 'image/png' }])).status).toBe(415)
  for (const name of ['x.html', 'x.php', 'x.exe', 'x.svg', 'x.pdf', 'photo.jpg.html']) {
    expect((await send(sender, { name, bytes: html, type: 'image/png' })).body['because']).toBe('type')
  }
  await sweepBlobs(site.portal)
  expect(site.pieces()).toBe(before)
  expect((await filesOf(buyer)).every(({ state }) => state === 'rejected')).toBe(true)
})

test('U02 what hides behind a picture is gone from the one that is kept, and a video is never shown in place', async () => {
  const { sender } = await someone()
  const script = Buffer.from('<script>alert(document.domain)</script>')
  const jpeg = Buffer.concat([await makeJpeg(), script, Buffer.from('PK\x03\x04 jar %PDF-1.7')])
  const png = Buffer.concat([await makePng(), script])
  for (const [name, bytes] of [
    ['gifar.jpg', jpeg],
    ['after-end.png', png],
  ] as const) {
    const sent = await send(sender, { name, bytes })
    expect([name, sent.body]).toMatchObject([name, { state: 'clean' }])
    const text = await textOf(await fetchFile(site, sender.cookie, `/evidence/${sent.fileId}/file`))
    expect(text).not.toMatch(/script|PK\x03\x04|%PDF/)
  }
  const video = await send(sender, { name: 'v.mp4', bytes: makeMp4({ extra: script }), slot: 'fault' })
  const served = await fetchFile(site, sender.cookie, `/evidence/${video.fileId}/file`)
  expect(served.headers.get('Content-Type')).toBe('video/mp4')
  expect(served.headers.get('Content-Disposition')).toMatch(/^attachment;/)
  expect(served.headers.get('Content-Security-Policy')).toContain("default-src 'none'; sandbox; frame-ancestors 'none'")
  expect(served.headers.get('X-Content-Type-Options')).toContain('nosniff')
  const appended = Buffer.concat([makeMp4(), Buffer.from('<html>')])
  expect((await send(sender, { name: 'v2.mp4', bytes: appended, slot: 'fault' })).body).toMatchObject({
    state: 'rejected',
    fault: 'broken',
  })
})

test('U03 SVG and XML are refused by their type, and under another name by their bytes', async () => {
  const { sender } = await someone()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  const laughs = Buffer.from('<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">]><lolz>&lol;</lolz>')
  for (const bytes of [svg, laughs]) {
    for (const name of ['a.svg', 'a.xml', 'a.svgz']) expect((await send(sender, { name, bytes })).body['because']).toBe('type')
    expect((await send(sender, { name: 'a.png', bytes })).body['because']).toBe('content')
    expect((await send(sender, { name: 'a.txt', bytes, slot: 'log' })).body['because']).toBe('not-text')
  }
})

test('U05 archives are refused and never opened', async () => {
  const { sender } = await someone()
  const zip = Buffer.from(zipSync({ '../../x': new Uint8Array(1000) }))
  const gz = gzipSync(Buffer.alloc(1_000_000))
  for (const [name, bytes] of [
    ['42.zip', zip],
    ['log.txt.gz', gz],
    ['a.tar', zip],
    ['a.jar', zip],
  ] as const) {
    expect((await send(sender, { name, bytes, slot: 'log' })).body['because']).toBe('type')
  }
  for (const bytes of [zip, gz]) {
    expect((await send(sender, { name: 'log.txt', bytes, slot: 'log' })).body['because']).toBe('not-text')
    expect((await send(sender, { name: 'photo.jpg', bytes })).body['because']).toBe('content')
  }
})

test('U06 names that climb, turn or hide are data only: the piece has a random name and the page a safe one', async () => {
  const { buyer, sender } = await someone()
  const odd = [
    '../../etc/passwd.jpg',
    'C:\\x\\a.jpg',
    '%2e%2e%2fb.jpg',
    'CON.jpg',
    '-rf.jpg',
    '\u202Egpj.exe.jpg',
    `${'n'.repeat(4000)}.jpg`,
    'no\u0000l.jpg',
  ]
  for (const [at, name] of odd.entries()) {
    const bytes = await makeJpeg({ width: 20 + at })
    expect((await send(sender, { name, bytes })).body).toMatchObject({ state: 'clean' })
  }
  for (const name of ['..', '', '.htaccess', '../..']) {
    expect((await begin(sender, { name, bytes: Buffer.alloc(10) })).body['because']).toBe('type')
  }
  expect((await filesOf(buyer)).map(({ name }) => name)).toEqual([
    'passwd.jpg',
    'a.jpg',
    '%2e%2e%2fb.jpg',
    'CON.jpg',
    '-rf.jpg',
    'gpj.exe.jpg',
    `${'n'.repeat(116)}.jpg`,
    'nol.jpg',
  ])
  const keys = await site.portal.db.fileBlob.findMany({ select: { key: true } })
  expect(keys.every(({ key }) => /^[0-9a-f]{32}$/.test(key))).toBe(true)
})

test('U07 quotes, semicolons, emoji and other scripts in a name are kept and quoted rightly', async () => {
  const { buyer, sender } = await someone()
  for (const [at, name] of ['a;b.jpg', 'a%22b.jpg', '📷 Gerät.jpg', 'صورة.jpg', '写真.jpg'].entries()) {
    expect((await sendNamed(sender, name, await makeJpeg({ width: 30 + at }))).status).toBe(200)
  }
  const names = (await filesOf(buyer)).map(({ name }) => name)
  expect(names).toEqual(['a;b.jpg', 'a%22b.jpg', '📷 Gerät.jpg', 'صورة.jpg', '写真.jpg'])
  const [first, , third] = await filesOf(buyer)
  const header = async (id = '') => (await fetchFile(site, sender.cookie, `/evidence/${id}/file`)).headers.get('Content-Disposition')
  expect(await header(first?.id)).toBe(`attachment; filename="a_b.jpg"; filename*=UTF-8''a%3Bb.jpg`)
  expect(await header(third?.id)).toBe(`attachment; filename="__ Gera_t.jpg"; filename*=UTF-8''%F0%9F%93%B7%20Ger%C3%A4t.jpg`)
})

test('U11 the same file sent twice, by its key or without one, is one file', async () => {
  const { buyer, sender } = await someone()
  const file = { name: 'a.jpg', bytes: await makeJpeg(), key: randomUUID() }
  await Promise.all([begin(sender, file), begin(sender, file), begin(sender, file)])
  await send(sender, file)
  expect((await begin(sender, file)).body).toMatchObject({ state: 'clean' })
  await sendForm(sender, [file])
  await sendForm(sender, [{ ...file, name: 'again.jpg' }])
  expect((await filesOf(buyer)).map(({ name }) => name)).toEqual(['a.jpg'])
})
