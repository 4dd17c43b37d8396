import { differenceNow } from '#app/domain/cases/exchange-difference.ts'
import { becomesInspected } from '#app/domain/cases/invoice.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'

import type { Origin } from './apply-transition.ts'
import { askForMoney } from './ask-for-money.ts'
import { endInvoice, repayInvoice } from './forgo-invoices.ts'
import { isLeft } from './send-replacement.ts'

/**
 * Asks for what an exchange costs more as soon as it is certain, in the transaction of the step by which it is: its customer agreed to it
 * when they filed, or to an offer since. Before they pay, it is looked whether what was promised is still there. What was asked for before
 * anything had come is not owed beside it. Of what was sent first the case does not wait for the rest.
 */
export async function askForDifference(db: Db, number: string, from: Origin | null): Promise<void> {
  const view = await findCase(db, { number, staff: true })
  if (view?.kind !== 'exchange' || !view.replacement || view.replacement.moneySince || view.shopTag === null) return
  const outcome = await findOutcome(db, view.id)
  const difference = differenceNow(view, outcome, view.replacement)
  if (!difference) return
  for (const invoice of outcome.invoices) {
    const becomes = becomesInspected(invoice)
    if (becomes === 'void') await endInvoice(db, view, invoice)
    if (becomes === 'repaying') await repayInvoice(db, view, invoice)
  }
  const isFirst = view.replacement.first !== null
  if ((!isFirst && !(await isLeft(db, view))) || difference.settles !== 'pay') return
  const purpose = isFirst ? 'exchange_owed' : 'exchange_difference'
  await askForMoney(db, view, { purpose, amount: difference.amount, version: view.version, staffId: null, from })
}
