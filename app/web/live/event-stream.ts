import type { Context } from '../shared/context.ts'
import { takePlace } from './places.ts'
import { type Pump, startPump, type Watch } from './pump.ts'
import type { Watcher } from './watcher.ts'

/** `no-transform` keeps every compressor from holding messages back. */
const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'private, no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

/**
 * Answers with server-sent events until the connection goes, the session ends or the process does. Answers 404 where a
 * channel may not be read at all, 406 to who did not ask for events, and 429 to who holds too many.
 */
export async function eventStream(request: Request, { portal, whenClosed }: Context, watcher: Watcher, watch: Watch): Promise<Response> {
  if (!(request.headers.get('Accept') ?? '').includes('text/event-stream')) return plain(406, 'Not Acceptable')
  const leave = takePlace(portal, watcher)
  if (leave === null) return plain(429, 'Too Many Requests', { 'Retry-After': '60' })
  // Who listens before they read misses nothing between the two.
  const pump = startPump(portal, watcher, watch, leave)
  const found = await pump.begin().catch((fault: unknown) => {
    pump.end()
    throw fault
  })
  if (!found || request.method === 'HEAD') pump.end()
  if (!found) return plain(404, 'Not Found')
  if (request.method === 'HEAD') return new Response(null, { headers })
  whenClosed(pump.end)
  return new Response(streamOf(pump), { headers })
}

function plain(status: number, statusText: string, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, statusText, headers: more })
}

function streamOf(pump: Pump): ReadableStream<Uint8Array> {
  const text = new TextEncoder()
  let gone = false
  return new ReadableStream<Uint8Array>({
    start(controller) {
      pump.into({
        write: (message) => {
          controller.enqueue(text.encode(message))
          return controller.desiredSize ?? 0
        },
        close: () => {
          if (!gone) controller.close()
        },
      })
    },
    cancel() {
      gone = true
      pump.end()
    },
  })
}
