import { brokenConstraint, inTransaction } from '#app/infra/db/client.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import type { Portal } from '#app/infra/portal.ts'

export type KeptFilter = Readonly<{ done: true }> | Readonly<{ done: false; because: 'name-taken' | 'too-many' }>

const most = 20

/** Keeps what somebody looks at under a name of their own. */
export async function keepFilter(
  portal: Portal,
  ask: Readonly<{ staffId: string; name: string; query: string }>,
): Promise<KeptFilter> {
  const { staffId, name, query } = ask
  try {
    if ((await portal.db.staffFilter.count({ where: { staffId } })) >= most) return { done: false, because: 'too-many' }
    await portal.db.staffFilter.create({ data: { staffId, name, query }, select: { id: true } })
    return { done: true }
  } catch (fault) {
    if (isTaken(fault)) return { done: false, because: 'name-taken' }
    throw fault
  }
}

function isTaken(fault: unknown): boolean {
  return brokenConstraint(fault) === 'staff_filter_name' || (typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'P2002')
}

type Own = Readonly<{ staffId: string; filterId: string }>

/** Drops one of one's own; another's is left as if it did not exist. */
export async function dropFilter(portal: Portal, { staffId, filterId }: Own): Promise<boolean> {
  if (!isUuid(filterId)) return false
  const { count } = await portal.db.staffFilter.deleteMany({ where: { id: filterId, staffId } })
  return count === 1
}

/** Makes it where one begins; where it is that already, one begins with everything again. */
export async function startWithFilter(portal: Portal, { staffId, filterId }: Own): Promise<boolean> {
  if (!isUuid(filterId)) return false
  return inTransaction(portal.db, async (db) => {
    const own = await db.staffFilter.findFirst({ where: { id: filterId, staffId }, select: { isDefault: true } })
    if (!own) return false
    await db.staffFilter.updateMany({ where: { staffId, isDefault: true }, data: { isDefault: false } })
    await db.staffFilter.update({ where: { id: filterId }, data: { isDefault: !own.isDefault }, select: { id: true } })
    return true
  })
}

/** The query somebody begins with, or null. */
export async function defaultQuery(portal: Portal, staffId: string): Promise<string | null> {
  const found = await portal.db.staffFilter.findFirst({ where: { staffId, isDefault: true }, select: { query: true } })
  return found?.query ?? null
}
