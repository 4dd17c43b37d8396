import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { Alternative } from '#app/domain/policy/decision.ts'

type FoundCondition = 'unused' | 'used' | 'damaged'

/** What several mails share: greeting, tables, footer. */
export const frame = {
  greeting: (name: string | null) => (name === null ? 'Hello,' : `Hello ${name},`),
  senderName: 'EM-Smart',
  contact: (address: string) => `Questions? Reply to this mail or write to ${address}.`,
  noteOfOurs: 'Our note for you:',
  automatic: 'EM-Smart customer portal. This mail was sent because of something that happened in your account.',
  openCase: 'Open your case',
  caseNumber: 'Case',
  order: 'Order',
  items: 'Items',
  quantityOf: (quantity: number, title: string) => `${quantity} × ${title}`,
  amounts: 'Amounts',
  refund: 'Refund',
  refundBeforeShipping: 'Refund before return shipping',
  refundUndecided: 'decided by a person',
  amountLater: 'quoted before pickup',
  ifFound: {
    unused: 'If inspection finds it opened',
    used: 'If inspection finds it used',
    damaged: 'If inspection finds it damaged',
  } satisfies Record<FoundCondition, string>,
  frozen:
    'These amounts are fixed in your case. They change only if inspection finds another condition, missing ' +
    'parts or missing gifts; you would then get an offer to accept or dispute first.',
  endOfDay: (day: string) => `${day}, end of day`,
  requestKind: {
    cancel: 'cancellation',
    intercept: 'interception',
    refuse: 'refusal',
    return: 'return',
    exchange: 'exchange',
    repair: 'repair',
    not_received: 'missing parcel',
    withdrawal: 'withdrawal',
  } satisfies Record<CaseKind, string>,
  alternative: {
    cancel: 'Cancel the order',
    intercept: 'Have the parcel intercepted on its way',
    refuse: 'Refuse the parcel',
    return: 'Return the items',
    repair: 'Ask for a repair',
  } satisfies Record<Alternative, string>,
}

export type FrameWords = typeof frame
