import { z } from 'zod'

import { recallAnswers } from '#app/domain/recalls/recall.ts'
import { noticeFate, type RecallResponse } from '#app/domain/recalls/response.ts'
import type { Db } from '#app/infra/db/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

const buyersRow = rowShape('notices of a recall', { toldAt: z.string().nullable(), mailState: z.string().nullable(), n: z.int() })
const piecesRow = rowShape('pieces of a recall', { answer: z.enum(recallAnswers).nullable(), n: z.int(), cases: z.int() })

/** How a recall was answered so far. */
export async function findResponse(db: Db, recallId: string): Promise<RecallResponse> {
  const notices = await readRows(db, buyersRow)`
    SELECT ${instant('max(b.told_at)')} AS "toldAt", m.state AS "mailState", count(*)::int AS n
      FROM recall_buyer b LEFT JOIN mail m ON m.id = b.mail_id
     WHERE b.recall_id = ${recallId}::uuid GROUP BY b.told_at IS NULL, m.state`
  const pieces = await readRows(db, piecesRow)`
    SELECT answer, sum(quantity)::int AS n, count(case_id)::int AS cases FROM recall_item WHERE recall_id = ${recallId}::uuid GROUP BY answer`
  const buyersOf = (fate: ReturnType<typeof noticeFate>) =>
    notices.filter(({ mailState, toldAt }) => noticeFate(mailState, toldAt) === fate).reduce((sum, { n }) => sum + n, 0)
  const answered = (answer: (typeof recallAnswers)[number]) => pieces.find((row) => row.answer === answer)?.n ?? 0
  return {
    buyers: notices.reduce((sum, { n }) => sum + n, 0),
    delivered: buyersOf('delivered'),
    failed: buyersOf('failed'),
    waiting: buyersOf('waiting'),
    pieces: pieces.reduce((sum, { n }) => sum + n, 0),
    answers: { repair: answered('repair'), replacement: answered('replacement'), refund: answered('refund'), gone: answered('gone') },
    cases: pieces.reduce((sum, { cases }) => sum + cases, 0),
  }
}
