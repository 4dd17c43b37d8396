import { type PreferenceCookie, preferenceCookies } from '#app/domain/legal/browser-storage.ts'

/** The value of a cookie the browser sent, or null; what does not decode counts as not sent. */
export function readCookie(request: Pick<Request, 'headers'>, name: string): string | null {
  const header = request.headers.get('Cookie') ?? ''
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=')
    if (at < 0 || pair.slice(0, at).trim() !== name) continue
    try {
      return decodeURIComponent(pair.slice(at + 1).trim())
    } catch {
      return null
    }
  }
  return null
}

/** A preference that was chosen, for a year: nothing secret, read by the server only. */
export function preferenceCookie(name: PreferenceCookie, value: string, publicOrigin: string): string {
  const secure = publicOrigin.startsWith('https:') ? '; Secure' : ''
  const pair = `${name}=${encodeURIComponent(value)}`
  return `${pair}; Path=/; Max-Age=${preferenceCookies[name].keptMs / 1000}; HttpOnly; SameSite=Lax${secure}`
}
