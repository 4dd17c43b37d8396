import type { IncomingMessage } from 'node:http'

import { isWebhook, limitOf } from './body-limits.ts'

/** Why a request is turned away before any route sees it. */
export type Refusal = Readonly<{ status: 400 | 403 | 404 | 405 | 411 | 413 | 421; because: string }>

const safe = new Set(['GET', 'HEAD'])

/** The host a request is for must be ours, once: absolute addresses and redirects are built on it elsewhere. */
export function checkHost(request: IncomingMessage, host: string): Refusal | null {
  const named = request.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length
  if (named !== 1) return { status: 400, because: 'one Host is needed' }
  if (request.headers.host?.toLowerCase() !== host) return { status: 421, because: 'another host' }
  return null
}

/**
 * What no route of ours is asked by: another method, Remix's `?_data=`, which skips its checks, and a target that is
 * read in two ways. Express takes a path as it is sent and Remix as a URL parser reads it, so `/webhooks/../page`
 * would be a webhook to the one and a page to the other: a path must already be in its parsed form.
 */
export function checkTarget(request: IncomingMessage): Refusal | null {
  const { method = '', url = '' } = request
  if (!safe.has(method) && method !== 'POST') return { status: 405, because: 'GET, HEAD and POST only' }
  const base = 'http://portal.invalid'
  if (!/^\/(?!\/)/.test(url) || !URL.canParse(url, base)) return { status: 400, because: 'not a path' }
  const { pathname, searchParams } = new URL(url, base)
  if (pathname !== url.replace(/\?.*$/, '')) return { status: 400, because: 'not a plain path' }
  if (!isPlainText(pathname)) return { status: 404, because: 'no path of ours' }
  if (url.includes('%00')) return { status: 400, because: 'no address of ours has a NUL' }
  return searchParams.has('_data') ? { status: 400, because: '_data is not answered' } : null
}

/** Every path of ours is letters, digits and signs of ASCII, in its parameters too: some of them stand in a header of the answer. */
function isPlainText(pathname: string): boolean {
  try {
    return /^[\x20-\x7e]*$/.test(decodeURIComponent(pathname))
  } catch {
    return false
  }
}

/**
 * Whether a request that may change something comes from a page of ours: by `Sec-Fetch-Site`, which no page can set,
 * or else by an exact `Origin`. One with neither is refused, and so is one whose `Origin` says something else, but
 * for "null", which a browser also sends to its own site where a page withholds its address.
 */
export function checkOrigin(request: IncomingMessage, path: string, publicOrigin: string): Refusal | null {
  if (safe.has(request.method ?? '') || isWebhook(path)) return null
  const site = request.headers['sec-fetch-site']
  const origin = request.headers.origin
  const ours = origin === publicOrigin
  if (site !== undefined) {
    const sameSite = site === 'same-origin' && (ours || origin === undefined || origin === 'null')
    return sameSite ? null : { status: 403, because: 'another site' }
  }
  return ours ? null : { status: 403, because: 'another origin' }
}

/** A body must say its length, and be no longer than a form or webhook is; uploads are measured by their route. */
export function checkBody(request: IncomingMessage, path: string): Refusal | null {
  const length = request.headers['content-length']
  const chunked = request.headers['transfer-encoding'] !== undefined
  if (safe.has(request.method ?? '')) {
    return chunked || Number(length ?? 0) > 0 ? { status: 400, because: 'a body with GET' } : null
  }
  const limit = limitOf(path)
  if (limit === 'streamed') return null
  if (chunked || length === undefined) return { status: 411, because: 'the length is missing' }
  return Number(length) > limit ? { status: 413, because: `more than ${limit} bytes` } : null
}
