import type { CaseSummary } from './case.ts'

export type DeadlineMail = DeadlineNearMail | CaseExpiredMail

/** What the case waits for from the customer. */
type AwaitedAnswer = 'item' | 'pickup' | 'offer' | 'estimate' | 'send-in'

export type DeadlineNearMail = Readonly<{
  kind: 'deadline-near'
  awaited: AwaitedAnswer
  /** The last instant. */
  by: string
}> &
  CaseSummary

export type CaseExpiredMail = Readonly<{ kind: 'case-expired'; awaited: AwaitedAnswer; orderPath: string }> & CaseSummary
