import type { Money } from '#app/domain/shared/money.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { endOfDay, localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'

import type { CaseView } from './case-view.ts'
import { differenceNow, isSentByShop, paidAhead } from './exchange-difference.ts'
import { stepsOpen } from './fitting-steps.ts'
import type { CaseResolution } from './outcome-view.ts'
import { priceOf } from './replacement.ts'
import type { CaseState } from './states.ts'
import { findStep } from './transitions.ts'

/** What a store says of sending a replacement before what goes back has come; null where it does not. */
export type SendFirstTerms = Readonly<{ backInDays: number }> | null

/** What holds where a store says nothing else, or says nothing any more of what was agreed to before. */
export const usualTerms: NonNullable<SendFirstTerms> = { backInDays: 14 }

/** Until when what goes back has to be with its carrier, where the replacement is sent now: the end of a day of the store. */
export function backBy(now: string, store: StoreId, { backInDays }: NonNullable<SendFirstTerms>): string {
  const zone = timeZone(stores[store].timeZone)
  return formatInstant(endOfDay(zone, localDay(zone, parseInstant(now)) + backInDays))
}

/** Whether the replacement went out before what it was sent for had come. */
export function isSentFirst({ replacement }: Pick<CaseView, 'replacement'>): boolean {
  const first = replacement?.first ?? null
  return first !== null && first.backBy !== null
}

/** Whether what was promised could be sent first where the case stands: the shop would send it, and what is paid for it can be said. */
export function maySendFirst(view: CaseView, outcome: CaseResolution): boolean {
  const { replacement } = view
  if (!replacement || replacement.first || !isSentByShop(view)) return false
  return stepsOpen(view, 'staff').includes('send_first') && differenceNow(view, outcome, replacement) !== null
}

/** Whether two people agreed to send it first, and who was the second; what they agreed to is the same wherever the case stands since. */
export function firstAgreedBy({ proposals }: Pick<CaseResolution, 'proposals'>): string | null {
  return proposals.find(({ gives, agreedAt }) => gives === 'sent_first' && agreedAt !== null)?.agreedBy?.id ?? null
}

/** The states in which what is to go back is still with its customer. */
export const statesNotBack: readonly CaseState[] = findStep('exchange', 'keep')?.from ?? []

/** Whether the date is over by which what goes back had to be with its carrier. */
export function isLateBack({ state, replacement }: Pick<CaseView, 'state' | 'replacement'>, now: string): boolean {
  const until = replacement?.first?.backBy ?? null
  return until !== null && statesNotBack.includes(state) && parseInstant(until) < parseInstant(now)
}

/** What a customer owes for a replacement whose price nothing came back for; null where it is asked for or paid already. */
export function owedIfKept(view: Pick<CaseView, 'replacement'>, outcome: Pick<CaseResolution, 'invoices'>): Money | null {
  const { replacement } = view
  if (!replacement || outcome.invoices.some(({ purpose, state }) => purpose === 'exchange_owed' && (state === 'open' || state === 'paid')))
    return null
  const price = priceOf(replacement)
  const owed = { ...price, amountMinor: price.amountMinor - paidAhead(outcome, price.currency).amountMinor }
  return owed.amountMinor > 0 ? owed : null
}

/** Whether what was not given back was paid for. */
export function isKeptPaid({ invoices }: Pick<CaseResolution, 'invoices'>): boolean {
  return invoices.some(({ purpose, state }) => purpose === 'exchange_owed' && state === 'paid')
}
