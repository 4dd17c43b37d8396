import type { ServerBuild } from '@remix-run/node'

import { isUnavailable } from '#app/infra/db/unavailable.ts'

import type { Context } from './context.ts'

type Routes = ServerBuild['routes']
type Module = NonNullable<Routes[string]>['module']
type Asked = Pick<Context, 'portal' | 'requestId'>

/** Seconds after which to ask again. */
export const retryAfter = '5'

const logged = new WeakSet<Asked>()

/**
 * The answer to who asked while the database was away: 503, and when to try again. Pages show their own words for it; the
 * text is for addresses that are no page. What broke is logged once a request, however many of its loaders it broke.
 */
export function unavailable(fault: unknown, context: Asked, message: string): Response {
  if (!logged.has(context)) context.portal.log.error({ err: fault, requestId: context.requestId }, message)
  logged.add(context)
  const says =
    'We’re not available for a moment. Please try again in a minute.\nWir sind gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.\n'
  return new Response(`${says}${context.requestId}\n`, {
    status: 503,
    statusText: 'Service Unavailable',
    headers: { 'Retry-After': retryAfter, 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

/**
 * The same routes, whose loaders and actions answer 503 where the database was away in their midst. Here, and not by
 * Remix's hooks for faults, because those come too late: by then a resource has its answer of 500, and so has the
 * browser that asked by script. Every other fault goes on as it was.
 */
export function answeringUnavailable(routes: Routes): Routes {
  return Object.fromEntries(
    Object.entries(routes).flatMap(([id, route]) => (route ? [[id, { ...route, module: guarded(route.module) }]] : [])),
  )
}

function guarded({ loader, action, ...module }: Module): Module {
  return { ...module, ...(loader ? { loader: answering(loader) } : {}), ...(action ? { action: answering(action) } : {}) }
}

type Handler = NonNullable<Module['loader'] | Module['action']>

function answering(handle: Handler): Handler {
  return async (args) => {
    try {
      return await handle(args)
    } catch (fault) {
      if (!isUnavailable(fault)) throw fault
      throw unavailable(fault, args.context, 'the database does not answer')
    }
  }
}
