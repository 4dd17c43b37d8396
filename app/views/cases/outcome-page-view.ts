import type { Limits } from '#app/domain/cases/approval.ts'
import { asksShop, type CaseView } from '#app/domain/cases/case-view.ts'
import type { GivenInShop } from '#app/domain/cases/given-in-shop.ts'
import { foundLines } from '#app/domain/cases/found-differences.ts'
import type { CaseResolution, InspectionView } from '#app/domain/cases/outcome-view.ts'
import { mayMakeException, exceptionAmount } from '#app/domain/cases/exception.ts'
import { decideAsReturn, judged, moneyBasis, paidFirst, standingReplacement } from '#app/domain/cases/exchange-difference.ts'
import type { Replacement } from '#app/domain/cases/replacement.ts'
import { offerRoom } from '#app/domain/cases/refund-basis.ts'
import type { SendFirstTerms } from '#app/domain/cases/sent-first.ts'
import { stateRow } from '#app/domain/cases/states.ts'
import { stepsOpen } from '#app/domain/cases/fitting-steps.ts'
import { ifSilentTo, isLeftOpen } from '#app/domain/cases/unanswered-offer.ts'
import { openSteps, settledStates } from '#app/domain/cases/transitions.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { type ShopProgress, shopProgress } from '#app/domain/shop/progress.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'

import { approvalsView } from './approvals-page-view.ts'
import { whatCoversIt } from './arrived-claim.ts'
import { clauseView } from '../policy/decision-view.ts'
import { againstReplacement } from '../policy/exchange-view.ts'
import { formatDayOf, formatInstant, formatMoney } from '#app/wording/shared/format.ts'
import { creditedGifts, creditableForStaff } from './gift-credit-view.ts'
import { methodInWords, orderedMoney, refundInShop } from '../shop/progress-view.ts'
import { exchangeFirst, exchangeToSend, notBack } from './exchange-to-send.ts'
import { foundReceipt } from './found-receipt.ts'
import { givenInShopView } from './given-in-shop-view.ts'

/** What became of a case in words: amounts and dates are texts in the reader's language. */
export type OutcomePageView = ReturnType<typeof outcomePageView>

export function outcomePageView(view: CaseView, outcome: CaseResolution, language: Language, progress: ShopProgress = shopProgress([])) {
  const { timeZone } = stores[view.store]
  const money = (amount: Money) => formatMoney(amount, language)
  const { inspection, offer, estimate, refund } = outcome
  return {
    version: view.version,
    found: inspection && foundView(view, inspection, outcome, language),
    offer: offer && {
      amount: money(offer.amount),
      difference: differenceAfter(view, outcome, offer.amount, language),
      note: offer.note,
      answer: offer.answer,
      ifSilent: offer.ifSilent,
      answerBy: formatDayOf(offer.answerBy, timeZone, language),
      open: openSteps(view.kind, view.state, 'customer').some((step) => step === 'accept_offer' || step === 'accept_late'),
      leftOpen: isLeftOpen(offer),
    },
    estimate: estimate && {
      price: money(estimate.price),
      finding: estimate.finding,
      answer: estimate.answer,
      answerBy: formatDayOf(estimate.answerBy, timeZone, language),
      open: openSteps(view.kind, view.state, 'customer').includes('accept_estimate'),
      warranty: whatCoversIt(view, estimate.cause, language),
    },
    giftCredits: creditedGifts(view, outcome, progress, language),
    extras: outcome.extras,
    refund: refund?.issuedAt
      ? {
          amount: money(refund.amount),
          reference: refund.reference,
          issued: formatInstant(refund.issuedAt, timeZone, language),
          method: methodInWords(progress.refund, language),
        }
      : null,
    /** What was paid of an offer that nobody answered, and until its customer agrees, that more may be asked for. */
    earlier: outcome.earlierRefund?.issuedAt
      ? { amount: money(outcome.earlierRefund.amount), issued: formatInstant(outcome.earlierRefund.issuedAt, timeZone, language) }
      : null,
    rest: stepsOpen(view, 'customer').includes('dispute_rest'),
    /** What the shop was asked to give back, and has not. */
    ordered: orderedMoney(view, outcome, language),
  }
}

/** Of an exchange, what is left to pay or to get back if the offer is accepted. */
function differenceAfter(view: CaseView, outcome: CaseResolution, worth: Money, language: Language): string | null {
  const replacement = standingReplacement(view)
  return replacement && againstReplacement(worth, replacement, language, paidFirst(outcome, worth.currency)).says
}

function foundView(view: CaseView, kept: InspectionView, outcome: CaseResolution, language: Language) {
  const inspection = judged(view, kept)
  const { currency } = stores[view.store]
  const amountOf = (amountMinor: number | null) => (amountMinor === null ? null : formatMoney({ amountMinor, currency }, language))
  const total = outcome.offer?.amount ?? inspection.refund
  const paid = paidFirst(outcome, currency)
  const replacement = standingReplacement(view)
  const sent = total && replacement && againstReplacement(total, replacement, language, paid)
  const declared = view.replacement ? { ...view, decision: decideAsReturn(view.facts) } : view
  return {
    /** Amounts that no rule gives wait for a person. */
    undecided: !settledStates(view.kind).includes(view.state),
    lines: foundLines(declared, inspection).map(({ declared, found, ...line }) => ({
      ...line,
      declared: { ...declared, amount: amountOf(declared.amountMinor) },
      found: {
        ...found,
        // Off a withdrawal it is what goods lost in value, and nobody said what condition they are in.
        condition: view.kind === 'withdrawal' ? null : found.condition,
        amount: amountOf(found.amountMinor),
        missing: found.missingMinor > 0 ? amountOf(found.missingMinor) : null,
      },
    })),
    declaredTotal: declaredTotal(declared, replacement, paid, language),
    /** In an exchange, what lies between; null where it is what is given back. */
    totalLabel: sent && sent.totalLabel,
    total: total && formatMoney(sent?.total ?? total, language),
    receipt:
      total &&
      [...foundReceipt(inspection, total, view.titles, language, view.kind === 'withdrawal'), ...(sent ? sent.rows : [])].map((line) => ({
        ...line,
        amount: line.amount && formatMoney(line.amount, language),
        clause: line.clause && clauseView(line.clause, language),
      })),
  }
}

function declaredTotal(
  { decision: { refund } }: Pick<CaseView, 'decision'>,
  replacement: Replacement | null,
  paid: Money,
  language: Language,
): string | null {
  if (!refund) return null
  return replacement ? againstReplacement(refund, replacement, language, paid).says : formatMoney(refund, language)
}

/** What staff go by: up to what amount one person gives, and what their store says of sending first. */
type Terms = Readonly<{ limits: Limits; sendFirst: SendFirstTerms; now: string }>

/** What staff see of it beside that: what comes next, and who may do it. */
export type StaffOutcomeView = ReturnType<typeof staffOutcomeView>

export function staffOutcomeView(
  view: CaseView,
  outcome: CaseResolution,
  language: Language,
  { limits, sendFirst, now }: Terms,
  progress: ShopProgress = shopProgress([]),
  given: readonly GivenInShop[] = [],
) {
  const basis = moneyBasis(view, outcome)
  const { least, most } = offerRoom(view, outcome.inspection)
  return {
    ...outcomePageView(view, outcome, language, progress),
    inShop: refundInShop(outcome, progress, language),
    exception: exceptionView(view, outcome, language),
    approvals: approvalsView(view, outcome, language, limits),
    exchange: exchangeToSend(view, outcome, language, limits),
    first: exchangeFirst(view, outcome, language, sendFirst),
    notBack: notBack(view, outcome, now, language),
    creditable: creditableForStaff(view, outcome, language),
    /** The shop pays it; else staff do, and say by what it is found. */
    byShop: asksShop(view),
    given: givenInShopView(view, outcome, given, language),
    /** What the warranty says for the cause that was declared, once the device is here. */
    diagnosis: { cause: view.facts.repair?.cause ?? null, warranty: whatCoversIt(view, null, language) },
    lines: view.lines.map(({ orderLineId, title, quantity, condition, fault }) => ({ id: orderLineId, title, quantity, condition, fault })),
    nextOffer: {
      fixed: least.amountMinor === most.amountMinor ? formatMoney(most, language) : null,
      least: formatMoney(least, language),
      most: formatMoney(most, language),
      /** Silence is no answer to it: what is offered is paid then, and the rest stays open. */
      silenceIsNone: ifSilentTo(view, most) === 'part-paid',
    },
    nextRefund: {
      basis: basis.basis === 'accepted-offer' && isLeftOpen(outcome.offer) ? ('unanswered-offer' as const) : basis.basis,
      amount: 'amount' in basis ? formatMoney(basis.amount, language) : null,
      most: 'most' in basis ? formatMoney(basis.most, language) : null,
    },
  }
}

/** An exception as staff see it: what may be proposed, what waits for a second person, or what was agreed on. */
export type ExceptionPageView = ReturnType<typeof exceptionView>

function exceptionView(view: CaseView, { exception }: CaseResolution, language: Language) {
  const { timeZone } = stores[view.store]
  const money = (amount: Money | null) => amount && formatMoney(amount, language)
  const room = exceptionAmount(view)
  const { version } = view
  return {
    version,
    open: mayMakeException(view),
    declined: stateRow(view.state).answer === 'no',
    room: { rule: room.rule, amount: 'amount' in room ? money(room.amount) : null, most: 'most' in room ? money(room.most) : null },
    agreed: exception?.agreedAt
      ? {
          recall: exception.recall === true,
          first: exception.proposedBy.name,
          second: exception.agreedBy?.name ?? '',
          reason: exception.reason,
          internalReason: exception.internalReason,
          amount: money(exception.amount),
          when: formatInstant(exception.agreedAt, timeZone, language),
        }
      : null,
  }
}
