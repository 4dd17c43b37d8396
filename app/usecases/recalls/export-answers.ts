import { noticeFate, type NoticeFate } from '#app/domain/recalls/response.ts'
import { listAnswers, type RecallRow } from '#app/infra/recalls/items.ts'
import { findRecall } from '#app/infra/recalls/recalls.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

export type AnswerRow = Omit<RecallRow, 'mailState'> & Readonly<{ fate: NoticeFate }>

/** Every piece of a recall with whose it is and what they answered; that somebody took it is written down. Null where there is no such recall. */
export async function exportAnswers(
  { db }: Pick<Portal, 'db'>,
  { recallId, staffId, from }: Readonly<{ recallId: string; staffId: string; from: Origin | null }>,
): Promise<AnswerRow[] | null> {
  const recall = await findRecall(db, recallId)
  if (!recall) return null
  const rows = await listAnswers(db, recall.id)
  await writeAudit(db, {
    actor: { kind: 'staff', id: staffId },
    action: 'recall.export',
    object: { kind: 'recall', id: recall.id },
    after: { rows: rows.length },
    from,
  })
  return rows.map(({ mailState, ...row }) => ({ ...row, fate: noticeFate(mailState, row.toldAt) }))
}
