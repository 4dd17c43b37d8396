import { createHash } from 'node:crypto'
import { resolve } from 'node:path'

import { build } from 'esbuild'
import compile from 'icu-minify/compile'
import type { Plugin } from 'vite'

import { houseLanguages, languages } from '../app/domain/shared/stores.ts'

type Words = { readonly [key: string]: string | Words }
type Compiled = { readonly [key: string]: unknown }
type WordsFile = Readonly<{ address: string; text: string }>

const moduleId = 'virtual:page-words'
const WORDS = 'app/wording/'

/** What a language says on pages, by the name that its module exports it under; the console speaks only the house's languages. */
const modules = [
  ...languages.map((language) => ({ language, file: `${WORDS}${language}/pages/messages.ts`, name: 'pages' })),
  ...houseLanguages.map((language) => ({ language, file: `${WORDS}${language}/staff/messages.ts`, name: 'staffPages' })),
]
type WordsModule = (typeof modules)[number]

/**
 * Gives the browser the words of one language as a JSON file of their own, compiled, with the small formatter that
 * goes with it: use-intl's own parser of messages would weigh as much as all our pages together. Server and browser
 * builds name the same files, after what is in them. The pages that the server renders speak from the same compiled
 * words, which costs half of what a parsed message does. Whatever is not bundled speaks from the words as written.
 */
export function pageWords(): Plugin {
  let files: Readonly<Record<string, WordsFile>> = {}
  let said: ReadonlyMap<WordsModule, unknown> = new Map()
  let forServer = false
  let served = false
  return {
    name: 'page-words',
    enforce: 'pre',
    configResolved(config) {
      forServer = Boolean(config.build.ssr)
      served = config.command === 'serve'
    },
    async buildStart() {
      said = await readModules(served)
      files = wordsFiles(said)
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = Object.values(files).find(({ address }) => request.url === `/${address}`)
        if (!file) return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(file.text)
      })
    },
    async handleHotUpdate({ file, server }) {
      if (!file.includes(WORDS)) return
      said = await readModules(served)
      files = wordsFiles(said)
      const named = server.moduleGraph.getModuleById(`\0${moduleId}`)
      if (named) server.moduleGraph.invalidateModule(named)
      server.hot.send({ type: 'full-reload' })
    },
    resolveId(source, importer) {
      if (source === moduleId) return `\0${moduleId}`
      if (source === 'use-intl/format-message' && !served) {
        return this.resolve('use-intl/format-message/format-only', importer, { skipSelf: true })
      }
      return null
    },
    load(id) {
      const written = served ? undefined : modules.find(({ file }) => id === resolve(file))
      if (written) return `export const ${written.name} = JSON.parse(${JSON.stringify(JSON.stringify(said.get(written)))})`
      if (id !== `\0${moduleId}`) return null
      const addresses = Object.entries(files).map(([language, { address }]) => [language, `/${address}`])
      return `export const wordsAddresses = ${JSON.stringify(Object.fromEntries(addresses))}`
    },
    generateBundle() {
      const missed = modules.filter(({ file }) => forServer && !this.getModuleInfo(resolve(file)))
      if (missed.length > 0)
        throw new Error(`The pages would speak words that are not compiled: ${missed.map(({ file }) => file).join(', ')}`)
      if (forServer) return
      for (const { address, text } of Object.values(files)) {
        this.emitFile({ type: 'asset', fileName: address, source: text })
      }
    },
  }
}

/** The words of every module; plain while developing: the small formatter is put in only where a bundle is made. */
async function readModules(plain: boolean): Promise<ReadonlyMap<WordsModule, unknown>> {
  const read = modules.map(async (each) => {
    const words = await readWords(each)
    return [each, plain ? words : compiled(words)] as const
  })
  return new Map(await Promise.all(read))
}

/** One file a language, of all that it says on pages. */
function wordsFiles(said: ReadonlyMap<WordsModule, unknown>): Readonly<Record<string, WordsFile>> {
  const files = languages.map((language) => {
    const text = JSON.stringify(Object.assign({}, ...[...said].filter(([of]) => of.language === language).map(([, words]) => words)))
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
    return [language, { address: `assets/words-${language}-${hash}.json`, text }] as const
  })
  return Object.fromEntries(files)
}

/** The words are TypeScript: bundled into one module and loaded from memory. */
async function readWords({ file, name }: WordsModule): Promise<Words> {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, write: false, format: 'esm', platform: 'neutral' })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  const loaded = (await import(`data:text/javascript;base64,${code}`)) as Readonly<Record<string, Words>>
  const words = loaded[name]
  if (!words) throw new Error(`There are no words in ${file}`)
  return words
}

function compiled(words: Words): Compiled {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, typeof value === 'string' ? compile(value) : compiled(value)]),
  )
}
