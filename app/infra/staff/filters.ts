import type { Db } from '../db/client.ts'
import { isUuid } from '../orders/ids.ts'

type Own = Readonly<{ staffId: string; filterId: string }>

export function countFilters(db: Db, staffId: string): Promise<number> {
  return db.staffFilter.count({ where: { staffId } })
}

/** Keeps what somebody looks at under a name; the database refuses a name they have. */
export async function insertFilter(db: Db, filter: Readonly<{ staffId: string; name: string; query: string }>): Promise<void> {
  await db.staffFilter.create({ data: filter, select: { id: true } })
}

/** Drops one of somebody's own; false where it is another's. */
export async function deleteFilter(db: Db, { staffId, filterId }: Own): Promise<boolean> {
  if (!isUuid(filterId)) return false
  const { count } = await db.staffFilter.deleteMany({ where: { id: filterId, staffId } })
  return count === 1
}

/** One of somebody's own: whether they begin with it; null where it is another's. */
export async function findFilter(db: Db, { staffId, filterId }: Own): Promise<Readonly<{ isDefault: boolean }> | null> {
  return isUuid(filterId) ? db.staffFilter.findFirst({ where: { id: filterId, staffId }, select: { isDefault: true } }) : null
}

/** Has somebody begin with one of their own and no other; null is everything. */
export async function setDefaultFilter(db: Db, staffId: string, filterId: string | null): Promise<void> {
  await db.staffFilter.updateMany({ where: { staffId, isDefault: true }, data: { isDefault: false } })
  if (filterId !== null) await db.staffFilter.update({ where: { id: filterId, staffId }, data: { isDefault: true }, select: { id: true } })
}

/** The query somebody begins with, or null. */
export async function findDefaultQuery(db: Db, staffId: string): Promise<string | null> {
  const found = await db.staffFilter.findFirst({ where: { staffId, isDefault: true }, select: { query: true } })
  return found?.query ?? null
}
