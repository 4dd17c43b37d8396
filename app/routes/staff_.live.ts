import { countMovedSince } from '#app/infra/cases/queue-moves.ts'
import type { LoaderFunctionArgs } from '@remix-run/node'

import { eventStream } from '#app/web/live/event-stream.ts'
import { requireWatcher } from '#app/web/live/watcher.ts'

/** Tells the queue how many cases moved since it was read (`seen`). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const watcher = await requireWatcher(request, context, 'staff')
  const mark = new URL(request.url).searchParams.get('seen') ?? ''
  return eventStream(request, context, watcher, {
    topics: ['queue'],
    channels: [{ event: 'news', known: '0', read: async () => String(await countMovedSince(context.portal.db, mark)) }],
  })
}
