import { arrivedCoverage } from '#app/domain/cases/arrived-coverage.ts'
import type { CaseEventView, CaseView } from '#app/domain/cases/case-view.ts'
import { mayChoose } from '#app/domain/cases/exchange-difference.ts'
import { mayMakeException } from '#app/domain/cases/exception.ts'
import { nameOf } from '#app/domain/cases/replacement.ts'
import { standingDecision } from '#app/domain/cases/standing-decision.ts'
import { type CaseState, stateRow } from '#app/domain/cases/states.ts'
import { awaitedIn } from '#app/domain/cases/waiting.ts'
import { isLateBack, isSentFirst, statesNotBack } from '#app/domain/cases/sent-first.ts'
import { withdrawalDatesOf } from '#app/domain/cases/withdrawal-dates.ts'
import { askedToSendIn } from '#app/domain/cases/waiting.ts'
import { settledStates } from '#app/domain/cases/transitions.ts'
import { mayChoosePickup } from '#app/domain/parcels/pickup-days.ts'
import { needsAgreement } from '#app/domain/parcels/shipping-offer.ts'
import { handOverBy } from '#app/domain/parcels/hand-over-by.ts'
import type { ShopProgress } from '#app/domain/shop/progress.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import { isUnderGuarantee } from '#app/domain/statutory/claim.ts'

import { agreedView } from '../parcels/shipping-page.ts'
import { addressLines } from '../shared/address-lines.ts'
import { legLines } from '../parcels/leg-lines.ts'
import { type DecisionView, decisionView } from '../policy/decision-view.ts'
import { shopNext } from '../shop/progress-view.ts'
import { formatDay, formatDayOf, formatInstant, formatMoney } from '#app/wording/shared/format.ts'
import { exchange } from '#app/wording/en/pages/exchange.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { caseRail } from './case-rail.ts'
import { missingWords } from './missing-words.ts'
import { moneyWhen } from './money-when.ts'
import { lawOfCase } from './withdrawal-page-view.ts'

/** A case in words: dates are told in the store's zone, amounts in the reader's language. */
export type CasePageView = ReturnType<typeof casePageView>

export function casePageView(view: CaseView, language: Language, progress: ShopProgress, now: string) {
  const { store, pickup } = view
  const { timeZone, paper } = stores[store]
  const { number, kind, state, version, policyVersion, reason, wish, phone, answer, documents } = view
  const decision = decisionOnPage(view, language)
  return {
    number,
    kind,
    state,
    version,
    policyVersion,
    reason,
    wish,
    phone,
    answer,
    paper,
    decision,
    /** Approved against the policy or after a no: why, and what was agreed on. */
    exception: view.exception && {
      recall: view.exception.recall === true,
      reason: view.exception.reason,
      amount: view.exception.amount && formatMoney(view.exception.amount, language),
    },
    /** What was chosen instead, where it asks for a word: it is gone, on its way out, or the money takes its place. */
    instead: insteadState(view, now, language),
    /** What a withdrawal rests on; null of every other kind. */
    law: lawOfCase(view, language),
    /** Who is next and by when. */
    next: nextWords(view, progress, { refundDays: decision.refundDays, now }, language),
    /** How far it is, and until when the money is back. */
    rail: caseRail(view, now, language),
    money: moneyWhen(view, decision.refundDays, now, language),
    filed: formatDayOf(view.filedAt, timeZone, language),
    /** Whether a device that was covered when it was filed was handed over in time (W3); null before, and for all else. */
    arrived: arrivedView(view, language),
    /** What was agreed to for the way back, or that the shop pays it. */
    agreed: agreedView(view, language),
    reviewBy: view.reviewBy && formatDayOf(view.reviewBy, timeZone, language),
    order: { id: view.order.id, name: view.order.name },
    missing: view.facts.missing ? missingWords(view.facts, view.store, language) : null,
    lines: view.lines.map(({ orderLineId, title, category, picture, quantity, condition, serials }) => ({
      id: orderLineId,
      title,
      category,
      picture,
      quantity,
      condition,
      serials,
    })),
    pickup: pickup && { ...pickup, day: formatDay(pickup.day, language), address: addressLines(pickup.address, language) },
    labelKept: view.labelKept,
    legs: legLines(view.legs, language),
    document: documents.find((document) => !document.superseded) ?? null,
    events: view.events.map((event: CaseEventView) => ({ ...event, when: formatInstant(event.at, timeZone, language) })),
  }
}

/** Of a withdrawal and of what a recall grants, nothing that the shop's policy or its warranty would say. */
function decisionOnPage(view: CaseView, language: Language): DecisionView {
  const { store, titles, replacement, claim } = view
  const decision = decisionView(standingDecision(view), view.facts, { store, titles, language, replacement, claim })
  if (view.kind !== 'withdrawal' && !view.exception?.recall) return decision
  const coverage = decision.coverage && { ...decision.coverage, status: null, arriveBy: null }
  return { ...decision, coverage, receipt: { ...decision.receipt, second: [] }, alternatives: [], deadline: null }
}

type AfterFirst = keyof typeof exchange.firstNext

/** Whether something else is said of what happens next, where the replacement was sent first. */
function isAfterFirst(state: CaseState): state is CaseState & AfterFirst {
  return Object.hasOwn(exchange.firstNext, state)
}

function insteadState(view: CaseView, now: string, language: Language) {
  const { replacement, state } = view
  if (!replacement || settledStates(view.kind).includes(state)) return null
  if (replacement.moneySince) return { state: 'money', name: nameOf(replacement) } as const
  if (replacement.first) return firstState(view, nameOf(replacement), now, language)
  if (replacement.sending) return { state: 'packing', name: nameOf(replacement) } as const
  return mayChoose(view) ? ({ state: 'out', name: nameOf(replacement) } as const) : null
}

/** Where it was sent before anything came back: until when that has to be on its way, and how. */
function firstState(view: CaseView, name: string, now: string, language: Language) {
  const backBy = view.replacement?.first?.backBy ?? null
  if (backBy === null) return { state: 'packing', name } as const
  if (!statesNotBack.includes(view.state)) return null
  const date = formatDayOf(backBy, stores[view.store].timeZone, language)
  const goods = view.lines.map(({ title, quantity }) => (quantity === 1 ? title : `${quantity} × ${title}`)).join(', ')
  const told = { name, date, goods, day: view.pickup ? formatDay(view.pickup.day, language) : '' }
  if (isLateBack(view, now)) return { state: 'overdue', ...told } as const
  if (stateRow(view.state).due === 'pickup') return { state: 'booked', ...told } as const
  return { state: view.pickupWish ? 'asked' : 'first', ...told } as const
}

function arrivedView(view: CaseView, language: Language) {
  const coverage = view.decision.coverage?.status === 'covered' && !isUnderGuarantee(view) ? arrivedCoverage(view) : null
  if (!coverage?.judgedOn) return null
  return { inTime: coverage.status === 'covered', judgedOn: formatDay(coverage.judgedOn, language) }
}

function nextWords(
  view: CaseView,
  progress: ShopProgress,
  { refundDays, now }: Readonly<{ refundDays: number; now: string }>,
  language: Language,
): string {
  const { timeZone } = stores[view.store]
  const arriveBy = handOverBy(view)
  // That each state of a kind has its words is held where they are; here both come from one row.
  const say = wordsOf(language, 'caseNext') as unknown as (key: string, values: Readonly<Record<string, string>>) => string
  const asked = view.events.find(({ step }) => step === 'ask_for_item')
  const answered = view.events.find(({ step }) => step === 'answer')
  const dayOf = (instant: string | null | undefined) => (instant ? formatDayOf(instant, timeZone, language) : 'none')
  const t = wordsOf(language, 'exceptions')
  if (view.state === 'submitted' && mayMakeException(view)) {
    return t('next', { reviewBy: dayOf(view.reviewBy) })
  }
  const inShop = shopNext(view, progress, view.reviewBy && formatDayOf(view.reviewBy, timeZone, language), language)
  if (inShop !== null) return inShop
  const { state } = view
  if (view.exception?.recall && awaitedIn(view.kind, state) === 'send-in') {
    return wordsOf(language, 'recallNotice')('caseSendIn', { by: dayOf(view.answerBy), wished: view.pickupWish ? 'yes' : 'none' })
  }
  if (isSentFirst(view) && isAfterFirst(state)) {
    return wordsOf(language, 'exchange')(`firstNext.${state}`, {
      overdue: isLateBack(view, now) ? 'yes' : 'no',
      wished: view.pickupWish ? 'yes' : 'none',
      backBy: dayOf(view.replacement?.first?.backBy),
      pickup: view.pickup ? formatDay(view.pickup.day, language) : '',
    })
  }
  if (mayChoosePickup(view.kind, view.state) && needsAgreement(view) && view.kind !== 'withdrawal') {
    return priceNext(
      view,
      { until: view.answerBy && formatDayOf(view.answerBy, timeZone, language), arriveBy: arriveBy && formatDay(arriveBy, language) },
      language,
    )
  }
  const asks = isUnderGuarantee(view) ? askedToSendIn(state) : null
  if (asks !== null) {
    return wordsOf(language, 'claims')(`next.${asks}`, {
      arriveBy: arriveBy === null ? '' : formatDay(arriveBy, language),
      wished: view.pickupWish ? 'yes' : 'none',
    })
  }
  return say(`${view.kind}.${view.state}`, {
    reviewBy: dayOf(view.reviewBy),
    asked: dayOf(asked?.at),
    resumed: dayOf(answered?.at),
    answerBy: dayOf(view.answerBy),
    expectedOn: dayOf(view.dueAt),
    sendBackBy: dayOf(view.withdrawal?.sendBackBy),
    refundBy: view.withdrawal ? dayOf(withdrawalDatesOf(view).repayBy) : 'none',
    pickup: view.pickup ? formatDay(view.pickup.day, language) : '',
    arriveBy: arriveBy === null ? '' : formatDay(arriveBy, language),
    wished: view.pickupWish ? 'yes' : 'none',
    days: String(refundDays),
  })
}

/** Nothing is booked before its customer agrees to a price: whose turn it is by then. */
function priceNext(
  view: CaseView,
  { until, arriveBy }: Readonly<{ until: string | null; arriveBy: string | null }>,
  language: Language,
): string {
  const t = wordsOf(language, 'shipping')
  const asks = view.shipping ? 'offered' : 'choose'
  const asksNow = until === null ? t(`next.${asks}`) : t(`next.${asks}By`, { date: until })
  const rest = [view.kind === 'refuse' ? t('next.unopened') : null, arriveBy === null ? null : t('next.handOver', { arriveBy })]
  return [view.pickupWish ? t('next.pricing') : asksNow, ...rest].filter(Boolean).join(' ')
}
