import type { CaseView } from './case-view.ts'
import type { WithdrawalTerms } from './withdrawal-terms.ts'

type Known = Pick<CaseView, 'number' | 'withdrawal' | 'state' | 'dueAt'>

type Dates = Pick<WithdrawalTerms, 'declaredAt' | 'sendBackBy' | 'refundBy'> &
  /** Until when the money is due as the case stands: later than `refundBy` where the goods came, or were shown to be sent, later. */
  Readonly<{ repayBy: string }>

/** The dates of a withdrawal; a case of another kind has none, and is no withdrawal's page or mail. */
export function withdrawalDatesOf({ number, withdrawal, state, dueAt }: Known): Dates {
  if (withdrawal === null) throw new Error(`the case ${number} is no withdrawal`)
  const { declaredAt, sendBackBy, refundBy } = withdrawal
  const isCustomersTurn = state === 'acknowledged' || state === 'pickup_failed' || state === 'pickup_booked'
  return { declaredAt, sendBackBy, refundBy, repayBy: !isCustomersTurn && dueAt !== null && dueAt > refundBy ? dueAt : refundBy }
}
