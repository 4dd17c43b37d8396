import type { Portal } from '#app/infra/shared/portal.ts'
import { openFile, type OpenedFile, type Reader } from '#app/usecases/evidence/open-file.ts'

import { notFound } from '../shared/not-found.ts'
import { fileResponse, isFromHere } from './file-response.ts'

/** `which` stands at the end of the address: `file` or `thumbnail`. */
type Input = Readonly<{ fileId: string; reader: Reader; which: string }>

/**
 * The answer for one file: 404 for whoever it does not concern, 409 while it is not let out of quarantine. `seen` is
 * told when somebody begins to read the file itself.
 */
export async function sendFile(
  request: Request,
  portal: Portal,
  input: Input,
  seen: (opened: OpenedFile) => Promise<void> = async () => undefined,
): Promise<Response> {
  if (!isFromHere(request) || (input.which !== 'file' && input.which !== 'thumbnail')) throw notFound()
  const which = input.which === 'file' ? 'part' : input.which
  const answer = await openFile(portal, { ...input, which })
  if (!answer.done && answer.because === 'no-such-file') throw notFound()
  if (!answer.done) throw new Response(null, { status: 409, statusText: 'Conflict' })
  const begins = /^bytes=0-/.test(request.headers.get('Range') ?? 'bytes=0-')
  if (which === 'part' && begins) await seen(answer.opened)
  return fileResponse(request, answer.opened, which)
}
