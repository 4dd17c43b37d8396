import type { IncomingMessage } from 'node:http'

/** Why a request is turned away before any route sees it. */
export type Refusal = Readonly<{ status: 400 | 403 | 405 | 411 | 413 | 421; because: string }>

/** Larger than any form of ours; uploads and webhooks have their own. */
export const formLimit = 64 * 1024
const webhookLimit = 4 * 1024 * 1024
/** A carrier's label of two megabytes and the form around it. */
const labelLimit = 2 * 1024 * 1024 + formLimit

const safe = new Set(['GET', 'HEAD'])

/** Paths whose senders are no browsers: each proves itself by a signature over its raw body. */
export function isWebhook(path: string): boolean {
  return path.startsWith('/webhooks/')
}

/** Paths that take files; their route streams the body and holds its own limits. */
export function takesUpload(path: string): boolean {
  return /^\/(?:[\w-]+\/)*(?:evidence|photos)(?:\.data)?$/.test(path)
}

/** Where staff hand in a carrier's label. */
function takesLabel(path: string): boolean {
  return /^\/staff\/cases\/[\w-]+\/carrier-label$/.test(path)
}

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
  return searchParams.has('_data') ? { status: 400, because: '_data is not answered' } : null
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
  if (takesUpload(path)) return null
  if (chunked || length === undefined) return { status: 411, because: 'the length is missing' }
  const limit = isWebhook(path) ? webhookLimit : takesLabel(path) ? labelLimit : formLimit
  return Number(length) > limit ? { status: 413, because: `more than ${limit} bytes` } : null
}
