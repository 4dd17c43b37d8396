import { randomUUID } from 'node:crypto'

import { redirect } from '@remix-run/node'

import { isFileFault } from '#app/domain/evidence/evidence-file.ts'
import { mostBytesOfForm, partBytes } from '#app/domain/evidence/limits.ts'
import { findJudgement } from '#app/infra/evidence/uploads.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { beginUpload } from '#app/usecases/evidence/begin-upload.ts'
import { checkEvidence } from '#app/usecases/evidence/check-evidence.ts'
import { type EvidencePlace, slotOf } from '#app/usecases/evidence/place.ts'
import { removeEvidence } from '#app/usecases/evidence/remove-evidence.ts'
import { completeUpload, dropUpload, receivedSoFar, takePart } from '#app/usecases/evidence/take-part.ts'

import { returnToOf } from '../shared/return-to.ts'
import { bodyFaultOf, inPieces, passOver, readBody } from './body.ts'
import { hasFiles, readFiles, type SentFile } from './read-files.ts'
import { type FieldProblem, type UploadProblem, uploadStatus, withProblems } from './upload-status.ts'
import { takeUploadPlace } from './upload-places.ts'

export type UploadContext = Readonly<{
  portal: Portal
  place: EvidencePlace
  from: Readonly<{ ip: string; userAgent: string | null }>
  /** The page that a form without our script leads back to. */
  page: string
}>

const smallForm = 16 * 1024

/**
 * Answers whatever is sent to a place for files: a whole form with files, which leads back to its page; or, from our
 * script, one small step at a time in JSON: `begin` a file, its parts one after the other, `remove`.
 */
export async function answerUpload(request: Request, context: UploadContext): Promise<Response> {
  const type = request.headers.get('Content-Type') ?? ''
  const plainForm = type.startsWith('application/x-www-form-urlencoded')
  try {
    if (plainForm) return await answerForm(request, context)
    if (!context.place.open) return refused('not-open')
    if (!(await context.portal.files.hasRoom())) return refused('disk-full')
    const part = type === 'application/octet-stream' ? partOf(request, context) : null
    // What is not taken anyway takes nobody's place.
    const refusal = part ? await refusePart(context, part) : refuseForm(request)
    if (refusal) return answerEarly(request, refusal)
    const { staffId, customerId } = context.place.owner
    const give = takeUploadPlace(staffId ?? customerId)
    if (!give) return refused('busy')
    try {
      return part ? await answerPart(request, context, part) : await answerFiles(request, context)
    } finally {
      give()
    }
  } catch (fault) {
    const because = bodyFaultOf(fault) ?? (request.signal.aborted || isBrokenOff(fault) ? 'malformed' : null)
    if (because === null) throw fault
    return refused(because)
  }
}

/** The sender went away in the middle. */
function isBrokenOff(fault: unknown): boolean {
  return (
    fault instanceof Error &&
    ('code' in fault ? ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(String(fault.code)) : fault.message === 'aborted')
  )
}

/** What is still coming of a refused body is not read: the connection ends with the answer. */
function refused(because: UploadProblem, more: Readonly<Record<string, unknown>> = {}): Response {
  const headers = { Connection: 'close', ...(because === 'busy' ? { 'Retry-After': '2' } : {}) }
  return Response.json({ because, ...more }, { status: uploadStatus(because), headers })
}

const senderOf = ({ place: { owner } }: UploadContext) => ({ customerId: owner.customerId, staffId: owner.staffId })

async function answerForm(request: Request, context: UploadContext): Promise<Response> {
  const pieces: Buffer[] = []
  for await (const piece of readBody(request, smallForm)) pieces.push(piece)
  const sent = new URLSearchParams(Buffer.concat(pieces).toString('utf8'))
  if (sent.get('intent') === 'begin') return answerBegin(context, sent)
  if (sent.get('intent') !== 'remove') return refused('malformed')
  const input = { ...senderOf(context), fileId: sent.get('file') ?? '', from: context.from }
  if (!(await removeEvidence(context.portal, input))) return refused('gone')
  return wantsJson(request) ? Response.json({ removed: true }) : redirect(`${pageOf(context, sent.get('returnTo'))}#evidence`, 303)
}

function wantsJson(request: Request): boolean {
  return request.headers.get('Accept') === 'application/json'
}

/** Where the form stood, if that is one of ours. */
function pageOf({ page }: UploadContext, returnTo: string | null): string {
  const asked = returnToOf(returnTo, page)
  return asked.startsWith(`${page}/`) ? asked : page
}

async function answerBegin(context: UploadContext, sent: URLSearchParams): Promise<Response> {
  const slot = slotOf(context.place, sent.get('slot') ?? '')
  const key = sent.get('key') ?? ''
  const bytes = Number(sent.get('size') ?? Number.NaN)
  if (!slot || !isUuid(key) || !Number.isSafeInteger(bytes) || bytes < 0) return refused('malformed')
  if (!(await context.portal.files.hasRoom())) return refused('disk-full')
  const head = sent.has('head') ? Buffer.from(sent.get('head') ?? '', 'base64') : null
  const input = { slot, key, bytes, name: sent.get('name') ?? '', declaredType: sent.get('type'), head }
  const begun = await beginUpload(context.portal, context.place, input)
  return begun.done ? Response.json(begun.upload) : refused(begun.because)
}

type Part = Parameters<typeof dropUpload>[1] & Readonly<{ start: number }>

function partOf(request: Request, context: UploadContext): Part {
  const asked = new URL(request.url).searchParams
  return { ...senderOf(context), fileId: asked.get('file') ?? '', start: Number(asked.get('start') ?? Number.NaN) }
}

/** Why a part is not taken, as far as that is known without its bytes. */
async function refusePart({ portal }: UploadContext, part: Part): Promise<Response | null> {
  if (!Number.isSafeInteger(part.start) || part.start < 0) return refused('malformed')
  const received = await receivedSoFar(portal, part)
  if (received === null) return refused('gone')
  return received === part.start ? null : Response.json({ received }, { status: 409 })
}

/** Whoever is still sending hears why only once they are done: what comes is passed over, beside the answer. */
function answerEarly(request: Request, answer: Response): Response {
  passOver(request).catch(() => undefined)
  answer.headers.delete('Connection')
  return answer
}

function refuseForm(request: Request): Response | null {
  if (!hasFiles(request)) return refused('malformed')
  return Number(request.headers.get('Content-Length') ?? 0) > mostBytesOfForm ? refused('too-long') : null
}

async function answerPart(request: Request, context: UploadContext, part: Part): Promise<Response> {
  const pieces: Buffer[] = []
  for await (const piece of readBody(request, partBytes)) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  if (bytes.length === 0) return refused('malformed')
  const { portal, from } = context
  const taken = await takePart(portal, part, bytes)
  if (!taken.done && taken.because === 'elsewhere') return Response.json({ received: taken.received }, { status: 409 })
  if (!taken.done) return refused(taken.because)
  if (!(await completeUpload(portal, part, from))) return Response.json({ received: taken.received, state: 'receiving', fault: null })
  await checkEvidence(portal, part.fileId)
  const row = await findJudgement(portal.db, part.fileId)
  // Without a row it was there before: the same content, for the same thing.
  return Response.json({ received: taken.received, state: row?.state ?? 'clean', fault: row?.fault ?? null })
}

async function answerFiles(request: Request, context: UploadContext): Promise<Response> {
  const problems: Array<FieldProblem & Taken> = []
  const read = await readFiles(request, async (file) => {
    const taken = await takeFile(context, file)
    if (taken) problems.push({ field: file.field, name: file.name.slice(-120), ...taken })
  })
  if (!read.done) return refused(read.because)
  const [first] = problems
  if (wantsJson(request)) return Response.json({ problems }, { status: first ? uploadStatus(first.because) : 200 })
  const unseen = problems.filter(({ noted }) => !noted)
  return redirect(withProblems(pageOf(context, read.fields.get('returnTo') ?? null), unseen), 303)
}

/** What was wrong, and whether the file's own row says so already. */
type Taken = Readonly<{ because: UploadProblem; noted: boolean }>

/** Takes one file of a form, part by part; what breaks off leaves nothing. */
async function takeFile(context: UploadContext, file: SentFile): Promise<Taken | null> {
  const { portal } = context
  const slot = slotOf(context.place, file.field)
  if (!slot) return { because: 'malformed', noted: false }
  const pieces = inPieces(file.bytes, partBytes)
  const first = await pieces.next()
  const begun = await beginUpload(portal, context.place, {
    slot,
    key: randomUUID(),
    bytes: null,
    name: file.name,
    declaredType: file.type,
    head: first.done ? null : first.value,
  })
  if (!begun.done) return { because: begun.because, noted: false }
  const sender = { ...senderOf(context), fileId: begun.upload.fileId }
  const because = await takeBytes(context, sender, first.done ? [] : inOrder(first.value, pieces))
  if (because !== null) {
    await dropUpload(portal, sender)
    return { because, noted: isFileFault(because) && because !== 'empty' }
  }
  await checkEvidence(portal, sender.fileId)
  const fault = (await findJudgement(portal.db, sender.fileId))?.fault ?? null
  return fault && { because: fault, noted: true }
}

async function* inOrder(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* rest
}

type Pieces = AsyncIterable<Buffer> | Iterable<Buffer>

async function takeBytes(context: UploadContext, sender: Parameters<typeof dropUpload>[1], pieces: Pieces): Promise<UploadProblem | null> {
  const { portal } = context
  try {
    let start = 0
    for await (const piece of pieces) {
      const taken = await takePart(portal, { ...sender, start }, piece)
      if (!taken.done) return taken.because === 'elsewhere' ? 'busy' : taken.because
      start = taken.received
    }
  } catch (fault) {
    await dropUpload(portal, sender)
    throw fault
  }
  return (await completeUpload(portal, sender, context.from)) ? null : 'empty'
}
