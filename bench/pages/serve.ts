import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { LoaderFunctionArgs, ServerBuild } from '@remix-run/node'

import { readSettings } from '#app/infra/shared/settings.ts'

import { startServer } from '../../server.ts'

/**
 * The portal as a child process of the bench: with `FIXED=yes` every loader works once and gives the same answer from
 * then on, so that what is left is the guard, Remix and React. Says its port.
 */
async function serve(): Promise<void> {
  const read = readSettings(process.env)
  if (!read.ok) throw new Error(read.faults.join('; '))
  if (process.env['FIXED'] === 'yes') await fixData()
  const { port } = await startServer(read.settings)
  process.send?.({ port })
}

async function fixData(): Promise<void> {
  const { routes } = (await import(pathToFileURL(resolve('build/server/index.js')).href)) as ServerBuild
  for (const route of Object.values(routes)) {
    const loader = route?.module.loader
    if (!route || !loader) continue
    let fixed: unknown = null
    route.module = { ...route.module, loader: async (args: LoaderFunctionArgs) => (fixed ??= await loader(args)) }
  }
}

process.on('disconnect', () => process.exit())
await serve()
