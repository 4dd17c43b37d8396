import type { OrderLineView, UnitView } from '#app/domain/orders/order-view.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts, Series } from '#app/domain/policy/facts.ts'
import { formatDay } from '#app/domain/shared/calendar.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import type { ComponentCoverage, CoveredComponent, MachineLaw, MachineView } from '#app/domain/warranty/machine-view.ts'
import { type ClaimFacts, daysAdded, ledgerOf } from '#app/domain/warranty/repair-ledger.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { findOrdersWithMachines } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { listExchanged } from '#app/infra/warranty/list-exchanged.ts'
import { listRepairs } from '#app/infra/warranty/list-repairs.ts'
import { findLastClaims } from '#app/infra/warranty/serial-claims.ts'
import type { KnownOrder } from '#app/usecases/requests/known-order.ts'
import { statutoryFactsOf } from '#app/usecases/statutory/statutory-facts.ts'

import { unitClaim } from './unit-claim.ts'

/**
 * Every machine the customer has, newest order first, with its warranty as of now. Machines that went back,
 * or were cancelled, are not among them; which ones of several alike went is not known, so the last ones
 * count as gone.
 */
export async function readMachines(portal: Portal, customerId: string): Promise<MachineView[]> {
  const now = await databaseNow(portal.db)
  const orders = await findOrdersWithMachines(portal.db, customerId)
  const orderIds = orders.map(({ id }) => id)
  const repairs = await listRepairs(portal.db, orderIds)
  const claims = await findLastClaims(portal.db, customerId)
  const exchanged = await listExchanged(portal.db, orderIds)
  const machines = orders.flatMap((order) => order.lines.flatMap((line) => machinesOf({ order, now, repairs, exchanged }, line)))
  return machines.map((machine) => ({ ...machine, serialClaim: claims.get(machine.unitId) ?? null }))
}

/** One of them; null where there is none with that id or it is another customer's. */
export async function readMachine(portal: Portal, input: { customerId: string; unitId: string }): Promise<MachineView | null> {
  const machines = await readMachines(portal, input.customerId)
  return machines.find(({ unitId }) => unitId === input.unitId) ?? null
}

type Machine = Omit<MachineView, 'serialClaim'>

function machinesOf(known: KnownOrder, line: OrderLineView): Machine[] {
  if (line.category !== 'machine') return []
  return line.units.filter(({ position }) => position <= line.quantity - line.gone).map((unit) => machineOf(known, line, unit))
}

function machineOf(known: KnownOrder, line: OrderLineView, unit: UnitView): Machine {
  const { order, now, repairs } = known
  const { claim, takenOver } = unitClaim(known, line, unit)
  const own = repairs.filter(({ thingId }) => thingId === unit.id)
  const ledger = ledgerOf(claim, own)
  const components = componentsOf(line.series).map((component) => judge(claim, component, daysAdded(claim, ledger)))
  const zone = timeZone(stores[order.store].timeZone)
  return {
    unitId: unit.id,
    serial: unit.serial,
    position: unit.position,
    orderId: order.id,
    orderName: order.name,
    store: order.store,
    lineId: line.id,
    sku: line.sku,
    title: line.title,
    variant: line.variant,
    series: line.series,
    picture: line.picture,
    placedAt: order.placedAt,
    deliveryStatus: claim.order.deliveryStatus,
    finalMaintenanceDate: line.finalMaintenanceDate,
    today: formatDay(localDay(zone, parseInstant(now))),
    components,
    takenOver: takenOver && { caseNumber: takenOver.caseNumber, until: takenOver.until },
    ledger,
    law: lawOf({ ...claim, ...statutoryFactsOf(order, { now, repairs: own }) }),
  }
}

function lawOf(facts: PolicyFacts): MachineLaw | null {
  const rights = statutoryRights(facts, decide(facts))
  return rights?.guarantee ? { country: rights.country, guarantee: rights.guarantee } : null
}

/** Only the Dual series is covered part by part (W1). */
function componentsOf(series: Series | null): readonly CoveredComponent[] {
  return series === 'dual' ? ['fiber_source', 'diode_source', 'other'] : ['machine']
}

/**
 * Answers a claim that the component turned out defective today: the warranty by the rules that decide a real
 * one, with the days that were added to it.
 */
function judge(claim: ClaimFacts, component: CoveredComponent, pausedDays: number): ComponentCoverage {
  const broken = component === 'machine' ? 'unknown' : component
  const { outcome, coverage, reasons } = decide({ ...claim, repair: { ...claim.repair, component: broken, pausedDays } })
  if (!coverage) throw new RangeError('A decision on a repair says what is covered')
  return { component, outcome, coverage, reasons }
}
