import type { StoreId } from '#app/domain/shared/stores.ts'

import { documentsIn, type ShopDocument } from './documents.ts'
import { otherKindOf } from './other-documents.ts'
import { readEvent, readFulfilment } from './read-fulfilment.ts'
import { readOrder } from './read-order.ts'
import { readDispute, readRefund } from './read-refund.ts'
import type { ShopNews, ShopOrder } from './shop-order.ts'
import { type Faults, ownIdOf, shown, textOf } from './values.ts'

/** What one document says, or what is wrong with it; `name` is how a report calls it. */
export type RecordRead =
  | Readonly<{ kind: 'order'; name: string | null; order: ShopOrder }>
  | Readonly<{ kind: 'news'; name: string | null; news: ShopNews }>
  | Readonly<{ kind: 'bad'; name: string | null; faults: readonly string[] }>

const taken = 'order nor a fulfillment, event or refund'

/** Reads every document in a value of the stream. */
export function readRecord(value: unknown, store: StoreId | null): RecordRead[] {
  const documents = documentsIn(value)
  if (documents) return documents.map((document) => readDocument(document, store))
  const other = otherKindOf(value)
  const fault = other === null ? `neither an ${taken}: ${shown(value)}` : `${other}, and neither an ${taken}`
  return [{ kind: 'bad', name: null, faults: [fault] }]
}

/** One of which a list was told in part is not taken in half: what is missing of it would count as removed. */
export function readDocument({ kind, fields, cutOff = [] }: ShopDocument, store: StoreId | null): RecordRead {
  const id = ownIdOf(fields)
  if (cutOff.length > 0) {
    const faults = cutOff.map((list) => `${kind}.${list}: is cut off, and goes on on another page`)
    return { kind: 'bad', name: textOf(fields['name']) ?? id, faults }
  }
  if (kind === 'order') {
    const name = textOf(fields['name']) ?? id
    const read = readOrder(fields, store)
    return read.ok ? { kind, name, order: read.order } : { kind: 'bad', name, faults: read.faults }
  }
  const name = id === null ? null : `${kind} ${id}`
  const faults: Faults = []
  const news = readNews(kind, fields, faults)
  return news && faults.length === 0 ? { kind: 'news', name, news } : { kind: 'bad', name, faults }
}

function readNews(kind: Exclude<ShopDocument['kind'], 'order'>, fields: ShopDocument['fields'], faults: Faults): ShopNews | null {
  if (kind === 'fulfilment') {
    const shipment = readFulfilment(fields, null, 'fulfillment', faults)
    return shipment && { kind: 'shipment', orderSourceId: shipment.orderSourceId, shipment }
  }
  if (kind === 'event') {
    const event = readEvent(fields, null, 'fulfillment_event', faults)
    return event && { kind: 'event', orderSourceId: event.orderSourceId, event }
  }
  const refund = kind === 'dispute' ? readDispute(fields, 'dispute', faults) : readRefund(fields, null, 'refund', faults)
  return refund && { kind: 'refund', orderSourceId: refund.orderSourceId, refund }
}
