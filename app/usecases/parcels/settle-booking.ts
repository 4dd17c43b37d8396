import { findCaseOfCarrierCommand } from '#app/infra/parcels/list-carrier-commands.ts'
import { lockCase } from '#app/infra/cases/write-outcome.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { askCarrierAgain, settleCarrierByHand } from '#app/infra/parcels/ask-carrier-for.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'
import { auditCaseBy, byStaff } from '#app/usecases/cases/with-case.ts'

type Asked = Readonly<{ id: string; staffId: string; from: Origin | null }>

/** `moved-on`: it was settled meanwhile, or is being carried out this moment. */
export type BookingSettled = Readonly<{ done: true }> | Readonly<{ done: false; because: 'no-such-command' | 'moved-on' }>

/** Has the carrier asked again at once for what it refused, or what waits for its next try. */
export function retryBooking(portal: Portal, asked: Asked): Promise<BookingSettled> {
  return settle(portal, asked, 'carrier.retry', askCarrierAgain)
}

/** Says that somebody of staff did it at the carrier themselves, or that a pickup is booked by hand instead. */
export function settleBookingByHand(portal: Portal, asked: Asked): Promise<BookingSettled> {
  return settle(portal, asked, 'carrier.by_hand', (db, id) => settleCarrierByHand(db, id, asked.staffId))
}

function settle(portal: Portal, asked: Asked, action: string, work: (db: Db, id: string) => Promise<boolean>): Promise<BookingSettled> {
  return inTransaction(portal.db, async (db): Promise<BookingSettled> => {
    const found = await findCaseOfCarrierCommand(db, asked.id)
    if (!found) return { done: false, because: 'no-such-command' }
    await lockCase(db, found.caseId)
    if (!(await work(db, asked.id))) return { done: false, because: 'moved-on' }
    await auditCaseBy(db, byStaff(asked), found.caseId, action, { commandId: asked.id })
    return { done: true }
  })
}
