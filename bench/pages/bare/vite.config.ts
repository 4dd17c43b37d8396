import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

import options from '../../../remix.config.js'

/** The same options of Remix and an app that does nothing: what every Remix page sends at least. */
export default defineConfig({
  plugins: [remix({ ...options, buildDirectory: '../../../var/bench/bare', future: { ...options.future, v3_routeConfig: false } })],
  build: { sourcemap: false, assetsInlineLimit: 0 },
})
