import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

import { type Mishap, type Planned, takeMishap } from './mishaps.ts'
import { carrierPage, type CarrierPage } from './page.ts'

/** A question as it came. `body` is what its JSON holds, null where it has none. */
export type Question = Readonly<{ method: string; path: string; query: URLSearchParams; headers: IncomingHttpHeaders; body: unknown }>

/** What is told: JSON, or a file as it is. */
export type Told = Readonly<{ status: number; body: unknown }> | Readonly<{ status: number; type: string; bytes: Uint8Array }>

export type CounterOptions = Readonly<{
  /** Where it is; somewhere else when that is taken, or not said. */
  port?: number
  /** Does what is asked; what it throws ends the connection. */
  answer: (question: Question) => Told | Promise<Told>
  page: CarrierPage
}>

/** A server on this machine that answers in a carrier's place. */
export type Counter = Readonly<{
  /** `http://127.0.0.1:…` */
  origin: string
  /** Every question, as `POST /path`. */
  asked: string[]
  /** Lets the next question go wrong, or the next one whose `POST /path` holds these words. */
  plan: (mishap: Mishap, on?: string) => void
  planned: Planned[]
  stop: () => Promise<void>
}>

/** Opens the counter of a carrier: its interface where `answer` says so, and a page for whoever tries it out at `/`. */
export async function openCounter({ port = 0, answer, page }: CounterOptions): Promise<Counter> {
  const asked: string[] = []
  const planned: Planned[] = []
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const method = request.method ?? 'GET'
    const sent = await text(request)
    if (pathname === '/' || pathname === '/do') return servePage(response, method, searchParams, sent, page)
    const name = `${method} ${pathname}`
    asked.push(name)
    const mishap = takeMishap(planned, name)
    if (typeof mishap === 'number') return void response.writeHead(mishap).end('<html>')
    if (typeof mishap === 'object' && 'status' in mishap) return tell(response, mishap, false)
    if (mishap === 'hang-up') return void response.destroy()
    const waits = typeof mishap === 'object' ? mishap : null
    if (waits?.when === 'before') await waits.until
    const told = await answer({ method, path: pathname, query: searchParams, headers: request.headers, body: jsonIn(sent) })
    if (waits?.when === 'after') await waits.until
    if (mishap === 'hang-up-after') return void response.destroy()
    tell(response, told, mishap === 'cut')
  }
  const server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()))
  const origin = `http://127.0.0.1:${await listenAt(server, port)}`
  return {
    origin,
    asked,
    plan: (mishap, on) => void planned.push({ mishap, on: on ?? null }),
    planned,
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

function servePage(response: ServerResponse, method: string, query: URLSearchParams, sent: string, page: CarrierPage): void {
  if (method !== 'POST') {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(carrierPage(page, query.get('said')))
    return
  }
  const form = new URLSearchParams(sent)
  const said = page.act(form.get('parcel') ?? '', form.get('what') ?? '')
  response.writeHead(303, { Location: `/?said=${encodeURIComponent(said)}` }).end()
}

function tell(response: ServerResponse, told: Told, isCut: boolean): void {
  if ('bytes' in told) {
    response.writeHead(told.status, { 'Content-Type': told.type }).end(told.bytes)
    return
  }
  const body = JSON.stringify(told.body)
  response.writeHead(told.status, { 'Content-Type': 'application/json' }).end(isCut ? body.slice(0, body.length / 2) : body)
}

function jsonIn(sent: string): unknown {
  try {
    return JSON.parse(sent) as unknown
  } catch {
    return null
  }
}

/** The port that it listens at. */
async function listenAt(server: Server, port: number): Promise<number> {
  const listening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => resolve(true))
  })
  if (!listening) return listenAt(server, 0)
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}
