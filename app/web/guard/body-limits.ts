import { requestKinds } from '#app/domain/policy/facts.ts'

const KB = 1024
const MB = 1024 * KB

/** Larger than any form of ours. */
export const formLimit = 64 * KB

/** A notice of the shop with a large order. */
export const webhookLimit = 4 * MB

/** A notice of a carrier with all that ever happened to a parcel. */
export const parcelNoticeLimit = 256 * KB

/** A carrier's label of two megabytes and the form around it. */
export const labelLimit = 2 * MB + formLimit

/**
 * The routes that take more than a form, by their whole pattern: how many bytes, or `streamed`, where the route reads
 * the body as it comes, past its own limits. An address is one of theirs only where each of its segments is: what merely ends
 * like one belongs to another route, which would read a form. A test holds this against the routes themselves.
 */
export const largerBodies: Readonly<Record<string, number | 'streamed'>> = {
  '/cases/:number/evidence': 'streamed',
  '/orders/:orderId/:action/evidence': 'streamed',
  '/staff/cases/:number/photos': 'streamed',
  '/staff/cases/:number/carrier-label': labelLimit,
}

/** `/orders/1/quotes/evidence` is the page of a quote as much as a place for files: a variable is not any word. */
const segmentOf = (variable: string) => (variable === ':action' ? `(?:${requestKinds.join('|')})` : '[\\w-]+')

const larger = Object.entries(largerBodies).map(([pattern, limit]) => ({
  address: new RegExp(`^${pattern.replace(/:\w+/g, segmentOf)}$`),
  limit,
}))

/** Paths whose senders are no browsers: each proves itself by a signature over its raw body. */
export function isWebhook(path: string): boolean {
  return path.startsWith('/webhooks/')
}

/** Paths that take files; their route streams the body and holds its own limits. */
export function takesUpload(path: string): boolean {
  return limitOf(path) === 'streamed'
}

/** How many bytes may be sent to a path. */
export function limitOf(path: string): number | 'streamed' {
  if (isWebhook(path)) return webhookLimit
  return larger.find(({ address }) => address.test(path))?.limit ?? formLimit
}
