import { voucherEnd, voucherFor, vouchersOffered, worthOf } from '#app/domain/account/voucher-for.ts'
import { voucherRules } from '#app/domain/account/voucher-rule.ts'
import type { VoucherView } from '#app/domain/account/voucher-state.ts'
import { formatDay as isoDay } from '#app/domain/shared/calendar.ts'
import type { EpochMs } from '#app/domain/shared/instant.ts'
import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { formatDay, formatMoney } from '#app/wording/shared/format.ts'

type Asked = Readonly<{ balance: number; store: StoreId; points: number | null; now: EpochMs; language: Language }>

/** What of a balance can be redeemed in a store, and the voucher that was chosen, with what it takes and gives. */
export function redeemView({ balance, store, points, now, language }: Asked) {
  const rule = voucherRules[store]
  const money = (count: number) => formatMoney(worthOf(count, store, rule), language)
  const decision = points === null ? null : voucherFor({ points, balance, store }, rule)
  return {
    store,
    storeName: wordsOf(language, 'region')(`stores.${store}`),
    least: { points: rule.least, amount: money(rule.least) },
    offered: vouchersOffered(balance, rule).map((count) => ({ points: count, amount: money(count) })),
    chosen: decision?.accepted
      ? {
          points: decision.points,
          left: balance - decision.points,
          amount: formatMoney(decision.amount, language),
          lastDay: formatDay(isoDay(voucherEnd(store, rule, now).lastDay), language),
        }
      : null,
    /** An amount was asked for that is not, or no more, to be had. */
    isRefused: decision?.accepted === false,
  }
}

/** A voucher as its customer sees it: its code only while it can be used. */
export function voucherCard({ id, code, amount, points, state, because, lastDay, store, usedFor }: VoucherView, language: Language) {
  return {
    id,
    points,
    state,
    because: because ?? 'refund',
    amount: formatMoney(amount, language),
    date: formatDay(lastDay, language),
    storeName: wordsOf(language, 'region')(`stores.${store}`),
    code: state === 'ready' ? code : null,
    usedFor,
  }
}
export type VoucherCardView = ReturnType<typeof voucherCard>

/** What a balance is worth in a store; null where that is nothing. */
export function worthInWords(balance: number, store: StoreId, language: Language): string | null {
  const worth = worthOf(balance, store, voucherRules[store])
  return worth.amountMinor === 0 ? null : formatMoney(worth, language)
}
