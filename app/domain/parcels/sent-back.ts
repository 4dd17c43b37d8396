import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { Money } from '#app/domain/shared/money.ts'

import type { PackedParcel } from './packed-parcel.ts'
import { packedParcels } from './packing.ts'
import { type RatedPlace, tableRate } from './table-rate.ts'

/** What a courier carries for a request; a repair goes both ways. */
export type SentBack = Readonly<{ parcels: readonly PackedParcel[]; ways: 1 | 2 }>

/** So many pieces of a line of the order. */
export type Pieces = Readonly<{ lineId: string; quantity: number }>

type Order = Pick<OrderView, 'lines' | 'store' | 'placedAt' | 'shipTo' | 'shipAddress'>

const ways: Readonly<Record<CaseKind, 0 | 1 | 2>> = {
  cancel: 0,
  intercept: 0,
  not_received: 0,
  refuse: 1,
  return: 1,
  exchange: 1,
  repair: 2,
  withdrawal: 1,
}

/** What is carried for such a request about these pieces; null where nothing is, or where nobody knows what it weighs. */
export function sentBack({ lines }: Order, action: CaseKind, pieces: readonly Pieces[]): SentBack | null {
  const by = ways[action]
  if (by === 0) return null
  const packed = pieces.flatMap(({ lineId, quantity }) => {
    const line = lines.find(({ id }) => id === lineId)
    return line ? [{ line, quantity }] : []
  })
  const parcels = packedParcels(packed)
  return parcels === null || parcels.length === 0 ? null : { parcels, ways: by }
}

/** What that costs by the table of the store, all ways together; null where the table does not tell. */
export function tableQuote(order: Order, { parcels, ways: by }: SentBack, place: RatedPlace = placeOf(order)): Money | null {
  const oneWay = tableRate({ store: order.store, placedAt: order.placedAt, place, parcels })
  return oneWay && { ...oneWay, amountMinor: oneWay.amountMinor * by }
}

/** What the courier costs by that table for such a request about these pieces. */
export function courierByTable(order: Order, action: CaseKind, pieces: readonly Pieces[]): Money | null {
  const sent = sentBack(order, action, pieces)
  return sent && tableQuote(order, sent)
}

function placeOf({ shipTo, shipAddress }: Order): RatedPlace {
  return { country: shipAddress?.country ?? shipTo, region: shipAddress?.region ?? null }
}
