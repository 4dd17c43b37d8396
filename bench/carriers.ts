import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { bringUpToDate } from '#app/infra/db/bring-up-to-date.ts'
import { startCluster } from '#app/infra/db/embedded/cluster.ts'
import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal } from '#app/infra/shared/portal.ts'
import { workBookings } from '#app/usecases/parcels/work-bookings.ts'
import { startLocalEasyPost } from '#scripts/local-carriers/easypost/start.ts'
import { chosenReturn, press } from '#tests/support/carrier-at-work.ts'
import { caseOf, hire } from '#tests/support/case-life.ts'
import { testSettings } from '#tests/support/portal.ts'

const runs = 20

/** How long it takes from the one press of staff until label, papers and mail are there, by a carrier on this machine. */
export async function measureCarriers(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'em-smart-carriers-'))
  const cluster = await startCluster({ dataDir: join(folder, 'postgres') })
  await bringUpToDate(cluster.url)
  const carrier = await startLocalEasyPost()
  const access = { ...carrier.access, books: 'press' }
  const settings = testSettings(cluster.url, { CARRIERS: JSON.stringify({ us: access, de: access, eu: access }) })
  const portal = openPortal(settings, systemClock)
  try {
    const agent = await hire(portal, 'agent')
    const times: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const { number } = await chosenReturn(portal, agent)
      const begun = performance.now()
      await press(portal, number, agent)
      while ((await workBookings(portal)) > 0);
      times.push(performance.now() - begun)
      if ((await caseOf(portal, number)).state !== 'pickup_booked') throw new Error(`${number} was not booked`)
    }
    times.sort((one, other) => one - other)
    const at = (share: number) => `${Math.round(times[Math.floor((runs - 1) * share)] ?? 0)} ms`
    return `From the press to label, papers and mail, ${runs} times: median ${at(0.5)}, slowest ${at(1)} (to hold: 3000 ms)`
  } finally {
    await portal.news.close()
    await portal.database.close()
    await carrier.stop()
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
