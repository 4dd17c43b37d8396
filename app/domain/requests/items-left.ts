import type { LineFacts } from '#app/domain/policy/facts.ts'
import { leftOf } from '#app/domain/policy/order-lines.ts'

import type { LineAnswer } from './answers.ts'

/** The first of the chosen lines of which more was chosen than is left, by its place in the form; null where none is. */
export function moreThanLeft(lines: readonly LineFacts[], chosen: readonly LineAnswer[]): Readonly<{ place: number; left: number }> | null {
  for (const [place, { lineId, quantity }] of chosen.entries()) {
    const line = lines.find(({ id }) => id === lineId)
    if (line && quantity > leftOf(line)) return { place, left: leftOf(line) }
  }
  return null
}
