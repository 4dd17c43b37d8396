import { decide } from '#app/domain/policy/decide.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { Pieces } from '#app/domain/parcels/sent-back.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { RequestKind, OrderFacts, PolicyFacts } from '#app/domain/policy/facts.ts'
import { isRefusedByBoth } from '#app/domain/statutory/claim-of.ts'
import { leftOf } from '#app/domain/policy/order-lines.ts'
import { bestCase, type KnownCase } from '#app/domain/policy/outlook/best-case.ts'

/** What is known of an order before its customer has said anything, the order as the part concerned has it. */
export type KnownFacts = Omit<KnownCase, 'warrantyClaimsOpenedAt'> &
  Readonly<{
    /** When claims about these lines were opened, about all that is left where there are none. */
    claimsOf: (lineIds: readonly string[]) => readonly string[]
    /** The lines of which the customer still has something, so that it can be repaired; all where left out. */
    kept?: readonly string[]
    /** What the courier costs for these pieces, all ways together; null where nobody knows, as where it is left out. */
    courierFor?: CourierFor
  }>

export type CourierFor = (action: RequestKind, pieces: readonly Pieces[]) => Money | null

type PreviewLine = Readonly<{ lineId: string; facts: PolicyFacts; decision: Decision }>

/**
 * What can be said of a request before anything is asked: the answer where every answer to come is the best one. Where
 * that is no, and the legal guarantee is for nothing of it either, asking would be in vain.
 */
export type EligibilityPreview = Readonly<{
  facts: PolicyFacts
  decision: Decision
  /** The same for each line that could be chosen; empty where the whole order goes. */
  lines: readonly PreviewLine[]
}>

export function eligibilityPreview(known: KnownFacts, action: RequestKind): EligibilityPreview {
  const choosable = choosableOf(known, action)
  if (choosable === null) return { ...judge(known, action), lines: [] }
  const lines = choosable.map((line) => ({ lineId: line.id, ...judge(known, action, line) }))
  const [first] = lines
  if (!first) return { ...nothingLeft(known, action), lines: [] }
  const { facts, decision } = lines.find(isOpen) ?? lines.find((line) => !isRefusedByBoth(line)) ?? first
  return { facts, decision, lines }
}

/** The answer alone that a request begins with: of the first line that is not refused, or else of the first. */
export function firstAnswerOf(known: KnownFacts, action: RequestKind): Decision {
  const choosable = choosableOf(known, action)
  if (choosable === null) return judge(known, action).decision
  let first: Answer | null = null
  for (const line of choosable) {
    const answer = judge(known, action, line)
    if (isOpen(answer)) return answer.decision
    first ??= answer
  }
  return (first ?? nothingLeft(known, action)).decision
}

function isOpen({ decision }: Answer): boolean {
  return decision.outcome !== 'ineligible'
}

/** The lines that could be chosen; null where the whole order goes. */
function choosableOf(known: KnownFacts, action: RequestKind): readonly Line[] | null {
  const { lines } = known.order
  if (action === 'repair') return keptOf(known, lines)
  const left = lines.filter((line) => leftOf(line) > 0)
  return isOfTheWhole(action) && left.length > 0 ? null : left
}

function isOfTheWhole(action: RequestKind): boolean {
  return action === 'cancel' || action === 'intercept' || action === 'refuse' || action === 'not_received'
}

type Line = OrderFacts['lines'][number]

function keptOf({ kept }: KnownFacts, lines: readonly Line[]): readonly Line[] {
  return kept === undefined ? lines : lines.filter(({ id }) => kept.includes(id))
}

/**
 * Nothing left is the same answer whatever is asked for, also of a bulk order: there is nothing that its own terms could
 * be about.
 */
function nothingLeft(known: KnownFacts, action: RequestKind): Answer {
  const order: OrderFacts = { ...known.order, kind: 'standard' }
  const lines = order.lines.map((line) => ({ ...line, available: 0 }))
  const facts = bestCase({ ...known, order: { ...order, lines } }, 'cancel')
  return { facts, decision: { ...decide(facts), action } }
}

type Answer = Readonly<{ facts: PolicyFacts; decision: Decision }>

function judge(known: KnownFacts, action: RequestKind, line?: Line): Answer {
  const chosen = line ? [line.id] : []
  const quote = known.courierFor?.(action, piecesOf(action, line ? [line] : known.order.lines))
  const of = { ...known, warrantyClaimsOpenedAt: known.claimsOf(chosen), ...(quote ? { returnShippingQuote: quote } : {}) }
  const facts = bestCase(of, action, line ? [line] : [])
  return { facts, decision: decide(facts) }
}

/** All that is left of them; of what is repaired, one. */
function piecesOf(action: RequestKind, lines: readonly Line[]): Pieces[] {
  const pieces = lines.map((line) => ({ lineId: line.id, quantity: action === 'repair' ? 1 : leftOf(line) }))
  return pieces.filter(({ quantity }) => quantity > 0)
}
