import { data } from '@remix-run/node'
import { z } from 'zod'

import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import { type UnsentForm, writtenFields } from '#app/domain/sign-in/unsent-form.ts'
import { open, seal } from '#app/infra/shared/sealing.ts'
import { knownDevice } from '#app/infra/sign-in/device.ts'

import type { Context } from './context.ts'
import { readSecretCookie } from './cookies.ts'
import { isOurForm } from './read-form.ts'
import { readSent } from './read-sent.ts'
import { takesUpload } from '../guard/body-limits.ts'

const purpose = 'unsent-form'

/** Of a form that goes on: where to, and the device of the browser it was written in. */
const Sealed = z.object({ to: z.string(), device: z.string() })

/** The field of the page of an unsent form that holds `resume`. */
const resumeField = 'resume'

/**
 * What a form held that came to the page `to` without a session, to be thrown as a page of its own (401): nothing of
 * it is kept here, the browser goes on holding it. Null where nothing in it was written or chosen: there is nothing to lose.
 */
export async function unsentForm(request: Request, to: string, context: Context) {
  const sent = await readUnsent(request)
  if (sent === null) return null
  const device = readSecretCookie(request, 'device', context.portal.settings)
  const resume = device === null ? null : sealed({ to, device }, context)
  return refused({ because: 'signed-out', ...sent, resume })
}

/**
 * Where a form goes that goes on after a sign-in, or the page that it gets instead: whoever is signed in now must be
 * who this browser was signed in for when it was sent.
 */
export async function resumeForm(request: Request, customer: Readonly<{ email: string }> | null, context: Context) {
  const sent = await readUnsent(request)
  if (sent === null) return null
  const { resume, ...form } = sent
  const begun = resume === null ? null : opened(resume, context)
  if (begun === null || customer === null) return refused({ because: 'signed-out', ...form, resume: begun && resume })
  const email = parseEmailAddress(customer.email)
  const isOwner = email.ok && knownDevice(context.portal.settings.sealingKey, email.key, begun.device) !== null
  return isOwner ? { to: begun.to } : refused({ because: 'other-account', ...form, resume })
}

type Sent = Pick<UnsentForm, 'written' | 'rest' | 'resume'>

/**
 * Where files are sent nothing is read: our script asks there for no page. Of every other body no more is than a form of
 * ours has. A token is left out: it belongs to the session that is over.
 */
async function readUnsent(request: Request): Promise<Sent | null> {
  if (takesUpload(new URL(request.url).pathname)) return null
  if (!request.headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded')) return null
  const form = await readSent(request)
  if (form === null || !isOurForm(form)) return null
  const resume = form.get(resumeField)
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'token' && name !== resumeField ? [{ name, value }] : [],
  )
  const written = fields.flatMap(({ name, value }) => {
    const field = writtenFields.find((one) => one === name)
    return field && value.trim() !== '' ? [{ name: field, words: value }] : []
  })
  // A step of a request has choices, even where it has no words; every one of them says which form it is.
  if (written.length === 0 && !form.has('by')) return null
  const rest = fields.filter(({ name }) => !written.some((one) => one.name === name))
  return { written, rest, resume: typeof resume === 'string' ? resume : null }
}

function refused(form: UnsentForm) {
  return data(form, form.because === 'signed-out' ? 401 : 403)
}

function sealed(begun: z.infer<typeof Sealed>, { portal: { settings } }: Context): string {
  return seal(settings.sealingKey, Buffer.from(JSON.stringify(begun)), purpose).toString('base64url')
}

function opened(text: string, { portal: { settings } }: Context): z.infer<typeof Sealed> | null {
  const bytes = open(settings.sealingKey, Buffer.from(text, 'base64url'), purpose)
  return bytes && Sealed.parse(JSON.parse(bytes.toString('utf8')))
}
