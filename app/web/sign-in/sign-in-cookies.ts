import { isToken } from '#app/infra/sign-in/token.ts'

import type { Context } from '../shared/context.ts'
import { droppedCookie, readSecretCookie, secretCookie } from '../shared/cookies.ts'

/** What the session cookie of this browser holds, or null. */
export function tokenOf(request: Request, context: Context): string | null {
  const token = readSecretCookie(request, 'session', context.portal.settings)
  return token !== null && isToken(token) ? token : null
}

/**
 * The cookies of a browser that just signed in. The session's lives as long as a session that is not used, and is set
 * anew whenever the session is prolonged; when it truly ends is the database's to say (decision 0053).
 */
export function signedInCookies(opened: Readonly<{ token: string; device: string }>, context: Context): Headers {
  const { settings } = context.portal
  const headers = new Headers()
  headers.append('Set-Cookie', secretCookie('session', opened.token, settings))
  headers.append('Set-Cookie', secretCookie('device', opened.device, settings))
  headers.append('Set-Cookie', droppedCookie('login', settings))
  headers.append('Set-Cookie', droppedCookie('passkey', settings))
  return headers
}

/** The cookies after a fresh proof: the session goes on under a new token. */
export function confirmedCookies(token: string, context: Context): Headers {
  const { settings } = context.portal
  const headers = new Headers()
  headers.append('Set-Cookie', secretCookie('session', token, settings))
  headers.append('Set-Cookie', droppedCookie('login', settings))
  return headers
}
