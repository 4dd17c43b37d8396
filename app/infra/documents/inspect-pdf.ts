import { inflateSync } from 'node:zlib'

/** What a file is as far as it can be told without drawing it. */
export type PdfFacts = Readonly<{ pages: number; isLocked: boolean; doesThings: boolean }>

/** What all streams of objects in a file may open to, and what is read of the objects in them: a label's are kilobytes. */
const mostInflated = 8 * 1024 * 1024
/** A label has a few hundred objects. */
const mostObjects = 10_000

/** Names of what a printed page has no need of: scripts, programs to start, forms to send, files within. */
const actions = /\/(JavaScript|JS|Launch|SubmitForm|ImportData|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z])/

/** What may still be looked at in a file, over all its streams. */
type Budget = { objects: number; inflated: number; read: number }

/**
 * Looks through a PDF's objects, also those packed into streams, the newest of each number; null where it is none or
 * cannot be read, `costly` where it says that it holds more objects than any label. Generous in counting: a page that
 * an edit left behind counts too.
 */
export function inspectPdf(bytes: Buffer): PdfFacts | 'costly' | null {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return null
  const text = bytes.toString('latin1')
  const left: Budget = { objects: mostObjects, inflated: mostInflated, read: mostInflated }
  try {
    const objects = new Map<string, string>()
    for (const { name, content, start } of plainObjects(text)) {
      const dictionary = readableNames(content.split(/\bstream\r?\n/, 1)[0] ?? '')
      objects.set(name, dictionary)
      left.objects -= 1
      if (/\/Type\s*\/ObjStm\b/.test(dictionary)) {
        for (const [number, packed] of packedObjects(bytes, start, content, dictionary, left)) objects.set(number, packed)
      }
      if (left.objects < 0 || left.read < 0) return 'costly'
    }
    const all = [...objects.values()]
    const pages = all.filter((object) => /\/Type\s*\/Page(?![A-Za-z])/.test(object)).length
    const isLocked = /\/Encrypt\b/.test(text)
    return pages === 0 ? null : { pages, isLocked, doesThings: all.some((object) => actions.test(object)) }
  } catch {
    return null
  }
}

type Found = Readonly<{ name: string; content: string; start: number }>

/** `7 0 obj … endobj`, each from where the one before ended, so that a broken file costs no more than its length. */
function* plainObjects(text: string): Generator<Found> {
  const head = /(\d{1,10})\s+\d{1,5}\s+obj\b/g
  for (let match = head.exec(text); match !== null; match = head.exec(text)) {
    const start = head.lastIndex
    const end = text.indexOf('endobj', start)
    if (end < 0) return
    yield { name: match[1] ?? '', content: text.slice(start, end), start }
    head.lastIndex = end
  }
}

/**
 * The objects of one stream, as its table says where they are. The table may say anything, the same place a million
 * times too: each object is counted before it is read, and so is its length.
 */
function* packedObjects(bytes: Buffer, start: number, content: string, dictionary: string, left: Budget): Generator<[string, string]> {
  const from = /\bstream\r?\n/.exec(content)
  const until = content.lastIndexOf('endstream')
  const count = Number(/\/N\s+(\d{1,6})/.exec(dictionary)?.[1])
  const first = Number(/\/First\s+(\d{1,9})/.exec(dictionary)?.[1])
  if (!from || until < 0 || !Number.isInteger(count) || !Number.isInteger(first)) throw new TypeError('no stream')
  left.objects -= count
  if (left.objects < 0) return
  const raw = bytes.subarray(start + from.index + from[0].length, start + until)
  const opened = /\/FlateDecode\b/.test(dictionary) ? inflateSync(raw, { maxOutputLength: Math.max(1, left.inflated) }) : raw
  left.inflated -= opened.length
  const text = opened.toString('latin1')
  const places = text
    .slice(0, first)
    .trim()
    .split(/\s+/, 2 * count)
    .map(Number)
  for (let index = 0; index < count && left.read >= 0; index += 1) {
    const [number = 0, offset = 0, , next] = places.slice(2 * index, 2 * index + 4)
    const object = text.slice(first + offset, next === undefined ? undefined : first + next)
    left.read -= object.length
    yield [String(number), readableNames(object)]
  }
}

/** `/J#53` is `/JS` to a reader, so it is to us. */
function readableNames(object: string): string {
  return object.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
