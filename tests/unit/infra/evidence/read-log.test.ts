import { expect, test } from 'vitest'

import { readLog } from '#app/infra/evidence/read-log.ts'

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const read = (bytes: Buffer, size = 1 << 20) => readLog(pieces(bytes, size))
const latin = (text: string) => Buffer.from(text, 'latin1')

test('each alphabet is told, however its letters fall into pieces', async () => {
  const words = '2026-11-01 Fehler: Lüfter läuft nicht, 80 °C – “aus” €'
  for (const size of [512, 1001, 1 << 20]) {
    const long = `${words}\r\n`.repeat(100)
    expect(await read(Buffer.from(long), size)).toBe('text')
    expect(await read(Buffer.from(`\ufeff${long}`, 'utf16le'), size)).toBe('text-utf16le')
    expect(await read(Buffer.from(`\ufeff${long}`, 'utf16le').swap16(), size)).toBe('text-utf16be')
    expect(await read(latin('Lüfter läuft nicht, 80 °C \x80\x93 GRÖSSE Änderung\r\n'.repeat(100)), size)).toBe('text-1252')
  }
})

test('what is text only at its beginning is none', async () => {
  const good = Buffer.alloc(5000, 'a')
  for (const bad of [[0], [0x81], [0x01, 0xfc], [0xc3, 0x28], [0xc2]]) {
    expect([bad, await read(Buffer.concat([good, Buffer.from(bad)]), 1000)]).toEqual([bad, null])
  }
  expect(await read(Buffer.concat([Buffer.from('\ufeffFehler', 'utf16le'), Buffer.from([0, 0])]))).toBeNull()
  expect(await read(Buffer.concat([Buffer.from('\ufeffFehler', 'utf16le'), Buffer.from([0x00, 0xd8, 0x41, 0x00])]))).toBeNull()
  expect(await read(Buffer.from('<script>alert(1)</script>'))).toBeNull()
})

test('terminal codes are no reason to refuse a log', async () => {
  expect(await read(latin('\x1b[31mfehler: Lüfter\x1b[0m\n'))).toBe('text-1252')
})
