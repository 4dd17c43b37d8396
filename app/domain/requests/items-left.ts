import type { LineFacts } from '#app/domain/policy/facts.ts'
import { leftOf } from '#app/domain/policy/order-lines.ts'
import { isRefusedByBoth } from '#app/domain/statutory/claim-of.ts'

import type { LineAnswer } from './answers.ts'
import type { EligibilityPreview } from './eligibility-preview.ts'

/** The lines that may be chosen: neither the shop's rules nor the law refuse all that could be said of them. */
export function openLines({ lines }: Pick<EligibilityPreview, 'lines'>): ReadonlySet<string> {
  return new Set(lines.filter((line) => !isRefusedByBoth(line)).map(({ lineId }) => lineId))
}

/** What is ticked before anything is said: where one item is left to choose, that with its gifts, since that is what people come for. */
export function tickedAtFirst({ lines, facts }: Pick<EligibilityPreview, 'lines' | 'facts'>): LineAnswer[] {
  const open = openLines({ lines })
  const choosable = facts.order.lines.filter(({ id }) => open.has(id))
  if (choosable.filter(({ gift }) => gift !== true).length !== 1) return []
  return choosable.map((line) => ({ lineId: line.id, quantity: leftOf(line) }))
}

/** The first of the chosen lines of which more was chosen than is left, by its place in the form; null where none is. */
export function moreThanLeft(lines: readonly LineFacts[], chosen: readonly LineAnswer[]): Readonly<{ place: number; left: number }> | null {
  for (const [place, { lineId, quantity }] of chosen.entries()) {
    const line = lines.find(({ id }) => id === lineId)
    if (line && quantity > leftOf(line)) return { place, left: leftOf(line) }
  }
  return null
}
