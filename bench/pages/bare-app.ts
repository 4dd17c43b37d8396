import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

import { build as bundle } from 'esbuild'

export const bareProcess = 'var/bench/bare/serve.js'
export const bareClient = 'var/bench/bare/client'

/** Builds the Remix app that does nothing, as the portal itself is built. */
export async function buildBareApp(): Promise<void> {
  const built = spawnSync(process.execPath, [resolve('node_modules/@remix-run/dev/dist/cli.js'), 'vite:build'], {
    cwd: 'bench/pages/bare',
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (built.status !== 0) throw new Error(`the bare app could not be built:\n${built.stdout}\n${built.stderr}`)
  await bundle({
    entryPoints: ['bench/pages/bare/serve.ts'],
    outfile: bareProcess,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
}
