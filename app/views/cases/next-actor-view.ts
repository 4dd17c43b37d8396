import type { CaseView } from '#app/domain/cases/case-view.ts'
import { nextActorInCase, type NextActor } from '#app/domain/cases/next-actor.ts'
import type { DueName } from '#app/domain/cases/due-rules.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'

import { formatDay, formatInstant } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** Whose turn it is in a case, and by when, in one line. */
export type NextActorView = Readonly<{ actor: NextActor['actor']; says: string }>

/** What the vendor's pages promise: past its date, the page owns up to being late. */
const promised: ReadonlySet<DueName | null> = new Set<DueName>(['review', 'refund', 'repay'])

export function turnView(view: CaseView, now: string, language: Language): NextActorView {
  const { timeZone } = stores[view.store]
  const t = wordsOf(language, 'turns')
  const { actor, due, by } = nextActorInCase(view)
  const date = by === null ? null : formatInstant(by, timeZone, language)
  const over = by !== null && parseInstant(by) < parseInstant(now)
  if (actor === null) return { actor, says: t('none') }
  if (actor === 'customer') return { actor, says: customerSays(view, due, over ? null : date, language) }
  if (actor === 'carrier') {
    return { actor, says: date === null ? t('out') : t(over ? 'carrierLate' : 'carrier', { date }) }
  }
  if (date === null || (over && !promised.has(due))) return { actor, says: t('staffOpen') }
  return {
    actor,
    says: t(over ? 'late' : due === 'review' || due === 'repay' ? 'staff' : due === 'refund' ? 'refund' : 'planned', { date }),
  }
}

function customerSays({ pickup }: CaseView, due: DueName | null, date: string | null, language: Language): string {
  const t = wordsOf(language, 'turns')
  if (due === 'pickup' && pickup !== null) {
    return t('pickup', { day: formatDay(pickup.day, language), from: pickup.windowFrom, to: pickup.windowTo })
  }
  return date === null ? t('customerOpen') : t('customer', { date })
}
