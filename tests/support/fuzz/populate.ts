import { randomUUID } from 'node:crypto'

import type { Transition } from '#app/domain/cases/transitions.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { recordParcel } from '#app/usecases/parcels/unannounced-returns.ts'
import { startSimulation } from '#app/usecases/policy/simulations.ts'
import { enterSerial } from '#app/usecases/warranty/enter-serial.ts'

import { type Belongings, makeBelongings } from '../belongings.ts'
import { buy, caseOf, daysAgo, fileRequest, hire } from '../case-life.ts'
import { attemptStep } from '../case-steps.ts'
import { takeIn } from '../shop-orders.ts'
import { staffCookies } from '../staff-sessions.ts'

/** How far requests have come, so that each form that a request's page can show is on some page. */
const lives: ReadonlyArray<readonly [kind: 'return' | 'repair', ...steps: Transition[]]> = [
  ['return'],
  ['return', 'approve'],
  ['return', 'approve', 'book_pickup'],
  ['return', 'approve', 'book_pickup', 'pick_up'],
  ['return', 'approve', 'book_pickup', 'pick_up', 'receive'],
  ['return', 'approve', 'book_pickup', 'pick_up', 'receive', 'inspect'],
  ['return', 'approve', 'book_pickup', 'pick_up', 'receive', 'inspect', 'send_offer'],
  ['repair'],
  ['repair', 'troubleshoot'],
  ['repair', 'troubleshoot', 'ask_to_send_in'],
  ['repair', 'troubleshoot', 'ask_to_send_in', 'book_pickup', 'pick_up', 'receive'],
  ['repair', 'troubleshoot', 'ask_to_send_in', 'book_pickup', 'pick_up', 'receive', 'diagnose'],
  ['repair', 'troubleshoot', 'ask_to_send_in', 'book_pickup', 'pick_up', 'receive', 'diagnose', 'send_estimate'],
]

export type Populated = Readonly<{ ana: Belongings; staff: Readonly<Record<string, string>>; caseNumbers: readonly string[] }>

/** A site with something in it of every kind: all requests belong to Ana, and an admin of the console is signed in. */
export async function populate(portal: Portal): Promise<Populated> {
  const ana = await makeBelongings(portal, 'ana', 7101)
  const staffId = await hire(portal, 'admin')
  const secondId = await hire(portal, 'finance')
  const caseNumbers = []
  for (const [kind, ...steps] of lives) caseNumbers.push(await liveUntil(portal, ana, { staffId, secondId }, kind, steps))
  await takeIn(portal, {
    id: 7801,
    email: null,
    placedAt: daysAgo(4),
    deliveredAt: null,
    lines: [{ id: 78011, sku: 'CLAMP', price: '10.00' }],
  })
  await takeIn(portal, {
    id: 7802,
    email: 'ana@example.test',
    placedAt: daysAgo(1),
    deliveredAt: null,
    lines: [{ id: 78021, sku: 'MOPA-60W', price: '3499.00' }],
  })
  const parcel = { trackingNumber: 'X1', contents: 'A clamp', senderName: 'Ana', orderNumber: null, serial: null, email: null }
  await recordParcel(portal, { ...parcel, key: randomUUID(), arrivedOn: daysAgo(1).slice(0, 10), staffId, from: null })
  await startSimulation(portal, { staffId, text: JSON.stringify({ id: 'draft/kinder', returns: { windowDays: 30 } }), from: null })
  await enterSerial(portal, {
    customerId: ana.customerId,
    unitId: ana.unitId,
    serial: 'SN-ANA-1',
    from: { ip: '203.0.113.7', userAgent: null },
  })
  return { ana, staff: await staffCookies(portal, staffId), caseNumbers }
}

type Hands = Readonly<{ staffId: string; secondId: string }>

async function liveUntil(
  portal: Portal,
  ana: Belongings,
  actor: Hands,
  kind: 'return' | 'repair',
  steps: readonly Transition[],
): Promise<string> {
  const bought = await buy(portal, [{ sku: 'MOPA-60W', price: '3499.00' }])
  const number = await fileRequest(portal, bought, {
    action: kind,
    lines: [{ lineId: bought.lineIds[0] ?? '' }],
    ...(kind === 'repair' ? { repair: { component: 'fiber_source', cause: 'wear' } } : {}),
  })
  for (const step of steps) {
    const took = await attemptStep(portal, { number, bought, ...actor, step, actor: 'staff', stale: false, worse: true })
    if (!took) throw new Error(`${number} did not take ${step}`)
  }
  await portal.db.case.updateMany({ where: { id: (await caseOf(portal, number)).id }, data: { customerId: ana.customerId } })
  await portal.db.order.updateMany({ where: { id: bought.orderId }, data: { customerId: ana.customerId } })
  return number
}
