import { z } from 'zod'

import { type OrderProof, readOrderProof } from '#app/domain/orders/order-proof.ts'
import { open, seal } from '#app/infra/shared/sealing.ts'
import { isToken, newToken } from '#app/infra/sign-in/token.ts'

import type { Context } from '../shared/context.ts'
import { readSecretCookie, secretCookie } from '../shared/cookies.ts'

/** An order that this browser asked for: what was typed, and nothing of what was found. */
export type ClaimFlow = Readonly<{ token: string; number: string; known: string; proof: OrderProof }>

const Sealed = z.object({ number: z.string(), known: z.string() })

/** The asking under way, or null. What was typed travels sealed and bound to the flow's token. */
export function readClaimFlow(request: Request, context: Context): ClaimFlow | null {
  const { settings } = context.portal
  const [token = '', sealed = '', ...rest] = (readSecretCookie(request, 'claim', settings) ?? '').split('.')
  if (rest.length > 0 || !isToken(token)) return null
  const bytes = open(settings.sealingKey, Buffer.from(sealed, 'base64url'), `claim/${token}`)
  if (!bytes) return null
  const { number, known } = Sealed.parse(JSON.parse(bytes.toString('utf8')))
  const proof = readOrderProof(known)
  return proof && { token, number, known, proof }
}

/** The token to ask under: the flow's own while it is the same order, so that a new code replaces the old one. */
export function claimTokenFor(flow: ClaimFlow | null, typed: Readonly<{ number: string; known: string }>): string {
  return flow?.number === typed.number && flow.known === typed.known ? flow.token : newToken()
}

/** The `Set-Cookie` that keeps the asking for a quarter of an hour from now. */
export function claimCookie({ token, number, known }: Omit<ClaimFlow, 'proof'>, context: Context): string {
  const { settings } = context.portal
  const sealed = seal(settings.sealingKey, Buffer.from(JSON.stringify({ number, known })), `claim/${token}`)
  return secretCookie('claim', `${token}.${sealed.toString('base64url')}`, settings)
}
