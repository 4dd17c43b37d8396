import { type Limits, needsApproval } from '#app/domain/cases/approval.ts'
import type { CaseView, PromisedReplacement } from '#app/domain/cases/case-view.ts'
import { differenceNow, type ExchangeDifference, isSentByShop } from '#app/domain/cases/exchange-difference.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { nameOf, priceOf } from '#app/domain/cases/replacement.ts'
import { firstAgreedBy, isLateBack, isSentFirst, owedIfKept, type SendFirstTerms, statesNotBack } from '#app/domain/cases/sent-first.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import { formatDayOf, formatMoney } from '#app/wording/shared/format.ts'

/** Where an exchange stands whose replacement the shop sends, as staff see it; null for any other. */
export type ExchangeToSend = Readonly<{
  name: string
  price: string
  state: 'ready' | 'back' | 'unpaid' | 'offer' | 'out' | 'approval'
  /** What is to be paid or given back. */
  amount: string | null
  /** It was sent before anything came back: what is left is to complete the exchange. */
  isSentFirst: boolean
}>

export function exchangeToSend(view: CaseView, outcome: CaseResolution, language: Language, limits: Limits): ExchangeToSend | null {
  const { replacement } = view
  if (!replacement || !isSentByShop(view)) return null
  const difference = differenceNow(view, outcome, replacement)
  const approval = needsApproval(view, outcome, 'replace', limits) !== null
  return {
    name: nameOf(replacement),
    price: formatMoney(priceOf(replacement), language),
    state: stateOf(replacement, difference, approval),
    amount: difference && 'amount' in difference ? formatMoney(difference.amount, language) : null,
    isSentFirst: isSentFirst(view),
  }
}

/** What stands in the way, the first thing to be done first. Of what was sent first two people may let go of what is owed. */
function stateOf({ outSince, first }: PromisedReplacement, difference: ExchangeDifference | null, approval: boolean) {
  if (!difference) return 'offer'
  if (difference.settles === 'pay' && !(first && approval)) return 'unpaid'
  if (approval) return 'approval'
  if (outSince !== null && !first) return 'out'
  return difference.settles === 'back' ? 'back' : 'ready'
}

/** What two people agreed to send first, and what lies between. */
export type ExchangeFirst = Readonly<{ name: string; price: string; days: number; state: 'ready' | 'ask' | 'asked'; amount: string | null }>

export function exchangeFirst(view: CaseView, outcome: CaseResolution, language: Language, terms: SendFirstTerms): ExchangeFirst | null {
  const { replacement } = view
  if (!replacement || !terms || firstAgreedBy(outcome) === null) return null
  const difference = differenceNow(view, outcome, replacement)
  const isAsked = outcome.invoices.some(({ purpose, state }) => purpose === 'exchange_first' && state === 'open')
  return {
    name: nameOf(replacement),
    price: formatMoney(priceOf(replacement), language),
    days: terms.backInDays,
    state: difference?.settles !== 'pay' ? 'ready' : isAsked ? 'asked' : 'ask',
    amount: difference?.settles === 'pay' ? formatMoney(difference.amount, language) : null,
  }
}

/** What was sent first and nothing has come back for, as staff see it; `owed` is what they may ask for. Null of any other. */
export type NotBack = Readonly<{ date: string; isLate: boolean; owed: string | null }>

export function notBack(view: CaseView, outcome: CaseResolution, now: string, language: Language): NotBack | null {
  const backBy = view.replacement?.first?.backBy
  if (!backBy || !statesNotBack.includes(view.state)) return null
  const isLate = isLateBack(view, now)
  const owed = isLate ? owedIfKept(view, outcome) : null
  return { date: formatDayOf(backBy, stores[view.store].timeZone, language), isLate, owed: owed && formatMoney(owed, language) }
}
