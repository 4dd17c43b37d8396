import { holdsCase, type InvoiceView, isShopPage, mayBeDropped, priceToAsk } from '#app/domain/cases/invoice.ts'
import { isAgreeing } from '#app/domain/cases/proposal.ts'
import { agreedShipping, shippingShareOf } from '#app/domain/cases/shipping-share.ts'
import { markRepaid } from '#app/infra/cases/invoices.ts'
import { noteCost } from '#app/infra/cases/pickups.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { listShopOrigins } from '#app/infra/shop/list-shop-origins.ts'

import { askForMoney } from './ask-for-money.ts'
import type { StaffInput } from './decide-case.ts'
import { closeInShop, endInvoice } from './forgo-invoices.ts'
import type { OpenedCase } from './open-case.ts'
import { payInvoice } from './pay-invoice.ts'
import { tellByHand, tellRepaid } from './tell-invoice.ts'
import { auditCase, type NotGiven, withCase } from './with-case.ts'

type OfInvoice = Omit<StaffInput, 'version'> & Readonly<{ invoiceId: string }>
type Referred = OfInvoice & Readonly<{ reference: string }>

/** `invoice-moved-on`: it was paid, ended or given back since. `no-shop-page`: what was named as the place to pay is no page of the shop. */
export type InvoiceSettled =
  | Readonly<{ done: true }>
  | Readonly<{ done: false; because: 'moved-on' | 'not-allowed' | 'invoice-moved-on' | 'no-share' | 'no-shop-page' }>
  | NotGiven

/**
 * Notes that an invoice was paid: by another way than the shop's page, or by what came there and is not exactly what was asked for.
 * What waited for it goes on; the shop's own invoice is taken away, so that nobody pays it as well.
 */
export async function notePaid(portal: Portal, input: Referred): Promise<InvoiceSettled> {
  return withCase(portal, input, async (db, opened, role): Promise<InvoiceSettled> => {
    if (!isAgreeing(role)) return refused('not-allowed')
    const invoice = invoiceOf(opened, input)
    if (invoice?.state !== 'open') return refused('invoice-moved-on')
    const { staffId, reference, from } = input
    const actor = { kind: 'staff', id: staffId } as const
    await payInvoice(db, opened, { invoice, actor, from, byHand: { reference, staffId } })
    if (opened.view.shopTag !== null && !invoice.shopOrder) await closeInShop(db, opened.view, invoice.id)
    if (!holdsCase(invoice.purpose)) await auditCase(db, input, opened.view.id, 'case.note_paid', { invoiceId: invoice.id, reference })
    return { done: true }
  })
}

/** Notes that what came in for an invoice was given back by hand, and by what that is found. */
export async function noteRepaid(portal: Portal, input: Referred): Promise<InvoiceSettled> {
  return withCase(portal, input, async (db, opened, role): Promise<InvoiceSettled> => {
    if (!isAgreeing(role)) return refused('not-allowed')
    const invoice = invoiceOf(opened, input)
    const { reference } = input
    if (!invoice || isRepaidByShop(opened, invoice) || !(await markRepaid(db, invoice.id, { reference, method: null }))) {
      return refused('invoice-moved-on')
    }
    await tellRepaid(db, opened.view, invoice, { reference, method: null })
    await auditCase(db, input, opened.view.id, 'case.note_repaid', { invoiceId: invoice.id, reference })
    return { done: true }
  })
}

/** Lets an amount go that was asked for beside the case; what a case waits for, or was sent before, ends by a step of the case. */
export async function dropInvoice(portal: Portal, input: OfInvoice): Promise<InvoiceSettled> {
  return withCase(portal, input, async (db, opened, role): Promise<InvoiceSettled> => {
    if (!isAgreeing(role)) return refused('not-allowed')
    const invoice = invoiceOf(opened, input)
    if (!invoice || !mayBeDropped(invoice)) return refused('invoice-moved-on')
    await endInvoice(db, opened.view, invoice)
    await auditCase(db, input, opened.view.id, 'case.drop_invoice', { invoiceId: invoice.id })
    return { done: true }
  })
}

/** Asks for the customer's share of the shipping of a repair: of what was agreed to, else of what staff say that the pickup cost. */
export async function askForShippingShare(
  portal: Portal,
  input: StaffInput & Readonly<{ costMinor: number | null }>,
): Promise<InvoiceSettled> {
  return withCase(portal, input, async (db, { view, outcome }, role): Promise<InvoiceSettled> => {
    if (role === null) return refused('not-allowed')
    if (view.version !== input.version) return refused('moved-on')
    const amount = shippingShareOf(view, outcome, input.costMinor)
    if (!amount || !view.pickup) return refused('no-share')
    if (agreedShipping(view) === null && input.costMinor !== null) await noteCost(db, view.pickup.id, input.costMinor)
    const { version, staffId, from } = input
    const asked = await askForMoney(db, view, { purpose: 'shipping_share', amount, version, staffId, from })
    if (!asked) return refused('moved-on')
    await auditCase(db, input, view.id, 'case.ask_shipping_share', amount)
    return { done: true }
  })
}

/**
 * Asks for the price of an accepted repair where the shop is asked for nothing: staff have written the invoice in the shop themselves, and
 * name its page where it has one. An address that is no page of the shop is refused.
 */
export async function askByHand(portal: Portal, input: StaffInput & Readonly<{ url: string | null }>): Promise<InvoiceSettled> {
  return withCase(portal, input, async (db, { view, outcome }, role): Promise<InvoiceSettled> => {
    if (role === null) return refused('not-allowed')
    const amount = priceToAsk(view, outcome)
    if (!amount) return refused('moved-on')
    const { version, staffId, from, url } = input
    if (url !== null && !isShopPage(url, listShopOrigins(portal.settings, view.store))) return refused('no-shop-page')
    const asked = await askForMoney(db, view, { purpose: 'estimate', amount, version, staffId, from })
    if (!asked) return refused('moved-on')
    await tellByHand(db, view.number, url)
    return { done: true }
  })
}

/** Whether the shop was asked to give it back: that command is tried again or done by hand, not the invoice. */
function isRepaidByShop({ view }: OpenedCase, { shopOrder }: InvoiceView): boolean {
  return view.shopTag !== null && shopOrder !== null
}

function invoiceOf({ outcome }: OpenedCase, { invoiceId }: OfInvoice): InvoiceView | null {
  return outcome.invoices.find(({ id }) => id === invoiceId) ?? null
}

function refused<Because extends string>(because: Because): Readonly<{ done: false; because: Because }> {
  return { done: false, because }
}
