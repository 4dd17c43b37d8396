import { stepOfArrival } from '#app/domain/parcels/bench.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { type Advanced, advanceCase } from '../cases/advance-case.ts'
import type { StaffInput } from '../cases/decide-case.ts'

/** Marks the parcel of a case as received, by whichever step of its table says so from where it stands. */
export async function arriveAtBench(portal: Portal, input: StaffInput): Promise<Advanced> {
  const view = await findCase(portal.db, { number: input.number, staff: true })
  if (!view) return { done: false, because: 'no-such-case' }
  const step = stepOfArrival(view)
  return step === null ? { done: false, because: 'moved-on' } : advanceCase(portal, { ...input, step, note: null, shipment: null })
}
