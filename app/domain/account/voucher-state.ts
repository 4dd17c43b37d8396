import type { Money } from '#app/domain/shared/money.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

/**
 * `making`: the shop, or somebody of staff, is to make its code. `revoking`: it is to be taken back, unless it was used. `revoked` and
 * `expired` have given their points back.
 */
export const voucherStates = ['making', 'ready', 'revoking', 'used', 'revoked', 'expired'] as const
export type VoucherState = (typeof voucherStates)[number]

/** Why a voucher is taken back: points that it was made of went with a refund, or its last day is over. */
export const takenBackBecause = ['refund', 'expiry'] as const
export type TakenBackBecause = (typeof takenBackBecause)[number]

/** Whether it can be used, now or soon. */
export function isStanding(state: VoucherState): boolean {
  return state === 'making' || state === 'ready'
}

/** Whether it can be used or it is not yet said whether it was: nothing of it is settled. */
export function isOpen(state: VoucherState): boolean {
  return isStanding(state) || state === 'revoking'
}

/** What a voucher is once its code is no more. */
export function endOf(because: TakenBackBecause): 'revoked' | 'expired' {
  return because === 'expiry' ? 'expired' : 'revoked'
}

/** A voucher with what became of it; plain values, ready for JSON. */
export type VoucherView = Readonly<{
  id: string
  customerId: string
  /** By which its shop knows the customer. */
  orderId: string
  store: StoreId
  /** Null once it is forgotten. */
  code: string | null
  points: number
  amount: Money
  state: VoucherState
  because: TakenBackBecause | null
  /** `YYYY-MM-DD`, and the end of that day by the clock of its store. */
  lastDay: string
  endsAt: string
  askedAt: string
  /** For which order it was used, where that is one of the customer's own. */
  usedFor: Readonly<{ id: string; name: string }> | null
}>
