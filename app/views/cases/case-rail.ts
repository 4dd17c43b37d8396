import type { CaseView } from '#app/domain/cases/case-view.ts'
import { nextActorInCase } from '#app/domain/cases/next-actor.ts'
import { endedAs, stageAt, stagesOf, wayEnd } from '#app/domain/cases/stages.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import { formatDay, formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export type RailStep = Readonly<{ id: string; name: string; place: 'done' | 'now' | 'next'; date: string | null }>

/** How far a request is: its stages in order, which are done, which one it is at, and when. */
export type CaseRail = Readonly<{ steps: readonly RailStep[]; at: number; of: number; name: string }>

/** What the rail knows of a case; its events the newest first. */
type Known = Pick<CaseView, 'kind' | 'state' | 'events' | 'filedAt' | 'answerBy' | 'dueAt' | 'pickup' | 'pickupWish' | 'store'>

/**
 * A stage is done on the day on which the request went past it. A request that ended otherwise than it was for shows what it went through, and
 * then its end.
 */
export function caseRail(view: Known, now: string, language: Language): CaseRail {
  const { timeZone } = stores[view.store]
  const t = wordsOf(language, 'cases')
  const stages = stagesOf(view.kind)
  const passed = datesPassed(view)
  const end = wayEnd(view)
  const reached = end === 'goal' ? stages.length : end === 'other' ? lastReached(view) + 1 : stageAt(view.kind, view.state)
  const steps = stages.map((stage, at): RailStep => {
    const place = at < reached ? 'done' : at === reached && end === null ? 'now' : 'next'
    const on = passed.get(at)
    const date = place === 'done' ? on && formatDayOf(on, timeZone, language) : place === 'now' ? nowWords(view, now, language) : null
    return { id: stage, name: t(`rail.stages.${stage}`), place, date: date ?? null }
  })
  const shown = end === 'other' ? [...steps.slice(0, reached), endStep(view, language)] : steps
  const at = Math.min(end === 'other' ? shown.length : reached + 1, shown.length)
  return { steps: shown, at, of: shown.length, name: shown[at - 1]?.name ?? '' }
}

/** The furthest stage that it was at before it ended otherwise. */
function lastReached({ kind, events }: Known): number {
  const last = stagesOf(kind).length
  return Math.max(0, ...events.map(({ toState }) => stageAt(kind, toState)).filter((at) => at < last))
}

/** When each stage was left behind for the last time, by its place; events come the newest first. */
function datesPassed({ kind, events, filedAt }: Known): ReadonlyMap<number, string> {
  const oldestFirst = events.toReversed()
  const dates = stagesOf(kind).map((_, at) => {
    const back = oldestFirst.findLastIndex(({ toState }) => stageAt(kind, toState) <= at)
    return oldestFirst[back + 1]?.at
  })
  return new Map(dates.flatMap((date, at) => (at === 0 ? [[0, filedAt] as const] : date ? [[at, date] as const] : [])))
}

/** Until when the stage that it is at takes, as its page says; the pickup's own day once there is one. */
function nowWords(view: Known, now: string, language: Language): string | null {
  const t = wordsOf(language, 'cases')
  if (view.state === 'pickup_booked' && view.pickup) return t('rail.on', { date: formatDay(view.pickup.day, language) })
  const { by } = nextActorInCase(view)
  return by && by > now ? t('rail.by', { date: formatDayOf(by, stores[view.store].timeZone, language) }) : null
}

function endStep({ state, events, store }: Known, language: Language): RailStep {
  const last = events[0]
  return {
    id: 'end',
    name: wordsOf(language, 'cases')(`states.${endedAs({ state, events })}`),
    place: 'now',
    date: last ? formatDayOf(last.at, stores[store].timeZone, language) : null,
  }
}
