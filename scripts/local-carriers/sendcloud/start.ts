import { createHmac } from 'node:crypto'

import type { z } from 'zod'

import { type Counter, openCounter, type Question, type Told } from '../counter.ts'
import { type Notices, openNotices } from '../notices.ts'
import { dropOffPng, labelPdf } from '../papers.ts'
import { type Books, pickupIn, Refusal, returnIn } from './books.ts'
import { optionsView } from './options.ts'
import { parcelRow, steps } from './page.ts'
import { askCourier, pickupView, sendAway } from './pickups.ts'
import { NewPickup, NewReturn, OptionsQuestion } from './questions.ts'
import { announce, callOff, noticeView, returnView, trackingView } from './returns.ts'

export type LocalSendcloudOptions = Readonly<{
  port?: number
  /** Where it tells what happens to parcels. */
  listener?: string | null
  now?: () => Date
}>

export type LocalSendcloud = Readonly<{
  origin: string
  /** What a store's part of `CARRIERS` is, for this server. */
  access: Readonly<{ carrier: 'sendcloud'; key: string; secret: string; origin: string }>
  books: Books
  notices: Notices
  /** Does with a parcel what its carrier does; answers what came of it. */
  act: (trackingNumber: string, what: string) => string
  /** Signs what it tells as Sendcloud does. */
  headersOf: (body: string) => Readonly<Record<string, string>>
}> &
  Pick<Counter, 'asked' | 'plan' | 'planned' | 'stop'>

const key = 'local-public-key'
const secret = 'local-secret-key'

/**
 * Speaks Sendcloud's API v3 from its published documents, for this machine: options and their prices, returns, pickups, labels, tracking
 * and signed notices. It keeps what it did only as long as it runs.
 */
export async function startLocalSendcloud(options: LocalSendcloudOptions = {}): Promise<LocalSendcloud> {
  const { now = () => new Date(), listener = null } = options
  // Its books end with it, and a number that it gave before it started anew is still on a parcel of the portal.
  const books: Books = { returns: [], pickups: [], ids: Math.floor(now().getTime() / 1000) % 100_000_000 }
  const headersOf = (body: string) => ({ 'Sendcloud-Signature': createHmac('sha256', secret).update(body).digest('hex') })
  const notices = openNotices()
  notices.listener = listener === null ? null : { url: listener, headersOf }
  const act = (trackingNumber: string, what: string) => {
    const known = books.returns.find((each) => each.trackingNumber === trackingNumber)
    const step = steps[what]
    if (!known || !step) return 'There is no such parcel.'
    const at = now().toISOString()
    known.steps.push({ ...step, at })
    notices.tell(noticeView(known, step.message, at))
    return `${trackingNumber}: ${step.message}`
  }
  const counter = await openCounter({
    ...(options.port === undefined ? {} : { port: options.port }),
    answer: (question) => answerTo(question, { books, now, origin: counter.origin }),
    page: { title: 'The local Sendcloud', parcels: () => books.returns.map((each) => parcelRow(books, each)), act },
  })
  const { origin, asked, plan, planned } = counter
  const stop = async () => {
    notices.stop()
    await counter.stop()
  }
  const access = { carrier: 'sendcloud', key, secret, origin } as const
  return { origin, access, books, notices, act, headersOf, asked, plan, planned, stop }
}

type Around = Readonly<{ books: Books; now: () => Date; origin: string }>

const documents = /^\/api\/v3\/parcels\/(\d+)\/documents\/label$/

async function answerTo(question: Question, around: Around): Promise<Told> {
  const parcel = documents.exec(question.path)?.[1]
  const isPage = question.headers.authorization === undefined && parcel !== undefined
  const sent = Buffer.from((question.headers.authorization ?? '').replace(/^Basic /, ''), 'base64').toString('utf8')
  if (!isPage && sent !== `${key}:${secret}`) return refusalTold(new Refusal(401, 'authentication_failed', 'Invalid username/password.'))
  try {
    return parcel === undefined ? toldOf(question, around) : await labelTold(question, around.books, parcel)
  } catch (fault) {
    if (fault instanceof Refusal) return refusalTold(fault)
    throw fault
  }
}

function refusalTold({ status, code, field, message }: Refusal): Told {
  if (status === 404) return { status, body: { detail: message } }
  return { status, body: { errors: [{ ...(field === null ? {} : { field }), code, message }] } }
}

function toldOf({ method, path, query, body }: Question, { books, now, origin }: Around): Told {
  const [, , kind = '', id = '', act = ''] = path.slice(1).split('/').map(decodeURIComponent)
  const at = now().toISOString()
  switch (
    `${method} ${kind} ${act === '' ? (id === '' ? 'all' : id === 'announce-synchronously' ? id : 'one') : id === 'tracking' ? id : act}`
  ) {
    case 'POST shipping-options all':
      return { status: 200, body: { data: optionsView(read(OptionsQuestion, body)), message: null } }
    case 'POST returns announce-synchronously': {
      const made = announce(books, read(NewReturn, body), at)
      return { status: 201, body: { return_id: made.id, parcel_id: made.parcelId, multi_collo_ids: [] } }
    }
    case 'GET returns all':
      return { status: 200, body: listView(books, query, origin) }
    case 'GET returns one':
      return { status: 200, body: returnView(returnIn(books, id), origin) }
    case 'PATCH returns cancel':
      callOff(returnIn(books, id), at)
      return { status: 202, body: { message: 'Cancellation requested successfully' } }
    case 'POST pickups all':
      return { status: 201, body: { data: pickupView(askCourier(books, read(NewPickup, body), now())) } }
    case 'GET pickups all':
      return { status: 200, body: { data: books.pickups.map(pickupView) } }
    case 'POST pickups cancel':
      sendAway(books, pickupIn(books, id), at)
      return { status: 200, body: { data: pickupView(pickupIn(books, id)) } }
    case 'GET parcels tracking': {
      const known = books.returns.find(({ trackingNumber }) => trackingNumber === act)
      return known ? { status: 200, body: trackingView(known) } : { status: 404, body: { detail: 'Parcel does not exist' } }
    }
    default:
      throw new Refusal(404, 'not_found', 'Not found.')
  }
}

function read<Shape extends z.ZodType>(shape: Shape, body: unknown): z.output<Shape> {
  const sent = shape.safeParse(body)
  if (sent.success) return sent.data
  const [issue] = sent.error.issues
  throw new Refusal(400, 'invalid', issue?.message ?? 'is invalid', issue?.path.join('.') ?? null)
}

const pageSize = 40

/** Both days have to be named; a page holds forty, and says by which mark the next one is asked for. */
function listView(books: Books, query: URLSearchParams, origin: string) {
  const [from, to] = [query.get('from_date'), query.get('to_date')]
  if (from === null || to === null) throw new Refusal(400, 'required', 'This field is required.', from === null ? 'from_date' : 'to_date')
  const stamp = (instant: string) => instant.slice(0, 19).replace('T', ' ')
  const within = books.returns.filter(({ createdAt }) => stamp(createdAt) >= from && stamp(createdAt) <= to)
  const start = Number(query.get('cursor') ?? 0)
  const next = start + pageSize < within.length ? `${origin}/api/v3/returns?cursor=${start + pageSize}` : null
  return { next, previous: null, data: within.slice(start, start + pageSize).map((each) => returnView(each, origin)) }
}

async function labelTold({ headers }: Question, { returns }: Books, parcelId: string): Promise<Told> {
  const known = returns.find((each) => String(each.parcelId) === parcelId)
  if (!known) throw new Refusal(404, 'not_found', 'Not found.')
  if (headers.accept === 'image/png') return { status: 200, type: 'image/png', bytes: await dropOffPng(known.trackingNumber) }
  const lines = ({ name, address_line_1: street, address_line_2: addition, postal_code: postcode, city }: typeof known.asked.to_address) =>
    [name, street, addition, `${postcode} ${city}`].flatMap((line) => (line ? [line] : []))
  const { option, trackingNumber, asked } = known
  const words = {
    carrier: option.carrier.name,
    service: option.name,
    trackingNumber,
    from: lines(asked.from_address),
    to: lines(asked.to_address),
  }
  return { status: 200, type: 'application/pdf', bytes: await labelPdf(words) }
}
