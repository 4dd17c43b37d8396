import type { Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { choiceOfWithdrawal, mayWithdraw, savesFee } from '#app/domain/statutory/told-rights.ts'

import type { MailWithdrawal } from './data/review.ts'

/** What a mail about a request says of the right to withdraw; null where that gives no more than the request, or is over. */
export function mailWithdrawal(facts: PolicyFacts, decision: Decision): MailWithdrawal | null {
  const told = choiceOfWithdrawal(statutoryRights(facts, decision), decision.action)
  if (!told || !mayWithdraw(told) || told.comparison.better !== 'statutory') return null
  const { withdrawal, timeZone } = told
  return { savesFee: savesFee(told), until: withdrawal.deadline, timeZone }
}
