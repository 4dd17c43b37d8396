import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { redirect, type ServerBuild } from '@remix-run/node'

import type { Context } from '#app/web/context.ts'
import { pagesBySection } from '#app/web/pages-by-section.ts'

import { startServer } from '../../server.ts'
import { benchSettings } from './settings.ts'

export const emptyPath = '/empty-action'

/** The built portal in a process of its own, and in the same build and behind the same guard an action that does nothing. */
async function serve(): Promise<void> {
  const build = (await import(pathToFileURL(resolve('build/server/index.js')).href)) as ServerBuild
  const empty = { id: 'empty', parentId: 'root', path: emptyPath.slice(1), module: { default: () => null, action: () => redirect('/', 303) } }
  const withEmpty = { ...build, routes: { ...build.routes, empty } } as unknown as ServerBuild
  const handler = pagesBySection(withEmpty, () => ({}) as Context)
  const { port } = await startServer(benchSettings(process.env['DATABASE_URL'] ?? ''), (app) => void app.post(emptyPath, handler))
  process.send?.({ port })
}

process.on('disconnect', () => process.exit())
await serve()
