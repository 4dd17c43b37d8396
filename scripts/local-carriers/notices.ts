import { setTimeout as pause } from 'node:timers/promises'

/** Where a carrier tells what happens to parcels, and the headers that it signs a body with. */
type Listener = Readonly<{ url: string; headersOf: (body: string) => Readonly<Record<string, string>> }>

export type Notices = {
  /** Every body that was ever to be sent, in order. */
  readonly told: string[]
  listener: Listener | null
  readonly tell: (body: unknown) => void
  /** Once nothing waits to be sent any more. */
  readonly settled: () => Promise<void>
  readonly stop: () => void
}

const firstRetryMs = 100
const longestRetryMs = 10_000

/** Sends notices one after the other, each as often as it takes. */
export function openNotices(): Notices {
  const stopping = new AbortController()
  let sending: Promise<void> = Promise.resolve()
  const notices: Notices = {
    told: [],
    listener: null,
    tell: (body) => {
      const text = JSON.stringify(body)
      const { listener } = notices
      notices.told.push(text)
      if (listener) sending = sending.then(() => insist(listener, text, stopping.signal))
    },
    settled: () => sending,
    stop: () => stopping.abort(),
  }
  return notices
}

async function insist({ url, headersOf }: Listener, body: string, signal: AbortSignal): Promise<void> {
  const headers = { 'Content-Type': 'application/json', ...headersOf(body) }
  for (let wait = firstRetryMs; !signal.aborted; wait = Math.min(longestRetryMs, wait * 2)) {
    const isTaken = await fetch(url, { method: 'POST', headers, body, signal }).then(
      (response) => response.ok,
      () => false,
    )
    if (isTaken) return
    await pause(wait, undefined, { signal, ref: false }).catch(() => undefined)
  }
}
