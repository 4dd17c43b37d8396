import type { DeclaredLine } from '#app/domain/statutory/declaration.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { type DeclarationView, settleDeclaration } from '#app/infra/statutory/declarations.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

import { openWithdrawal, type WithdrawalOpened } from './open-withdrawal.ts'

type Match = Readonly<{
  orderId: string
  customerId: string
  /** What staff read out of the declarant's words; what was chosen on the order's page goes before it, and null is all of it. */
  lines?: readonly DeclaredLine[] | null
  /** Null where the portal matched it by itself. */
  staffId: string | null
  from: Origin | null
}>

/**
 * Opens the case of a declaration that has its order, in the caller's transaction, which holds the declaration. Where no case can be
 * opened, the declaration stays as it is: it was declared all the same, and a person looks at it.
 */
export async function openMatched(portal: Portal, db: Db, declaration: DeclarationView, match: Match): Promise<WithdrawalOpened> {
  const { id, language, declaredAt } = declaration
  const { orderId, customerId, staffId, from } = match
  const lines = declaration.lines ?? match.lines ?? null
  const opened = await openWithdrawal(portal, db, { declarationId: id, orderId, customerId, lines, language, declaredAt, from })
  if (opened.done) await settleDeclaration(db, { id, staffId, state: 'matched', orderId, caseNumber: opened.number })
  return opened
}
