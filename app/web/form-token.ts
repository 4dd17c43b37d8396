import { timingSafeEqual } from 'node:crypto'

import { sign } from '#app/infra/sealing.ts'

import type { Context } from './context.ts'
import type { SignedInCustomer } from './customer-session.ts'

/** What a form that ends something carries: made for this browser's session, so that no other page can send it. */
export function formToken(customer: SignedInCustomer, form: string, context: Context): string {
  return tokenBytes(customer, form, context).toString('base64url')
}

export function isFormToken(given: string, customer: SignedInCustomer, form: string, context: Context): boolean {
  const bytes = Buffer.from(given, 'base64url')
  const expected = tokenBytes(customer, form, context)
  return bytes.length === expected.length && timingSafeEqual(bytes, expected)
}

function tokenBytes(customer: SignedInCustomer, form: string, { portal }: Context): Buffer {
  return sign(portal.settings.sealingKey, 'form', JSON.stringify([form, customer.sessionId]))
}
