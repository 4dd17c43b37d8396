import type { ParcelNews } from '#app/domain/parcels/carrier.ts'
import { legState } from '#app/domain/parcels/leg-state.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { insertCarrierEvents } from '#app/infra/orders/carrier-events.ts'
import { findLegsNumbered, followShipments, insertNews, listNews, lockLeg, saveLegState } from '#app/infra/parcels/legs.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { openCase } from '../cases/open-case.ts'
import { moveWithParcel } from './move-with-parcel.ts'

/** More than any parcel has; who tells more of one is not read to the end. */
const mostEvents = 200

/**
 * Takes in what a carrier told, in these stores, of a parcel: each event is kept once, where it is now follows from all of them, and its case
 * moves with it. A number that nobody knows changes nothing. Says whether anything was new.
 */
export async function takeNews(portal: Portal, news: ParcelNews, stores: readonly StoreId[]): Promise<boolean> {
  await followShipments(portal.db, news, stores)
  let isNew = false
  for (const leg of await findLegsNumbered(portal.db, news.trackingNumber, stores)) {
    if (await takeForLeg(portal, leg, news)) isNew = true
  }
  return isNew
}

/** The case is held before its parcel, as by whoever books one. */
async function takeForLeg(
  portal: Portal,
  { id, caseId }: Readonly<{ id: string; caseId: string | null }>,
  news: ParcelNews,
): Promise<boolean> {
  return inTransaction(portal.db, async (db) => {
    const opened = caseId === null ? null : await openCase(db, { caseId })
    const leg = await lockLeg(db, id)
    if (!leg) return false
    const events = news.events.slice(-mostEvents)
    const added = await insertNews(db, id, events)
    const isExpectedAnew = news.expectedOn !== null && news.expectedOn !== leg.expectedOn
    if (added === 0 && !isExpectedAnew) return false
    const state = legState(await listNews(db, id))
    await saveLegState(db, id, state, news.expectedOn)
    if (leg.shipmentId !== null) await insertCarrierEvents(db, leg.shipmentId, events)
    if (opened) await moveWithParcel(db, opened.view, leg.kind, state)
    return true
  })
}
