import type { Statutory } from './statutory-rights.ts'
import type { Withdrawal } from './withdrawal.ts'

/** The right to withdraw beside a decision, where there is something to say of it. */
export type ToldWithdrawal = Statutory & Readonly<{ withdrawal: Withdrawal }>

/** The right to withdraw beside what the shop grants, as long as one of the two gives something. */
export function toldWithdrawal(statutory: Statutory | null): ToldWithdrawal | null {
  return statutory?.withdrawal && statutory.comparison.better !== null ? statutory : null
}

/** Whether it can be declared: also where a person has to look at the day of receipt. */
export function mayWithdraw({ withdrawal }: ToldWithdrawal): boolean {
  return withdrawal.outcome !== 'closed'
}

/**
 * The same where a request has something to choose between: not in a cancellation that already gives all that the law does, for that it
 * could be called off later does not help who calls it off now.
 */
export function choiceOfWithdrawal(statutory: Statutory | null, action: string): ToldWithdrawal | null {
  const told = toldWithdrawal(statutory)
  if (!told || action !== 'cancel') return told
  return told.comparison.differences.some(({ about }) => about !== 'deadline') ? told : null
}

/** What is said first is that withdrawing is without the fee that the shop takes. */
export function savesFee({ comparison, withdrawal }: ToldWithdrawal): boolean {
  return withdrawal.outcome !== 'closed' && comparison.better === 'statutory' && comparison.differences.some(({ about }) => about === 'fee')
}
