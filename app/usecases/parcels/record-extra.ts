import { randomUUID } from 'node:crypto'

import type { CaseView } from '#app/domain/cases/case-view.ts'
import { hasArrived } from '#app/domain/parcels/extra-item.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { insertUnannouncedReturn } from '#app/infra/parcels/unannounced-returns.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { openCase } from '../cases/open-case.ts'
import type { Origin } from '../cases/apply-transition.ts'

type Who = Readonly<{ staffId: string; from: Origin | null }>
type Extra = Readonly<{ key: string; contents: string; serial: string | null }>

export type ExtraRecorded = Readonly<{ done: true }> | Readonly<{ done: false; because: 'no-such-case' | 'not-arrived' }>

/** Records what was in the parcel of a case beside what it is about; it waits in the list of parcels without a case. */
export async function recordExtra(portal: Portal, input: Who & Extra & Readonly<{ number: string }>): Promise<ExtraRecorded> {
  return inTransaction(portal.db, async (db): Promise<ExtraRecorded> => {
    const opened = await openCase(db, { number: input.number, staff: true })
    if (!opened) return { done: false, because: 'no-such-case' }
    if (!hasArrived(opened.view)) return { done: false, because: 'not-arrived' }
    await insertExtra(db, opened.view, input)
    return { done: true }
  })
}

/** More of a line than was announced, as inspection counted it. */
export async function recordSurplus(
  db: Db,
  view: CaseView,
  who: Who,
  surplus: ReadonlyArray<Readonly<{ lineId: string; quantity: number }>>,
): Promise<void> {
  for (const { lineId, quantity } of surplus) {
    await insertExtra(db, view, { ...who, key: randomUUID(), contents: `${quantity} × ${view.titles[lineId] ?? ''}`, serial: null })
  }
}

async function insertExtra(db: Db, view: CaseView, { key, contents, serial, staffId, from }: Who & Extra): Promise<void> {
  const { order, customer } = view
  const id = await insertUnannouncedReturn(db, {
    key,
    contents,
    serial,
    staffId,
    trackingNumber: null,
    orderNumber: order.name,
    email: customer.email,
    senderName: customer.name ?? order.shipAddress?.name ?? null,
    arrivedAt: await databaseNow(db),
    foundIn: view.id,
  })
  if (id === null) return
  await writeAudit(db, {
    actor: { kind: 'staff', id: staffId },
    action: 'parcel.record',
    object: { kind: 'parcel', id },
    after: { foundIn: view.number },
    from,
  })
}
