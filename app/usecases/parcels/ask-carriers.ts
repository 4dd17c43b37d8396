import { seconds } from '#app/domain/shared/duration.ts'
import { isLegSilent } from '#app/domain/parcels/leg-silence.ts'
import { storeIds } from '#app/domain/shared/stores.ts'
import { carrierOf } from '#app/infra/carriers/carrier-of.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { lockLeg } from '#app/infra/parcels/legs.ts'
import { claimLegs, type DueLeg, listQuiet, markSilent, settleAsked } from '#app/infra/parcels/legs-due.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { takeNews } from './take-news.ts'

const atOnce = 20
const patience = seconds(20)

/**
 * Asks carriers about parcels that are due, a few at a time, in case one of their notices was lost or came before the parcel was known.
 * Says how many were asked about.
 */
export async function askCarriers(portal: Portal, signal: AbortSignal): Promise<number> {
  const { pool } = portal.database
  const stores = storeIds.filter((store) => carrierOf(portal.settings, store).name !== 'by_hand')
  const due = stores.length === 0 ? [] : await claimLegs(pool, stores, atOnce)
  for (const leg of due) {
    if (signal.aborted) break
    await settleAsked(pool, leg, await askAbout(portal, leg, signal))
  }
  return due.length
}

async function askAbout(portal: Portal, { store, trackingNumber, carrier }: DueLeg, signal: AbortSignal): Promise<boolean> {
  const told = await carrierOf(portal.settings, store).track(
    trackingNumber,
    carrier,
    AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  )
  if (told.kind === 'unreachable') portal.log.info({ store, fault: told.words }, 'carrier not asked about a parcel')
  return told.kind === 'news' && takeNews(portal, { ...told.news, trackingNumber }, [store])
}

/** Hands parcels to staff of which nothing was told for as long as the policy waits; says how many. */
export async function handOverSilent(portal: Portal): Promise<number> {
  const now = portal.clock.now().toISOString()
  let handed = 0
  for (const { id, caseId } of await listQuiet(portal.db, atOnce)) {
    const isHanded = await inTransaction(portal.db, async (db) => {
      const leg = await lockLeg(db, id)
      if (!leg || leg.silentAt !== null || !isLegSilent(leg, now)) return false
      await markSilent(db, id)
      await writeAudit(db, {
        actor: { kind: 'system' },
        action: 'parcel.silent',
        object: { kind: 'case', id: caseId },
        after: { leg: leg.kind },
      })
      return true
    })
    if (isHanded) handed += 1
  }
  return handed
}
