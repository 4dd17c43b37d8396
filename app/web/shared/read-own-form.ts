import type { SubmissionResult } from '@conform-to/react'
import type { z } from 'zod'

import type { Context } from './context.ts'
import { type Holder, isFormToken } from './form-token.ts'
import { type FormRead, readFormData, refuseUnread } from './read-form.ts'
import { readSent } from './read-sent.ts'

export type OwnFormRead<Value> =
  Extract<FormRead<Value>, { ok: true }> | (Extract<FormRead<Value>, { ok: false }> & Readonly<{ status: 409 | 422 }>)

type Own = Readonly<{ holder: Holder; form: string }>

/**
 * Reads a form that only its holder can send, by the token it carries. One of another session, or of another page's
 * beginning, is not looked at: what was typed goes back, with the words that the page was out of date (409).
 */
export async function readOwnForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  own: Own,
  context: Context,
): Promise<OwnFormRead<z.output<Schema>>> {
  const sent = (await readSent(request)) ?? new FormData()
  const stale = refuseStale(sent, own, context)
  if (stale) return { ok: false, reply: stale, status: 409 }
  const read = readFormData(sent, schema)
  return read.ok ? read : { ...read, status: 422 }
}

/**
 * The same for a form that has been read already, where only some that its page sends need it: what goes back when it is
 * another holder's, or null when it is its own. Its token is taken out of it.
 */
export function refuseStale(sent: FormData, { holder, form }: Own, context: Context): SubmissionResult | null {
  const token = String(sent.get('token'))
  sent.delete('token')
  return isFormToken(token, holder, form, context) ? null : refuseUnread(sent, 'staleForm')
}
