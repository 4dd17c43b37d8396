import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { readMachines } from '#app/usecases/warranty/read-machines.ts'

import { askOf, bookCourier, type Bought, fileRequest } from './case-life.ts'
import { letAge } from './let-age.ts'

/** A customer's only machine is repaired, for which it was away that many days up to today; answers the number of its case. */
export async function repairFor(
  portal: Portal,
  bought: Bought,
  { days, staffId }: Readonly<{ days: number; staffId: string }>,
): Promise<string> {
  const [machine] = await readMachines(portal, bought.customerId)
  const number = await fileRequest(portal, bought, {
    action: 'repair',
    lines: [{ lineId: machine?.lineId ?? '' }],
    repair: { component: 'other', cause: 'defect' },
    thingId: machine?.unitId ?? '',
  })
  const step = async (name: 'troubleshoot' | 'ask_to_send_in' | 'receive' | 'diagnose' | 'repair' | 'ship_back') => {
    const shipment = { carrier: 'Sample Express', trackingNumber: null }
    const taken = await advanceCase(portal, { ...(await askOf(portal, number, staffId)), step: name, note: 'A word on it', shipment })
    if (!taken.done) throw new Error(`${name}: ${taken.because}`)
  }
  await step('troubleshoot')
  await step('ask_to_send_in')
  await letAge(portal, bought, number, days)
  await bookCourier(portal, number, staffId)
  for (const name of ['receive', 'diagnose', 'repair', 'ship_back'] as const) await step(name)
  return number
}
