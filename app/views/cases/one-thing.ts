import type { CaseView } from '#app/domain/cases/case-view.ts'
import { stateRow } from '#app/domain/cases/states.ts'

import type { CustomerActionsView } from './customer-actions.ts'
import type { CustomerInvoice } from './invoice-page-view.ts'
import type { OutcomePageView } from './outcome-page-view.ts'

/** What a customer is asked for in a case, the most pressing first: a page marks the first of these that is open, and nothing else. */
export type OneThing =
  'choose_instead' | 'item' | 'invoice' | 'offer' | 'estimate' | 'pickup' | 'send_own' | 'advice' | 'documents' | 'convert'

type Known = Readonly<{
  view: Pick<CaseView, 'kind' | 'state'>
  /** What was promised instead is gone. */
  isOut: boolean
  maySendOwn: boolean
  hasDocuments: boolean
  actions: CustomerActionsView
  outcome: Pick<OutcomePageView, 'offer' | 'estimate'>
  invoices: readonly CustomerInvoice[]
}>

/** The one thing to do on the page of a case; null where there is nothing to do but to wait. */
export function oneThing(known: Known): OneThing | null {
  const { view, actions, outcome } = known
  if (known.isOut) return 'choose_instead'
  if (actions.item) return 'item'
  if (known.invoices.some(isPayable)) return 'invoice'
  if (outcome.offer?.open) return 'offer'
  if (outcome.estimate?.open) return 'estimate'
  if (actions.pickup && isToChoose(actions.pickup)) return 'pickup'
  if (known.maySendOwn && !actions.pickup) return 'send_own'
  if (actions.solve) return 'advice'
  if (stateRow(view.state).due === 'pickup' && known.hasDocuments) return 'documents'
  return view.kind === 'intercept' && view.state === 'failed' ? 'convert' : null
}

function isPayable({ state, received, payUrl }: CustomerInvoice): boolean {
  return state === 'open' && received === null && payUrl !== null
}

/** Nothing was chosen yet, or what was chosen has a price to agree to. */
function isToChoose({ wish, shipping }: NonNullable<CustomerActionsView['pickup']>): boolean {
  return wish === null || Boolean(shipping?.offer)
}
