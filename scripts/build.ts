import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build as bundle, type Plugin } from 'esbuild'

import { generateClient } from './generate-client.ts'

const SOURCES = [
  'app',
  'emails',
  'prisma',
  'public',
  'server.ts',
  'package.json',
  'package-lock.json',
  'remix.config.js',
  'vite.config.ts',
  'tsconfig.json',
]
const STAMP = 'build/sources.sha256'

/**
 * Makes everything that runs: Prisma's client, the pages, and the process for
 * production. Sources that have not changed since the last build are not built
 * again.
 */
export async function build(say: (line: string) => void): Promise<void> {
  generateClient()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashSources()) return
  say('Building the pages (about half a minute the first time) …')
  const pages = spawnSync(process.execPath, ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (pages.status !== 0) throw new Error(`The pages could not be built:\n${pages.stdout}\n${pages.stderr}`)
  await bundleProcess(processes, 'build/process')
  mkdirSync('build', { recursive: true })
  writeFileSync(STAMP, hashSources())
}

/**
 * The process for production, with the packages that every start needs in a few files: hundreds of small ones cost
 * half of the start. What is imported on demand stays in files of its own, and the rest in `node_modules`.
 */
export async function bundleProcess(entryPoints: Readonly<Record<string, string>>, outdir: string): Promise<void> {
  await bundle({
    entryPoints,
    outdir,
    splitting: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [bundleOnly(neededAtStart)],
    banner: { js: forCommonJs },
    logLevel: 'error',
  })
}

/** What is only here may be a package of development: production runs the bundle. */
/** The one that serves, with its pages; and the one it starts beside itself to open what strangers sent. */
const processes = { server: 'server.ts', pages: 'build/server/index.js', opener: 'app/infra/foreign-files/opener.ts' }

export const neededAtStart = [
  '@conform-to/react',
  '@conform-to/zod',
  '@prisma/adapter-pg',
  '@prisma/client',
  '@remix-run/express',
  '@remix-run/node',
  '@remix-run/react',
  'compression',
  'express',
  'helmet',
  'lucia',
  'nodemailer',
  'pg',
  'pino',
  'prom-client',
  'react',
  'react-dom',
  'temporal-polyfill',
  'use-intl',
  'zod',
]

/** Packages written for `require` go on finding what theirs would be. */
const forCommonJs = `import { createRequire as portalRequireFrom } from 'node:module'
import { dirname as portalFolderOf } from 'node:path'
import { fileURLToPath as portalPathOf } from 'node:url'
const require = portalRequireFrom(import.meta.url), __filename = portalPathOf(import.meta.url), __dirname = portalFolderOf(__filename)`

/** Our own code brings these packages, and what they need themselves, along; every other package is left where it is. */
function bundleOnly(packages: readonly string[]): Plugin {
  const named = (path: string) => packages.some((name) => path === name || path.startsWith(`${name}/`))
  return {
    name: 'bundle-only',
    setup({ onResolve }) {
      onResolve({ filter: /^[^./#]/ }, ({ path, importer, kind }) =>
        kind === 'entry-point' || importer.includes('/node_modules/') || named(path) ? null : { path, external: true },
      )
    },
  }
}

function hashSources(): string {
  const hash = createHash('sha256')
  const add = (path: string) => {
    if (!existsSync(path) || path === join('app', 'infra', 'db', 'generated')) return
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name))
    } else {
      hash.update(path).update('\0').update(readFileSync(path)).update('\0')
    }
  }
  for (const source of SOURCES) add(source)
  return hash.digest('hex')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build((line) => process.stderr.write(`${line}\n`))
}
