import type { CaseView } from '#app/domain/cases/case-view.ts'
import { holdsCase, type InvoiceView, isShopPage, mayBeDropped, priceToAsk } from '#app/domain/cases/invoice.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { agreedShipping, shippingShare, shippingShareOf } from '#app/domain/cases/shipping-share.ts'
import { openSteps } from '#app/domain/cases/transitions.ts'
import type { EpochMs } from '#app/domain/shared/instant.ts'
import { invoiceTag } from '#app/domain/shop/invoice-tag.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import { formatDayOf, formatMoney } from '#app/wording/shared/format.ts'
import { paymentMethodInWords } from '#app/wording/shared/payment-method.ts'

type Reader = Readonly<{ language: Language; shopOrigins: readonly string[] }>

/** An invoice in words, and where it is paid; only a page of the shop itself is named. */
export type InvoicePageView = ReturnType<typeof invoicePageView>

function invoicePageView(view: CaseView, invoice: InvoiceView, { language, shopOrigins }: Reader) {
  const { timeZone } = stores[view.store]
  const { id, purpose, state, url, received, question, shopOrder, byHand, paidAt, repaid } = invoice
  return {
    id,
    purpose,
    state,
    question,
    amount: formatMoney(invoice.amount, language),
    received: received && formatMoney(received, language),
    orderName: shopOrder?.name ?? null,
    payUrl: url !== null && isShopPage(url, shopOrigins) ? url : null,
    due: formatDayOf(invoice.dueUntil, timeZone, language),
    paidOn: paidAt && formatDayOf(paidAt, timeZone, language),
    byHand,
    repaid: repaid && { ...repaid, method: repaid.method && paymentMethodInWords(repaid.method, language) },
    /** Whether the customer may let it be: the case waits for it. */
    canLeave: holdsCase(purpose) && openSteps(view.kind, view.state, 'customer').includes('leave_unpaid'),
    /** Whether staff note by hand that it was given back: the shop was not asked to. */
    repaidByHand: state === 'repaying' && (view.shopTag === null || shopOrder === null),
    /** By what a payment of an invoice that staff wrote in the shop is known. */
    tag: state === 'open' && view.shopTag === null ? invoiceTag(id) : null,
    canDrop: mayBeDropped(invoice),
  }
}

/** What a customer was asked to pay, the newest first, and nothing that is staff's; what is not owed any more and never was paid is left out. */
export function customerInvoices(view: CaseView, { invoices }: CaseResolution, { now, ...reader }: Reader & Readonly<{ now: EpochMs }>) {
  const owed = invoices.filter(({ state }) => state !== 'void')
  return owed
    .map((invoice) => {
      const { id, purpose, state, amount, received, payUrl, due, paidOn, repaid, canLeave } = invoicePageView(view, invoice, reader)
      const isLate = Date.parse(invoice.dueUntil) < now
      return { id, purpose, state, amount, received, payUrl, due, paidOn, repaid, canLeave, isLate }
    })
    .toReversed()
}

export type CustomerInvoice = ReturnType<typeof customerInvoices>[number]

/** The same as staff see it, with the share of shipping that they may ask for. */
export function invoicesForStaff(view: CaseView, outcome: CaseResolution, reader: Reader) {
  const share = shippingShare(view, outcome)
  const price = priceToAsk(view, outcome)
  const agreed = agreedShipping(view)
  const asked = shippingShareOf(view, outcome, null)
  return {
    version: view.version,
    priceToAsk: price && formatMoney(price, reader.language),
    invoices: outcome.invoices.map((invoice) => invoicePageView(view, invoice, reader)).toReversed(),
    sharePercent: share === null ? null : String(share / 100),
    /** Of what was agreed to; null where staff say what the pickup cost. */
    shareAmount: agreed && asked && { whole: formatMoney(agreed, reader.language), amount: formatMoney(asked, reader.language) },
  }
}

export type StaffInvoicesView = ReturnType<typeof invoicesForStaff>
