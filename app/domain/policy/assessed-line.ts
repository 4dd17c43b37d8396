import { shareOf } from '#app/domain/shared/money.ts'
import type { Reason } from './decision.ts'
import type { LineFacts, Selection } from './facts.ts'
import { isGift, lineFinder, paidFor } from './order-lines.ts'
import { lineReasons } from './return-rules.ts'
import type { Situation } from './situation.ts'
import type { FeeCondition } from './version.ts'

/** One selected line, judged by itself; the amounts are in minor units and nothing where it is denied. */
export type AssessedLine = Readonly<{
  line: LineFacts
  quantity: number
  denied: boolean
  /** What denies it or puts it before a person; never its fee. */
  reasons: readonly Reason[]
  paid: number
  /** Basis points. */
  rate: number
  fee: number
}>

export function assessLines(situation: Situation): AssessedLine[] {
  const { lines } = situation.facts.order
  const find = lineFinder(lines)
  const assessed: AssessedLine[] = []
  for (const selected of situation.facts.selection ?? []) {
    const line = find(selected.lineId)
    if (line) assessed.push(assessLine(situation, line, selected))
  }
  return assessed
}

function assessLine(situation: Situation, line: LineFacts, selected: Selection): AssessedLine {
  const reasons = lineReasons(situation, line, selected)
  const { quantity } = selected
  const denied = reasons.some(({ effect }) => effect === 'denies')
  if (denied) return { line, quantity, denied, reasons, paid: 0, rate: 0, fee: 0 }
  const paid = paidFor(line, quantity)
  const rate = rateOf(situation, line, selected)
  return { line, quantity, denied, reasons, paid, rate, fee: shareOf(paid, rate) }
}

function rateOf({ policy }: Situation, line: LineFacts, { condition }: Selection): number {
  const { serviceFee } = policy.version.returns
  const ofCategory = line.category === 'accessory' ? serviceFee.accessory : serviceFee.machine
  return (isGift(line) ? serviceFee.gift : ofCategory)[feeCondition(condition)]
}

/**
 * A line whose condition nobody stated bears the highest fee, so that no promise is made; `damaged` never
 * comes here.
 */
function feeCondition(condition: Selection['condition']): FeeCondition {
  return condition === 'unopened' || condition === 'unused' ? condition : 'used'
}
