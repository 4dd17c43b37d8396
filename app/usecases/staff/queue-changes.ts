import { casesMovedSince, lastMove } from '#app/infra/cases/queue-moves.ts'
import type { Portal } from '#app/infra/portal.ts'

/** A mark in time for a list of cases: what moves after it is news. */
export function markQueue(portal: Portal): Promise<string> {
  return lastMove(portal.db)
}

/** How many cases moved since that mark, at most 99; a mark that is none counts as now. */
export function changesSince(portal: Portal, mark: string): Promise<number> {
  return casesMovedSince(portal.db, /^\d{1,18}$/.test(mark) ? mark : null)
}
