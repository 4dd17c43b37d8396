import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { renderReturnLabel, renderReturnNote } from '#app/documents/render-pickup.ts'
import { infoOf, textOf } from '#tests/support/poppler.ts'
import { sampleReturn } from './sample-data.ts'

const active = ['/URI', '/JS', '/JavaScript', '/OpenAction', '/Launch', '/SubmitForm', '/AA', '/Annots', '/EmbeddedFile']

function sentBy(name: string) {
  const sample = sampleReturn()
  return sampleReturn({
    sender: { ...sample.sender, name },
    carrier: { name, trackingNumber: name, ownLabel: false },
    contents: [{ title: name, sku: name, serials: [name], quantity: 1, declaredCondition: 'used' }],
  })
}

async function bothFor(name: string): Promise<Uint8Array[]> {
  const data = sentBy(name)
  return [await renderReturnLabel(data), await renderReturnNote(data)]
}

for (const attack of [')>>/A<</S/URI/URI(http://evil)>>', 'endstream', '\\)', ') Tj ET /JS (x)', '<</OpenAction 1 0 R>>']) {
  test(`F11 P1 ${attack} is shown as text and does nothing`, async () => {
    for (const pdf of await bothFor(attack)) {
      expect(textOf(pdf)).toContain(attack)
      const objects = dictionariesOf(pdf)
      for (const key of active) expect(objects).not.toContain(key)
    }
  })
}

test('F11 text is drawn as glyph numbers, so no drawing holds the attack either', async () => {
  for (const pdf of await bothFor(')>>/A<</S/URI/URI(http://evil)>>')) {
    const streams = streamsOf(pdf)
    expect(streams.length).toBeGreaterThan(3)
    for (const stream of streams) expect(stream).not.toContain('/URI')
  }
})

test('F11 P1 a hundred thousand characters take at most three pages and under two seconds', async () => {
  const began = performance.now()
  const both = await bothFor('A long name '.repeat(10_000))
  expect(performance.now() - began).toBeLessThan(2000)
  for (const pdf of both) expect(Number(/Pages: +(\d+)/.exec(infoOf(pdf))?.[1])).toBeLessThanOrEqual(3)
})

test('F11 P1 right-to-left marks and control characters are left out, an emoji leaves a visible gap', async () => {
  const [label] = await bothFor('Ana\u202Eevil\u0000\u200B \u{1F600} Bo')
  const text = textOf(label ?? new Uint8Array())
  expect(text).toContain('Anaevil \uFFFD Bo')
})

test('F12 an address in a text is printed and never asked for', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo
    for (const bait of [`<img src=http://127.0.0.1:${port}/x>`, '<iframe src=file:///etc/passwd>']) {
      for (const pdf of await bothFor(bait)) {
        const text = textOf(pdf)
        expect(text).toContain(bait)
        expect(text).not.toContain('root:')
      }
    }
    expect(asked).toEqual([])
  } finally {
    server.close()
  }
})

/** Everything of the file that is not inside a stream. */
function dictionariesOf(pdf: Uint8Array): string {
  return Buffer.from(pdf)
    .toString('latin1')
    .replace(/\bstream\r?\n[^]*?endstream/g, '')
}

function streamsOf(pdf: Uint8Array): string[] {
  const raw = Buffer.from(pdf).toString('latin1')
  return [...raw.matchAll(/\/FlateDecode[^]*?stream\r?\n([^]*?)\nendstream/g)].map((match) =>
    inflateSync(Buffer.from(match[1] ?? '', 'latin1')).toString('latin1'),
  )
}
