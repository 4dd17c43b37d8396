import { isAgreeing, type NotAgreeing, whyNotAgree } from '#app/domain/cases/proposal.ts'
import { lockAccount, lockOrders } from '#app/infra/account/account.ts'
import { findOpenCorrection, insertCorrection, markDecided } from '#app/infra/account/corrections.ts'
import { bookBothSides } from '#app/infra/account/points-bookings.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { type AuditValue, writeAudit } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { areSameHand } from '#app/infra/staff/hands.ts'
import { findRole } from '#app/infra/staff/people.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

type By = Readonly<{ customerId: string; staffId: string; from: Origin }>

/** `moved-on`: it was decided, or another was proposed, meanwhile. */
export type Corrected =
  Readonly<{ done: true }> | Readonly<{ done: false; because: 'no-account' | 'moved-on' | 'not-allowed' | 'same-person' | 'same-hand' }>

/** Proposes points to be given or taken; nothing changes before somebody else agrees. */
export function proposeCorrection(portal: Portal, asked: By & Readonly<{ points: number; reason: string }>): Promise<Corrected> {
  return held(portal, asked, async (db) => {
    const { customerId, points, reason, staffId } = asked
    if (await findOpenCorrection(db, customerId)) return { done: false, because: 'moved-on' }
    const id = await insertCorrection(db, { customerId, points, reason, proposedBy: staffId })
    await audit(db, asked, 'points.propose', { correctionId: id, points })
    return { done: true }
  })
}

/** Agrees to a proposed correction, which books it, or declines it: that the one who proposed it may do too. */
export function decideCorrection(portal: Portal, asked: By & Readonly<{ correctionId: string; agreed: boolean }>): Promise<Corrected> {
  return held(portal, asked, async (db) => {
    const { customerId, correctionId, staffId, agreed } = asked
    const open = await findOpenCorrection(db, customerId)
    if (open?.id !== correctionId) return { done: false, because: 'moved-on' }
    const who = { isAgreeing: isAgreeing(await findRole(db, staffId)), isAuthor: open.proposedBy === staffId }
    if (!agreed && !who.isAgreeing && !who.isAuthor) return { done: false, because: refusals.role }
    const whyNot = agreed ? whyNotAgree({ ...who, isSameHand: await areSameHand(db, open.proposedBy, staffId) }) : null
    if (whyNot) return { done: false, because: refusals[whyNot] }
    await markDecided(db, correctionId, { staffId, agreed })
    if (agreed) await bookBothSides(db, { customerId, reason: 'corrected', correctionId, points: open.points })
    await audit(db, asked, agreed ? 'points.correct' : 'points.decline', { correctionId, points: open.points })
    return { done: true }
  })
}

const refusals = { role: 'not-allowed', self: 'same-person', 'same-hand': 'same-hand' } as const satisfies Record<NotAgreeing, string>

function held(portal: Portal, { customerId }: By, work: (db: Db) => Promise<Corrected>): Promise<Corrected> {
  return inTransaction(portal.db, async (db): Promise<Corrected> => {
    if (!isUuid(customerId)) return { done: false, because: 'no-account' }
    await lockOrders(db, customerId)
    return (await lockAccount(db, customerId)) ? work(db) : { done: false, because: 'no-account' }
  })
}

function audit(db: Db, { customerId, staffId, from }: By, action: string, after: AuditValue): Promise<void> {
  return writeAudit(db, { actor: { kind: 'staff', id: staffId }, action, object: { kind: 'customer', id: customerId }, after, from })
}
