import { isToken } from '#app/infra/sign-in/token.ts'

import type { Context } from '../shared/context.ts'
import { droppedCookie, readSecretCookie, secretCookie } from '../shared/cookies.ts'
import { droppedPasskeyCookie } from './passkey-cookie.ts'

/** What the staff cookie of this browser holds, or null. */
export function staffTokenOf(request: Request, context: Context): string | null {
  const token = readSecretCookie(request, 'staff', context.portal.settings)
  return token !== null && isToken(token) ? token : null
}

/** The cookie of a staff session: it goes with the browser's own session and is sent from pages of ours only. */
export function staffCookies(token: string, context: Context): Headers {
  const headers = new Headers()
  headers.append('Set-Cookie', secretCookie('staff', token, context.portal.settings))
  headers.append('Set-Cookie', droppedPasskeyCookie(context))
  return headers
}

export function droppedStaffCookie(context: Context): string {
  return droppedCookie('staff', context.portal.settings)
}
