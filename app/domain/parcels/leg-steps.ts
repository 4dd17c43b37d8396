import type { CaseKind } from '#app/domain/cases/case-kind.ts'

import { type CaseState, openSteps, type Transition } from '../cases/transitions.ts'
import { comesToUs, type LegKind } from './leg.ts'
import type { LegState } from './leg-state.ts'

type LegStep = Readonly<{ step: Extract<Transition, 'pick_up' | 'receive'>; at: string }>

/**
 * The next step that a case takes by itself because of its parcel: the courier has it, or it was delivered to us. A handover that was told
 * is taken first, at its own time, since the warranty counts from it. Null where the table has no such step from where the case stands, as of one
 * that is settled.
 */
export function stepOfLeg(kind: LegKind, leg: LegState, stands: Readonly<{ kind: CaseKind; state: CaseState }>): LegStep | null {
  if (!comesToUs(kind)) return null
  const open = openSteps(stands.kind, stands.state, 'system')
  const { handedOverAt, deliveredAt } = leg
  const isBefore = handedOverAt !== null && (deliveredAt === null || handedOverAt < deliveredAt)
  if (isBefore && open.includes('pick_up')) return { step: 'pick_up', at: handedOverAt }
  return deliveredAt !== null && open.includes('receive') ? { step: 'receive', at: deliveredAt } : null
}
