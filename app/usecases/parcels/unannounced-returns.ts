import { unannouncedAction, type UnannouncedReturnSaid, type UnannouncedReturnView } from '#app/domain/parcels/unannounced-return.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { parseDay } from '#app/domain/shared/calendar.ts'
import { writeAudit, writeView } from '#app/infra/shared/audit.ts'
import {
  findUnannouncedReturn,
  insertUnannouncedReturn,
  ordersSentAs,
  settleUnannouncedReturn,
} from '#app/infra/parcels/unannounced-returns.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { findAnything } from '#app/infra/staff/find-anything.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { Origin } from '../cases/apply-transition.ts'

type Staff = Readonly<{ staffId: string; from: Origin | null }>

export type RecordInput = Staff &
  UnannouncedReturnSaid &
  Readonly<{
    /** UUID of the rendered form. */
    key: string
    /** `YYYY-MM-DD`; today counts as now. */
    arrivedOn: string
  }>

/** How far back an arrival can be recorded: longer than a parcel lies about, shorter than a slip of the year. */
const oldestArrivalDays = 90

export type Recorded = Readonly<{ done: true }> | Readonly<{ done: false; because: 'wrong-day' }>

/** Records a parcel that arrived without a case; it waits in the list until somebody knows whose it is. */
export async function recordParcel(portal: Portal, input: RecordInput): Promise<Recorded> {
  const { staffId, from, key, arrivedOn, ...said } = input
  return inTransaction(portal.db, async (db): Promise<Recorded> => {
    const now = await databaseNow(db)
    const arrivedAt = arrivalOn(arrivedOn, now)
    if (!arrivedAt) return { done: false, because: 'wrong-day' }
    const id = await insertUnannouncedReturn(db, { ...said, key, arrivedAt, staffId })
    if (id === null) return { done: true }
    await writeAudit(db, {
      actor: { kind: 'staff', id: staffId },
      action: 'parcel.record',
      object: { kind: 'parcel', id },
      after: { arrivedAt },
      from,
    })
    return { done: true }
  })
}

/** Noon of an earlier day is that day in every store's zone; a later one than today, or one long past, is a slip. */
function arrivalOn(day: string, now: string): string | null {
  const age = parseDay(now.slice(0, 10)) - parseDay(day)
  if (age === 0) return now
  return age < 0 || age > oldestArrivalDays ? null : `${day}T12:00:00.000Z`
}

export type MatchOrder = Readonly<{
  id: string
  name: string
  action: ReturnType<typeof unannouncedAction>
  lines: ReadonlyArray<Readonly<{ id: string; title: string; quantity: number; left: number }>>
}>

export type MatchInput = Staff & Readonly<{ parcelId: string; text: string | null; orderId: string | null }>

/** A parcel with what it may belong to, and the order that was chosen for it; that one counts as looked at. */
export async function readMatch(portal: Portal, { parcelId, text, orderId, staffId, from }: MatchInput) {
  const parcel = await findUnannouncedReturn(portal.db, parcelId)
  if (!parcel) return null
  const found = await findCandidates(portal, parcel, text)
  const order = orderId !== null && isUuid(orderId) ? await findOrder(portal.db, { orderId, staff: true }) : null
  if (order) await writeView(portal.db, { staffId, object: { kind: 'order', id: order.id }, from })
  return { parcel, found, order: order && matchOrderOf(order) }
}

function matchOrderOf(order: OrderView): MatchOrder {
  const lines = order.lines.map(({ id, title, quantity, alreadyTaken }) => ({ id, title, quantity, left: quantity - alreadyTaken }))
  return { id: order.id, name: order.name, action: unannouncedAction(order), lines }
}

type Found = Awaited<ReturnType<typeof findAnything>>
/** `deliveredAs`: those of `sentAs` whose parcel of that number was delivered. */
type Candidates = Found & Readonly<{ sentAs: readonly string[]; deliveredAs: readonly string[] }>

/** The orders and cases that a parcel may belong to: by what stands on it, or by what is looked for instead. */
async function findCandidates(portal: Portal, parcel: UnannouncedReturnView, text: string | null): Promise<Candidates> {
  const { orderNumber, serial, email, senderName, trackingNumber } = parcel
  const said = text === null ? [orderNumber, serial, email, senderName] : [text]
  const texts = said.filter((each): each is string => each !== null && each.length > 1)
  const found = await Promise.all(texts.map((each) => findAnything(portal.db, { text: each, caseNumbers: [] })))
  const tracked = text ?? trackingNumber
  const sentAs = tracked === null ? [] : await ordersSentAs(portal.db, tracked)
  const sent = await Promise.all(sentAs.map((id) => findOrder(portal.db, { orderId: id, staff: true })))
  const once = <Row>(rows: readonly Row[], key: (row: Row) => string) => [...new Map(rows.map((row) => [key(row), row])).values()]
  return {
    customers: [],
    orders: once(
      [...sent.flatMap((order) => (order ? [foundOrderOf(order)] : [])), ...found.flatMap(({ orders }) => orders)],
      ({ id }) => id,
    ),
    cases: once(
      found.flatMap(({ cases }) => cases),
      ({ number }) => number,
    ),
    sentAs,
    deliveredAs: sent.flatMap((order) =>
      order?.shipments.some((parcel) => parcel.trackings.some(({ number }) => number === tracked) && parcel.status === 'delivered')
        ? [order.id]
        : [],
    ),
  }
}

function foundOrderOf({ id, name, store, placedAt, shipAddress, total }: OrderView): Found['orders'][number] {
  const { name: customerName = null, city = null } = shipAddress ?? {}
  return { id, name, store, placedAt, customerName, city, totalMinor: total.amountMinor, currency: total.currency }
}

export type SentAway = Readonly<{ done: true }> | Readonly<{ done: false; because: 'moved-on' }>

/** It is not ours, or nobody's: says where it went. */
export async function sendParcelAway(
  portal: Portal,
  { parcelId, note, staffId, from }: Staff & Readonly<{ parcelId: string; note: string }>,
): Promise<SentAway> {
  return inTransaction(portal.db, async (db): Promise<SentAway> => {
    if (!(await settleUnannouncedReturn(db, { id: parcelId, step: 'send_away', note, staffId })))
      return { done: false, because: 'moved-on' }
    await writeAudit(db, {
      actor: { kind: 'staff', id: staffId },
      action: 'parcel.send_away',
      object: { kind: 'parcel', id: parcelId },
      from,
    })
    return { done: true }
  })
}
