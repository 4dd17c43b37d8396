import { z } from 'zod'

import type { ParcelEvent, ParcelNews } from '#app/domain/parcels/carrier.ts'
import { type LegKind, plainNumber } from '#app/domain/parcels/leg.ts'
import { isLegOver, type LegState } from '#app/domain/parcels/leg-state.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { legShape, parcelStatus } from '#app/infra/shared/shapes/leg-shape.ts'

const legRow = rowShape('parcel on its way', { ...legShape.shape, caseId: z.string().nullable(), shipmentId: z.string().nullable() })
const numberedRow = rowShape('parcel by its number', { id: z.string(), caseId: z.string().nullable() })
const newsRow = rowShape('news of a parcel', {
  id: z.string(),
  status: parcelStatus,
  message: z.string().nullable(),
  place: z.string().nullable(),
  at: z.string(),
})

type HeldLeg = Readonly<z.output<typeof legRow>>

/** The legs with that number in these stores; carriers use a number again once it is long over. */
export async function findLegsNumbered(db: Db, trackingNumber: string, stores: readonly StoreId[]) {
  return readRows(db, numberedRow)`
    SELECT g.id, g.case_id AS "caseId" FROM parcel_leg g
     WHERE g.tracking_number = ${plainNumber(trackingNumber)} AND g.store = ANY (${stores}::text[])
       AND (g.ended_at IS NULL OR g.ended_at > clock_timestamp() - interval '60 days')`
}

/** Makes legs of the shop's own parcels with that number in these stores, so that what is told of them is kept. */
export async function followShipments(db: Db, { trackingNumber, carrier }: ParcelNews, stores: readonly StoreId[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO parcel_leg (store, order_id, shipment_id, kind, carrier, tracking_number)
    SELECT o.store, o.id, s.id, 'outbound', coalesce(s.carrier, ${carrier}), ${plainNumber(trackingNumber)}
      FROM shipment s JOIN orders o ON o.id = s.order_id
     WHERE s.trackings @> ${JSON.stringify([{ number: trackingNumber }])}::jsonb AND NOT s.cancelled AND o.store = ANY (${stores}::text[])
    ON CONFLICT (shipment_id, tracking_number) DO NOTHING`
}

type NewLeg = Readonly<{ caseId: string; kind: LegKind; carrier: string; trackingNumber: string }>

/** Follows what a case sends out; one that is followed already stays as it is. */
export async function beginLeg(db: Db, { caseId, kind, carrier, trackingNumber }: NewLeg): Promise<void> {
  const number = plainNumber(trackingNumber)
  if (number === '') return
  await db.$executeRaw`
    INSERT INTO parcel_leg (store, order_id, case_id, kind, carrier, tracking_number)
    SELECT c.store, c.order_id, c.id, ${kind}, ${carrier}, ${number} FROM cases c WHERE c.id = ${caseId}::uuid
    ON CONFLICT (case_id, tracking_number) DO NOTHING`
}

/** A leg, held until the transaction ends: what is told of it at the same time is worked out one after the other. */
export async function lockLeg(db: Db, legId: string): Promise<HeldLeg | null> {
  const [row] = await readRows(db, legRow)`
    SELECT g.id, g.store, g.kind, g.carrier, g.tracking_number AS "trackingNumber", g.status, ${instant('g.since')} AS since,
           ${instant('g.handed_over_at')} AS "handedOverAt", ${instant('g.moved_at')} AS "movedAt", g.expected_on::text AS "expectedOn",
           ${instant('g.silent_at')} AS "silentAt", g.case_id AS "caseId", g.shipment_id AS "shipmentId"
      FROM parcel_leg g WHERE g.id = ${legId}::uuid FOR UPDATE`
  return row ?? null
}

/** Keeps what was told, each event once; says how many are new. */
export async function insertNews(db: Db, legId: string, events: readonly ParcelEvent[]): Promise<number> {
  const { count } = await db.parcelNews.createMany({
    data: events.map(({ id, status, message, place, at }) => ({ legId, sourceId: id, status, message, place, happenedAt: new Date(at) })),
    skipDuplicates: true,
  })
  return count
}

/** All that was ever told of it. */
export async function listNews(db: Db, legId: string): Promise<ParcelEvent[]> {
  return readRows(db, newsRow)`
    SELECT n.source_id AS id, n.status, n.message, n.place, ${instant('n.happened_at')} AS at FROM parcel_news n WHERE n.leg_id = ${legId}::uuid`
}

/** Writes down where it is now; what is silent has spoken. */
export async function saveLegState(db: Db, legId: string, state: LegState, expectedOn: string | null): Promise<void> {
  await db.$executeRaw`
    UPDATE parcel_leg SET status = ${state.status}, since = ${state.since}::timestamptz, handed_over_at = ${state.handedOverAt}::timestamptz,
           delivered_at = ${state.deliveredAt}::timestamptz, moved_at = ${state.movedAt}::timestamptz,
           expected_on = coalesce(${expectedOn}::date, expected_on),
           silent_at = CASE WHEN moved_at IS DISTINCT FROM ${state.movedAt}::timestamptz THEN NULL ELSE silent_at END,
           ended_at = CASE WHEN ${isLegOver(state)} THEN coalesce(ended_at, clock_timestamp()) ELSE ended_at END
     WHERE id = ${legId}::uuid`
}
