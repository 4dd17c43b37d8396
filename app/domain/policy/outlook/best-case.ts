import type { RequestKind, LineFacts, PolicyFacts, RepairFacts, Selection } from '../facts.ts'
import { leftOf } from '../order-lines.ts'

/** What is known of an order before its customer has said anything. */
export type KnownCase = Readonly<Omit<PolicyFacts, 'action' | 'selection' | 'repair' | 'confirms'>> & Readonly<{ addedDays?: AddedDays }>

/** By how many days the warranty of what a line is ends later than by itself, for what came before; none for a line that is left out. */
export type AddedDays = Readonly<Record<string, number>>

/**
 * The facts of a request in which everything that is still to be said is said at its best for the customer. Where the
 * answer to these is no, asking would be in vain; the price axis and the first answer of a request both ask with them.
 */
export function bestCase(known: KnownCase, action: RequestKind, lines: readonly LineFacts[] = []): PolicyFacts {
  const { now, store, order, warrantyClaimsOpenedAt, returnShippingQuote, missing, addedDays, statutory } = known
  return {
    now,
    action,
    store,
    order,
    selection: lines.map((line) => bestSelection(line, action)),
    ...(warrantyClaimsOpenedAt ? { warrantyClaimsOpenedAt } : {}),
    confirms: { accessoriesIncluded: true, originalPackaging: true, unopened: true },
    ...(returnShippingQuote ? { returnShippingQuote } : {}),
    ...(action === 'repair' ? { repair: { ...bestClaim, ...pausedDaysOf(addedDays, lines[0]) } } : {}),
    ...(action === 'not_received' ? { missing: missing ?? {} } : {}),
    ...(statutory ? { statutory } : {}),
  }
}

/** The fact by which a claim about a line is told of them. */
export function pausedDaysOf(addedDays: AddedDays | undefined, line: LineFacts | undefined): Pick<RepairFacts, 'pausedDays'> {
  const pausedDays = line && addedDays?.[line.id]
  return pausedDays === undefined ? {} : { pausedDays }
}

const bestClaim: RepairFacts = { component: 'unknown', cause: 'defect', defectiveOnFirstUse: true }

function bestSelection(line: LineFacts, action: RequestKind): Selection {
  if (action === 'repair') return { lineId: line.id, quantity: 1 }
  return { lineId: line.id, quantity: leftOf(line), condition: 'unopened' }
}
