import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import compression from 'compression'
import express from 'express'

import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { plainFaultPage } from '#app/ui/shared/plain-fault-page.ts'
import { answerPages } from '#app/web/shared/answer-pages.ts'
import { untilClosed } from '#app/web/shared/connection.ts'
import { applyServerLimits, installGuard } from '#app/web/guard/install-guard.ts'

import { contextOf } from './context.ts'
import { makeDatabase } from './database.ts'
import { testSettings } from './portal.ts'
import { routeBuild } from './route-build.ts'

export type LiveSite = Readonly<{ portal: Portal; port: number; stop: () => Promise<void> }>

const routes = {
  'orders/:orderId/live': 'orders.$orderId_.live.ts',
  'staff/live': 'staff_.live.ts',
  'staff/cases/:number/live': 'staff_.cases.$number.live.ts',
}

/** The real streams, in Remix, behind the real guard and compressor, over a database of their own. */
export async function startLiveSite(): Promise<LiveSite> {
  const database = await makeDatabase()
  const app = express()
  const server = createServer(app)
  applyServerLimits(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const portal = openPortal(testSettings(database.url, { PUBLIC_ORIGIN: `http://127.0.0.1:${port}` }), systemClock)
  app.set('query parser', false)
  installGuard(app, portal.settings, plainFaultPage)
  app.use(compression())
  const build = await routeBuild(routes, [])
  app.all(
    '*',
    answerPages({
      build,
      mode: 'production',
      getLoadContext: (_request, response) => ({ ...contextOf(portal), whenClosed: untilClosed(response) }),
    }),
  )
  return {
    portal,
    port,
    stop: async () => {
      await portal.news.close()
      await new Promise<void>((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      })
      await portal.database.close()
      await database.drop()
    },
  }
}
