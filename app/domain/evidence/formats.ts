export type FileKind = 'photo' | 'video' | 'log'

type Format = Readonly<{
  kind: FileKind
  contentType: string
  extensions: readonly string[]
  declared: readonly string[]
  charset?: string
}>

/**
 * Every kind of file that is taken; there are no others. A file is served as the type that stands here, whatever the
 * sender called it. `charset` is how a log's bytes are to be read.
 */
export const formats = {
  jpeg: {
    kind: 'photo',
    contentType: 'image/jpeg',
    extensions: ['jpg', 'jpeg', 'jfif', 'jpe', 'pjpeg', 'pjp'],
    declared: ['image/jpeg', 'image/jpg', 'image/pjpeg'],
  },
  png: { kind: 'photo', contentType: 'image/png', extensions: ['png'], declared: ['image/png'] },
  webp: { kind: 'photo', contentType: 'image/webp', extensions: ['webp'], declared: ['image/webp'] },
  mp4: {
    kind: 'video',
    contentType: 'video/mp4',
    extensions: ['mp4', 'm4v', '3gp', '3g2'],
    declared: ['video/mp4', 'video/x-m4v', 'video/3gpp'],
  },
  mov: { kind: 'video', contentType: 'video/quicktime', extensions: ['mov', 'qt'], declared: ['video/quicktime'] },
  webm: { kind: 'video', contentType: 'video/webm', extensions: ['webm'], declared: ['video/webm'] },
  text: {
    kind: 'log',
    contentType: 'text/plain; charset=utf-8',
    extensions: ['txt', 'log', 'json'],
    declared: ['text/plain', 'application/json', 'text/x-log'],
    charset: 'utf-8',
  },
  'text-utf16le': {
    kind: 'log',
    contentType: 'text/plain; charset=utf-16le',
    extensions: ['txt', 'log', 'json'],
    declared: [],
    charset: 'utf-16le',
  },
  'text-utf16be': {
    kind: 'log',
    contentType: 'text/plain; charset=utf-16be',
    extensions: ['txt', 'log', 'json'],
    declared: [],
    charset: 'utf-16be',
  },
  'text-1252': {
    kind: 'log',
    contentType: 'text/plain; charset=windows-1252',
    extensions: ['txt', 'log', 'json'],
    declared: [],
    charset: 'windows-1252',
  },
} as const satisfies Record<string, Format>

export type FileFormat = keyof typeof formats
export type LogFormat = Extract<FileFormat, `text${string}`>

export function isLogFormat(format: FileFormat): format is LogFormat {
  return formats[format].kind === 'log'
}

/** What a file is by its name, or null for one that is not taken. A name without an ending is judged by the declared type. */
export function formatOfName(name: string, declared: string | null): FileFormat | null {
  const ending = endingOf(name)
  const [type = ''] = (declared ?? '').toLowerCase().split(';')
  const all: ReadonlyArray<[string, Format]> = Object.entries(formats)
  const found = all.find(([, format]) => (ending === null ? format.declared.includes(type) : format.extensions.includes(ending)))
  return found ? (found[0] as FileFormat) : null
}

function endingOf(name: string): string | null {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? null
}

/** A file's name as it is handed over: with an ending of what it is, in the place of one of something else. */
export function nameAs(name: string, format: FileFormat): string {
  const { extensions }: Format = formats[format]
  const ending = endingOf(name)
  if (ending !== null && extensions.includes(ending)) return name
  return `${ending === null ? name : name.slice(0, -ending.length - 1)}.${extensions[0] ?? ''}`
}

/** What an input of a page offers to choose: naming the formats makes a phone hand over its pictures as JPEG. */
export function acceptOf(kinds: readonly FileKind[]): string {
  const chosen = Object.values<Format>(formats).filter(({ kind }) => kinds.includes(kind))
  const offered = chosen.flatMap(({ contentType, extensions }) => [
    contentType.split(';')[0] ?? '',
    ...extensions.map((ending) => `.${ending}`),
  ])
  return [...new Set(offered)].join(',')
}

/**
 * What a file is by its first bytes, whatever it is called; null where they are of nothing that is taken. At least 12 bytes
 * are needed. Of a video only the wrapping shows; what is in it is found out later, by its tracks.
 */
export function formatOfBytes(head: Uint8Array): FileFormat | null {
  const text = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to))
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg'
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (text(4, 8) === 'ftyp') return ofBrand(text(8, 12))
  // Films of before brands were thought of begin with their index, their pictures or nothing.
  if (head[0] === 0 && ['moov', 'mdat', 'wide', 'free', 'skip'].includes(text(4, 8))) return 'mov'
  if (text(0, 4) === '\x1a\x45\xdf\xa3') return 'webm'
  return textOf(head)
}

/**
 * What a file is by its first bytes, for somebody who knows what it is called: anything may be words to who looks at so few
 * of them, so they are only where they are called so.
 */
export function formatByBoth(head: Uint8Array, named: FileFormat | null): FileFormat | null {
  const found = formatOfBytes(head)
  return found !== null && isLogFormat(found) && (named === null || !isLogFormat(named)) ? null : found
}

/** Pictures in the wrapping of videos: HEIC and AVIF, and what some cameras keep of their sensor. */
const pictureBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'mif2', 'msf1', 'avif', 'avis', 'crx ']

function ofBrand(brand: string): FileFormat | null {
  if (brand === 'qt  ') return 'mov'
  return pictureBrands.includes(brand) ? null : 'mp4'
}

/** Whether they are the first bytes of a phone's own format for pictures, which is not taken. */
export function isHeic(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(4, 12))
  return text.startsWith('ftyp') && ofBrand(text.slice(4)) === null
}

/** Words that do not begin as what browsers or systems would run; which alphabet they are in shows in all of them. */
function textOf(head: Uint8Array): LogFormat | null {
  const format = wideAlphabet(head)
  const start = format === null ? letters(head, 0, 1) : letters(head, format === 'text-utf16le' ? 0 : 1, 2)
  if (head.length === 0 || (format === null && start.includes('\0'))) return null
  const words = start
    .replace(/^(\xef\xbb\xbf|\xff|\xfe)/, '')
    .trimStart()
    .toLowerCase()
  return /^(<|%pdf|pk\x03|gif8|mz|\x7felf|#!|\x1f\x8b|rar!|7z\xbc)/.test(words) ? null : (format ?? 'text')
}

function letters(head: Uint8Array, from: number, step: number): string {
  return String.fromCharCode(...head.subarray(0, 256).filter((_, at) => at % step === from))
}

/** UTF-16 says so by its mark, or shows it by the empty half of nearly every letter of the West. */
function wideAlphabet(head: Uint8Array): 'text-utf16le' | 'text-utf16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'text-utf16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'text-utf16be'
  const some = head.subarray(0, 256)
  const empty = (half: number) => some.filter((byte, at) => at % 2 === half && byte === 0).length
  const many = some.length * 0.4
  if (some.length < 4) return null
  if (empty(1) >= many && empty(0) === 0) return 'text-utf16le'
  return empty(0) >= many && empty(1) === 0 ? 'text-utf16be' : null
}
