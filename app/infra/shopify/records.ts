import { StringDecoder } from 'node:string_decoder'

/** One JSON value of a stream, still as text, and the line of the stream it begins in. */
export type RecordText = Readonly<{ line: number; text: string }>

/** A stream that holds nothing of this kind: not JSON at all, or one value that never ends. */
export class UnreadableStream extends Error {}

type Shape = 'lines' | 'document'

/** No order comes near it; a stream without any end of a value must not fill the memory. */
const longestRecord = 64 * 1024 * 1024
/** As much as is looked at to tell one value a line from one document. */
const peekAt = 4 * 1024 * 1024

/**
 * Parts a stream of JSON into its values without ever holding more than one of them and a chunk: one value a
 * line, or one document, of which an array, or the array under a first key `orders`, comes element by
 * element.
 *
 * In a stream of lines a broken one breaks only itself. In a document nothing after a place where brackets no
 * longer match can be told apart; what came before has been handed out by then.
 */
export async function* readRecords(stream: AsyncIterable<Buffer | string>): AsyncGenerator<RecordText[]> {
  const decoder = new StringDecoder('utf8')
  let held = ''
  let cut: Cutter | null = null
  for await (const chunk of stream) {
    held += typeof chunk === 'string' ? chunk : decoder.write(chunk)
    if (!cut) {
      const shape = shapeOf(held, false)
      if (shape) cut = cutterOf(shape)
    }
    if (cut) {
      const { records, rest } = cut(held, false)
      held = rest
      if (records.length > 0) yield records
    }
    if (held.length > longestRecord) throw new UnreadableStream('one value is longer than 64 MB')
  }
  held += decoder.end()
  cut ??= cutterOf(shapeOf(held, true) ?? 'document')
  const { records } = cut(held, true)
  if (records.length > 0) yield records
}

/** The opening of a document that continues on the next line: `{`, `{"orders": [`. */
const opensDocument = /^\{\s*(?:"[^"]*"\s*:\s*[[{]?\s*)?$/

/**
 * Null while too little has come to tell. One value a line it is where the first line, or the second one, is
 * an object by itself.
 */
function shapeOf(text: string, ended: boolean): Shape | null {
  const body = text.replace(/^\uFEFF?\s*/, '')
  if (body === '') return ended ? 'document' : null
  if (body.startsWith('[')) return 'document'
  const isEnough = ended || body.length >= peekAt
  const [first = '', ...others] = body.split(/\r?\n/, 64)
  if (others.length === 0 && !isEnough) return null
  if (body.startsWith('{') && isObject(first)) return 'lines'
  const second = others.findIndex((line) => line.trim() !== '')
  if ((second < 0 || second === others.length - 1) && !isEnough) return null
  if (!opensDocument.test(first) && isObject(others[second] ?? '')) return 'lines'
  if (body.startsWith('{')) return 'document'
  throw new UnreadableStream(`not JSON: it begins with ${JSON.stringify(body.slice(0, 30))}`)
}

function isObject(line: string): boolean {
  if (!line.startsWith('{') || line.length >= peekAt) return false
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

/** Takes what is whole off the front of a text and leaves the rest for when more has come. */
type Cutter = (text: string, ended: boolean) => { records: RecordText[]; rest: string }

function cutterOf(shape: Shape): Cutter {
  return shape === 'lines' ? cutLines() : cutDocument()
}

function cutLines(): Cutter {
  let line = 1
  return (text, ended) => {
    const records: RecordText[] = []
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      const one = text.slice(from, at).trim()
      if (one !== '') records.push({ line, text: one })
      line += 1
      from = at + 1
    }
    const rest = text.slice(from)
    if (ended && rest.trim() !== '') records.push({ line, text: rest.trim() })
    return { records, rest: ended ? '' : rest }
  }
}

const firstKeyOrders = /^\s*\{\s*"orders"\s*:\s*\[/
const couldStillBe = /^\s*(?:\{\s*(?:"[^"]*(?:"\s*(?::\s*)?)?)?)?$/

/**
 * Cuts at the elements of the array that the document is or begins with, or hands the whole document out at
 * its end. It counts brackets outside strings; whether an element is valid is for the parser to say.
 */
function cutDocument(): Cutter {
  const state: Scan = { opened: null, line: 1, scanned: 0, depth: 0, inString: false, escaped: false, start: -1, startLine: 1 }
  return (text, ended) => {
    if (state.opened === null && !ended && couldStillBe.test(text)) return { records: [], rest: text }
    if (state.opened === null) openDocument(state, text.replace(/^\uFEFF/, ' '))
    if (state.opened === 'whole') return wholeDocument(text, ended)
    return scanElements(state, text, ended)
  }
}

type Scan = {
  opened: 'whole' | 'elements' | 'closed' | null
  line: number
  /** Characters of the text that have been looked at already. */
  scanned: number
  depth: number
  inString: boolean
  escaped: boolean
  start: number
  startLine: number
}

function openDocument(state: Scan, text: string): void {
  const opening = /^\s*\[/.exec(text) ?? firstKeyOrders.exec(text)
  state.opened = opening ? 'elements' : 'whole'
  if (!opening) return
  state.scanned = opening[0].length
  state.line += opening[0].split('\n').length - 1
}

function wholeDocument(text: string, ended: boolean): { records: RecordText[]; rest: string } {
  if (!ended) return { records: [], rest: text }
  const body = text.replace(/^\uFEFF/, '')
  const leading = /^\s*/.exec(body)?.[0] ?? ''
  const line = leading.split('\n').length
  return { records: body.trim() === '' ? [] : [{ line, text: body.trim() }], rest: '' }
}

function scanElements(state: Scan, text: string, ended: boolean): { records: RecordText[]; rest: string } {
  const records: RecordText[] = []
  let at = state.scanned
  for (; at < text.length && state.opened === 'elements'; at += 1) {
    const mark = text[at] ?? ''
    if (mark === '\n') state.line += 1
    if (state.inString) passString(state, mark)
    else if (mark === '"') begin(state, at, () => (state.inString = true))
    else if (mark === '{' || mark === '[') begin(state, at, () => (state.depth += 1))
    else if ((mark === ',' || mark === ']') && state.depth === 0) {
      if (state.start >= 0) records.push({ line: state.startLine, text: text.slice(state.start, at).trim() })
      state.start = -1
      if (mark === ']') state.opened = 'closed'
    } else if (mark === '}' || mark === ']') state.depth -= 1
    else if (!/\s/.test(mark)) begin(state, at, () => undefined)
  }
  if (ended && state.opened === 'elements') {
    records.push({ line: state.startLine, text: state.start >= 0 ? text.slice(state.start).trim() : '[' })
  }
  const keep = state.start >= 0 ? state.start : at
  state.scanned = at - keep
  if (state.start >= 0) state.start = 0
  return { records, rest: text.slice(keep) }
}

function begin(state: Scan, at: number, then: () => void): void {
  if (state.start < 0) {
    state.start = at
    state.startLine = state.line
  }
  then()
}

function passString(state: Scan, mark: string): void {
  if (state.escaped) state.escaped = false
  else if (mark === '\\') state.escaped = true
  else if (mark === '"') state.inString = false
}
