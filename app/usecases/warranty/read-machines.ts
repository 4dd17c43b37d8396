import type { OrderLineView, OrderView, UnitView } from '#app/domain/orders/order-view.ts'
import { partsByDay } from '#app/domain/orders/parts.ts'
import { partOfUnit } from '#app/domain/orders/unit-part.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { OrderFacts, Series } from '#app/domain/policy/facts.ts'
import { formatDay } from '#app/domain/shared/calendar.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'
import type { ComponentCoverage, CoveredComponent, MachineView } from '#app/domain/warranty/machine-view.ts'
import { type ClaimFacts, type LedgerEntry, ledgerOf, pausedDaysOf } from '#app/domain/warranty/repair-ledger.ts'
import { takeOver } from '#app/domain/warranty/taken-over.ts'
import type { RepairRecord } from '#app/domain/warranty/repair-record.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { findOrdersWithMachines } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { type Exchanged, listExchanged } from '#app/infra/warranty/list-exchanged.ts'
import { listRepairs } from '#app/infra/warranty/list-repairs.ts'
import { findLastClaims } from '#app/infra/warranty/serial-claims.ts'
import { orderFacts } from '#app/usecases/orders/order-facts.ts'

/**
 * Every machine the customer has, newest order first, with its warranty as of now. Machines that went back,
 * or were cancelled, are not among them; which ones of several alike went is not known, so the last ones
 * count as gone.
 */
export async function readMachines(portal: Portal, customerId: string): Promise<MachineView[]> {
  const now = await databaseNow(portal.db)
  const orders = await findOrdersWithMachines(portal.db, customerId)
  const repairs = await listRepairs(
    portal.db,
    orders.map(({ id }) => id),
  )
  const claims = await findLastClaims(portal.db, customerId)
  const exchanged = await listExchanged(
    portal.db,
    orders.map(({ id }) => id),
  )
  const machines = orders.flatMap((order) => {
    const firsts = exchanged.map(({ firstLineId }) => firstLineId)
    const all = order.lines.flatMap((line) => machinesOf(order, line, repairs, now, firsts.includes(line.id)))
    return all.filter(({ gone }) => !gone).map((machine) => withFirst(machine, all, exchanged))
  })
  return machines.map(({ gone: _gone, ...machine }) => ({ ...machine, serialClaim: claims.get(machine.unitId) ?? null }))
}

/** One that came in an exchange with what it takes over of the one that it came for. */
function withFirst(machine: Judged, all: readonly Judged[], exchanged: readonly Exchanged[]): Judged {
  const came = exchanged.find(({ lineId }) => lineId === machine.lineId)
  const first = came && all.findLast(({ lineId }) => lineId === came.firstLineId)
  if (!first) return machine
  const { components, until } = takeOver(machine.components, first.components, machine.today)
  return until === null ? machine : { ...machine, components, takenOver: { caseNumber: came.number, until } }
}

/** One of them; null where there is none with that id or it is another customer's. */
export async function readMachine(portal: Portal, input: { customerId: string; unitId: string }): Promise<MachineView | null> {
  const machines = await readMachines(portal, input.customerId)
  return machines.find(({ unitId }) => unitId === input.unitId) ?? null
}

type Machine = Omit<MachineView, 'serialClaim'>
/** `gone`: it went back, or was cancelled. */
type Judged = Machine & Readonly<{ gone: boolean }>

/** `withGone`: those as well that went back or were cancelled. */
function machinesOf(order: OrderView, line: OrderLineView, repairs: readonly RepairRecord[], now: string, withGone: boolean): Judged[] {
  if (line.category !== 'machine') return []
  const isGone = (unit: UnitView) => unit.position > line.quantity - line.gone
  const parts = partsByDay(order)
  const units = withGone ? line.units : line.units.filter((unit) => !isGone(unit))
  return units.map((unit) => {
    const facts = orderFacts(order, partOfUnit(parts, line, unit))
    const claim = (component: CoveredComponent) => claimOf({ store: order.store, facts, line, now }, component)
    const own = repairs.filter(({ thingId }) => thingId === unit.id)
    const ledger = ledgerOf(claim('machine'), own)
    const components = componentsOf(line.series).map((component) => judge(claim(component), component, pausedDaysOf(ledger)))
    return { ...machineOf({ order, facts }, line, unit, components, ledger, now), gone: isGone(unit) }
  })
}

function machineOf(
  { order, facts }: Readonly<{ order: OrderView; facts: OrderFacts }>,
  line: OrderLineView,
  unit: UnitView,
  components: readonly ComponentCoverage[],
  ledger: readonly LedgerEntry[],
  now: string,
): Machine {
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
    deliveryStatus: facts.deliveryStatus,
    finalMaintenanceDate: line.finalMaintenanceDate,
    today: formatDay(localDay(zone, parseInstant(now))),
    components,
    takenOver: null,
    ledger,
  }
}

/** Only the Dual series is covered part by part (W1). */
function componentsOf(series: Series | null): readonly CoveredComponent[] {
  return series === 'dual' ? ['fiber_source', 'diode_source', 'other'] : ['machine']
}

/**
 * Answers a claim that the component turned out defective today: the warranty by the rules that decide a real
 * one, with the days that earlier repairs added.
 */
function judge(claim: ClaimFacts, component: CoveredComponent, pausedDays: number): ComponentCoverage {
  const { outcome, coverage, reasons } = decide({ ...claim, repair: { ...claim.repair, pausedDays } })
  if (!coverage) throw new RangeError('A decision on a repair says what is covered')
  return { component, outcome, coverage, reasons }
}

type Claimed = Readonly<{ store: StoreId; facts: OrderFacts; line: OrderLineView; now: string }>

function claimOf({ store, facts, line, now }: Claimed, component: CoveredComponent): ClaimFacts {
  return {
    now,
    action: 'repair',
    store,
    order: facts,
    selection: [{ lineId: line.id, quantity: 1 }],
    repair: { component: component === 'machine' ? 'unknown' : component, cause: 'defect' },
  }
}
