import { agreeing } from '#app/domain/cases/proposal.ts'
import { type StaffRole, staffRoles } from '#app/domain/staff/staff-role.ts'

import type { CommandKind } from './command.ts'

/** Whether money moves by it: whoever has it tried again, or says that it was done by hand, has to be one who may refund. */
export function movesMoney(kind: CommandKind): boolean {
  return kind === 'refund'
}

/** Who may have a command tried again or say that it was done by hand. */
export function rolesToSettle(kind: CommandKind): readonly StaffRole[] {
  return movesMoney(kind) ? agreeing : staffRoles
}
