import { crc32, deflateSync } from 'node:zlib'

import sharp from 'sharp'
import { expect, test } from 'vitest'

import { minutes, seconds } from '#app/domain/shared/duration.ts'
import { bytesInHand } from '#app/infra/evidence/bytes-at.ts'
import { openForeign } from '#app/infra/foreign-files/open-foreign.ts'
import { makeJpeg, makeMp4, makePng, makePngClaiming } from '#tests/support/pictures.ts'

const MB = 1024 * 1024
const patient = { patience: minutes(2), mostGrown: 256 * MB }
const draw = (bytes: Uint8Array, format: 'jpeg' | 'png' | 'webp', limits = patient) =>
  openForeign({ kind: 'picture', format }, bytesInHand(bytes), limits)

/** As `makePngClaiming`, with sixteen bits a channel, alpha, and its rows out of their order. */
async function deepInterlaced(width: number, height: number): Promise<Buffer> {
  const bytes = await makePngClaiming(width, height)
  bytes.set([16, 6, 0, 0, 1], 24)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

/** A label of a few kilobytes whose table of packed objects says that it has so many, all of them in one place. */
function packedLabel(count: number): Buffer {
  const first = '1 0 2 0 '
  const packed = deflateSync(Buffer.from(`${first}${'<</Type /Page>> '.repeat(400_000)}`))
  return Buffer.concat([
    Buffer.from(`%PDF-1.5\n9 0 obj <</Type /ObjStm /N ${count} /First ${first.length} /Filter /FlateDecode>> stream\n`),
    packed,
    Buffer.from('\nendstream endobj\n%%EOF'),
  ])
}

test('each kind of file is opened in a process of its own, and its answer comes back', async () => {
  expect(await draw(await makeJpeg({ width: 300, height: 200 }), 'jpeg')).toMatchObject({
    done: true,
    answer: { done: true, picture: { width: 300, height: 200 } },
  })
  expect(await openForeign({ kind: 'video', format: 'mp4' }, bytesInHand(makeMp4({ seconds: 9 })))).toEqual({
    done: true,
    answer: { done: true, seconds: 9 },
  })
  expect(await openForeign({ kind: 'log' }, bytesInHand(Buffer.from('laser off\n')))).toMatchObject({ done: true })
  expect(await openForeign({ kind: 'label' }, bytesInHand(await makePng()))).toMatchObject({
    done: true,
    answer: { read: true, label: { format: 'png' } },
  })
})

test('a label of a few kilobytes that names 999 999 objects is refused before they are read, in this process or another', async () => {
  const label = packedLabel(999_999)
  expect(label.length).toBeLessThan(64 * 1024)
  expect(await openForeign({ kind: 'label' }, bytesInHand(label), { ...patient, patience: seconds(20) })).toEqual({
    done: true,
    answer: { read: false, because: 'costly' },
  })
  // As many as are read, and each of them the whole of it: what is read of them all is bounded too.
  expect(await openForeign({ kind: 'label' }, bytesInHand(packedLabel(9_000)), { ...patient, patience: seconds(20) })).toEqual({
    done: true,
    answer: { read: false, because: 'costly' },
  })
})

test('sixteen bits, alpha and interlacing count before a picture is decoded, in a label too', async () => {
  const bytes = await deepInterlaced(8000, 6000)
  expect(bytes.length).toBeLessThan(MB)
  expect(await draw(bytes, 'png')).toEqual({ done: true, answer: { done: false, because: 'costly' } })
  expect(await openForeign({ kind: 'label' }, bytesInHand(await deepInterlaced(6000, 5000)))).toEqual({
    done: true,
    answer: { read: false, because: 'costly' },
  })
})

test('the dearest pictures that are taken are drawn within 200 MB', async () => {
  const picture = (width: number, height: number, channels: 3 | 4) =>
    sharp({ create: { width, height, channels, background: { r: 20, g: 90, b: 200, alpha: 0.5 } } })
  const limits = { ...patient, mostGrown: 200 * MB }
  for (const [format, bytes] of [
    ['jpeg', await picture(8160, 6120, 3).jpeg().toBuffer()],
    ['jpeg', await picture(6500, 4100, 3).jpeg({ progressive: true }).toBuffer()],
    ['png', await picture(5000, 4000, 4).png({ progressive: true }).toBuffer()],
    ['webp', await picture(4160, 3120, 4).webp({ effort: 0 }).toBuffer()],
  ] as const) {
    expect([format, await draw(bytes, format, limits)]).toMatchObject([format, { done: true, answer: { done: true } }])
  }
}, 120_000)

test('one that takes too long or too much memory is ended and refused; those beside it and after it are opened', async () => {
  const large = await sharp({ create: { width: 6000, height: 5000, channels: 3, background: '#c2410c' } })
    .jpeg()
    .toBuffer()
  const [slow, beside] = await Promise.all([draw(large, 'jpeg', { ...patient, patience: 1 }), draw(await makeJpeg(), 'jpeg')])
  expect(slow).toEqual({ done: false, because: 'costly' })
  expect(beside).toMatchObject({ done: true, answer: { done: true } })
  expect(await draw(large, 'jpeg', { ...patient, mostGrown: MB })).toEqual({ done: false, because: 'costly' })
  const after = await Promise.all(Array.from({ length: 5 }, async () => draw(await makeJpeg(), 'jpeg')))
  expect(after.every((one) => one.done && one.answer.done)).toBe(true)
}, 60_000)

test('a store that fails in the midst is a fault of ours and not of the file', async () => {
  const broken = { size: 100, at: () => Promise.reject(new Error('the store is gone')) }
  await expect(openForeign({ kind: 'log' }, broken)).rejects.toThrow('the store is gone')
  expect(await openForeign({ kind: 'log' }, bytesInHand(Buffer.from('on\n')))).toMatchObject({ done: true })
})
