import type { OrderSummary } from '#app/domain/orders/order-view.ts'
import type { MachineView } from '#app/domain/warranty/machine-view.ts'
import { type DraftRow, listDrafts } from '#app/infra/requests/drafts.ts'
import { type CaseRow, listCustomerCases } from '#app/infra/cases/list-cases.ts'
import { listCustomerOrders, listSilentParcels, type SilentParcel } from '#app/infra/orders/list-orders.ts'
import { sumPoints } from '#app/infra/account/points-ledger.ts'
import { creditPointsOf } from '#app/usecases/account/credit-points.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { readMachines } from '#app/usecases/warranty/read-machines.ts'

export type Home = Readonly<{
  /** The latest. */
  orders: readonly OrderSummary[]
  /** Those whose parcel is at the door, or was. */
  atDoor: readonly OrderSummary[]
  /** Of which they are asked whether they came. */
  silent: readonly SilentParcel[]
  cases: readonly CaseRow[]
  /** Requests that were begun and not filed. */
  drafts: readonly DraftRow[]
  machines: readonly MachineView[]
  /** The balance of member points. */
  points: number
}>

const latest = 3
const mostAtDoor = 5

/** What the signed-in front page rests on: the latest orders and the parcels at the door, all cases and drafts, all machines, the points. */
export async function readHome(portal: Portal, customerId: string): Promise<Home> {
  const [orders, silent, cases, drafts, machines, points, ...atDoor] = await Promise.all([
    listCustomerOrders(portal.db, customerId, {}, null, latest),
    listSilentParcels(portal.database.pool, customerId),
    listCustomerCases(portal.db, customerId),
    listDrafts(portal.database.pool, customerId),
    readMachines(portal, customerId),
    creditPointsOf(portal, customerId).then(() => sumPoints(portal.db, customerId)),
    ...(['out_for_delivery', 'attempted'] as const).map((status) =>
      listCustomerOrders(portal.db, customerId, { status }, null, mostAtDoor),
    ),
  ])
  return { orders, atDoor: atDoor.flat().filter((order) => !order.silent), silent, cases, drafts, machines, points }
}
