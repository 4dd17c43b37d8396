import { z } from 'zod'

import { open, seal } from '#app/infra/shared/sealing.ts'
import { isToken, newToken } from '#app/infra/sign-in/token.ts'

import type { Context } from '../shared/context.ts'
import { readSecretCookie, secretCookie } from '../shared/cookies.ts'

/** A sign-in under way in one browser: whose, and where it leads. */
export type SignInFlow = Readonly<{ token: string; email: Readonly<{ address: string; key: string }>; returnTo: string | null }>

const Sealed = z.object({ email: z.object({ address: z.string(), key: z.string() }), returnTo: z.string().nullable() })

/**
 * The flow that this browser began, or null. The address travels sealed and bound to the flow's token: neither of
 * them can be changed or joined with another's.
 */
export function readFlow(request: Request, context: Context): SignInFlow | null {
  const { settings } = context.portal
  const [token = '', sealed = '', ...rest] = (readSecretCookie(request, 'login', settings) ?? '').split('.')
  if (rest.length > 0 || !isToken(token)) return null
  const bytes = open(settings.sealingKey, Buffer.from(sealed, 'base64url'), `flow/${token}`)
  return bytes && { token, ...Sealed.parse(JSON.parse(bytes.toString('utf8'))) }
}

/** The token to ask under: the flow's own while it is the same address, so that a new code replaces the old one. */
export function flowTokenFor(flow: SignInFlow | null, emailKey: string | null): string {
  return flow !== null && flow.email.key === emailKey ? flow.token : newToken()
}

/** The `Set-Cookie` that keeps a flow for a quarter of an hour from now. */
export function flowCookie(flow: SignInFlow, context: Context): string {
  const { token, ...rest } = flow
  const sealed = seal(context.portal.settings.sealingKey, Buffer.from(JSON.stringify(rest)), `flow/${token}`)
  return secretCookie('login', `${token}.${sealed.toString('base64url')}`, context.portal.settings)
}
