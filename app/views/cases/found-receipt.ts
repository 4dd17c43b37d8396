import { receiptOf } from '#app/domain/cases/receipt.ts'
import type { InspectionView } from '#app/domain/cases/outcome-view.ts'
import type { Clause } from '#app/domain/policy/decision.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { wordsIn } from '#app/wording/shared/languages.ts'

import { type LineTitles, receiptLabel } from '../shared/receipt.ts'

/** One line of the receipt after inspection; page and mail both show these. */
export type FoundReceiptLine = Readonly<{ label: string; sign: '+' | '-'; amount: Money | null; clause: Clause | null }>

/**
 * What was found as a receipt that adds up to `total`: what a person agreed beyond the rules has a line of its own. `byLaw`: of a withdrawal, off
 * which nothing is taken but loss of value.
 */
export function foundReceipt(
  { decision, missingParts, refund }: InspectionView,
  total: Money,
  titles: LineTitles,
  language: Language,
  byLaw = false,
): FoundReceiptLine[] {
  const lines = receiptOf(decision).entries.map((entry): FoundReceiptLine => ({
    label: receiptLabel(entry, titles, language),
    sign: entry.sign,
    amount: entry.amount,
    clause: entry.clause,
  }))
  if (missingParts.amountMinor > 0) {
    const taken = byLaw
      ? { label: wordsIn(language).policy.receipt.loss, clause: null }
      : ({ label: wordsIn(language).policy.receipt.missing, clause: 'R6.parts' } as const)
    lines.push({ ...taken, sign: '-', amount: missingParts })
  }
  const beyond = refund === null ? 0 : total.amountMinor - refund.amountMinor
  if (beyond === 0) return lines
  const amount = { amountMinor: Math.abs(beyond), currency: total.currency }
  return [...lines, { label: wordsIn(language).policy.receipt.agreed, sign: beyond > 0 ? '+' : '-', amount, clause: null }]
}
