import { isOpen, type VoucherView } from '#app/domain/account/voucher-state.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { formatDay, formatMoney } from '#app/wording/shared/format.ts'

type Waiting = Readonly<{ id: string; points: number; reason: string; proposedBy: string; name: string }>
type Facts = Readonly<{ vouchers: readonly VoucherView[]; correction: Waiting | null; staffId: string; isSameHand: boolean }>

/** A customer's vouchers and the correction that waits, as staff see them. */
export function customerPointsView({ vouchers, correction, staffId, isSameHand }: Facts, language: Language) {
  const words = wordsOf(language, 'points')
  return {
    vouchers: vouchers.map(({ id, code, amount, lastDay, state }) => ({
      id,
      code,
      state,
      amount: formatMoney(amount, language),
      date: formatDay(lastDay, language),
      canBeUsed: isOpen(state),
    })),
    correction: correction && {
      id: correction.id,
      points: words(correction.points < 0 ? 'minus' : 'plus', { points: Math.abs(correction.points) }),
      reason: correction.reason,
      name: correction.name,
      isOwn: correction.proposedBy === staffId,
      isSameHand,
    },
  }
}
export type CustomerPointsView = ReturnType<typeof customerPointsView>
