import { parseJson } from '#app/infra/shopify/json-text.ts'

import { askCarrier, type CarrierReply } from '../ask-carrier.ts'
import type { CarrierAccess } from '../carrier-access.ts'

export type SendcloudAccess = Extract<CarrierAccess, { carrier: 'sendcloud' }>

type Question = Readonly<{
  method: 'GET' | 'POST' | 'PATCH'
  /** Below `/api/v3/`, with its query. */
  path: string
  body?: unknown
  /** What is asked for where it is a document. */
  accept?: 'application/pdf' | 'image/png'
}>

/** `json` is null of a document, and where nothing is told. `next` is the mark of the page after this one. */
export type Answered = Readonly<{ kind: 'answered'; status: number; json: unknown; bytes: Uint8Array; next: string | null }>

export type AskAnswer = Answered | Extract<CarrierReply, { kind: 'unreachable' }>

/** Asks Sendcloud once, with the two keys of its integration. */
export async function ask(
  access: SendcloudAccess,
  { method, path, body = null, accept }: Question,
  signal: AbortSignal,
): Promise<AskAnswer> {
  const headers = {
    Authorization: `Basic ${Buffer.from(`${access.key}:${access.secret}`).toString('base64')}`,
    ...(accept ? { Accept: accept } : {}),
  }
  const reply = await askCarrier({ url: `${access.origin}/api/v3/${path}`, method, headers, body }, signal)
  if (reply.kind === 'unreachable') return reply
  const { status, bytes, link } = reply
  const read = accept || bytes.length === 0 ? { ok: true as const, value: null } : parseJson(bytes.toString('utf8'))
  if (!read.ok) return { kind: 'unreachable', words: 'Sendcloud answered with something that is no JSON.' }
  return { kind: 'answered', status, json: read.value, bytes, next: nextIn(link) }
}

/** The next page is named by a whole address; only its mark is taken from it. */
function nextIn(link: string | null): string | null {
  const address = /<([^>]+)>\s*;[^,]*rel="?next"?/.exec(link ?? '')?.[1] ?? ''
  return URL.canParse(address) ? new URL(address).searchParams.get('cursor') : null
}
