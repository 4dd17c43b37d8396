import type { CodePurpose } from '#app/domain/sign-in/code.ts'
import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { type Email, sendCode } from './send-code.ts'
import type { Visitor } from './visitor.ts'

export type CodeRequest = Readonly<{
  /** As it came from the form. */
  email: unknown
  /** The token of this browser's flow; the code will open nothing in another. */
  flow: string
  purpose?: CodePurpose
  visitor: Visitor
}>

export type RequestedCode =
  Readonly<{ done: true; email: Email }> | Readonly<{ done: false; because: 'not-an-address' | 'slow-down' | 'busy' }>

/**
 * Sends a code to an address, known or not: the account is made when the first code is used. The answer and the
 * work are the same for known, unknown and blocked addresses, and for those whose budget is used up; a refusal
 * speaks only of the visitor's own network or of the whole.
 */
export async function requestCode(portal: Portal, input: CodeRequest): Promise<RequestedCode> {
  const email = parseEmailAddress(input.email)
  if (!email.ok) return { done: false, because: 'not-an-address' }
  const sent = await sendCode(portal, { email, flow: input.flow, purpose: input.purpose ?? 'sign-in', visitor: input.visitor })
  return sent.done ? { done: true, email } : sent
}
