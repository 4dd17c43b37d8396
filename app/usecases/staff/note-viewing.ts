import { noteViewingOnce } from '#app/infra/staff/viewings.ts'
import type { Portal } from '#app/infra/portal.ts'
import type { Origin } from '#app/usecases/cases/take-step.ts'

export type Viewing = Readonly<{
  staffId: string
  object: Readonly<{ kind: 'case' | 'order' | 'customer'; id: string }>
  from: Origin
}>

/** Writes down that somebody looked at a customer's data; a page that is open and renews itself is one look. */
export async function noteViewing(portal: Portal, viewing: Viewing): Promise<void> {
  await noteViewingOnce(portal.db, viewing)
}
