import { timingSafeEqual } from 'node:crypto'

import { sign } from '#app/infra/shared/sealing.ts'

import type { Context } from './context.ts'

/** Whom a form belongs to: a customer's or staff's session, or what a browser began without one. */
export type Holder = Readonly<{ sessionId: string }> | Readonly<{ flow: string }>

/**
 * What a form carries that signs in, ends something or moves money: made for this browser's session or for what it
 * began, so that no other page can send it (W2).
 */
export function formToken(holder: Holder, form: string, context: Pick<Context, 'portal'>): string {
  return tokenBytes(holder, form, context).toString('base64url')
}

export function isFormToken(given: string, holder: Holder, form: string, context: Pick<Context, 'portal'>): boolean {
  const bytes = Buffer.from(given, 'base64url')
  const expected = tokenBytes(holder, form, context)
  return bytes.length === expected.length && timingSafeEqual(bytes, expected)
}

function tokenBytes(holder: Holder, form: string, { portal }: Pick<Context, 'portal'>): Buffer {
  const of = 'flow' in holder ? ['flow', holder.flow] : ['session', holder.sessionId]
  return sign(portal.settings.sealingKey, 'form', JSON.stringify([form, ...of]))
}
