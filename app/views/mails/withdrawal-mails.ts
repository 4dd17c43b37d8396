import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { InspectionView } from '#app/domain/cases/outcome-view.ts'
import { withdrawalDatesOf } from '#app/domain/cases/withdrawal-dates.ts'
import { stores } from '#app/domain/shared/stores.ts'

import { caseSummary, mailReceipt } from './case-mails.ts'
import type { MailReceipt } from './data/case.ts'
import type { MailOf } from './mail-data.ts'

/** What follows of a withdrawal, for its customer; `address` is where parcels of its store go. */
export function withdrawalMail(view: CaseView, address: readonly string[]): MailOf<'withdrawal-opened'> {
  const { declaredAt, sendBackBy, refundBy } = withdrawalDatesOf(view)
  const payer = view.decision.returnShipping?.payer ?? 'shop'
  return {
    kind: 'withdrawal-opened',
    ...caseSummary(view),
    declaredAt,
    sendBack: sendBackBy === null ? null : { by: sendBackBy, payer },
    address: sendBackBy === null ? [] : address,
    refundBy,
    receipt: view.decision.refund === null ? null : mailReceipt(view),
  }
}

/** What was found of what came back; `view` is the case after it was looked at. */
export function assessedMail(view: CaseView, inspection: InspectionView, receipt: MailReceipt | null): MailOf<'withdrawal-assessed'> {
  const { currency } = stores[view.store]
  return {
    kind: 'withdrawal-assessed',
    ...caseSummary(view),
    found: inspection.findings.map(({ lineId, quantity, declaredQuantity, missingMinor, note }) => ({
      title: view.titles[lineId] ?? '',
      came: quantity,
      of: declaredQuantity,
      loss: missingMinor > 0 ? { amountMinor: missingMinor, currency } : null,
      words: note,
    })),
    refundBy: withdrawalDatesOf(view).repayBy,
    receipt,
  }
}
