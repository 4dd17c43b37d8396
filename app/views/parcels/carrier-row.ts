import { isSettled } from '#app/domain/shop/command.ts'
import type { CarrierCommandView, FailedBooking } from '#app/domain/parcels/carrier-command.ts'
import { mayChoosePickup, pickupParts } from '#app/domain/parcels/pickup-days.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { formatDay, formatInstant } from '#app/wording/shared/format.ts'

import { consoleZone } from '../staff/console-zone.ts'

/** What a carrier was asked for as staff read it: where it stands and what came of it, in sentences. */
export type CarrierRow = ReturnType<typeof carrierRow>

function carrierRow(command: CarrierCommandView, timeZone: string, language: Language) {
  const { id, state, attempts, fault, about } = command
  const t = wordsOf(language, 'carrier')
  const badge: keyof typeof tones = state === 'asked' && attempts > 0 ? 'trying' : state
  const isWaiting = !isSettled(state)
  return {
    id,
    what: whatInWords(command, language),
    tone: tones[badge],
    badge,
    /** The last words of the carrier, while they matter, and what they are about. */
    fault: fault !== null && isWaiting ? t('said', { fault }) : null,
    says: [...(about !== null && isWaiting ? [t(`about.${about}`)] : []), ...sentences(command, timeZone, language)],
    /** Whether staff can have it tried again, or say that it was done by hand. */
    isOpen: state === 'refused' || (state === 'asked' && attempts > 0),
  }
}

const tones = { asked: 'wait', trying: 'wait', done: 'good', refused: 'stop', by_hand: 'good', dropped: 'idle' } as const

type AtCarrier = Readonly<{ commands: readonly CarrierCommandView[]; isSet: boolean; language: Language }>

/**
 * What staff see of it on a case, and what one press would book where the store has a carrier and the customer has chosen. Looking whether a
 * booking is left over is no news unless it goes wrong.
 */
export function carrierOnPage(view: CaseView, { commands, isSet, language }: AtCarrier) {
  const { timeZone } = stores[view.store]
  const wish = isSet && mayChoosePickup(view.kind, view.state) ? view.pickupWish : null
  const isUnderWay = commands.some(({ input, state }) => input.kind === 'book' && state === 'asked')
  return {
    rows: commands
      .filter(({ input, state }) => input.kind !== 'undo' || state === 'refused')
      .map((each) => carrierRow(each, timeZone, language)),
    press: wish && !isUnderWay ? { day: formatDay(wish.day, language), ...pickupParts[wish.part] } : null,
  }
}

function whatInWords({ input }: CarrierCommandView, language: Language): string {
  const t = wordsOf(language, 'carrier')
  if (input.kind === 'undo') return t('kinds.undo')
  if (input.kind === 'cancel') return t('kinds.cancel', { carrier: input.carrier })
  return t(input.replaces === null ? 'kinds.book' : 'kinds.change', { day: formatDay(input.day, language) })
}

function sentences(
  { state, attempts, dueAt, settledAt, byHand, answer }: CarrierCommandView,
  timeZone: string,
  language: Language,
): string[] {
  const t = wordsOf(language, 'carrier')
  const date = settledAt === null ? '' : formatInstant(settledAt, timeZone, language)
  switch (state) {
    case 'asked':
      return [attempts === 0 || dueAt === null ? t('soon') : t('tried', { attempts, date: formatInstant(dueAt, timeZone, language) })]
    case 'refused':
      return [t('gaveUp', { attempts })]
    case 'done':
      return [...toldInWords(answer, language), t('doneOn', { date })]
    case 'by_hand':
      return [t('byHand', { name: byHand ?? '', date })]
    case 'dropped':
      return [t('dropped')]
  }
}

function toldInWords(answer: CarrierCommandView['answer'], language: Language): string[] {
  const t = wordsOf(language, 'carrier')
  if (answer?.kind === 'book') return [t('booked', { carrier: answer.carrier, trackingNumber: answer.trackingNumber })]
  return answer?.tooLate ? [t('tooLate', { words: answer.tooLate })] : []
}

/** One of the console's list, with whose it is; times by the clock of the console. */
export type FailedBookingRow = ReturnType<typeof failedBookingRow>

export function failedBookingRow(command: FailedBooking, language: Language) {
  const { store, caseNumber, askedAt } = command
  return { ...carrierRow(command, consoleZone, language), store, caseNumber, asked: formatInstant(askedAt, consoleZone, language) }
}
