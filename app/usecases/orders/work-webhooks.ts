import { days } from '#app/domain/shared/duration.ts'
import { storeIds } from '#app/domain/shared/stores.ts'
import { applyNews } from '#app/infra/orders/apply-news.ts'
import { askForProducts } from '#app/infra/orders/sync-state.ts'
import { upsertOrders } from '#app/infra/orders/upsert-orders.ts'
import { writeInPieces } from '#app/infra/orders/write-in-pieces.ts'
import { markProductGone } from '#app/infra/shop/upsert-products.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { ShopNews, ShopOrder } from '#app/infra/shopify/shop-order.ts'
import { claimNotices, type ClaimedNotice, type Settled, settleNotice, wakeWaiting } from '#app/infra/webhooks/inbox.ts'
import { type ComplianceInput, readNotice } from '#app/infra/webhooks/read-notice.ts'
import { answerCompliance } from '#app/usecases/account/answer-compliance.ts'

const atOnce = 100
/** How long news may wait for the order they speak of. */
const longestWait = days(7)

type Work = {
  orders: Array<{ notice: ClaimedNotice; order: ShopOrder }>
  news: Array<{ notice: ClaimedNotice; news: ShopNews }>
  asks: Array<{ notice: ClaimedNotice; ask: ComplianceInput }>
  products: Array<{ notice: ClaimedNotice; deleted: string | null }>
}

/**
 * Works the notices that are due and answers how many it took; any number of processes may do so at once.
 * Each is worked at least once, which changes no more than once would.
 */
export async function workWebhooks(portal: Portal): Promise<number> {
  const { pool } = portal.database
  const notices = await claimNotices(pool, atOnce)
  const settled = new Map<ClaimedNotice, Settled>()
  try {
    const work = sort(notices, settled)
    const refuse = ({ notice }: { notice: ClaimedNotice }, reasons: readonly string[]) =>
      settled.set(notice, { state: 'bad', fault: reasons.join('; ') })
    await writeInPieces(pool, work.orders, refuse, async (client, items) => {
      await upsertOrders(
        client,
        items.map(({ order }) => order),
      )
      for (const { notice } of items) settled.set(notice, { state: 'done' })
    })
    await writeInPieces(pool, work.news, refuse, async (client, items) => {
      const { waiting } = await applyNews(
        client,
        items.map(({ news }) => news),
      )
      items.forEach(({ notice, news }, at) => settled.set(notice, newsSettled(notice, news, waiting[at] ?? null)))
    })
    await wakeWaiting(pool, newsOf(work, settled))
    for (const { notice, deleted } of work.products) settled.set(notice, await noteProduct(portal, deleted))
    for (const { notice, ask } of work.asks) settled.set(notice, await answerCompliance(portal, ask, notice.id))
  } catch (fault) {
    portal.log.error({ err: fault }, 'webhooks not worked')
  }
  for (const notice of notices) {
    await settleNotice(pool, notice, settled.get(notice) ?? { state: 'queued', fault: 'could not be worked' })
  }
  return notices.length
}

/** Settles what needs no writing, and hands on the rest. */
function sort(notices: readonly ClaimedNotice[], settled: Map<ClaimedNotice, Settled>): Work {
  const work: Work = { orders: [], news: [], asks: [], products: [] }
  for (const notice of notices) {
    const read = readNotice(notice.body)
    if (read.kind === 'order') work.orders.push({ notice, order: read.order })
    else if (read.kind === 'news') work.news.push({ notice, news: read.news })
    else if (read.kind === 'bad') settled.set(notice, { state: 'bad', fault: read.faults.join('; ') })
    else if (read.kind === 'compliance') work.asks.push({ notice, ask: read.ask })
    else if (read.kind === 'product') work.products.push({ notice, deleted: null })
    else if (read.kind === 'deleted') work.products.push({ notice, deleted: read.id })
    else settled.set(notice, { state: 'ignored' })
  }
  return work
}

/** What a product is now, the shop is asked for: a notice of it tells neither its currency nor whether it is sold. */
async function noteProduct({ database: { pool }, settings }: Portal, deleted: string | null): Promise<Settled> {
  if (deleted !== null) return { state: (await markProductGone(pool, deleted)) ? 'done' : 'ignored' }
  const stores = storeIds.filter((store) => settings.shopAccesses[store] !== undefined)
  if (stores.length === 0) return { state: 'ignored' }
  await askForProducts(pool, stores)
  return { state: 'done' }
}

function newsSettled(notice: ClaimedNotice, news: ShopNews, reason: string | null): Settled {
  if (reason === null) return { state: 'done' }
  const waited = Date.now() - notice.receivedAt.getTime()
  if (waited > longestWait) return { state: 'bad', fault: reason }
  return { state: 'waiting', orderSourceId: news.orderSourceId, fault: reason }
}

/** The orders that something was written of: what waits for them may go on. */
function newsOf(work: Work, settled: ReadonlyMap<ClaimedNotice, Settled>): string[] {
  const isDone = (notice: ClaimedNotice) => settled.get(notice)?.state === 'done'
  return [
    ...work.orders.filter(({ notice }) => isDone(notice)).map(({ order }) => order.sourceId),
    ...work.news.filter(({ notice }) => isDone(notice)).map(({ news }) => news.orderSourceId),
  ]
}
