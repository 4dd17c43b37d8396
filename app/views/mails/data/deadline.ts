import type { CaseSummary } from './case.ts'

export type DeadlineMail = DeadlineNearMail | CaseExpiredMail

/** What the case waits for from the customer. */
type AwaitedAnswer = 'item' | 'pickup' | 'offer' | 'estimate' | 'send-in'

/** They, what goes back for a replacement that was sent first, and money. */
type Reminded = AwaitedAnswer | 'return' | 'payment'

export type DeadlineNearMail = Readonly<{
  kind: 'deadline-near'
  awaited: Reminded
  /** The last instant. */
  by: string
}> &
  CaseSummary

export type CaseExpiredMail = Readonly<{ kind: 'case-expired'; awaited: AwaitedAnswer; orderPath: string }> & CaseSummary
