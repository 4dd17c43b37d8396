import { listOthersPresent } from '#app/infra/cases/presence.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import { listCaseFiles } from '#app/infra/evidence/find-evidence.ts'
import { findCaseMessages } from '#app/infra/messages/read-conversation.ts'
import { listCarrierCommands } from '#app/infra/parcels/list-carrier-commands.ts'
import { listCommands } from '#app/infra/shop/list-commands.ts'
import type { LoaderFunctionArgs } from '@remix-run/node'

import { leaveCase, leavesWithin, remainOnCase, stayOnCase } from '#app/usecases/staff/share-case.ts'
import { eventStream } from '#app/web/live/event-stream.ts'
import { stampOf } from '#app/web/live/stamp.ts'
import { requireWatcher } from '#app/web/live/watcher.ts'

/** Tells a page of the console when its case moved on and who else has it open; while it lasts, its reader counts as there. */
export async function loader({ request, context: { portal }, context, params: { number = '' } }: LoaderFunctionArgs) {
  const watcher = await requireWatcher(request, context, 'staff')
  const key = { number, staffId: watcher.personId }
  const known = new URL(request.url).searchParams.get('seen') ?? ''
  const readNews = async () => {
    const view = await findCase(portal.db, { number, staff: true })
    if (!view) return null
    const [outcome, said, files, commands, atCarrier] = await Promise.all([
      findOutcome(portal.db, view.id),
      findCaseMessages(portal.db, view.id),
      listCaseFiles(portal.db, view.id),
      listCommands(portal.database.pool, view.id),
      listCarrierCommands(portal.database.pool, view.id),
    ])
    return stampOf([view, outcome, said.messages, files, commands, atCarrier])
  }
  const readOthers = async () => {
    // Another page of theirs may just have left the case; this one is still there.
    await remainOnCase(portal, key)
    return JSON.stringify(await listOthersPresent(portal.db, key))
  }
  return eventStream(request, context, watcher, {
    topics: [`case ${number}`, `presence ${number}`],
    channels: [
      { event: 'news', known, read: readNews },
      { event: 'presence', known: '', read: readOthers },
    ],
    lookAgainAfter: leavesWithin,
    onBeat: () => stayOnCase(portal, key),
    onEnd: () => leaveCase(portal, key),
  })
}
