import { resolve } from 'node:path'

import type { ServerBuild } from '@remix-run/node'

/** Some of the real routes, by path and file, as a build that Remix can serve; what fails in them is kept in `faults`. */
export async function routeBuild(routes: Readonly<Record<string, string>>, faults: unknown[]): Promise<ServerBuild> {
  const loaded = await Promise.all(
    Object.entries(routes).map(async ([path, file]) => {
      const module = (await import(/* @vite-ignore */ resolve('app/routes', file))) as object
      return [file, { id: file, parentId: 'root', path, module }] as const
    }),
  )
  return {
    mode: 'production',
    entry: {
      module: {
        default: (_request: Request, status: number, headers: Headers) => new Response('page', { status, headers }),
        handleError: (fault: unknown, { request }: { request: Request }) => {
          if (!request.signal.aborted) faults.push(fault)
        },
      },
    },
    routes: { root: { id: 'root', path: '', module: { default: () => null } }, ...Object.fromEntries(loaded) },
    assets: { entry: { module: '', imports: [] }, routes: {}, url: '', version: '1' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: false,
      v3_routeConfig: false,
      unstable_optimizeDeps: false,
    },
    isSpaMode: false,
  } as unknown as ServerBuild
}
