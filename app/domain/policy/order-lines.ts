import { parseDay, type DayNumber } from '#app/domain/shared/calendar.ts'
import { proportion } from '#app/domain/shared/money.ts'
import type { LineFacts } from './facts.ts'

/** What is left of a line: what the part concerned holds, or else bought less what cases and refunds took. */
export function leftOf(line: LineFacts): number {
  return line.available ?? line.quantity - (line.alreadyTaken ?? 0)
}

export function isGift(line: LineFacts): boolean {
  return line.gift === true
}

/** Whether maintenance of the article has ended before a day; the final day itself still counts. */
export function isPastMaintenance(line: LineFacts, day: DayNumber): boolean {
  const final = line.finalMaintenanceDate ?? null
  return final !== null && day > parseDay(final)
}

/**
 * What was paid for the next `quantity` of a line, in minor units. The parts of a line add up to the whole in
 * whatever order they are taken, since each is the difference of two rounded running totals.
 */
export function paidFor(line: LineFacts, quantity: number): number {
  const paid = line.paid.amountMinor
  if (paid === 0) return 0
  const taken = line.alreadyTaken ?? 0
  if (taken === 0 && quantity === line.quantity) return paid
  return proportion(paid, taken + quantity, line.quantity) - proportion(paid, taken, line.quantity)
}

/** What was paid for all that no case or refund took of a line, in whatever part of the order it is. */
export function paidForRest(line: LineFacts): number {
  return paidFor(line, line.quantity - (line.alreadyTaken ?? 0))
}

/** Few lines are found fastest by looking; many by a map. */
const fewLines = 16

export function lineFinder(lines: readonly LineFacts[]): (id: string) => LineFacts | undefined {
  if (lines.length <= fewLines) return (id) => lines.find((line) => line.id === id)
  const byId = new Map(lines.map((line) => [line.id, line]))
  return (id) => byId.get(id)
}
