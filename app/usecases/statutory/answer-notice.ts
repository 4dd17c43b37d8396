import type { NoticeAnswer } from '#app/domain/statutory/declaration.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { lockDeclaration } from '#app/infra/statutory/declarations.ts'
import { answerNotice, findNotice } from '#app/infra/statutory/notices.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

import { openMatched } from './open-matched.ts'

export type AnswerInput = Readonly<{ noticeId: string; customerId: string; answer: NoticeAnswer; from: Origin | null }>

/** `number` is the case that was opened; null where it was not theirs, somebody had settled it meanwhile, or a person has to look first. */
export type AnsweredNotice =
  Readonly<{ done: true; number: string | null }> | Readonly<{ done: false; because: 'no-such-notice' | 'answered' }>

/**
 * What the owner of an order says of a declaration with another address. Theirs, it is a withdrawal from their order, counted from when it
 * was declared; not theirs, it moves nothing and staff read so.
 */
export async function answerForOrder(portal: Portal, { noticeId, customerId, answer, from }: AnswerInput): Promise<AnsweredNotice> {
  return inTransaction(portal.db, async (db): Promise<AnsweredNotice> => {
    const notice = await findNotice(db, { id: noticeId, customerId })
    if (!notice) return { done: false, because: 'no-such-notice' }
    const declaration = await lockDeclaration(db, notice.declarationId)
    if (!declaration || !(await answerNotice(db, notice.id, answer))) return { done: false, because: 'answered' }
    await writeAudit(db, {
      actor: { kind: 'customer', id: customerId },
      action: 'declaration.answer',
      object: { kind: 'declaration', id: declaration.id },
      after: { answer, orderId: notice.orderId },
      from,
    })
    const opens = answer === 'mine' && (declaration.state === 'received' || declaration.state === 'waiting')
    if (!opens) return { done: true, number: null }
    const opened = await openMatched(portal, db, declaration, { orderId: notice.orderId, customerId, staffId: null, from })
    return { done: true, number: opened.done ? opened.number : null }
  })
}
