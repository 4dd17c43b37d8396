import { isStanding, type VoucherState } from './voucher-state.ts'

type Held = Readonly<{ id: string; points: number; state: VoucherState }>

/**
 * Which vouchers are taken back where a refund has left a balance below zero: the newest first, and no more than are needed. What is
 * being taken back already counts as come back. A voucher that was used stays: what is owed then is filled by later points, never by money.
 */
export function vouchersToRevoke<Voucher extends Held>(balance: number, newestFirst: readonly Voucher[]): Voucher[] {
  let covered = balance + sumOf(newestFirst.filter(({ state }) => state === 'revoking'))
  const taken: Voucher[] = []
  for (const voucher of newestFirst) {
    if (covered >= 0) break
    if (!isStanding(voucher.state)) continue
    taken.push(voucher)
    covered += voucher.points
  }
  return taken
}

function sumOf(vouchers: readonly Held[]): number {
  return vouchers.reduce((sum, { points }) => sum + points, 0)
}
