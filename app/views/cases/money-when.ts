import type { CaseView } from '#app/domain/cases/case-view.ts'
import { nextActorInCase } from '#app/domain/cases/next-actor.ts'
import { stateRow } from '#app/domain/cases/states.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import { formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

type Known = Pick<CaseView, 'kind' | 'state' | 'answerBy' | 'dueAt' | 'pickupWish' | 'store' | 'decision'>

/** What has to happen first, by kind; the money of the others is told elsewhere, or is none. */
const firstOf: Readonly<Partial<Record<CaseView['kind'], 'confirmation' | 'arrival'>>> = {
  cancel: 'confirmation',
  intercept: 'arrival',
  refuse: 'arrival',
  return: 'arrival',
}

/** Until when the money is back: a day once its time runs, else how long after what has to happen first; null where nobody can say. */
export function moneyWhen(view: Known, refundDays: number, now: string, language: Language): string | null {
  const t = wordsOf(language, 'cases')
  const first = firstOf[view.kind]
  const { due, by } = nextActorInCase(view)
  if (first === undefined || due === null || view.decision.refund === null) return null
  if (due === 'refund')
    return by !== null && by > now ? t('moneyBy', { date: formatDayOf(by, stores[view.store].timeZone, language) }) : null
  return stateRow(view.state).lookedAt ? null : t(`moneyAfter.${first}`, { days: refundDays })
}
