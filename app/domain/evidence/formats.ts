export type FileKind = 'photo' | 'video' | 'log'

type Format = Readonly<{ kind: FileKind; contentType: string; extensions: readonly string[]; declared: readonly string[] }>

/**
 * Every kind of file that is taken; there are no others. A file is served as the type that stands here, whatever the
 * sender called it.
 */
export const formats = {
  jpeg: { kind: 'photo', contentType: 'image/jpeg', extensions: ['jpg', 'jpeg'], declared: ['image/jpeg', 'image/jpg', 'image/pjpeg'] },
  png: { kind: 'photo', contentType: 'image/png', extensions: ['png'], declared: ['image/png'] },
  webp: { kind: 'photo', contentType: 'image/webp', extensions: ['webp'], declared: ['image/webp'] },
  mp4: { kind: 'video', contentType: 'video/mp4', extensions: ['mp4', 'm4v'], declared: ['video/mp4', 'video/x-m4v'] },
  mov: { kind: 'video', contentType: 'video/quicktime', extensions: ['mov'], declared: ['video/quicktime'] },
  webm: { kind: 'video', contentType: 'video/webm', extensions: ['webm'], declared: ['video/webm'] },
  text: {
    kind: 'log', contentType: 'text/plain; charset=utf-8', extensions: ['txt', 'log', 'json'],
    declared: ['text/plain', 'application/json', 'text/x-log'],
  },
} as const satisfies Record<string, Format>

export type FileFormat = keyof typeof formats

/** What a file is by its name, or null for one that is not taken. A name without an ending is judged by the declared type. */
export function formatOfName(name: string, declared: string | null): FileFormat | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()
  const [type = ''] = (declared ?? '').toLowerCase().split(';')
  const all: ReadonlyArray<[string, Format]> = Object.entries(formats)
  const found = all.find(([, format]) => (ending === undefined ? format.declared.includes(type) : format.extensions.includes(ending)))
  return found ? (found[0] as FileFormat) : null
}

/** What an input of a page offers to choose: naming the formats makes a phone hand over its pictures as JPEG. */
export function acceptOf(kinds: readonly FileKind[]): string {
  const chosen = Object.values<Format>(formats).filter(({ kind }) => kinds.includes(kind))
  return chosen.flatMap(({ contentType, extensions }) => [contentType.split(';')[0] ?? '', ...extensions.map((ending) => `.${ending}`)]).join(',')
}

/** What the first bytes say a file is; null where they are of nothing that is taken. At least 12 bytes are needed. */
export function formatOfBytes(head: Uint8Array): FileFormat | null {
  const text = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to))
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg'
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (text(4, 8) === 'ftyp') return ofBrand(text(8, 12))
  if (text(0, 4) === '\x1a\x45\xdf\xa3') return 'webm'
  return looksLikeText(head) ? 'text' : null
}

const videoBrands = ['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ', 'MSNV', 'dash', '3gp4', '3gp5', '3gp6', 'mmp4']

/** A picture of a phone has the same wrapping as a video and another brand: HEIC is not taken. */
function ofBrand(brand: string): FileFormat | null {
  if (brand === 'qt  ') return 'mov'
  return videoBrands.includes(brand) ? 'mp4' : null
}

/** Words have no NUL, and do not begin as what browsers or systems would run. */
function looksLikeText(head: Uint8Array): boolean {
  if (head.length === 0 || head.includes(0)) return false
  const start = String.fromCharCode(...head.subarray(0, 256)).replace(/^\xef\xbb\xbf/, '').trimStart().toLowerCase()
  return !/^(<|%pdf|pk\x03|gif8|mz|\x7felf|#!|\x1f\x8b|rar!|7z\xbc)/.test(start)
}
