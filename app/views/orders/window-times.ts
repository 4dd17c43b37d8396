import type { PriceWindow, WindowBound } from '#app/domain/policy/outlook/axis-window.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { formatInstant } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** When a window opens: a moment, or what opens it. */
export function windowStart({ event, at }: WindowBound, timeZone: string, language: Language): string {
  const t = wordsOf(language, 'order')
  return at === null ? t(`opens.${event}`) : t('from', { date: formatInstant(at, timeZone, language) })
}

/**
 * When a window closes or closed: a moment with its zone, or what closes it; never a bare number of days. The end of a warranty says what came
 * to it.
 */
export function windowEnd(window: PriceWindow, timeZone: string, language: Language): string {
  const { to, claim } = window
  const end = lastMoment(window, timeZone, language)
  const days = to.event === 'warranty_over' && to.at !== null ? (claim?.addedDays ?? 0) : 0
  return days === 0 ? end : wordsOf(language, 'order')('endWithAdded', { end, days })
}

function lastMoment({ to, state }: PriceWindow, timeZone: string, language: Language): string {
  const t = wordsOf(language, 'order')
  if (to.at === null) return state === 'past' ? t('over') : t(`closes.${to.event}`)
  const date = formatInstant(to.at, timeZone, language)
  return state === 'past' ? t('ended', { date }) : t('until', { date })
}
