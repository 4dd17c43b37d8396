import type { Money } from '#app/domain/shared/money.ts'

import type { CaseSummary, MailReceipt } from './case.ts'

export type WithdrawalMail = WithdrawalOpenedMail | WithdrawalAssessedMail

/** What a withdrawal leads to: what comes back, until when to send, until when the money is back. */
export type WithdrawalOpenedMail = Readonly<{
  kind: 'withdrawal-opened'
  declaredAt: string
  /** Null where nothing had been sent, so that nothing comes back. */
  sendBack: Readonly<{ by: string; payer: 'customer' | 'shop' }> | null
  /** Where to, a line each; none where its page says it. */
  address: readonly string[]
  refundBy: string
  receipt: MailReceipt | null
}> &
  CaseSummary

/** What was found of goods that came back by a withdrawal, and what is taken off for what they lost in value. */
export type WithdrawalAssessedMail = Readonly<{
  kind: 'withdrawal-assessed'
  found: readonly Readonly<{ title: string; came: number; of: number; loss: Money | null; words: string | null }>[]
  refundBy: string
  receipt: MailReceipt | null
}> &
  CaseSummary
