import { resolve } from 'node:path'

import { UNSAFE_flatRoutes } from '@remix-run/dev'
import type { ServerBuild } from '@remix-run/node'
import type { matchRoutes } from '@remix-run/react'

export type Routes = ServerBuild['routes']
export type Tree = Parameters<typeof matchRoutes>[0]

const root = { id: 'root', path: '', parentId: undefined }

/** Every route as Remix finds it in `app/routes`, without its module. */
export const routes = { root, ...UNSAFE_flatRoutes(resolve('app'), ['**/.*']) } as unknown as Routes

/** Routes as they lie in each other, for Remix's own matching. */
export function treeOf(some: Routes, parentId?: string): Tree {
  return Object.values(some)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index, caseSensitive }) => {
      const place = { id, ...(path === undefined ? {} : { path }), ...(caseSensitive === undefined ? {} : { caseSensitive }) }
      return index === true ? { ...place, index } : { ...place, children: treeOf(some, id) }
    })
}

/** The whole pattern of a route: `/cases/:number/evidence`; empty for what has none. */
export function patternOf(id: string): string {
  const route = routes[id]
  const above = route?.parentId === undefined ? '' : patternOf(route.parentId)
  return route?.path ? `${above}/${route.path}` : above
}

/** Each route's whole path, with something in the place of every variable. */
export function samplePath(id: string): string {
  return patternOf(id).replace(/:\w+/g, 'x1').replace('*', 'some/where')
}
