import { listDraftFiles } from '#app/infra/evidence/find-evidence.ts'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { viewFile } from '#app/usecases/evidence/view-file.ts'
import { asCustomer, type Buyer, fetchFile, makeBuyer, send, sendForm, type Sender } from '#tests/support/evidence-sender.ts'
import { type EvidenceSite, startEvidenceSite } from '#tests/support/evidence-site.ts'
import { makeJpeg, makeMp4 } from '#tests/support/pictures.ts'

let site: EvidenceSite
let nextId = 14_400

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
const fixture = (name: string) => readFileSync(join('tests/fixtures/evidence', name))

test('what every viewer shows is taken and handed back as what it is, whatever it is called', async () => {
  const { buyer, sender } = await someone()
  for (const [name, slot, type, handedAs] of [
    ['flawed-header.jpg', 'damage', 'image/jpeg', 'flawed-header.jpg'],
    ['photo.jfif', 'parcel', 'image/jpeg', 'photo.jfif'],
    ['webp-named.jpg', 'damage', 'image/webp', 'webp-named.webp'],
    ['jpeg-named.png', 'fault', 'image/jpeg', 'jpeg-named.jpg'],
    ['brand-xavc.mp4', 'fault', 'video/mp4', 'brand-xavc.mp4'],
    ['brand-iso8.mp4', 'fault', 'video/mp4', 'brand-iso8.mp4'],
  ] as const) {
    const sent = await send(sender, { name, bytes: fixture(name), slot })
    expect([name, sent.body]).toMatchObject([name, { state: 'clean', fault: null }])
    const served = await fetchFile(site, sender.cookie, `/evidence/${sent.fileId}/file`)
    expect([served.headers.get('Content-Type'), served.headers.get('Content-Disposition')]).toEqual([
      type,
      expect.stringContaining(`filename="${handedAs}"`),
    ])
  }
  // Without our script as well, and where the name says nothing or something else altogether.
  const form = await sendForm(sender, [
    { name: 'IMG_1.HEIC', bytes: await makeJpeg({ width: 77 }) },
    { name: 'clip.mov', bytes: makeMp4({ seconds: 3 }), slot: 'fault' },
  ])
  expect([form.status, form.body]).toEqual([200, { problems: [] }])
  expect((await filesOf(buyer)).map(({ name, state, kind }) => [name, state, kind]).slice(-2)).toEqual([
    ['IMG_1.HEIC', 'clean', 'photo'],
    ['clip.mov', 'clean', 'video'],
  ])
})

test('a sender that tells the first bytes hears at once what is wrong with a file, and no name stands in its way', async () => {
  const { sender } = await someone()
  const told = async (name: string, bytes: Buffer) => {
    const form = new URLSearchParams({
      intent: 'begin',
      slot: 'damage',
      name,
      type: '',
      size: String(bytes.length),
      key: randomUUID(),
      head: bytes.subarray(0, 256).toString('base64'),
    })
    const headers = { Cookie: sender.cookie, Origin: site.origin, Accept: 'application/json' }
    const answer = await fetch(`${site.origin}${sender.to}`, { method: 'POST', headers, body: form })
    return ((await answer.json()) as { because?: string }).because ?? answer.status
  }
  expect(await told('photo.heic', await makeJpeg({ width: 41 }))).toBe(200)
  expect(await told('photo.bin', await makeJpeg({ width: 42 }))).toBe(200)
  expect(await told('photo.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))).toBe('heic')
  expect(await told('page.html', Buffer.from('<!doctype html><script>alert(1)</script>'))).toBe('type')
  expect(await told('run.sh', Buffer.from('echo laser off\n'))).toBe('type')
})

test('a photo of a phone’s own format is named as that at its first part, under the name of a JPEG too', async () => {
  const { sender } = await someone()
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypmif1\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(200)])
  expect((await send(sender, { name: 'IMG_2.jpg', bytes: heic })).body['because']).toBe('heic')
  expect((await sendForm(sender, [{ name: 'IMG_2.jpg', bytes: heic }])).status).toBe(415)
})

test('logs in UTF-16 and in the alphabet of Windows are kept byte for byte and shown as text', async () => {
  const { buyer, sender } = await someone()
  for (const [name, type, says] of [
    ['utf16le.log', 'text/plain; charset=utf-16le', '2026-11-01 12:00 Fehler: Lüfter läuft n'],
    ['windows-1252.log', 'text/plain; charset=windows-1252', '2026-11-01 12:00 Fehler: Lüfter läuft nicht, 80 °C\r\n'],
  ] as const) {
    const sent = await send(sender, { name, bytes: fixture(name), slot: 'log' })
    expect([name, sent.body]).toMatchObject([name, { state: 'clean', fault: null }])
    const served = await fetchFile(site, sender.cookie, `/evidence/${sent.fileId}/file`)
    expect(served.headers.get('Content-Type')).toBe(type)
    expect(Buffer.from(await served.arrayBuffer()).equals(fixture(name))).toBe(true)
    const page = await viewFile(site.portal, sent.fileId, { customerId: buyer.customerId })
    expect(page?.log?.text.startsWith(says.trimEnd())).toBe(true)
  }
})
