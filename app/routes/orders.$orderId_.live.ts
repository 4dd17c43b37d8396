import { findReport } from '#app/infra/orders/address-reports.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import type { LoaderFunctionArgs } from '@remix-run/node'

import { eventStream } from '#app/web/live/event-stream.ts'
import { stampOf } from '#app/web/live/stamp.ts'
import { requireWatcher } from '#app/web/live/watcher.ts'

/** Tells the page of an order when the order is no longer what the page shows (`seen`). */
export async function loader({ request, context, params: { orderId = '' } }: LoaderFunctionArgs) {
  const watcher = await requireWatcher(request, context, 'session')
  const known = new URL(request.url).searchParams.get('seen') ?? ''
  const read = async () => {
    const order = await findOrder(context.portal.database.pool, { customerId: watcher.personId, orderId })
    return order && stampOf([order, await findReport(context.portal.database.pool, { orderId: order.id })])
  }
  return eventStream(request, context, watcher, { topics: [`order ${orderId}`], channels: [{ event: 'news', known, read }] })
}
