import { exchangeReceipt, standingReplacement } from '#app/domain/cases/exchange-difference.ts'
import { type ReceiptEntry, receiptOf } from '#app/domain/cases/receipt.ts'
import type { Replacement } from '#app/domain/cases/replacement.ts'
import { type Money, proportion, zero } from '#app/domain/shared/money.ts'
import { stores } from '#app/domain/shared/stores.ts'
import type { CaseLineView, CaseView, PickupView } from '#app/domain/cases/case-view.ts'
import { secondRefund } from '#app/views/mails/case-mails.ts'
import { exchangeView } from '../policy/exchange-view.ts'
import { receiptLabel } from '../shared/receipt.ts'

import type { CustomsBlock, DocumentAddress, DocumentQuote, DocumentQuoteLine, PickupDocumentData, PickupKind } from './pickup-data.ts'

export type SnapshotInput = Readonly<{
  view: CaseView
  pickup: PickupView
  documentId: string
  edition: number
  /** Whether the carrier's own label goes with the documents. */
  ownLabel: boolean
  /** ISO instant of issue. */
  issuedAt: string
  /** Where the store's parcels go. */
  warehouse: Omit<DocumentAddress, 'company' | 'addition'> & Readonly<{ phone: string | null }>
  /** The signed link to the case, for the printed code. */
  qrUrl: string
}>

/** Freezes what the two printed pages of a case say, from the case and its pickup as they are now. */
export function pickupSnapshot(input: SnapshotInput): PickupDocumentData {
  const { view, pickup, warehouse: place } = input
  const warehouse: DocumentAddress = { ...place, company: null, addition: null }
  return {
    documentId: input.documentId,
    edition: input.edition,
    superseded: false,
    language: view.language,
    secondLanguage: view.language === 'en' ? null : 'en',
    paper: stores[view.store].paper,
    format: 'page',
    caseNumber: view.number,
    orderNumber: view.order.name,
    kind: pickupKind(view),
    store: view.store,
    sender: { ...pickup.address, company: null },
    senderPhone: pickup.phone,
    warehouse,
    warehousePhone: place.phone,
    parcel: { number: 1, of: pickup.parcels },
    pickup: { day: pickup.day, window: { from: pickup.windowFrom, until: pickup.windowTo } },
    carrier: { name: pickup.carrier, trackingNumber: pickup.trackingNumber, ownLabel: input.ownLabel },
    contents: view.lines
      .filter((line) => !line.gift)
      .map((line) => ({
        title: line.title,
        sku: line.sku ?? '',
        serials: line.serials,
        quantity: line.quantity,
        declaredCondition: line.condition,
      })),
    gifts: view.lines.filter((line) => line.gift).map(({ title, sku, quantity }) => ({ title, sku: sku ?? '', quantity })),
    quote: quoteOf(view),
    customs: customsOf(view, pickup.address.country, place.country),
    policyVersion: view.policyVersion,
    issuedAt: input.issuedAt,
    qrUrl: input.qrUrl,
  }
}

function pickupKind(view: CaseView): PickupKind {
  if (view.kind === 'cancel' || view.kind === 'intercept' || view.kind === 'not_received') {
    throw new Error(`a ${view.kind} has no pickup`)
  }
  if (view.kind === 'refuse') return 'refusal'
  return view.kind === 'withdrawal' ? 'return' : view.kind
}

function quoteOf(view: CaseView): DocumentQuote | null {
  if (view.kind === 'repair') return null
  const replacement = standingReplacement(view)
  if (view.kind === 'exchange' && replacement) return exchangeQuoteOf(view, replacement)
  const receipt = receiptOf(view.decision)
  const second = secondRefund(view)
  return {
    lines: receipt.entries.map((entry) => quoteLine(entry, view)),
    total: receipt.total,
    secondTotal: second && { ifFound: second.ifFound, total: second.refund },
  }
}

function quoteLine(entry: ReceiptEntry, { titles, language }: CaseView): DocumentQuoteLine {
  const { sign, amount, clause } = entry
  const labelInEnglish = language === 'en' ? null : receiptLabel(entry, titles, 'en')
  return { label: receiptLabel(entry, titles, language), labelInEnglish, sign, amount, clause }
}

/** What comes back less what is sent, and the difference between the two as its page and its mail tell it. */
function exchangeQuoteOf(view: CaseView, replacement: Replacement): DocumentQuote {
  const { facts, language } = view
  const { entries, difference } = exchangeReceipt(facts, replacement)
  const { sent } = exchangeView(facts, replacement, language)
  const labelInEnglish = language === 'en' ? null : exchangeView(facts, replacement, 'en').sent.label
  const nothing = difference.settles === 'even' ? zero(sent.amount.currency) : null
  return {
    lines: [
      ...entries.map((entry) => quoteLine(entry, view)),
      { label: sent.label, labelInEnglish, sign: '-', amount: sent.amount, clause: null },
    ],
    total: 'amount' in difference ? difference.amount : nothing,
    settles: difference.settles,
    secondTotal: null,
  }
}

/** What was paid for the part that travels, of a gift its worth; null where that is nothing: customs takes no zero. */
function customsValue({ decision, facts }: CaseView, { orderLineId, quantity }: CaseLineView): Money | null {
  const decided = decision.lines.find(({ lineId }) => lineId === orderLineId)?.paid
  if (decided && decided.amountMinor > 0) return decided
  const bought = facts.order.lines.find(({ id }) => id === orderLineId)
  if (!bought) return null
  const worth = bought.paid.amountMinor > 0 ? bought.paid : bought.giftValue
  if (!worth || worth.amountMinor <= 0) return null
  return { ...worth, amountMinor: proportion(worth.amountMinor, quantity, bought.quantity) }
}

/** Countries of the customs union of the European warehouse: those the stores `de` and `eu` ship to. */
const customsUnion = new Set([...stores.de.shipTo, ...stores.eu.shipTo])

function customsOf(view: CaseView, from: string, to: string): CustomsBlock | null {
  if (from === to || (customsUnion.has(from) && customsUnion.has(to))) return null
  const currency = stores[view.store].currency
  const lines = view.lines.map((line) => {
    const { title, quantity, hsCode, origin } = line
    return { title, quantity, hsCode, origin, value: customsValue(view, line) }
  })
  const values = lines.flatMap(({ value }) => value?.amountMinor ?? [])
  const amountMinor = values.reduce((sum, value) => sum + value, 0)
  const reasons = { refusal: 'returned-goods', return: 'returned-goods', exchange: 'exchange', repair: 'repair' } as const
  return { reasonForExport: reasons[pickupKind(view)], lines, total: values.length === lines.length ? { amountMinor, currency } : null }
}
