import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { leaveToStaff, takeReceived } from '#app/infra/statutory/declarations.ts'

import { matchByPortal } from './match-by-portal.ts'

/**
 * Looks for the orders of what was declared without a sign-in, each in a transaction of its own; answers how many were looked at. What
 * cannot be looked for is left to staff: no declaration is lost by a fault of ours.
 */
export async function settleDeclarations(portal: Portal): Promise<number> {
  for (let settled = 0; ; settled += 1) if (!(await settleNext(portal))) return settled
}

async function settleNext(portal: Portal): Promise<boolean> {
  let taken: string | null = null
  try {
    return await inTransaction(portal.db, async (db) => {
      const declaration = await takeReceived(db)
      taken = declaration?.id ?? null
      if (declaration) await matchByPortal(portal, db, declaration)
      return declaration !== null
    })
  } catch (fault) {
    if (taken === null) throw fault
    portal.log.error({ err: fault, declaration: taken }, 'the order of a declaration was not looked for: staff have it')
    return leaveToStaff(portal.db, taken)
  }
}
