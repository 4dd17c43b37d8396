import { z } from 'zod'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'
import type { KeptPasskey } from './passkey-ceremony.ts'

const heldRow = rowShape('member of staff held', { id: z.string() })

export async function listStaffPasskeys(db: Db, staffId: string): Promise<Array<{ id: string }>> {
  return db.staffPasskey.findMany({ where: { staffId }, select: { id: true } })
}

export async function insertStaffPasskey(db: Db, staffId: string, passkey: KeptPasskey, name: string): Promise<void> {
  await db.staffPasskey.create({
    data: {
      id: passkey.id,
      staffId,
      name,
      publicKey: Uint8Array.from(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports],
    },
    select: { id: true },
  })
}

/** Takes every passkey of somebody away: for one who lost theirs. */
export async function deleteStaffPasskeys(db: Db, staffId: string): Promise<void> {
  await db.staffPasskey.deleteMany({ where: { staffId } })
}

export type StaffPasskey = KeptPasskey & Readonly<{ staffId: string }>

/** A passkey of somebody who still works here, or null. */
export async function findStaffPasskey(db: Db, id: string): Promise<StaffPasskey | null> {
  return db.staffPasskey.findFirst({
    where: { id, staff: { removedAt: null } },
    select: { id: true, staffId: true, publicKey: true, counter: true, transports: true },
  })
}

/** Whether somebody still works here; their row stays locked, so that sign-ins of one person take turns. */
export async function holdStaff(db: Db, staffId: string): Promise<boolean> {
  const rows = await readRows(db, heldRow)`SELECT id FROM staff WHERE id = ${staffId}::uuid AND removed_at IS NULL FOR UPDATE`
  return rows.length === 1
}

/** Notes the use; false when another use with the same or a later counter came first. */
export async function noteStaffPasskeyUse(db: Db, passkey: StaffPasskey, counter: bigint): Promise<boolean> {
  const { count } = await db.staffPasskey.updateMany({
    where: { id: passkey.id, counter: passkey.counter },
    data: { counter, lastUsedAt: new Date() },
  })
  return count === 1
}
