import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { agreeing } from '#app/domain/cases/proposal.ts'
import type { PossibleSecond } from '#app/domain/staff/possible-second.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { listSeconds } from '#app/infra/staff/hands.ts'

/** Who could agree to each proposal that waits in a case. */
export function readSeconds(portal: Portal, { proposals }: CaseResolution): Promise<PossibleSecond[]> {
  const waiting = proposals.filter(({ agreedAt }) => agreedAt === null)
  return listSeconds(portal.db, [...new Set(waiting.map(({ proposedBy }) => proposedBy.id))], agreeing)
}
