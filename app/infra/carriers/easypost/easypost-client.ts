import type { z } from 'zod'

import { askCarrier } from '../ask-carrier.ts'
import type { CarrierAccess } from '../carrier-access.ts'
import { refusal } from './shapes.ts'

export type EasyPostAccess = Extract<CarrierAccess, { carrier: 'easypost' }>

/** `code`: EasyPost's own, such as `PICKUP.REQUEST.INVALID`. */
export type EasyPostReply<Value> =
  | Readonly<{ kind: 'answer'; value: Value }>
  | Readonly<{ kind: 'refused'; code: string; words: string }>
  | Readonly<{ kind: 'unreachable'; words: string }>

export type EasyPostClient = Readonly<{
  get: <Shape extends z.ZodType>(path: string, shape: Shape, signal: AbortSignal) => Promise<EasyPostReply<z.output<Shape>>>
  post: <Shape extends z.ZodType>(path: string, body: unknown, shape: Shape, signal: AbortSignal) => Promise<EasyPostReply<z.output<Shape>>>
  /** The same, of what may not be there: null then. */
  find: <Shape extends z.ZodType>(path: string, shape: Shape, signal: AbortSignal) => Promise<EasyPostReply<z.output<Shape> | null>>
  /** A label or a code, from where EasyPost keeps them; null where there is none. */
  file: (url: string, signal: AbortSignal) => Promise<Exclude<EasyPostReply<Buffer | null>, { kind: 'refused' }>>
}>

/** Asks EasyPost with a store's key. Why not with its own client: `docs/decisions/0226-carriers-of-the-stores.md`. */
export function openEasyPostClient({ key, origin }: EasyPostAccess): EasyPostClient {
  const headers = { Authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` }
  const ask = async <Shape extends z.ZodType>(
    method: 'GET' | 'POST',
    path: string,
    body: unknown,
    shape: Shape,
    signal: AbortSignal,
  ): Promise<EasyPostReply<z.output<Shape>>> => {
    const reply = await askCarrier({ url: `${origin}/v2/${path}`, method, headers, body }, signal)
    if (reply.kind === 'unreachable') return reply
    const told = jsonIn(reply.bytes)
    if (reply.status >= 400) return refusedBy(reply.status, told)
    const read = shape.safeParse(told)
    return read.success
      ? { kind: 'answer', value: read.data }
      : { kind: 'unreachable', words: 'EasyPost answered in a form that is not known.' }
  }
  return {
    get: (path, shape, signal) => ask('GET', path, null, shape, signal),
    post: (path, body, shape, signal) => ask('POST', path, body, shape, signal),
    find: async (path, shape, signal) => {
      const reply = await ask('GET', path, null, shape, signal)
      return reply.kind === 'refused' && reply.code.endsWith('NOT_FOUND') ? { kind: 'answer', value: null } : reply
    },
    file: async (url, signal) => {
      if (!isFileOfTheirs(url, origin)) return { kind: 'answer', value: null }
      const reply = await askCarrier({ url, method: 'GET', headers: {}, body: null }, signal)
      return reply.kind === 'answer' ? { kind: 'answer', value: reply.status === 200 ? reply.bytes : null } : reply
    },
  }
}

/** The key goes nowhere else, and no answer sends us into a network of our own. */
function isFileOfTheirs(url: string, origin: string): boolean {
  if (url.startsWith(`${origin}/`)) return true
  const { protocol, hostname, port } = URL.canParse(url) ? new URL(url) : new URL('about:blank')
  return protocol === 'https:' && port === '' && /^easypost-files\.s3[.-]([a-z0-9-]+\.)?amazonaws\.com$|(^|\.)easypost\.com$/.test(hostname)
}

function refusedBy(status: number, told: unknown): EasyPostReply<never> {
  const read = refusal.safeParse(told)
  // A no that is not in its own form may be anybody's on the way: a proxy's, or the half of one.
  if (!read.success) return { kind: 'unreachable', words: `EasyPost answered ${status} in a form that is not known.` }
  const { code, message, errors } = read.data.error
  const words = [...new Set([...textsIn(message), ...(errors ?? []).flatMap(textsIn)])].join(' ')
  return { kind: 'refused', code, words: words === '' ? code : words }
}

/** Messages come as text, as a list of it, or as one for each field. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null)
    return 'message' in value ? textsIn(value.message) : Object.values(value).flatMap(textsIn)
  return []
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown
  } catch {
    return null
  }
}
