import { once } from 'node:events'

import busboy from 'busboy'

import { mostBytes, mostBytesOfForm, mostFilesOfCase, mostParts } from '#app/domain/evidence/limits.ts'

import { readBody } from './body.ts'

export type SentFile = Readonly<{
  field: string
  name: string
  type: string
  bytes: AsyncIterable<Buffer>
  /** The fields that stood before it in the form. */
  fields: ReadonlyMap<string, string>
}>

/** `malformed`: not a form with files, or cut off; `too-many`: more parts, files or fields than any form of ours. */
export type FilesRead = Readonly<{ done: true; fields: ReadonlyMap<string, string> } | { done: false; because: 'malformed' | 'too-many' }>

/**
 * Reads a form with files as it comes, one file after the other, and hands each to `take`; nothing but the piece in
 * hand is in memory. What `take` leaves of a file is passed over. Rejects where the body is too long, too slow or
 * breaks off.
 */
export async function readFiles(request: Request, take: (file: SentFile) => Promise<void>): Promise<FilesRead> {
  const parser = openParser(request.headers.get('Content-Type') ?? '')
  if (!parser) return { done: false, because: 'malformed' }
  const fields = new Map<string, string>()
  const state: { tooMany: boolean; taking: Promise<void>; fault: unknown } = { tooMany: false, taking: Promise.resolve(), fault: null }
  parser.on('field', (name, value) => void fields.set(name, value))
  parser.on('file', (field, stream, { filename: name, mimeType }) => {
    stream.on('error', () => undefined)
    // An input in which nothing was chosen is sent as a file without a name.
    if (name === undefined || name === '') return void stream.resume()
    const file = { field, name, type: mimeType, bytes: stream as AsyncIterable<Buffer>, fields }
    state.taking = state.taking
      .then(() => take(file))
      .catch((fault: unknown) => {
        state.fault ??= fault
      })
      .finally(() => void stream.resume())
  })
  for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) {
    parser.on(limit, () => {
      state.tooMany = true
    })
  }
  const malformed = await feed(parser, request)
  await state.taking
  if (state.fault) throw state.fault
  if (state.tooMany) return { done: false, because: 'too-many' }
  return malformed ? { done: false, because: 'malformed' } : { done: true, fields }
}

/**
 * Hands the body to the parser as fast as it takes it. A body that it does not understand is still read to its end, and
 * thrown away: a sender who is cut off in the middle would not hear why. True where it was not understood.
 */
async function feed(parser: busboy.Busboy, request: Request): Promise<boolean> {
  const state = { malformed: false }
  // It says what it does not understand, and then would wait for ever.
  parser.on('error', () => {
    state.malformed = true
    parser.destroy()
  })
  const closed = new Promise<void>((resolved) => parser.once('close', () => resolved()))
  try {
    for await (const chunk of readBody(request, mostBytesOfForm)) {
      if (!state.malformed && !parser.write(chunk)) await Promise.race([once(parser, 'drain').catch(() => undefined), closed])
    }
  } catch (fault) {
    parser.destroy()
    await closed
    throw fault
  }
  if (!state.malformed) parser.end()
  await closed
  return state.malformed
}

/** Whether it says that it is a form with files. */
export function hasFiles(request: Request): boolean {
  return openParser(request.headers.get('Content-Type') ?? '') !== null
}

function openParser(contentType: string): busboy.Busboy | null {
  if (!/^multipart\/form-data;/i.test(contentType)) return null
  try {
    return busboy({
      headers: { 'content-type': contentType },
      defParamCharset: 'utf8',
      limits: {
        parts: mostParts,
        files: mostFilesOfCase,
        fields: mostParts - mostFilesOfCase,
        fieldNameSize: 100,
        fieldSize: 4096,
        headerPairs: 20,
        fileSize: mostBytes.video + 1,
      },
    })
  } catch {
    return null
  }
}
