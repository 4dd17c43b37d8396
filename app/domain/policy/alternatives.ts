import type { DayNumber } from '#app/domain/shared/calendar.ts'
import type { Alternative } from './decision.ts'
import type { RequestKind, LineFacts, Selection } from './facts.ts'
import { isPastMaintenance, leftOf, lineFinder } from './order-lines.ts'
import { judgePreliminary } from './preliminary.ts'
import { lineIsDenied, orderIsDenied } from './return-rules.ts'
import { returnWindow } from './return-window.ts'
import type { Situation } from './situation.ts'
import { judgeWholeOrder } from './whole-order.ts'

/**
 * The other actions that would not be refused for the same facts, always in the same order. A return of an
 * order without a selection is taken to be of all that is left, unused; a refusal, of an unopened package.
 */
export function findAlternatives(situation: Situation, action: RequestKind): Alternative[] {
  const open: Alternative[] = []
  const preliminary = judgePreliminary(situation.facts.order)
  if (preliminary?.outcome === 'review') open.push('cancel', 'intercept', 'refuse', 'return')
  else if (!preliminary && situation.facts.order.lines.some((line) => leftOf(line) > 0)) {
    if (judgeWholeOrder(situation, 'cancel', true).outcome !== 'ineligible') open.push('cancel')
    if (judgeWholeOrder(situation, 'intercept', true).outcome !== 'ineligible') open.push('intercept')
    if (judgeWholeOrder(situation, 'refuse', true).outcome !== 'ineligible') open.push('refuse')
    if (isReturnOpen(situation)) open.push('return')
  }
  if (isRepairOpen(situation)) open.push('repair')
  return open.filter((each) => each !== action)
}

/** Whether anything could go back; with nothing left of an order, no quantity is. */
function isReturnOpen(situation: Situation): boolean {
  if (orderIsDenied(situation, returnWindow(situation))) return false
  const { selection, order } = situation.facts
  if (selection === undefined || selection.length === 0) {
    return order.lines.some((line) => leftOf(line) > 0 && !lineIsDenied(situation, line, allUnused(line)))
  }
  const find = lineFinder(order.lines)
  return selection.some((selected) => {
    const line = find(selected.lineId)
    return line !== undefined && !lineIsDenied(situation, line, selected)
  })
}

function allUnused(line: LineFacts): Selection {
  return { lineId: line.id, quantity: leftOf(line), condition: 'unused' }
}

/**
 * Whether a claim for repair makes sense: delivered, and a machine or an accessory that is still maintained
 * today.
 */
function isRepairOpen({ facts, today }: Situation): boolean {
  if (facts.order.deliveryStatus !== 'delivered') return false
  const { lines } = facts.order
  const { selection } = facts
  if (selection === undefined || selection.length === 0) {
    return lines.some((line) => isRepairable(line, today))
  }
  const find = lineFinder(lines)
  return selection.some(({ lineId }) => {
    const line = find(lineId)
    return line !== undefined && isRepairable(line, today)
  })
}

function isRepairable(line: LineFacts, today: DayNumber): boolean {
  if (line.category !== 'machine' && line.category !== 'accessory') return false
  return !isPastMaintenance(line, today)
}
