/**
 * The options of Remix; `vite.config.ts` hands them to its plugin.
 *
 * Lazy route discovery stays off: its manifest endpoint answers unbounded
 * requests, and the portal has too few routes to gain from it.
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  serverModuleFormat: 'esm',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
    v3_routeConfig: true,
  },
}
