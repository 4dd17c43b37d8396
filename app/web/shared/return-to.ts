/** Where to go back to: a path of this site, or the fallback. No spelling of it names another host. */
export function returnToOf(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || value.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(value)) return fallback
  const base = 'http://portal.invalid'
  if (!URL.canParse(value, base)) return fallback
  const url = new URL(value, base)
  // Dots that climb may leave two slashes in front, which a browser reads as another host.
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : fallback
}
