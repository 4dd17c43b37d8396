import type { OrderView } from './order-view.ts'
import type { OrderPart } from './parts.ts'

/**
 * When the warranty claims about these lines were opened: a claim about one thing moves no deadline of another. Where nothing is
 * chosen, a request would be about all that is left of its part.
 */
export function claimsAbout(
  { claims }: Pick<OrderView, 'claims'>,
  { lines }: Pick<OrderPart, 'lines'>,
  chosen: readonly string[],
): string[] {
  const left = lines.filter(({ available }) => available > 0).map(({ lineId }) => lineId)
  const about = new Set(chosen.length > 0 ? chosen : left)
  return claims.filter(({ lineId }) => about.has(lineId)).map(({ openedAt }) => openedAt)
}
