import type { GetLoadContextFunction } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'

import { answerPages } from './answer-pages.ts'
import { answeringUnavailable } from './unavailable.ts'

type Routes = ServerBuild['routes']

/**
 * Answers each request with the routes that its first segment leaves possible. For every request Remix lays out, ranks
 * and compiles all routes that it was given, which for the whole portal costs as much as everything else that it does
 * with a form. What no section is named after goes to all routes, as does a segment that is spelt in another way. Each
 * answers 503 where the database was away in its midst.
 */
export function pagesBySection(built: ServerBuild, getLoadContext: GetLoadContextFunction): RequestHandler {
  const build = { ...built, routes: answeringUnavailable(built.routes) }
  const handlerOf = (part: ServerBuild) => answerPages({ build: part, mode: 'production', getLoadContext })
  const whole = handlerOf(build)
  const sections = new Map([...sectionsOf(build.routes)].map(([name, routes]) => [name, handlerOf(partOf(build, routes))]))
  return (request, response, next) => (sections.get(sectionOf(request.path)) ?? whole)(request, response, next)
}

/** To render a page Remix goes through what it knows of every route's files as well; browsers get those of all. */
function partOf(build: ServerBuild, routes: Routes): ServerBuild {
  const files = Object.fromEntries(Object.entries(build.assets.routes).filter(([id]) => id in routes))
  return { ...build, routes, assets: { ...build.assets, routes: files } }
}

/** The first segment of a path, as sent; the `.data` of what a page asks by script stands behind the last one. */
export function sectionOf(path: string): string {
  return (path.split('/', 2)[1] ?? '').replace(/\.data$/, '')
}

/**
 * The routes of each first segment that is a plain word: those that lie behind it, what they lie in, and those that
 * begin with no word and so may match anything.
 */
export function sectionsOf(routes: Routes): ReadonlyMap<string, Routes> {
  const firsts = Object.values(routes).map((route) => ({ route, first: firstSegment(routes, route) }))
  const anywhere = firsts.filter(({ first }) => first !== null && !isPlain(first))
  const names = new Set(firsts.flatMap(({ first }) => (first !== null && isPlain(first) ? [first] : [])))
  return new Map(
    [...names].map((name) => {
      const kept = new Set<string>()
      for (const { route } of [...firsts.filter(({ first }) => first === name), ...anywhere]) {
        for (let id: string | undefined = route.id; id !== undefined; id = routes[id]?.parentId) kept.add(id)
      }
      // In the order of the whole: it decides between routes that rank alike.
      return [name, Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)))]
    }),
  )
}

/** Of a route's whole path; null for a frame that has none. */
function firstSegment(routes: Routes, route: Routes[string]): string | null {
  const parent = route.parentId === undefined ? undefined : routes[route.parentId]
  const above = parent === undefined ? null : firstSegment(routes, parent)
  return above ?? (route.path?.split('/')[0] || null)
}

function isPlain(segment: string): boolean {
  return /^[a-z-]+$/.test(segment)
}
