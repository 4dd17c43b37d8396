import { z } from 'zod'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'

const openRow = rowShape('correction of points that waits', {
  id: z.string(),
  points: z.int(),
  reason: z.string(),
  proposedBy: z.string(),
  name: z.string(),
  customerId: z.string(),
})

/** A correction that waits for a second person. */
export type OpenCorrection = Readonly<z.output<typeof openRow>>

export async function findOpenCorrection(db: Db, customerId: string): Promise<OpenCorrection | null> {
  const [row] = await readRows(db, openRow)`
    SELECT c.id, c.points, c.reason, c.proposed_by AS "proposedBy", s.name, c.customer_id AS "customerId"
      FROM points_correction c JOIN staff s ON s.id = c.proposed_by
     WHERE c.customer_id = ${customerId}::uuid AND c.decided_at IS NULL`
  return row ?? null
}

export type NewCorrection = Readonly<{ customerId: string; points: number; reason: string; proposedBy: string }>

export async function insertCorrection(db: Db, correction: NewCorrection): Promise<string> {
  const { id } = await db.pointsCorrection.create({ data: correction, select: { id: true } })
  return id
}

export async function markDecided(db: Db, id: string, { staffId, agreed }: Readonly<{ staffId: string; agreed: boolean }>): Promise<void> {
  await db.$executeRaw`
    UPDATE points_correction SET decided_by = ${staffId}::uuid, decided_at = clock_timestamp(), agreed = ${agreed} WHERE id = ${id}::uuid`
}
