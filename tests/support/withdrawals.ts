import { randomUUID } from 'node:crypto'

import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { openWithdrawal, type OpenWithdrawalInput } from '#app/usecases/statutory/open-withdrawal.ts'

import { type Bought, daysAgo } from './case-life.ts'

type Change = Partial<Pick<OpenWithdrawalInput, 'declarationId' | 'lines' | 'declaredAt' | 'language'>>

/** Opens the case of a declaration, as whoever takes one in does; of the whole order where no lines are said. */
export function openDeclared(portal: Portal, { orderId, customerId }: Pick<Bought, 'orderId' | 'customerId'>, change: Change = {}) {
  const input = {
    declarationId: randomUUID(),
    orderId,
    customerId,
    lines: null,
    language: 'en',
    declaredAt: daysAgo(0),
    from: null,
  } as const
  return inTransaction(portal.db, (db) => openWithdrawal(portal, db, { ...input, ...change }))
}

/** The same where it is certain that something is left; answers the number of the case. */
export async function withdrawFrom(portal: Portal, bought: Pick<Bought, 'orderId' | 'customerId'>, change: Change = {}): Promise<string> {
  const opened = await openDeclared(portal, bought, change)
  if (!opened.done) throw new Error(opened.because)
  return opened.number
}
