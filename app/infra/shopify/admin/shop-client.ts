import { setTimeout as pause } from 'node:timers/promises'

import { seconds } from '#app/domain/shared/duration.ts'
import { parseJson } from '#app/infra/shopify/json-text.ts'
import { type Fields, fieldsOf, objectsOf, textOf } from '#app/infra/shopify/values.ts'

import type { ShopAccess } from './shop-access.ts'
import { type ShopDocumentName, shopDocuments } from './shop-documents.ts'

/** Why the shop gave no answer that could be used. */
export type ShopFaultKind = 'unreachable' | 'refused' | 'too-costly' | 'bad-cursor'
export class ShopFault extends Error {
  readonly kind: ShopFaultKind
  constructor(kind: ShopFaultKind, message: string) {
    super(message)
    this.kind = kind
  }
}

/** Asks one shop, within what it grants. */
export type ShopClient = Readonly<{
  /** With `until` faults are not tried again and waiting ends with it: for what is not to be done twice. */
  ask: (document: ShopDocumentName, variables: Fields, until?: AbortSignal) => Promise<Fields>
}>

/** Tests wait by another clock; a signal ends all waiting. */
export type ShopPatience = Readonly<{ wait?: (ms: number, signal?: AbortSignal) => Promise<unknown>; signal?: AbortSignal }>

const requestTimeoutMs = seconds(30)
const mostTries = 6
/** A shop that is busy for others as well may refuse again and again; for longer than this it is a fault. */
const throttledTries = 60

/**
 * The shop grants points that come back by the second. Each answer tells what is left: the next question waits until
 * there is as much as the one like it before had asked for, and one that is refused for want of points waits for
 * what it lacked. Faults of the network, of the shop and of the page itself are tried again, each time twice as late.
 */
export function openShopClient(access: ShopAccess, patience: ShopPatience = {}): ShopClient {
  const wait = async (ms: number, signal: AbortSignal | undefined) => {
    if (ms > 0) await (patience.wait ?? waitByClock)(ms, signal)
  }
  const costs = new Map<ShopDocumentName, number>()
  let granted: Cost = { requested: 0, available: 0, restoreRate: 0 }
  return {
    ask: async (document, variables, until) => {
      const signal = until ?? patience.signal
      const tries = until ? 1 : mostTries
      await wait(shortOf(granted, costs.get(document) ?? granted.requested), signal)
      for (let failed = 0, throttled = 0; ;) {
        const reply = await send(access, { query: shopDocuments[document], variables }, signal)
        if (reply.kind === 'data') {
          granted = reply.cost
          costs.set(document, reply.cost.requested)
          return reply.data
        }
        if (reply.kind === 'throttled' && throttled < throttledTries) {
          throttled += 1
          await wait(Math.max(seconds(1), shortOf(reply.cost, reply.cost.requested)), signal)
        } else if (reply.kind === 'failed' && failed < tries - 1) {
          await wait(Math.max(seconds(2 ** failed), reply.retryAfterMs), signal)
          failed += 1
        } else throw new ShopFault(reply.kind === 'refused' ? reply.because : 'unreachable', reply.message)
      }
    },
  }
}

function waitByClock(ms: number, signal?: AbortSignal) {
  return pause(ms, undefined, signal ? { signal } : {})
}

type Cost = Readonly<{ requested: number; available: number; restoreRate: number }>

/** How long until as many points are there; nothing is known of a shop that tells none. */
function shortOf({ available, restoreRate }: Cost, needed: number): number {
  return restoreRate > 0 && needed > available ? Math.ceil(((needed - available) / restoreRate) * 1_000) : 0
}

type Reply =
  | Readonly<{ kind: 'data'; data: Fields; cost: Cost }>
  | Readonly<{ kind: 'throttled'; cost: Cost; message: string }>
  | Readonly<{ kind: 'failed'; message: string; retryAfterMs: number }>
  | Readonly<{ kind: 'refused'; because: Exclude<ShopFaultKind, 'unreachable'>; message: string }>

type Question = Readonly<{ query: string; variables: Fields }>

async function send({ endpoint, token }: ShopAccess, question: Question, signal?: AbortSignal): Promise<Reply> {
  const timeout = AbortSignal.timeout(requestTimeoutMs)
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      redirect: 'error',
      headers: { 'Content-Type': 'application/json', 'X-Shopify-Access-Token': token },
      body: JSON.stringify(question),
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
    })
    const text = await response.text()
    const retryAfterMs = seconds(Number(response.headers.get('Retry-After') ?? 0) || 0)
    if (response.status >= 500 || response.status === 429 || response.status === 408)
      return { kind: 'failed', message: `the shop answered ${response.status}`, retryAfterMs }
    if (!response.ok) return { kind: 'refused', because: 'refused', message: `the shop answered ${response.status}` }
    return readReply(text)
  } catch (fault) {
    const message = `the shop was not reached: ${fault instanceof Error ? fault.message : 'unknown'}`
    return { kind: 'failed', message, retryAfterMs: 0 }
  }
}

function readReply(text: string): Reply {
  const parsed = parseJson(text)
  const body = parsed.ok ? fieldsOf(parsed.value) : null
  if (!body) return { kind: 'failed', message: 'the shop answered with something that is no JSON', retryAfterMs: 0 }
  const cost = costOf(fieldsOf(fieldsOf(body['extensions'])?.['cost']))
  const [error] = objectsOf(body['errors'])
  const data = fieldsOf(body['data'])
  if (!error && data) return { kind: 'data', data, cost }
  const code = textOf(fieldsOf(error?.['extensions'])?.['code']) ?? ''
  const message = textOf(error?.['message']) ?? textOf(body['errors']) ?? 'an answer without data'
  if (code === 'THROTTLED' || message === 'Throttled') return { kind: 'throttled', cost, message }
  if (code === 'MAX_COST_EXCEEDED') return { kind: 'refused', because: 'too-costly', message }
  if (/invalid cursor/i.test(message)) return { kind: 'refused', because: 'bad-cursor', message }
  if (code === 'INTERNAL_SERVER_ERROR' || code === 'TIMEOUT' || !error) return { kind: 'failed', message, retryAfterMs: 0 }
  return { kind: 'refused', because: 'refused', message: code === '' ? message : `${code}: ${message}` }
}

function costOf(cost: Fields | null): Cost {
  const status = fieldsOf(cost?.['throttleStatus'])
  return {
    requested: Number(cost?.['requestedQueryCost'] ?? 0) || 0,
    available: Number(status?.['currentlyAvailable'] ?? 0) || 0,
    restoreRate: Number(status?.['restoreRate'] ?? 0) || 0,
  }
}
