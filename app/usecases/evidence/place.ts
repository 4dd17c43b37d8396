import { evidenceItems, type EvidenceItem, isEvidenceItem, takesEvidence } from '#app/domain/evidence/checklist.ts'
import type { FileKind } from '#app/domain/evidence/formats.ts'
import type { RequestKind } from '#app/domain/policy/facts.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { FileOwner } from '#app/infra/evidence/quota.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { isUuid } from '#app/infra/orders/ids.ts'

export type PlaceInput =
  /** A request that is not filed yet. */
  | Readonly<{ at: 'request'; customerId: string; orderId: string; action: RequestKind }>
  | Readonly<{ at: 'case'; customerId: string; number: string }>
  /** What came back in a case, photographed by staff. */
  | Readonly<{ at: 'staff'; staffId: string; number: string }>

/** Where files may be sent, and whose they are then. */
export type EvidencePlace = Readonly<{
  owner: FileOwner
  /** Whether more is taken here. */
  open: boolean
  /** The lines of the case, of which staff take photos; none for customers. */
  lines: readonly string[]
}>

/** The place, or null where it is not the asker's: another's looks like none. */
export async function findPlace(db: Db, input: PlaceInput): Promise<EvidencePlace | null> {
  if (input.at === 'request') {
    const { customerId, orderId, action } = input
    const order = isUuid(orderId) ? await findOrder(db, { customerId, orderId }) : null
    return order && { owner: { customerId, orderId, action, caseId: null, staffId: null }, open: order.cancelledAt === null, lines: [] }
  }
  const view = await findCase(db, input.at === 'staff' ? { number: input.number, staff: true } : input)
  if (!view) return null
  const staffId = input.at === 'staff' ? input.staffId : null
  return {
    owner: { customerId: view.customer.id, orderId: view.order.id, action: view.facts.action, caseId: view.id, staffId },
    open: staffId !== null || takesEvidence(view.kind, view.state),
    lines: staffId === null ? [] : view.lines.map(({ orderLineId }) => orderLineId),
  }
}

export type Slot = Readonly<{ item: EvidenceItem; lineId: null } | { item: 'finding'; lineId: string }>

/**
 * Which entry of the checklist a form's field stands for: `damage`, or `finding-<line>` for a photo that staff take.
 * Null where there is no such entry here.
 */
export function slotOf({ owner, lines }: EvidencePlace, field: string): Slot | null {
  if (owner.staffId === null) return isEvidenceItem(field) ? { item: field, lineId: null } : null
  const lineId = /^finding-(.+)$/.exec(field)?.[1]
  return lineId !== undefined && lines.includes(lineId) ? { item: 'finding', lineId } : null
}

/** The kinds of file that can show it. */
export function kindsOf({ item }: Pick<Slot, 'item'>): readonly FileKind[] {
  return item === 'finding' ? ['photo'] : evidenceItems[item]
}
