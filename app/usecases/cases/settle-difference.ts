import { differenceNow } from '#app/domain/cases/exchange-difference.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'

import type { Origin } from './apply-transition.ts'
import { askForMoney } from './ask-for-money.ts'
import { isLeft } from './send-replacement.ts'

/**
 * Asks for what an exchange costs more as soon as it is certain, in the transaction of the step by which it is: its customer agreed to it
 * when they filed, or to an offer since. Before they pay, it is looked whether what was promised is still there.
 */
export async function askForDifference(db: Db, number: string, from: Origin | null): Promise<void> {
  const view = await findCase(db, { number, staff: true })
  if (view?.kind !== 'exchange' || !view.replacement || view.replacement.moneySince || view.shopTag === null) return
  const difference = differenceNow(view, await findOutcome(db, view.id), view.replacement)
  if (!difference || !(await isLeft(db, view)) || difference.settles !== 'pay') return
  const { amount } = difference
  await askForMoney(db, view, { purpose: 'exchange_difference', amount, version: view.version, staffId: null, from })
}
