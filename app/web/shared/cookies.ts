import { type SecretCookie, secretCookies } from '#app/domain/legal/browser-storage.ts'
import type { Settings } from '#app/infra/shared/settings.ts'

import { readCookie } from './request-cookies.ts'

type Site = Pick<Settings, 'publicOrigin'>

/**
 * The name under which a secret cookie travels. `__Host-` keeps a sibling host or a plain connection from setting
 * it; on http://localhost, where Safari refuses Secure cookies, it goes by its plain name (decision 0011).
 */
function cookieName(cookie: SecretCookie, site: Site): string {
  return isHttps(site) ? `__Host-${cookie}` : cookie
}

/** The text in a secret cookie, or null; what is not of our alphabet counts as not sent. */
export function readSecretCookie(request: Pick<Request, 'headers'>, cookie: SecretCookie, site: Site): string | null {
  const value = readCookie(request, cookieName(cookie, site))
  return value !== null && /^[\w.-]{1,2000}$/.test(value) ? value : null
}

/** A `Set-Cookie` that scripts cannot read and the browser keeps for as long as the page about cookies says. */
export function secretCookie(cookie: SecretCookie, value: string, site: Site): string {
  return setCookie(cookie, value, secretCookies[cookie].keptMs, site)
}

/** A `Set-Cookie` that takes the cookie away. */
export function droppedCookie(cookie: SecretCookie, site: Site): string {
  return setCookie(cookie, '', 0, site)
}

/** Without `maxAgeMs` it goes with the browser's session. */
function setCookie(cookie: SecretCookie, value: string, maxAgeMs: number | null, site: Site): string {
  const sameSite = cookie === 'staff' ? 'Strict' : 'Lax'
  const age = maxAgeMs === null ? '' : `; Max-Age=${Math.floor(maxAgeMs / 1000)}`
  return `${cookieName(cookie, site)}=${value}; Path=/${age}; HttpOnly; SameSite=${sameSite}${isHttps(site) ? '; Secure' : ''}`
}

function isHttps(site: Site): boolean {
  return site.publicOrigin.startsWith('https://')
}
