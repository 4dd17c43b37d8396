import { readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename, dirname, extname, join, normalize, relative } from 'node:path'

import { expect, test } from 'vitest'

import { languages } from '#app/domain/shared/stores.ts'
import { caseStates } from '#app/domain/cases/states.ts'
import { namedShapes } from './support/shapes-read.ts'

/** Who may import whom; `docs/decisions/0001-layers.md` says why. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  wording: ['domain'],
  views: ['domain', 'wording'],
  documents: ['domain', 'wording', 'views'],
  emails: ['domain', 'wording', 'views'],
  infra: ['domain', 'wording', 'views', 'documents', 'emails'],
  usecases: ['domain', 'infra', 'views'],
  web: ['domain', 'usecases', 'infra'],
  ui: ['domain', 'wording', 'views'],
  routes: ['usecases', 'infra', 'web', 'ui', 'views', 'wording', 'domain'],
}

/** The domain computes; it may not reach the outside world through any of these. */
const purePackages = new Set(['temporal-polyfill', 'date-holidays', '@noble/hashes/sha2.js'])

const sources = ['app', 'emails', 'scripts', 'bench', 'tests'].flatMap(filesBelow).concat('server.ts')

type Import = Readonly<{ from: string; to: string; local: boolean }>

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (path === join('app', 'infra', 'db', 'generated')) return []
    if (statSync(path).isDirectory()) return filesBelow(path)
    return ['.ts', '.tsx'].includes(extname(name)) ? [path] : []
  })
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)
  return [...found].map(([, specifier = '']) => {
    if (specifier.startsWith('.')) return { from: file, to: normalize(join(dirname(file), specifier)), local: true }
    if (specifier.startsWith('#')) return { from: file, to: specifier.slice(1), local: true }
    return { from: file, to: specifier, local: false }
  })
}

/** The room a file belongs to: the folder below `app`, or the top-level one. */
function roomOf(file: string): string {
  const parts = file.split(/[\\/]/)
  if (parts[0] !== 'app') return parts[0] ?? ''
  return parts.length > 2 ? (parts[1] ?? '') : 'entry'
}

const imports = sources.flatMap(importsOf)

function isForbidden({ from, to, local }: Import): boolean {
  const allowed = mayImport[roomOf(from)]
  return local && allowed !== undefined && roomOf(to) !== roomOf(from) && !allowed.includes(roomOf(to))
}

test('every room imports only from the rooms it may', () => {
  const wrong = imports.filter(isForbidden)
  expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
})

/** What a name says that only looks: `docs/decisions/0180-routes-read-use-cases-write.md`. */
const looks = /^(find|list|count|sum|is|has)[A-Z]/

test('a route takes nothing from infra but what reads', () => {
  const wrong = sources
    .filter((file) => roomOf(file) === 'routes')
    .flatMap((file) => {
      const taken = readFileSync(file, 'utf8').matchAll(/import (?!type )\{([^}]*)\} from '#app\/infra\//g)
      const names = [...taken].flatMap(([, list = '']) => list.split(',').map((name) => name.trim()))
      return names.filter((name) => name !== '' && !name.startsWith('type ') && !looks.test(name)).map((name) => `${file}: ${name}`)
    })
  expect(wrong).toEqual([])
})

test('what is named as a read writes nothing', () => {
  const writes = /\$executeRaw|\b(INSERT INTO|DELETE FROM|UPDATE \w+ SET)\b|\.(create|update|upsert|delete)(Many)?\(\{/
  const wrong = sources
    .filter((file) => roomOf(file) === 'infra')
    .flatMap((file) => {
      const functions = readFileSync(file, 'utf8').matchAll(/^export (?:async )?function (\w+)[\s\S]*?^\}/gm)
      return [...functions].filter(([body, name = '']) => looks.test(name) && writes.test(body)).map(([, name]) => `${file}: ${name}`)
    })
  expect(wrong).toEqual([])
})

test('a view is made of domain data and words, and reads nothing by itself', () => {
  const from = join('app', 'views', 'mails', 'case-mails.ts')
  const reaches = (to: string) => !isForbidden({ from, to: join('app', to), local: true })
  expect(['domain/cases/turn.ts', 'wording/receipt.ts', 'views/documents/snapshot.ts'].map(reaches)).toEqual([true, true, true])
  expect(['infra/db/client.ts', 'usecases/jobs.ts', 'web/cookies.ts', 'ui/card.tsx', 'documents/flow.ts'].filter(reaches)).toEqual([])
})

test('SQL and the models of Prisma stand in infra alone', () => {
  const sql = /\$(query|execute)Raw|\b(readRows|queryRows|rowShape|runPrepared)\b|\bPrisma\b|\.query\(|\bdb\.[a-z]\w*\.[a-z]\w*\(/
  const wrong = sources.filter(
    (file) => ['usecases', 'web', 'routes', 'entry'].includes(roomOf(file)) && sql.test(readFileSync(file, 'utf8')),
  )
  expect(wrong).toEqual([])
})

/** What every layer is parted by; what every feature uses is in `shared`. `docs/decisions/0184-rooms.md` says why. */
const features = [
  'account',
  'cases',
  'documents',
  'evidence',
  'legal',
  'messages',
  'orders',
  'parcels',
  'pictures',
  'policy',
  'recalls',
  'requests',
  'shop',
  'sign-in',
  'staff',
  'statutory',
  'warranty',
]
/** What a layer has beside its features: the outside that it speaks to, and the frame around all of them. */
const besideFeatures: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  usecases: [],
  views: ['mails'],
  wording: ['mails', 'pages', ...languages],
  infra: ['carriers', 'db', 'foreign-files', 'mail', 'news', 'shopify', 'webhooks'],
  web: ['guard', 'live'],
  ui: ['live', 'shell'],
}

const inLayers = sources.flatMap((file) => {
  const [top, layer = '', folder = '', ...rest] = file.split(/[\\/]/)
  return top === 'app' && layer in besideFeatures ? [{ file, layer, room: rest.length > 0 ? folder : null }] : []
})

test('no file lies loose in a layer, and a layer is parted by feature', () => {
  const rooms = (layer: string) => [...features, 'shared', ...(besideFeatures[layer] ?? [])]
  expect(inLayers.filter(({ layer, room }) => room === null || !rooms(layer).includes(room)).map(({ file }) => file)).toEqual([])
})

test('a feature has one name: no layer knows one that no other knows', () => {
  const layersOf = (feature: string) => new Set(inLayers.filter(({ room }) => room === feature).map(({ layer }) => layer))
  expect(features.filter((feature) => layersOf(feature).size < 2)).toEqual([])
})

test('nothing of ours imports from the routes but their tests', () => {
  const wrong = imports.filter(({ from, to, local }) => local && roomOf(to) === 'routes' && !['routes', 'tests'].includes(roomOf(from)))
  expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
})

test('the domain imports no package that reaches the outside world', () => {
  const wrong = imports.filter(({ from, to, local }) => roomOf(from) === 'domain' && !local && !purePackages.has(to))
  expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  expect(builtinModules.some((name) => purePackages.has(name))).toBe(false)
})

test('the domain reads no clock, environment or chance', () => {
  const outside = /Date\.now\(|new Date\(\)|Math\.random|process\.|console\.|Temporal\.Now/
  const wrong = sources.filter((file) => roomOf(file) === 'domain' && outside.test(readFileSync(file, 'utf8')))
  expect(wrong).toEqual([])
})

test('no file imports itself through others', () => {
  const graph = new Map<string, string[]>()
  for (const { from, to, local } of imports) if (local) graph.set(from, [...(graph.get(from) ?? []), to])
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    const seen = path.indexOf(file)
    if (seen >= 0) cycles.push([...path.slice(seen), file].join(' -> '))
    if (seen >= 0 || done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  expect(cycles).toEqual([])
})

test('no file is longer than 300 lines', () => {
  const long = sources.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 300)
  expect(long).toEqual([])
})

test('no folder or file is a place for everything', () => {
  const vague = /(^|[\\/.-])(utils?|helpers?|common|misc)([\\/.-]|$)/i
  expect(sources.map((file) => relative('.', file)).filter((file) => vague.test(file))).toEqual([])
})

test('no file only re-exports others', () => {
  const barrels = sources.filter((file) => {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
    return lines.length > 0 && lines.every((line) => /^export (\*|\{[^}]*\}|type \{[^}]*\}) from /.test(line))
  })
  expect(barrels).toEqual([])
})

test('every read of rows goes by a shape, and no JSON of the database is cast', () => {
  const cast = /\$queryRaw(Typed)?<|\$queryRawUnsafe|\.query<|\bas unknown as\b/
  expect(infraBut(['rows.ts']).filter((file) => cast.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('no answer of the driver is used but by its shape', () => {
  const used =
    /\brows\b[^\n]*await [\w.]+\.query\(|(const|let) [^\n]*await [\w.]+\.\$queryRaw`|return [\w.]+\.\$queryRaw`|\.query\([^\n]*\)\)?\.rows/
  expect(infraBut(['rows.ts', 'prepared.ts']).filter((file) => used.test(readFileSync(file, 'utf8')))).toEqual([])
})

/** What reads the database, but the files of `infra/db` that are named. */
function infraBut(names: readonly string[]): string[] {
  const own = names.map((name) => join('app', 'infra', 'db', name))
  return sources.filter((file) => ['infra', 'usecases', 'web', 'routes', 'entry'].includes(roomOf(file)) && !own.includes(file))
}

test('each shape of a row has a name of its own', () => {
  const names = namedShapes()
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  expect(names.length).toBeGreaterThan(100)
})

/** Files beside the table that name two states of cases, or words that are the same, and why they may. */
const namesStates: Readonly<Record<string, readonly string[]>> = {
  'states of something else: files, imports, exports, requests to the shop': [
    'evidence-file.ts',
    'uploads.ts',
    'file-list.tsx',
    'send-in-parts.ts',
    'checklist.ts',
    'import-runs.ts',
    'import-runs.tsx',
    'imports-page.ts',
    'shop-client.ts',
  ],
  'words of the shop and of carriers, and of money that came and went': [
    'parcel-status.ts',
    'statuses.ts',
    'read-tracker.ts',
    'shapes.ts',
    'book.ts',
    'books.ts',
    'shipments.ts',
    'page.ts',
    'read-fulfilment.ts',
    'read-money.ts',
    'order-money.ts',
    'view-order.ts',
    'outcome-shape.ts',
  ],
  'a declaration: when it was declared, and states of its own': ['declarations.ts', 'staff-declaration.ts'],
  'what was found beside what was declared': ['outcome-cards.tsx', 'outcome-mails.ts', 'outcome-page-view.ts'],
  'results that the figures count': ['figures.ts', 'figures-page.ts', 'outcomes.tsx'],
  'names of words, of forms and of refusals': [
    'key-help.tsx',
    'clock-page.ts',
    'machine-page.ts',
    'keep-carrier-label.ts',
    'told-rights.ts',
  ],
  'mails: their kinds and fields, and what one says by where its step began': ['repair.ts', 'step-mails.ts', 'mail-samples.ts'],
}

test('what a state of a case means is said in its row: no other file lists states without a reason', () => {
  const places = sources.filter((file) => !['tests', 'bench'].includes(roomOf(file)) && !file.includes(join('domain', 'cases')))
  // The words of each language are held complete by the compiler.
  const listing = places
    .filter((file) => !new RegExp(`[\\\\/](${languages.join('|')})[\\\\/]`).test(file))
    .filter((file) => {
      const text = readFileSync(file, 'utf8')
      return caseStates.filter((state) => new RegExp(`(['"\`])${state}\\1|(?<![\\w.])${state}:`).test(text)).length > 1
    })
  expect(listing.map((file) => basename(file)).sort()).toEqual(Object.values(namesStates).flat().sort())
})
