import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { redirect, type ServerBuild } from '@remix-run/node'

import { answerPages } from '#app/web/shared/answer-pages.ts'
import type { Context } from '#app/web/shared/context.ts'
import { pagesBySection } from '#app/web/shared/pages-by-section.ts'

import { startServer } from '../../server.ts'
import { emptyPaths } from './empty-action.ts'
import { benchSettings } from './settings.ts'

const getLoadContext = () => ({}) as Context

/**
 * The built portal in a process of its own, and in the same build and behind the same guard an action that does
 * nothing, matched as the portal's own are and as Remix does it by itself.
 */
async function serve(): Promise<void> {
  const build = (await import(pathToFileURL(resolve('build/server/index.js')).href)) as ServerBuild
  const module = { default: () => null, action: () => redirect('/', 303) }
  const empty = Object.values(emptyPaths).map((path) => [path, { id: path, parentId: 'root', path: path.slice(1), module }])
  const withEmpty = { ...build, routes: { ...build.routes, ...Object.fromEntries(empty) } }
  const { port } = await startServer(benchSettings(process.env['DATABASE_URL'] ?? ''), (app) => {
    app.post(emptyPaths.bySection, pagesBySection(withEmpty, getLoadContext))
    app.post(emptyPaths.amongAll, answerPages({ build: withEmpty, mode: 'production', getLoadContext }))
  })
  process.send?.({ port })
}

process.on('disconnect', () => process.exit())
await serve()
