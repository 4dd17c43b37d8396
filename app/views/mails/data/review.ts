import type { Alternative, Coverage } from '#app/domain/policy/decision.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { CaseClaim } from '#app/domain/statutory/claim.ts'

import type { CaseSummary, MailPickup, MailReceipt } from './case.ts'

export type ReviewMail =
  CaseFiledMail | ItemRequestedMail | CaseApprovedMail | CaseDeclinedMail | ExceptionApprovedMail | CaseWithdrawnMail | CaseMessageMail

export type CaseFiledMail = Readonly<{
  kind: 'case-filed'
  receipt: MailReceipt | null
  /** The last instant of the review; null where nothing is reviewed. */
  reviewBy: string | null
  /** The policy says no, and an exception was asked for. */
  exception?: boolean
  /** What the warranty says of a repair; left out for every other kind. */
  coverage?: Coverage
  /** That the contract can be withdrawn from all the same; left out where the law gives no more. */
  withdrawal?: MailWithdrawal
  /** The right that a repair rests on; left out where no law is beside the shop's rules. */
  claim?: CaseClaim
}> &
  CaseSummary

/** The right to withdraw, where it gives more than what was filed. */
export type MailWithdrawal = Readonly<{
  savesFee: boolean
  /** The last moment to declare it; null while the period has not begun. */
  until: string | null
  /** In which its days are told. */
  timeZone: string
}>

/** A person needs a named thing before deciding. */
export type ItemRequestedMail = Readonly<{
  kind: 'item-requested'
  /** As staff wrote it. */
  item: string
  /** The last instant to send it; null where there is no limit. */
  answerBy: string | null
}> &
  CaseSummary

/** Approved, the pickup not booked yet: what comes next. */
export type CaseApprovedMail = Readonly<{
  kind: 'case-approved'
  receipt: MailReceipt | null
  /** The last instant to choose a pickup; null or left out where the request does not expire. */
  chooseBy?: string | null
}> &
  CaseSummary

export type CaseDeclinedMail = Readonly<{
  kind: 'case-declined'
  /** As staff wrote it for the customer. */
  reason: string
  /** What is open instead, in the policy's order. */
  alternatives: readonly Alternative[]
  /** The order's page below the portal's address, where the alternatives are. */
  orderPath: string
}> &
  CaseSummary

/** Approved by two people although the policy, or one person before, said no. */
export type ExceptionApprovedMail = Readonly<{
  kind: 'exception-approved'
  /** As staff wrote it for the customer. */
  reason: string
  /** What was agreed on where no rule says it. */
  amount: Money | null
  /** The last instant to choose a pickup, where that is next. */
  chooseBy?: string | null
  receipt: MailReceipt | null
}> &
  CaseSummary

export type CaseWithdrawnMail = Readonly<{
  kind: 'case-withdrawn'
  orderPath: string
  /** The pickup that was booked and is called off. */
  pickup?: MailPickup
  /** The customer withdrew from the contract by law, which goes on in its place. */
  byLaw?: true
}> &
  CaseSummary

export type CaseMessageMail = Readonly<{
  kind: 'case-message'
  /** As staff wrote it. */
  message: string
}> &
  CaseSummary
