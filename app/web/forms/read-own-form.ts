import type { z } from 'zod'

import type { Context } from '../context.ts'
import { type Holder, isFormToken } from '../form-token.ts'
import { type FormRead, readFormData, refuseUnread } from './read-form.ts'

export type OwnFormRead<Value> = Extract<FormRead<Value>, { ok: true }> | (Extract<FormRead<Value>, { ok: false }> & Readonly<{ status: 409 | 422 }>)

/**
 * Reads a form that only its holder can send, by the token it carries. One of another session, or of another page's
 * beginning, is not looked at: what was typed goes back, with the words that the page was out of date (409).
 */
export async function readOwnForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  own: Readonly<{ holder: Holder; form: string }>,
  context: Context,
): Promise<OwnFormRead<z.output<Schema>>> {
  const sent = await request.formData().catch(() => new FormData())
  const token = String(sent.get('token'))
  sent.delete('token')
  if (!isFormToken(token, own.holder, own.form, context)) {
    return { ok: false, reply: refuseUnread(sent, 'staleForm'), status: 409 }
  }
  const read = readFormData(sent, schema)
  return read.ok ? read : { ...read, status: 422 }
}
