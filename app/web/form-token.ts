import { timingSafeEqual } from 'node:crypto'

import { sign } from '#app/infra/sealing.ts'

import type { Context } from './context.ts'

/** Whose session a form belongs to: a customer's or staff's. */
type Holder = Readonly<{ sessionId: string }>

/** What a form carries that ends something or moves money: made for this browser's session, so that no other page can send it. */
export function formToken(holder: Holder, form: string, context: Context): string {
  return tokenBytes(holder, form, context).toString('base64url')
}

export function isFormToken(given: string, holder: Holder, form: string, context: Context): boolean {
  const bytes = Buffer.from(given, 'base64url')
  const expected = tokenBytes(holder, form, context)
  return bytes.length === expected.length && timingSafeEqual(bytes, expected)
}

function tokenBytes(holder: Holder, form: string, { portal }: Context): Buffer {
  return sign(portal.settings.sealingKey, 'form', JSON.stringify([form, holder.sessionId]))
}
