import { formLimit } from '../guard/body-limits.ts'

/**
 * What a form sent, read only here, so that it is counted as it comes whatever its headers said: past `limit` bytes the
 * rest is not read, and the answer is 413. Null where it is no form, or broke off. Who sends is to be asked before.
 */
export async function readSent(request: Request, limit = formLimit): Promise<FormData | null> {
  const type = request.headers.get('Content-Type')
  const bytes = await readCounted(request, limit)
  if (type === null || bytes === null) return null
  // What nearly every form of ours sends; a Response around it would cost as much as all else that is read of a sign-in.
  if (/^application\/x-www-form-urlencoded *(;|$)/i.test(type)) return formOf(bytes)
  return new Response(bytes, { headers: { 'Content-Type': type } }).formData().catch(() => null)
}

function formOf(bytes: Uint8Array): FormData {
  const form = new FormData()
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(bytes))) form.append(name, value)
  return form
}

/** The same where nothing can be said to what is no form: 400. */
export async function requireSent(request: Request, limit = formLimit): Promise<FormData> {
  const sent = await readSent(request, limit)
  if (sent === null) throw new Response(null, { status: 400, statusText: 'Bad Request' })
  return sent
}

/** The bytes of a body of at most `limit`; null where it broke off. A longer one is let go of, and answered 413. */
export async function readCounted(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (request.body === null) return new Uint8Array()
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (;;) {
    const read = await reader.read().catch(() => null)
    if (read === null) return null
    if (read.done) return Uint8Array.from(Buffer.concat(pieces))
    length += read.value.length
    if (length > limit) throw tooLong(reader)
    pieces.push(read.value)
  }
}

function tooLong(reader: ReadableStreamDefaultReader<Uint8Array>): Response {
  // Whoever sends may already be gone.
  reader.cancel().catch(() => undefined)
  return new Response(null, { status: 413, statusText: 'Payload Too Large', headers: { Connection: 'close' } })
}
