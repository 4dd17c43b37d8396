import type { CaseKind } from './case-kind.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { isUnderGuarantee } from '#app/domain/statutory/claim.ts'

import type { CaseView } from './case-view.ts'
import { comesByItself } from './fitting-steps.ts'
import { paidFor } from './refund-basis.ts'
import { stateRow } from './states.ts'
import { type Transition, stepRow } from './step-rows.ts'
import type { CaseState } from './transitions.ts'

type Known = Pick<CaseView, 'kind' | 'state' | 'store' | 'facts' | 'decision' | 'claim'>

/**
 * Whether the plain yes is closed: the policy refuses the request that is reviewed, or a person declined it. What the legal guarantee is
 * asked for, no policy can refuse.
 */
export function mayMakeException({ state, decision, claim }: Pick<Known, 'state' | 'decision' | 'claim'>): boolean {
  const { answer } = stateRow(state)
  return answer === 'no' || (answer === 'review' && decision.outcome === 'ineligible' && !isUnderGuarantee({ claim }))
}

/** Whether a step says yes where only two people together may. */
export function needsException(view: Pick<Known, 'state' | 'decision' | 'claim'>, step: Transition): boolean {
  return stepRow(step).yes === true && mayMakeException(view)
}

const to = {
  cancel: 'confirmed',
  intercept: 'requested',
  refuse: 'approved',
  return: 'approved',
  exchange: 'approved',
  repair: 'troubleshooting',
  not_received: 'inquiry',
  withdrawal: 'acknowledged',
} as const satisfies Record<CaseKind, CaseState>

/** Where it goes on: as if it had been approved; a parcel that never was delivered comes back by itself. */
export function exceptionTo({ kind, facts }: Pick<Known, 'kind' | 'facts'>): CaseState {
  return comesByItself({ kind, facts }) ? 'awaiting_return' : to[kind]
}

/** Where a remedy of a recall goes on: its pickup is next, for nobody reviews it. */
export function recalledTo({ kind }: Pick<Known, 'kind'>): CaseState {
  return kind === 'repair' ? 'send_in' : to[kind]
}

/**
 * What an override says about money: nothing for an exchange and a repair; the filed amount where the policy gives
 * one; else an amount that a person says, more than nothing and at most what was paid for what the case is about.
 */
export type ExceptionAmount =
  Readonly<{ rule: 'none' }> | Readonly<{ rule: 'filed'; amount: Money }> | Readonly<{ rule: 'said'; most: Money }>

export function exceptionAmount(view: Known): ExceptionAmount {
  if (view.kind === 'exchange' || view.kind === 'repair') return { rule: 'none' }
  const filed = view.decision.refund
  return filed ? { rule: 'filed', amount: filed } : { rule: 'said', most: paidFor(view) }
}

/** What was typed as the rule takes it: null where nothing is to be said, `wrong` where it does not fit. */
export function saidException(view: Known, amountMinor: number | null): Money | null | 'wrong' {
  const amount = exceptionAmount(view)
  if (amount.rule !== 'said') return null
  if (amountMinor === null || amountMinor <= 0 || amountMinor > amount.most.amountMinor) return 'wrong'
  return { amountMinor, currency: amount.most.currency }
}
