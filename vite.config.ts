import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

import remixOptions from './remix.config.js'
import { pageWords } from './scripts/page-words.ts'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), pageWords(), remix(remixOptions)],
  // The index of lucide loads every icon there is; bundled, a process loads the few that pages show. The words are
  // compiled where they are bundled, and so is what says them.
  ssr: { noExternal: ['lucide', ...(isSsrBuild ? ['use-intl', '@formatjs/fast-memoize'] : [])] },
  // What browsers load of packages, said beforehand: one found late would bring a second copy of React into the page.
  optimizeDeps: {
    include: [
      '@conform-to/react',
      '@remix-run/react',
      '@simplewebauthn/browser',
      'lucide',
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'use-intl',
    ],
  },
  build: { sourcemap: false, assetsInlineLimit: 0, rollupOptions: isSsrBuild ? {} : { output: { manualChunks: chunkOf } } },
}))

const frame = /\/node_modules\/(react|react-dom|scheduler|@remix-run|react-router|react-router-dom|use-intl)\//
const shared = /\/app\/ui\/([^/]+|shell\/.+)\.tsx?$/

/** What nearly every page needs comes as two files: many small ones cost more requests and compress worse. */
function chunkOf(id: string): string | undefined {
  if (frame.test(id)) return 'frame'
  return shared.test(id) ? 'ui' : undefined
}
