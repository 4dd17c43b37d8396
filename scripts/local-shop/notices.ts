import { createHash, createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import { bodyText } from './notice-bodies.ts'

/** Where a shop tells what happens, and what it signs that with. */
export type Listener = Readonly<{ url: string; secret: string }>

type Notice = Readonly<{ id: string; topic: string; domain: string; body: string; at: string }>

export type Notices = {
  /** Every notice that was ever to be sent, in order. */
  readonly told: Notice[]
  /** What waits to be sent; a test may put it in another order while it is withheld. */
  readonly waiting: Notice[]
  listener: Listener | null
  readonly tell: (topic: string, domain: string, at: string, body: unknown) => void
  /** Keeps notices back until they are sent on. */
  readonly withhold: () => void
  readonly resume: () => void
  /** Sends one again, as the shop does when it was not sure. */
  readonly repeat: (notice: Notice) => void
  /** Once nothing waits any more. */
  readonly settled: () => Promise<void>
  readonly stop: () => void
}

const firstRetryMs = 100
const longestRetryMs = 10_000

/** Sends notices one after the other, each as often as it takes. */
export function openNotices(): Notices {
  let isWithheld = false
  let running: Promise<void> | null = null
  const stopping = new AbortController()
  const send = async () => {
    for (let next = notices.waiting[0]; next && !isWithheld; next = notices.waiting[0]) {
      if (notices.listener) await insist(notices.listener, next, stopping.signal)
      if (stopping.signal.aborted) return
      const at = notices.waiting.indexOf(next)
      if (at >= 0) notices.waiting.splice(at, 1)
    }
  }
  const go = () => {
    if (isWithheld || running || stopping.signal.aborted) return
    running = send().finally(() => {
      running = null
      if (notices.waiting.length > 0) go()
    })
  }
  const notices: Notices = {
    told: [],
    waiting: [],
    listener: null,
    tell: (topic, domain, at, body) => {
      const text = bodyText(body)
      const id = createHash('sha256').update(`${topic} ${notices.told.length} ${text}`).digest('hex').slice(0, 32)
      const notice = { id, topic, domain, body: text, at }
      notices.told.push(notice)
      if (!notices.listener) return
      notices.waiting.push(notice)
      go()
    },
    withhold: () => {
      isWithheld = true
    },
    resume: () => {
      isWithheld = false
      go()
    },
    repeat: (notice) => {
      notices.waiting.push(notice)
      go()
    },
    settled: async () => {
      while (running) await running
    },
    stop: () => stopping.abort(),
  }
  return notices
}

async function insist({ url, secret }: Listener, { id, topic, domain, body, at }: Notice, signal: AbortSignal): Promise<void> {
  const headers = {
    'Content-Type': 'application/json',
    'X-Shopify-Topic': topic,
    'X-Shopify-Hmac-Sha256': createHmac('sha256', secret).update(body).digest('base64'),
    'X-Shopify-Shop-Domain': domain,
    'X-Shopify-Webhook-Id': id,
    'X-Shopify-Event-Id': id,
    'X-Shopify-Triggered-At': at,
    'X-Shopify-API-Version': '2026-10',
  }
  for (let wait = firstRetryMs; !signal.aborted; wait = Math.min(longestRetryMs, wait * 2)) {
    const isTaken = await fetch(url, { method: 'POST', headers, body, signal }).then(
      (response) => response.ok,
      () => false,
    )
    if (isTaken) return
    await pause(wait, undefined, { signal, ref: false }).catch(() => undefined)
  }
}
