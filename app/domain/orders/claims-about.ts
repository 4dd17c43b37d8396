import type { OrderView } from './order-view.ts'

type Claimed = Pick<OrderView, 'claims' | 'lines'>

/**
 * When the warranty claims about these lines were opened: a claim about one thing moves no deadline of another. Where
 * nothing is chosen, a request would be about all that is left.
 */
export function claimsAbout({ claims, lines }: Claimed, chosen: readonly string[]): string[] {
  const left = lines.filter(({ quantity, alreadyTaken }) => quantity > alreadyTaken).map(({ id }) => id)
  const about = new Set(chosen.length > 0 ? chosen : left)
  return claims.filter(({ lineId }) => about.has(lineId)).map(({ openedAt }) => openedAt)
}
