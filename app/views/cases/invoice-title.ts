import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { InvoicePurpose } from '#app/domain/cases/invoice.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** What an invoice is called in the shop, as its customer reads it there. */
export function invoiceTitle({ language, number }: Pick<CaseView, 'language' | 'number'>, purpose: InvoicePurpose): string {
  return wordsOf(language, 'invoices')(`title.${purpose}`, { number })
}
