import { createHmac, timingSafeEqual } from 'node:crypto'

import type { NoticeHeaders, NoticeRead } from '../carrier-port.ts'
import { readTracker } from './read-tracker.ts'
import { trackerEvent } from './shapes.ts'

/** What a notice tells of a parcel, once it is clear that EasyPost sent it. */
export function readNotice(body: Buffer, headers: NoticeHeaders, secret: string | undefined): NoticeRead {
  const signature = headers['x-hmac-signature']
  if (secret === undefined || signature === undefined || !isSignedBy(body, signature, secret)) return { kind: 'not_theirs' }
  const read = trackerEvent.safeParse(jsonIn(body))
  return read.success ? { kind: 'news', news: readTracker(read.data.result) } : { kind: 'unreadable' }
}

/** EasyPost signs weights as `17.0`, whatever it sends; both spellings are its own word. */
function isSignedBy(body: Buffer, signature: string, secret: string): boolean {
  const told = body.toString('utf8')
  const spelt = told.replace(/("weight":\s*)(\d+)(\s*)(?=,|\})/g, '$1$2.0')
  return [told, spelt].some((text) => isSame(signature, `hmac-sha256-hex=${hmacOf(text, secret)}`))
}

function hmacOf(text: string, secret: string): string {
  return createHmac('sha256', secret.normalize('NFKD')).update(text, 'utf8').digest('hex')
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    return null
  }
}
