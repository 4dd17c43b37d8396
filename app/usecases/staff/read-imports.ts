import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import {
  closeDelivery,
  countDeliveries,
  type DeliveryPlace,
  type DeliveryState,
  listDeliveries,
  listSyncs,
  retryDelivery,
} from '#app/infra/staff/deliveries.ts'
import { listImports } from '#app/infra/staff/import-runs.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

export type { DeliveryPlace, DeliveryState }

const pageSize = 30

/** What came in from the shop: imports, sweeps, and one page of its notices with what is wrong with them. */
export async function readImports(portal: Portal, state: DeliveryState | null, after: DeliveryPlace | null) {
  const { db } = portal
  const [imports, { syncs, faults }, counts, found] = await Promise.all([
    listImports(db),
    listSyncs(db),
    countDeliveries(db),
    listDeliveries(db, state, after, pageSize + 1),
  ])
  const deliveries = found.slice(0, pageSize)
  const last = deliveries.at(-1)
  return { imports, syncs, faults, counts, deliveries, next: found.length > pageSize && last ? { at: last.receivedAt, id: last.id } : null }
}

export type DeliveryInput = Readonly<{ id: string; staffId: string; from: Origin | null }>

/** Tries a notice again at once; false where it is done, worked right now, or not there. */
export function tryAgain(portal: Portal, input: DeliveryInput): Promise<boolean> {
  return settle(portal, input, 'webhook.retry')
}

/** Notes that a person dealt with a notice by hand; what it said is let go. */
export function closeByHand(portal: Portal, input: DeliveryInput): Promise<boolean> {
  return settle(portal, input, 'webhook.close')
}

function settle(portal: Portal, { id, staffId, from }: DeliveryInput, action: 'webhook.retry' | 'webhook.close'): Promise<boolean> {
  return inTransaction(portal.db, async (db) => {
    if (!(await (action === 'webhook.retry' ? retryDelivery : closeDelivery)(db, id))) return false
    await writeAudit(db, { actor: { kind: 'staff', id: staffId }, action, object: { kind: 'webhook', id }, from })
    return true
  })
}
