import type { LoaderFunctionArgs } from '@remix-run/node'

import { listOthersPresent } from '#app/infra/cases/presence.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { listCaseFiles } from '#app/infra/evidence/find-evidence.ts'
import { findBench } from '#app/infra/parcels/bench.ts'
import { findFoundSerials } from '#app/infra/warranty/found-serials.ts'
import { leaveCase, leavesWithin, remainOnCase, stayOnCase } from '#app/usecases/staff/share-case.ts'
import { eventStream } from '#app/web/live/event-stream.ts'
import { stampOf } from '#app/web/live/stamp.ts'
import { requireWatcher } from '#app/web/live/watcher.ts'

/** Tells a bench what another one ticks in the same case, and who else is there; while it lasts, its reader counts as there. */
export async function loader({ request, context: { portal }, context, params: { number = '' } }: LoaderFunctionArgs) {
  const watcher = await requireWatcher(request, context, 'staff')
  const key = { number, staffId: watcher.personId }
  const known = new URL(request.url).searchParams.get('seen') ?? ''
  const readNews = async () => {
    const view = await findCase(portal.db, { number, staff: true })
    if (!view) return null
    const [bench, found, files] = await Promise.all([
      findBench(portal.db, view.id),
      findFoundSerials(portal.db, view.id),
      listCaseFiles(portal.db, view.id),
    ])
    return stampOf([view, bench, found, files])
  }
  const readOthers = async () => {
    await remainOnCase(portal, key)
    return JSON.stringify(await listOthersPresent(portal.db, key))
  }
  return eventStream(request, context, watcher, {
    topics: [`case ${number}`, `bench ${number}`, `presence ${number}`],
    channels: [
      { event: 'news', known, read: readNews },
      { event: 'presence', known: '', read: readOthers },
    ],
    lookAgainAfter: leavesWithin,
    onBeat: () => stayOnCase(portal, key),
    onEnd: () => leaveCase(portal, key),
  })
}
