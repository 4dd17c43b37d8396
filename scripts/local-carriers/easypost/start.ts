import { createHash, createHmac } from 'node:crypto'

import type { z } from 'zod'

import { type Counter, openCounter, type Question, type Told } from '../counter.ts'
import { type Notices, openNotices } from '../notices.ts'
import { dropOffPng, labelPdf } from '../papers.ts'
import { type Books, notFound, pickupIn, Refusal, type Shipment, shipmentIn, type Step } from './books.ts'
import { parcelRow, steps } from './page.ts'
import { buyPickup, cancelPickup, createPickup } from './pickups.ts'
import { asks, type PostalAddress } from './questions.ts'
import { addForm, buyShipment, createShipment, refundShipment } from './shipments.ts'
import { pickupView, shipmentView, trackerView } from './views.ts'

export type LocalEasyPostOptions = Readonly<{
  port?: number
  /** Where it tells what happens to parcels. */
  listener?: string | null
  secret?: string
  now?: () => Date
}>

export type LocalEasyPost = Readonly<{
  origin: string
  /** What a store's part of `CARRIERS` is, for this server. */
  access: Readonly<{ carrier: 'easypost'; key: string; webhookSecret: string; origin: string }>
  books: Books
  notices: Notices
  /** Does with a parcel what its carrier does; answers what came of it. */
  act: (trackingCode: string, what: string) => string
  /** Signs what it tells as EasyPost does. */
  headersOf: (body: string) => Readonly<Record<string, string>>
}> &
  Pick<Counter, 'asked' | 'plan' | 'planned' | 'stop'>

const key = 'EZTK-local'

/**
 * Speaks EasyPost's interface from its documentation, for this machine: shipments, rates, labels, pickups, trackers and signed notices. It
 * keeps what it did only as long as it runs.
 */
export async function startLocalEasyPost(options: LocalEasyPostOptions = {}): Promise<LocalEasyPost> {
  const { now = () => new Date(), secret = 'local-easypost-webhook', listener = null } = options
  const books: Books = { shipments: [], pickups: [] }
  const headersOf = (body: string) => ({
    'X-Hmac-Signature': `hmac-sha256-hex=${createHmac('sha256', secret.normalize('NFKD')).update(body).digest('hex')}`,
  })
  const notices = openNotices()
  notices.listener = listener === null ? null : { url: listener, headersOf }
  const tell = (shipment: Shipment, at: string) => {
    const id = createHash('sha256').update(`${shipment.id} ${shipment.steps.length}`).digest('hex').slice(0, 32)
    const event = { id: `evt_${id}`, object: 'Event', mode: 'test', description: 'tracker.updated', created_at: at }
    notices.tell({ ...event, previous_attributes: {}, result: trackerView(shipment) })
  }
  const act = (parcelId: string, what: string) => {
    const shipment = books.shipments.find(({ id, bought }) => id === parcelId || bought?.trackingCode === parcelId)
    const step = steps[what]
    if (!shipment || !step) return 'There is no such parcel.'
    const at = now().toISOString()
    shipment.steps.push({ ...step, at } satisfies Step)
    tell(shipment, at)
    return `${shipment.bought?.trackingCode ?? ''}: ${step.message}`
  }
  const counter = await openCounter({
    ...(options.port === undefined ? {} : { port: options.port }),
    answer: (question) => answerTo(question, { books, now, origin: counter.origin }),
    page: {
      title: 'The local EasyPost',
      parcels: () => books.shipments.filter(({ bought }) => bought !== null).map((shipment) => parcelRow(books, shipment)),
      act,
    },
  })
  const { origin, asked, plan, planned } = counter
  const access = { carrier: 'easypost', key, webhookSecret: secret, origin } as const
  const stop = async () => {
    notices.stop()
    await counter.stop()
  }
  return { origin, access, books, notices, act, headersOf, asked, plan, planned, stop }
}

type Around = Readonly<{ books: Books; now: () => Date; origin: string }>

async function answerTo(question: Question, around: Around): Promise<Told> {
  const [first = '', , name = ''] = question.path.slice(1).split('/')
  if (first === 'files') return fileTold(around, name)
  const sent = Buffer.from((question.headers.authorization ?? '').replace(/^Basic /, ''), 'base64').toString('utf8')
  if (sent !== `${key}:`) return refusalTold(new Refusal(401, 'APIKEY.INACTIVE', 'This api key is no longer active.'))
  try {
    return toldOf(question, around)
  } catch (fault) {
    if (fault instanceof Refusal) return refusalTold(fault)
    throw fault
  }
}

function refusalTold({ status, code, message }: Refusal): Told {
  return { status, body: { error: { code, message, errors: [] } } }
}

function toldOf({ method, path, query, body }: Question, { books, now, origin }: Around): Told {
  const [version, kind, id = '', act = ''] = path.slice(1).split('/')
  if (version !== 'v2') throw notFound()
  const at = now().toISOString()
  const shipmentTold = (shipment: Shipment, status = 200): Told => ({ status, body: shipmentView(shipment, origin) })
  switch (`${method} ${kind}${id === '' ? '' : ' id'}${act === '' ? '' : ` ${act}`}`) {
    case 'POST shipments':
      return shipmentTold(createShipment(books, read(asks.createShipment, body, 'SHIPMENT.INVALID_PARAMS').shipment, at), 201)
    case 'GET shipments id':
      return shipmentTold(shipmentIn(books, id))
    case 'POST shipments id buy':
      buyShipment(books, shipmentIn(books, id), read(asks.buyShipment, body, 'SHIPMENT.MISSING_RATE'), at)
      return shipmentTold(shipmentIn(books, id))
    case 'POST shipments id refund':
      refundShipment(shipmentIn(books, id))
      return shipmentTold(shipmentIn(books, id))
    case 'POST shipments id forms':
      addForm(books, shipmentIn(books, id), read(asks.createForm, body, 'SHIPMENT.INVALID_PARAMS').form.type)
      return shipmentTold(shipmentIn(books, id))
    case 'POST pickups':
      return { status: 201, body: pickupView(createPickup(books, read(asks.createPickup, body, 'PICKUP.REQUEST.INVALID'), now())) }
    case 'GET pickups id':
      return { status: 200, body: pickupView(pickupIn(books, id)) }
    case 'POST pickups id buy':
      buyPickup(books, pickupIn(books, id), read(asks.buyPickup, body, 'PICKUP.SERVICE.REQUIRED'))
      return { status: 200, body: pickupView(pickupIn(books, id)) }
    case 'POST pickups id cancel':
      cancelPickup(pickupIn(books, id))
      return { status: 200, body: pickupView(pickupIn(books, id)) }
    case 'GET trackers':
      return { status: 200, body: { trackers: trackersOf(books, query.get('tracking_code')), has_more: false } }
    case 'POST trackers':
      return trackerTold(books, read(asks.createTracker, body, 'PARAMETER.REQUIRED').tracker.tracking_code)
    default:
      throw notFound()
  }
}

function read<Shape extends z.ZodType>(shape: Shape, body: unknown, code: string): z.output<Shape> {
  const sent = shape.safeParse(body)
  if (sent.success) return sent.data
  throw new Refusal(422, code, sent.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
}

function trackersOf({ shipments }: Books, code: string | null) {
  return shipments.filter(({ bought }) => bought !== null && bought.trackingCode === code).map(trackerView)
}

/** Of a parcel that it did not book it knows nothing, as of one that no carrier has yet. */
function trackerTold(books: Books, code: string): Told {
  const [known] = trackersOf(books, code)
  return { status: 201, body: known ?? { object: 'Tracker', tracking_code: code, carrier: 'UPS', status: 'unknown', tracking_details: [] } }
}

const drawn = new Map<string, Promise<Buffer>>()

/** Each paper is drawn once. */
function draw(name: string, paper: () => Promise<Buffer>): Promise<Buffer> {
  const kept = drawn.get(name) ?? paper()
  drawn.set(name, kept)
  return kept
}

async function fileTold({ books, origin }: Around, name: string): Promise<Told> {
  const shipment = books.shipments.find(({ id }) => name.startsWith(`${id}.`))
  if (!shipment?.bought) return { status: 404, body: null }
  const { rate, trackingCode } = shipment.bought
  if (name.endsWith('.png'))
    return { status: 200, type: 'image/png', bytes: await draw(origin + name, () => dropOffPng(`USPS:${trackingCode}`)) }
  const words = { ...rate, trackingNumber: trackingCode, from: linesOf(shipment.from), to: linesOf(shipment.to) }
  return { status: 200, type: 'application/pdf', bytes: await draw(origin + name, () => labelPdf(words)) }
}

function linesOf({ name, street1, street2, city, state, zip, country }: PostalAddress): string[] {
  return [name, street1, street2, [city, state, zip].filter(Boolean).join(' '), country].flatMap((line) => (line ? [line] : []))
}
