import { challengeLifetime } from '#app/domain/sign-in/lifetimes.ts'
import { isToken } from '#app/infra/sign-in/token.ts'

import type { Context } from './context.ts'
import { droppedCookie, readSecretCookie, secretCookie } from './cookies.ts'

type Begun =
  | Readonly<{ done: true; options: object; challengeToken: string }>
  | Readonly<{ done: false; because: string }>

/** What a browser asked for to use or make a passkey, with the cookie that ties the challenge to it. */
export function passkeyOptions(begun: Begun, context: Context): Response {
  if (!begun.done) return Response.json({ because: begun.because }, { status: begun.because === 'slow-down' ? 429 : 404 })
  const cookie = secretCookie('passkey', begun.challengeToken, challengeLifetime, context.portal.settings)
  return Response.json(begun.options, { headers: { 'Set-Cookie': cookie } })
}

/** The token of the challenge that this browser was given; an empty one, which finds nothing, when there is none. */
export function challengeTokenOf(request: Request, context: Context): string {
  const token = readSecretCookie(request, 'passkey', context.portal.settings)
  return token !== null && isToken(token) ? token : ''
}

export function droppedPasskeyCookie(context: Context): string {
  return droppedCookie('passkey', context.portal.settings)
}
