import { isIPv4, isIPv6 } from 'node:net'

/**
 * The address in the last place of `X-Forwarded-For`, which is what the proxy in front of us wrote; null where it is none.
 * Some proxies write a port behind it (`203.0.113.7:4711`, `[2001:db8::1]:4711`) or quotes around it, as RFC 7239 does
 * in its own header; `unknown` and names that begin with `_` hide an address on purpose.
 */
export function lastForwarded(header: string): string | null {
  const last = header.slice(header.lastIndexOf(',') + 1).trim()
  const told = /^"(.*)"$/.exec(last)?.[1] ?? last
  if (isIPv6(told)) return told
  const [, bracketed, plain] = /^(?:\[([^\]]+)\]|([\d.]+))(?::(?:\d{1,5}|_[\w.-]{1,40}))?$/.exec(told) ?? []
  if (bracketed !== undefined) return isIPv6(bracketed) ? bracketed : null
  return plain !== undefined && isIPv4(plain) ? plain : null
}
