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
  /** Those with a parcel on its way, or at the door. */
  underWay: readonly OrderSummary[]
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
const mostUnderWay = 6

/** What the signed-in front page rests on: the latest orders and those on their way, all cases and drafts, all machines, the points. */
export async function readHome(portal: Portal, customerId: string): Promise<Home> {
  const [orders, silent, cases, drafts, machines, points, underWay] = await Promise.all([
    listCustomerOrders(portal.db, customerId, {}, null, latest),
    listSilentParcels(portal.database.pool, customerId),
    listCustomerCases(portal.db, customerId),
    listDrafts(portal.database.pool, customerId),
    readMachines(portal, customerId),
    creditPointsOf(portal, customerId).then(() => sumPoints(portal.db, customerId)),
    listCustomerOrders(portal.db, customerId, { underWay: true }, null, mostUnderWay),
  ])
  return { orders, underWay: underWay.filter((order) => !order.silent), silent, cases, drafts, machines, points }
}
