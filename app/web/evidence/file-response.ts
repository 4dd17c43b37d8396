import { attachmentHeader } from '#app/domain/evidence/file-name.ts'
import { formats, nameAs } from '#app/domain/evidence/formats.ts'
import type { OpenedFile } from '#app/usecases/evidence/open-file.ts'

type Range = Readonly<{ start: number; end: number }>

/**
 * Hands a file over: as the type that our table says, to keep and never to run, part of it where a player asks for part
 * (security.md U8). Other sites' pages get none of it.
 */
export function fileResponse(request: Request, { file, size, read }: OpenedFile, which: 'part' | 'thumbnail'): Response {
  const contentType = which === 'thumbnail' ? formats.jpeg.contentType : formats[file.format].contentType
  const headers = new Headers({
    'Content-Type': contentType,
    'Content-Disposition': attachmentHeader(which === 'thumbnail' ? `${file.name}.jpg` : nameAs(file.name, file.format)),
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    // Nothing on the way may pack it anew: the lengths of parts would be wrong.
    'Cache-Control': 'private, no-store, no-transform',
    'Accept-Ranges': 'bytes',
  })
  const asked = request.headers.get('Range')
  const range = asked === null ? { start: 0, end: size } : readRange(asked, size)
  if (range === null) {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  headers.set('Content-Length', String(range.end - range.start))
  if (asked !== null) headers.set('Content-Range', `bytes ${range.start}-${range.end - 1}/${size}`)
  return new Response(bodyOf(read(range.start, range.end)), { status: asked === null ? 200 : 206, headers })
}

/** One range of bytes, from before its end; null where there is no such part. More than one at once is not answered. */
function readRange(header: string, size: number): Range | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? []
  if (from === '' && to === '') return null
  if (from === '') return Number(to) === 0 ? null : { start: Math.max(0, size - Number(to)), end: size }
  const start = Number(from)
  const end = to === '' ? size : Math.min(size, Number(to) + 1)
  return start < end ? { start, end } : null
}

/** Pieces as the body of an answer, fetched as fast as the reader takes them. */
export function bodyOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const next = await pieces.next()
      if (next.done) controller.close()
      else controller.enqueue(new Uint8Array(next.value))
    },
    cancel: async () => void (await pieces.return(undefined)),
  })
}

/** Whether a request for a file comes from a page of ours or from the address bar; another site gets nothing. */
export function isFromHere(request: Request): boolean {
  const site = request.headers.get('Sec-Fetch-Site')
  return site === null || site === 'same-origin' || site === 'none'
}
