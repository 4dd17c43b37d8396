import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { Alternative } from '#app/domain/policy/decision.ts'

type FoundCondition = 'unused' | 'used' | 'damaged'

/** What several mails share: greeting, tables, footer. */
export const frame = {
  greeting: (name: string | null) => (name === null ? 'Hello,' : `Hello ${name},`),
  senderName: 'EM-Smart',
  contact: (address: string) => `Questions? Reply to this mail or write to ${address}.`,
  noteOfOurs: 'Our note for you:',
  automatic: 'EM-Smart customer portal. You’re receiving this email because of activity in your account.',
  openCase: 'Open your request',
  caseNumber: 'Request',
  order: 'Order',
  items: 'Items',
  quantityOf: (quantity: number, title: string) => `${quantity} × ${title}`,
  amounts: 'Amounts',
  refund: 'Refund',
  refundBeforeShipping: 'Refund before return shipping',
  refundUndecided: 'we’ll review this',
  amountLater: 'confirmed before pickup',
  ifFound: {
    unused: 'If inspection finds it opened',
    used: 'If inspection finds it used',
    damaged: 'If inspection finds it damaged',
  } satisfies Record<FoundCondition, string>,
  frozen:
    'These amounts are fixed in your request. They change only if inspection finds another condition, missing ' +
    'parts or missing gifts; you would then get an offer to accept or dispute first.',
  endOfDay: (day: string) => `${day}, end of day`,
  requestKind: {
    cancel: 'cancellation',
    intercept: 'stop delivery',
    refuse: 'unopened return',
    return: 'return',
    exchange: 'exchange',
    repair: 'repair',
    not_received: 'missing parcel',
    withdrawal: 'withdrawal',
  } satisfies Record<CaseKind, string>,
  alternative: {
    cancel: 'Cancel order',
    intercept: 'Stop delivery',
    refuse: 'Send the parcel back unopened',
    return: 'Return items',
    repair: 'Request a repair',
  } satisfies Record<Alternative, string>,
}

export type FrameWords = typeof frame
