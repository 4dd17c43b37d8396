import { brokenConstraint, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { countFilters, deleteFilter, findFilter, insertFilter, setDefaultFilter } from '#app/infra/staff/filters.ts'

export type KeptFilter = Readonly<{ done: true }> | Readonly<{ done: false; because: 'name-taken' | 'too-many' }>

const most = 20

/** Keeps what somebody looks at under a name of their own. */
export async function keepFilter(portal: Portal, input: Readonly<{ staffId: string; name: string; query: string }>): Promise<KeptFilter> {
  try {
    if ((await countFilters(portal.db, input.staffId)) >= most) return { done: false, because: 'too-many' }
    await insertFilter(portal.db, input)
    return { done: true }
  } catch (fault) {
    if (isTaken(fault)) return { done: false, because: 'name-taken' }
    throw fault
  }
}

function isTaken(fault: unknown): boolean {
  return (
    brokenConstraint(fault) === 'staff_filter_name' ||
    (typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'P2002')
  )
}

type Own = Readonly<{ staffId: string; filterId: string }>

/** Drops one of one's own; another's is left as if it did not exist. */
export function dropFilter(portal: Portal, own: Own): Promise<boolean> {
  return deleteFilter(portal.db, own)
}

/** Makes it where one begins; where it is that already, one begins with everything again. */
export function startWithFilter(portal: Portal, own: Own): Promise<boolean> {
  return inTransaction(portal.db, async (db) => {
    const filter = await findFilter(db, own)
    if (!filter) return false
    await setDefaultFilter(db, own.staffId, filter.isDefault ? null : own.filterId)
    return true
  })
}
