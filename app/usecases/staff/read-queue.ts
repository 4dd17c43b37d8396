import type { QueueCursor, QueueFilter, QueuePage } from '#app/domain/cases/queue.ts'
import { isUsualInstant } from '#app/domain/shared/usual-time.ts'
import { listQueue } from '#app/infra/cases/list-queue.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

export type ReadQueue = Omit<QueuePage, 'next'> & Readonly<{ next: string | null }>

const pageLength = 50

type Input = Readonly<{ filter: QueueFilter; staffId: string; after?: string | null; limit?: number }>

/** One page of the queue; `after` is the `next` of the page before, anything else counts as the first page. */
export async function readQueue(portal: Portal, input: Input): Promise<ReadQueue> {
  const { filter, staffId, limit = pageLength } = input
  const page = await listQueue(portal.db, { filter, staffId, limit, after: cursorIn(input.after ?? null) })
  return { ...page, next: page.next && `${page.next.at}_${page.next.id}` }
}

function cursorIn(text: string | null): QueueCursor | null {
  const [at = '', id = ''] = (text ?? '').split('_')
  return isUsualInstant(at) && isUuid(id) ? { at, id } : null
}
