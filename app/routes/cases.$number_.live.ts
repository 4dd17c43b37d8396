import { shopProgress } from '#app/domain/shop/progress.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import { listCaseFiles } from '#app/infra/evidence/find-evidence.ts'
import { findCaseMessages } from '#app/infra/messages/read-conversation.ts'
import { listCommands } from '#app/infra/shop/list-commands.ts'
import type { LoaderFunctionArgs } from '@remix-run/node'

import { eventStream } from '#app/web/live/event-stream.ts'
import { stampOf } from '#app/web/live/stamp.ts'
import { requireWatcher } from '#app/web/live/watcher.ts'

/** Tells the customer's page of a case when the case is no longer what the page shows (`seen`). */
export async function loader({ request, context, params: { number = '' } }: LoaderFunctionArgs) {
  const watcher = await requireWatcher(request, context, 'session')
  const known = new URL(request.url).searchParams.get('seen') ?? ''
  const read = async () => {
    const view = await findCase(context.portal.db, { customerId: watcher.personId, number })
    if (!view) return null
    const [outcome, said, files, commands] = await Promise.all([
      findOutcome(context.portal.db, view.id),
      findCaseMessages(context.portal.db, view.id),
      listCaseFiles(context.portal.db, view.id),
      listCommands(context.portal.database.pool, view.id),
    ])
    return stampOf([view, outcome, said.messages, files, shopProgress(commands)])
  }
  return eventStream(request, context, watcher, { topics: [`case ${number}`], channels: [{ event: 'news', known, read }] })
}
