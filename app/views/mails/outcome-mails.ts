import type { CaseView } from '#app/domain/cases/case-view.ts'
import { foundLines } from '#app/domain/cases/found-differences.ts'
import type { InspectionView } from '#app/domain/cases/outcome-view.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { foundReceipt } from '../cases/found-receipt.ts'

import type { MailReceipt } from './data/case.ts'
import type { OfferSentMail } from './data/inspection.ts'

/** The receipt after inspection, in the case's language. */
export function foundMailReceipt(view: CaseView, inspection: InspectionView, total: Money): MailReceipt {
  return { lines: foundReceipt(inspection, total, view.titles, view.language), refund: total, secondRefund: null }
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
