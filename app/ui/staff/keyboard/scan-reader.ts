/** Where a key was pressed: in no field, in the search box, in a field of one line or in a text of several. */
export type Place = 'none' | 'search' | 'line' | 'text'

export type Stroke = Readonly<{
  /** As `KeyboardEvent.key` says it. */
  key: string
  /** When it was pressed, in milliseconds of the browser's own clock: how busy the page is does not count. */
  at: number
  place: Place
  /** Whether the key alone does something here. */
  means: boolean
  /** Whether the page takes every scan itself, also one into a field. */
  taken?: boolean
}>

export type Verdict =
  | Readonly<{ do: 'pass' }>
  /** It belongs to a scan and must do nothing else. */
  | Readonly<{ do: 'swallow' }>
  /** It may be the first of a scan: to be done only if no second one follows. */
  | Readonly<{ do: 'hold' }>
  /** A scan is over: what it says, and how many of its characters stand in the field. */
  | Readonly<{ do: 'open'; text: string; typed: number }>

/** The strokes since something else was done; `odd` are those that do nothing by themselves. */
export type Scan = Readonly<{ text: string; at: readonly number[]; odd: number }>

export const noScan: Scan = { text: '', at: [], odd: 0 }

/** Strokes that lie further apart belong to nothing. */
const longestPause = 1_500
/** Between two characters on average, in milliseconds. Scanners need 2 to 40; nobody types a code that fast, nor anything. */
const pace = { ofCode: 90, ofAnything: 50 } as const
/** How long after the last character a scanner's Enter comes at most. */
const enterWithin = { ofCode: 500, ofAnything: 150 } as const
/** Fewer are no scan of anything. */
const fewest = { pressed: 4, odd: 3, typed: 6 } as const

const modifiers: ReadonlySet<string> = new Set(['Shift', 'CapsLock', 'Control', 'Alt', 'AltGraph', 'Meta', 'NumLock'])

/** The code of a case at the end, alone or in its printed address; a scanner set to another keyboard writes its dash otherwise. */
const codeAtEnd = /EMR[-ß/]\d{4}[-ß/]\d{6,9}(?:\?\S*)?$/i
/** What every code and every printed address begins with, as far as it goes. */
const beginning = /^(?:e(?:m(?:r(?:[-ß/].*)?)?)?|h(?:t(?:t(?:p(?:s?(?::.*)?)?)?)?)?)$/i

/**
 * Tells a scanner's strokes from a person's, one by one. Outside of fields what is typed decides, not how fast: nobody types
 * a code at a button to press it then. In a field a person may type anything, so there the pace decides as well.
 */
export function readStroke(scan: Scan, stroke: Stroke): Readonly<{ scan: Scan; verdict: Verdict }> {
  const { key, at } = stroke
  if (modifiers.has(key)) return { scan, verdict: { do: 'pass' } }
  const pause = at - (scan.at.at(-1) ?? at)
  const before = pause > longestPause ? noScan : scan
  if (key === 'Enter') return { scan: noScan, verdict: endOf(before, stroke, pause) }
  if ([...key].length !== 1) return { scan: noScan, verdict: { do: 'pass' } }
  const now = { text: before.text + key, at: [...before.at, at], odd: before.odd + (stroke.means || key === ' ' ? 0 : 1) }
  return { scan: now, verdict: stroke.place === 'none' ? pressed(now, stroke) : { do: 'pass' } }
}

/** A character outside of fields. */
function pressed(scan: Scan, { means }: Stroke): Verdict {
  if (beginning.test(scan.text)) return scan.text.length > 1 ? { do: 'swallow' } : { do: means ? 'hold' : 'pass' }
  return isFast(scan, 3, pace.ofAnything) || scan.odd >= fewest.odd ? { do: 'swallow' } : { do: 'pass' }
}

function endOf(scan: Scan, { place, taken = false }: Stroke, pause: number): Verdict {
  const code = codeAtEnd.exec(scan.text)?.[0]
  if (place === 'none') return endOutside(scan, code)
  const fast = code !== undefined && isFast(scan, code.length, pace.ofCode) && pause <= enterWithin.ofCode
  if (fast) return { do: 'open', text: plain(code), typed: typedWith(scan.text, code) }
  const something = isFast(scan, fewest.typed, pace.ofAnything) && pause <= enterWithin.ofAnything
  if (something && taken) return { do: 'open', ...fastEnd(scan) }
  // What was scanned into a field stays there; its Enter is not an order to send the form.
  return { do: something && place === 'line' ? 'swallow' : 'pass' }
}

function endOutside(scan: Scan, code: string | undefined): Verdict {
  if (code !== undefined) return { do: 'open', text: plain(code), typed: 0 }
  const { text, odd } = scan
  const isScan = text.length >= fewest.pressed && (odd >= fewest.odd || isFast(scan, fewest.pressed, pace.ofAnything))
  return isScan ? { do: 'open', text: text.trim(), typed: 0 } : { do: 'pass' }
}

/** Whether the last so many characters came at that pace, and are not one key held down. */
function isFast({ text, at }: Scan, count: number, most: number): boolean {
  const from = at.length - count
  const [first, last] = [at[from], at.at(-1)]
  if (from < 0 || count < 2 || first === undefined || last === undefined) return false
  return (last - first) / (count - 1) <= most && new Set(text.slice(-count)).size > 2
}

/** What came at a scanner's pace at the end of what a person may have typed before. */
function fastEnd({ text, at }: Scan): Readonly<{ text: string; typed: number }> {
  const slow = at.findLastIndex((time, place) => place > 0 && time - (at[place - 1] ?? time) > pace.ofAnything)
  const scanned = text.slice(Math.max(slow, 0))
  return { text: scanned.trim(), typed: scanned.length }
}

/** With the address before it, where it was scanned from one. */
function typedWith(text: string, code: string): number {
  const address = /https?:\S*$/i.exec(text.slice(0, text.length - code.length))?.[0] ?? ''
  return address.length + code.length
}

/** As the search takes it: the signed address as such, everything else as the bare code. */
function plain(code: string): string {
  const [number = '', query] = code.split(/\?(.*)/s)
  const dashed = number.replace(/[ß/]/g, '-').toUpperCase()
  return query === undefined ? dashed : `/c/${dashed}?${query}`
}
