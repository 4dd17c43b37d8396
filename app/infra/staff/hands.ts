import { z } from 'zod'

import type { PossibleSecond } from '#app/domain/staff/possible-second.ts'
import type { StaffRole } from '#app/domain/staff/staff-role.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

const handRow = rowShape('whether two are one hand', { same: z.boolean() })
const secondRow = rowShape('possible second person', { proposedBy: z.string(), id: z.string(), name: z.string(), sameHand: z.boolean() })

export type AccessChange = 'invited' | 'recovered' | 'passkey' | 'role' | 'removed'

/** Writes down whose access was changed, and by whom; null is the command line, which is the house itself. */
export async function noteAccessChange(
  db: Db,
  change: Readonly<{ staffId: string; what: AccessChange; changedBy: string | null }>,
): Promise<void> {
  await db.staffChange.create({ data: change, select: { id: true } })
}

/** Whether one of two people had a hand, within a week, in how the other signs in, or somebody else in how both do. */
export async function areSameHand(db: Db, one: string, other: string): Promise<boolean> {
  const [row] = await readRows(db, handRow)`SELECT same_hand(${one}::uuid, ${other}::uuid) AS same`
  return row?.same ?? true
}

/** Those whose role lets them agree and who can sign in, for each who proposed something, by name. */
export async function listSeconds(db: Db, proposers: readonly string[], roles: readonly StaffRole[]): Promise<PossibleSecond[]> {
  if (proposers.length === 0) return []
  return readRows(db, secondRow)`
    SELECT p.id AS "proposedBy", s.id, s.name, same_hand(p.id, s.id) AS "sameHand"
      FROM staff p JOIN staff s ON s.id <> p.id
     WHERE p.id = ANY(${[...proposers]}::uuid[]) AND s.removed_at IS NULL AND s.role = ANY(${[...roles]}::text[])
       AND EXISTS (SELECT FROM staff_passkey k WHERE k.staff_id = s.id)
     ORDER BY lower(s.name), s.id`
}
