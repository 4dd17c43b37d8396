import type { CaseOutcome } from '#app/domain/cases/outcome-view.ts'
import type { PossibleSecond } from '#app/domain/staff/possible-second.ts'
import type { StaffRole } from '#app/domain/staff/staff-role.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/portal.ts'
import { areSameHand, listSeconds } from '#app/infra/staff/hands.ts'

/** Who may agree to what another person proposed, whatever it gives. */
export const agreeing = ['finance', 'admin'] as const satisfies readonly StaffRole[]

/** `self`: the second person is another than the first. `same-hand`: for a week the two could be one (`same_hand`). */
export type NotSecond = 'self' | 'same-hand'

/** Why somebody cannot be the second person beside the one who proposed it; null where they can. */
export async function whyNotSecond(db: Db, proposedBy: string, staffId: string): Promise<NotSecond | null> {
  if (proposedBy === staffId) return 'self'
  return (await areSameHand(db, proposedBy, staffId)) ? 'same-hand' : null
}

/** Who could agree to each proposal that waits in a case. */
export function readSeconds(portal: Portal, outcome: CaseOutcome): Promise<PossibleSecond[]> {
  const { refund, override, giftCredits, approvals } = outcome
  const waiting = [
    ...(refund?.issuedAt === null ? [refund] : []), ...(override?.agreedAt === null ? [override] : []),
    ...giftCredits.filter(({ issuedAt }) => issuedAt === null), ...approvals.filter(({ agreedAt }) => agreedAt === null),
  ]
  return listSeconds(portal.db, [...new Set(waiting.map(({ proposedBy }) => proposedBy.id))], agreeing)
}
