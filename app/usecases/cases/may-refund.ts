import type { Db } from '#app/infra/db/client.ts'

/** Whether somebody may give money back now, by what the database holds of them, not by what they were at sign-in. */
export async function mayRefundNow(db: Db, staffId: string): Promise<boolean> {
  const staff = await db.staff.findFirst({ where: { id: staffId, removedAt: null }, select: { role: true } })
  return staff?.role === 'finance' || staff?.role === 'admin'
}
