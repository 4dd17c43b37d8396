import { exchangeReceipt, standingReplacement } from '#app/domain/cases/exchange-difference.ts'
import { standingDecision } from '#app/domain/cases/standing-decision.ts'
import { receiptOf } from '#app/domain/cases/receipt.ts'
import { refundsIfWorse } from '#app/domain/cases/refund-if-worse.ts'
import { nextActorInCase } from '#app/domain/cases/next-actor.ts'
import type { Cause } from '#app/domain/policy/facts.ts'
import { addressLines } from '../shared/address-lines.ts'
import { whatCoversIt } from '../cases/arrived-claim.ts'
import { exchangeView } from '../policy/exchange-view.ts'
import { zero } from '#app/domain/shared/money.ts'
import { receiptLabel } from '../shared/receipt.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import type { CaseView, PickupView } from '#app/domain/cases/case-view.ts'

import type { CaseSummary, MailPickup, MailReceipt } from './data/case.ts'

/** The last instant to choose a pickup, where its page says that this is the customer's turn; null where it is not. */
export function chooseBy(view: CaseView): string | null {
  const { due, by } = nextActorInCase(view)
  return due === 'choose' ? by : null
}

/** What every mail about a case says of it. */
export function caseSummary(view: CaseView): CaseSummary {
  return {
    number: view.number,
    caseKind: view.kind,
    customerName: view.customer.name,
    store: view.store,
    orderName: view.order.name,
    lines: view.lines.map(({ title, quantity, picture, category }) => ({ title, quantity, picture, category })),
    casePath: `/cases/${view.number}`,
  }
}

/** The receipt of the frozen decision in the case's language; null where no money is promised by it. */
export function mailReceipt(view: CaseView): MailReceipt | null {
  if (view.kind === 'exchange') return exchangeReceiptInMail(view)
  if (view.kind === 'repair') return null
  const receipt = receiptOf(standingDecision(view))
  return {
    lines: receipt.entries.map((entry) => ({
      label: receiptLabel(entry, view.titles, view.language),
      sign: entry.sign,
      amount: entry.amount,
      clause: entry.clause,
    })),
    refund: receipt.total,
    secondRefund: secondRefund(view),
  }
}

/** What comes back less what is sent, in one; null where nothing of the shop was chosen. */
function exchangeReceiptInMail(view: CaseView): MailReceipt | null {
  const replacement = standingReplacement(view)
  if (!replacement) return null
  const { entries, sent, view: shown } = exchangeView(view.facts, replacement, view.language)
  const { difference } = exchangeReceipt(view.facts, replacement)
  const lines = entries.map((entry) => ({
    label: receiptLabel(entry, view.titles, view.language),
    sign: entry.sign,
    amount: entry.amount,
    clause: entry.clause,
  }))
  const nothing = difference.settles === 'even' ? zero(sent.amount.currency) : null
  return {
    lines: [...lines, { label: sent.label, sign: '-', amount: sent.amount, clause: null }],
    refund: 'amount' in difference ? difference.amount : nothing,
    totalLabel: shown.totalLabel,
    secondRefund: null,
  }
}

/** The mildest finding below what was declared; null where there is none to tell. */
export function secondRefund(view: CaseView): MailReceipt['secondRefund'] {
  // What a withdrawal or a recall gives does not follow from a condition.
  if (view.kind === 'withdrawal' || view.exception?.recall) return null
  for (const second of refundsIfWorse(view.facts)) {
    if (second.ifFound !== 'without_gifts') return { ifFound: second.ifFound, refund: second.refund }
  }
  return null
}

export function mailPickup(pickup: PickupView, language: Language): MailPickup {
  return {
    day: pickup.day,
    window: { from: pickup.windowFrom, to: pickup.windowTo },
    carrier: pickup.carrier,
    trackingNumber: pickup.trackingNumber,
    address: addressLines(pickup.address, language),
    phone: pickup.phone,
    parcels: pickup.parcels,
  }
}

/** What covers the device that came, in the case's language; null where nothing came to be repaired. */
export function mailWarranty(view: CaseView, cause?: Cause): string | null {
  return whatCoversIt(view, cause ?? null, view.language)
}
