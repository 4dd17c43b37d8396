import { decisionWords } from '#app/wording/policy/decision-words.ts'
import { receiptOf } from '#app/domain/cases/receipt.ts'
import { refundsIfWorse } from '#app/domain/cases/refund-if-worse.ts'
import type { Replacement } from '#app/domain/cases/replacement.ts'
import type { Alternative, Clause, Decision, Effect, Outcome, Reason } from '#app/domain/policy/decision.ts'
import type { RequestKind, PolicyFacts } from '#app/domain/policy/facts.ts'
import { openAlternatives } from '#app/domain/policy/outlook/open-alternatives.ts'
import type { PolicyVersion } from '#app/domain/policy/version.ts'
import { policyVersions } from '#app/domain/policy/versions.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { type Language, type StoreId, stores } from '#app/domain/shared/stores.ts'
import type { CaseClaim } from '#app/domain/statutory/claim.ts'

import { type ClaimView, claimView } from '../statutory/claim-view.ts'
import { type CoverageView, coverageView } from '../warranty/coverage-view.ts'
import { formatDayOf, formatInstant, formatMoney } from '#app/wording/shared/format.ts'
import { adviceHere } from './advice-here.ts'
import { type ExchangeView, exchangeView } from './exchange-view.ts'
import { clauseName } from '#app/wording/policy/clause-names.ts'
import { clauseAnchor } from './pages.ts'
import { reasonWords } from '#app/wording/policy/reason-words.ts'
import { type LineTitles, receiptLabel } from '../shared/receipt.ts'

/** A decision in words, ready to show; amounts and dates are texts in the reader's language. */
export type DecisionView = Readonly<{
  action: RequestKind
  outcome: Outcome
  policyVersion: string
  receipt: Readonly<{ lines: readonly ReceiptLineView[]; total: string | null; second: readonly SecondView[] }>
  /** What is sent instead, in an exchange; null where nothing of the shop was chosen. */
  exchange: ExchangeView | null
  /** The right that a repair rests on; null where that was not asked, and for what is no repair. */
  claim: ClaimView | null
  /** What the warranty says; null for what is no repair. */
  coverage: CoverageView | null
  reasons: readonly ReasonView[]
  /** The last moment to ask, in the store's zone. */
  deadline: Readonly<{ date: string; over: boolean }> | null
  reviewBy: string | null
  /** What can be done instead, in the policy's order. */
  alternatives: readonly Alternative[]
  refundDays: number
}>

/** The second number: the refund if inspection finds otherwise. */
type SecondView = Readonly<{ label: string; amount: string }>

/** An amount of null is quoted before the pickup is booked. */
type ReceiptLineView = Readonly<{ label: string; sign: '+' | '-'; amount: string | null; clause: ClauseView | null }>

/** Where the policy says so, and what that place is called; a page shows it as a quiet link. */
export type ClauseView = Readonly<{ name: string; href: string }>

export type ReasonView = Readonly<{
  effect: Effect
  says: string
  next: string
  clause: ClauseView
  /** The line it is about, where it is about one. */
  about: string | null
}>

/** Says a decision on facts in the reader's language; dates are told in the store's zone. */
export function decisionView(
  decision: Decision,
  facts: PolicyFacts,
  known: Readonly<{ store: StoreId; titles: LineTitles; language: Language; replacement?: Replacement | null; claim?: CaseClaim | null }>,
): DecisionView {
  const { store, titles, language, replacement = null, claim = null } = known
  const version = versionOf(decision.policyVersion)
  const { timeZone } = stores[store]
  const receipt = receiptOf(decision)
  const exchange = replacement && exchangeView(facts, replacement, language)
  const lines = (exchange?.entries ?? receipt.entries).map((entry): ReceiptLineView => ({
    label: receiptLabel(entry, titles, language),
    sign: entry.sign,
    amount: entry.amount && formatMoney(entry.amount, language),
    clause: entry.clause && clauseView(entry.clause, language),
  }))
  const sent = exchange && {
    label: exchange.sent.label,
    sign: '-' as const,
    amount: formatMoney(exchange.sent.amount, language),
    clause: null,
  }
  return {
    action: decision.action,
    outcome: decision.outcome,
    policyVersion: decision.policyVersion,
    receipt: {
      lines: sent ? [...lines, sent] : lines,
      total: exchange ? exchange.total : receipt.total && formatMoney(receipt.total, language),
      second: (
        exchange?.second ?? refundsIfWorse(facts).map(({ ifFound, refund }) => ({ ifFound, amount: formatMoney(refund, language) }))
      ).map(({ ifFound, amount }) => ({ label: decisionWords(language).ifFound[ifFound], amount })),
    },
    exchange: exchange && exchange.view,
    claim: claim && claimView(claim, language),
    coverage: decision.coverage && coverageView(decision.coverage, language, facts.repair?.pausedDays),
    reasons: decision.reasons.map((reason) => {
      const next = adviceHere(reason, decision, facts, language)
      return { ...reasonView(reason, version, titles, language), ...(next === null ? {} : { next }) }
    }),
    deadline:
      decision.deadline === null
        ? null
        : { date: formatInstant(decision.deadline, timeZone, language), over: parseInstant(facts.now) > parseInstant(decision.deadline) },
    reviewBy: decision.reviewBy && formatDayOf(decision.reviewBy, timeZone, language),
    alternatives: openAlternatives(facts, decision),
    refundDays: version.processing.refundBusinessDays,
  }
}

/** Where a clause stands on the policy pages. */
export function clauseView(clause: Clause, language: Language): ClauseView {
  const page = clause.startsWith('W') ? 'warranty' : 'returns'
  return { name: clauseName(clause, language), href: `/policy/${page}#${clauseAnchor(clause)}` }
}

function reasonView(reason: Reason, version: PolicyVersion, titles: LineTitles, language: Language): ReasonView {
  const about = reason.lineId === undefined ? null : (titles[reason.lineId] ?? null)
  return { effect: reason.effect, ...reasonWords(reason.code, version, language), clause: clauseView(reason.clause, language), about }
}

/** The version of that name, or the first. */
export function versionOf(id: string): PolicyVersion {
  const version = policyVersions.find((known) => known.id === id) ?? policyVersions[0]
  if (!version) throw new Error('there is no policy version')
  return version
}
