import type { CaseView } from '#app/domain/cases/case-view.ts'
import { judged, standingReplacement } from '#app/domain/cases/exchange-difference.ts'
import { foundLines } from '#app/domain/cases/found-differences.ts'
import type { InspectionView } from '#app/domain/cases/outcome-view.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { foundReceipt } from '../cases/found-receipt.ts'
import { againstReplacement } from '../policy/exchange-view.ts'

import type { MailReceipt } from './data/case.ts'
import type { OfferSentMail } from './data/inspection.ts'

/**
 * The receipt after inspection, in the case's language: `total` is what the goods come to, before what is sent for them; `paid` what its
 * customer paid for that before.
 */
export function foundMailReceipt(
  view: CaseView,
  inspected: InspectionView,
  { total, paid }: Readonly<{ total: Money; paid: Money }>,
): MailReceipt {
  const inspection = judged(view, inspected)
  const lines = foundReceipt(inspection, total, view.titles, view.language, view.kind === 'withdrawal')
  const replacement = standingReplacement(view)
  if (!replacement) return { lines, refund: total, secondRefund: null }
  const sent = againstReplacement(total, replacement, view.language, paid)
  return { lines: [...lines, ...sent.rows], refund: sent.total, totalLabel: sent.totalLabel, secondRefund: null }
}

/** What was found otherwise than declared, line by line. */
export function mailDifferences(view: CaseView, inspection: InspectionView): OfferSentMail['differences'] {
  return foundLines(view, inspection)
    .filter(({ differs }) => differs)
    .map(({ title, declared, found, faultNotConfirmed, note }) => ({
      title,
      declared: declared.condition,
      found: found.quantity === 0 ? 'missing' : found.condition,
      quantities: declared.quantity === found.quantity ? null : { declared: declared.quantity, found: found.quantity },
      missingParts: found.missingMinor > 0 ? { amountMinor: found.missingMinor, currency: stores[view.store].currency } : null,
      faultNotConfirmed,
      finding: note,
    }))
}
