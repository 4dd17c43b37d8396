import type { ServerBuild } from '@remix-run/node'
import { createServer as createVite } from 'vite'

import { answerPages } from '#app/web/shared/answer-pages.ts'

import type { PageSource } from '../server.ts'
import { demoPort, runDemo, say, sayFault } from './demo/run.ts'

/**
 * `npm run dev`: the demo with its pages made from the sources as they change, so that a browser shows an edit as it
 * is saved. What the process itself loads (jobs, settings, the guard) is read once: start anew after changing it.
 */
async function main(): Promise<void> {
  const port = await demoPort()
  say('Pages are made from the sources as you ask for them, and again as you change them.')
  await runDemo(port, pagesFromSources)
}

const pagesFromSources: PageSource = async (app, server, getLoadContext) => {
  const vite = await createVite({ server: { middlewareMode: true, hmr: { server } }, appType: 'custom' })
  app.use((_request, response, next) => {
    // Vite shows a fault of the sources in a layer that it styles by itself; no other policy is relaxed.
    const policy = String(response.getHeader('Content-Security-Policy'))
    response.setHeader('Content-Security-Policy', policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"))
    next()
  })
  app.use(vite.middlewares)
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  // Begun while the demo's orders are loaded: the first page then need not wait for every route. A fault shows there.
  void build().catch(() => undefined)
  return {
    answer: answerPages({ build, mode: 'development', getLoadContext }),
    // Its connection to each open page would hold a stop up.
    close: () => vite.close(),
  }
}

main().catch(sayFault)
