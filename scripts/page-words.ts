import { createHash } from 'node:crypto'
import { resolve } from 'node:path'

import { build } from 'esbuild'
import compile from 'icu-minify/compile'
import type { Plugin } from 'vite'

type Words = { readonly [key: string]: string | Words }
type Compiled = { readonly [key: string]: unknown }
type WordsFile = Readonly<{ address: string; text: string }>

const languages = { en: 'english', de: 'german' } as const
const moduleId = 'virtual:page-words'
const WORDS = 'app/wording/pages/'

/**
 * Gives the browser the words of one language as a JSON file of their own, compiled, with the small formatter that
 * goes with it: use-intl's own parser of messages would weigh as much as all our pages together. Server and browser
 * builds name the same files, after what is in them. The pages that the server renders speak from the same compiled
 * words, which costs half of what a parsed message does. Whatever is not bundled speaks from the words as written.
 */
export function pageWords(): Plugin {
  let files: Readonly<Record<string, WordsFile>> = {}
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
      files = await wordsFiles(served)
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
      files = await wordsFiles(served)
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
      const written = served ? undefined : Object.keys(languages).find((language) => id === resolve(messagesFile(language)))
      if (written) return compiledModule(written, files)
      if (id !== `\0${moduleId}`) return null
      const addresses = Object.entries(files).map(([language, { address }]) => [language, `/${address}`])
      return `export const wordsAddresses = ${JSON.stringify(Object.fromEntries(addresses))}`
    },
    generateBundle() {
      const missed = Object.keys(languages).filter((language) => forServer && !this.getModuleInfo(resolve(messagesFile(language))))
      if (missed.length > 0) throw new Error(`The pages would speak words that are not compiled: ${missed.join(', ')}`)
      if (forServer) return
      for (const { address, text } of Object.values(files)) {
        this.emitFile({ type: 'asset', fileName: address, source: text })
      }
    },
  }
}

function messagesFile(language: string): string {
  return `${WORDS}${language}/messages.ts`
}

/** What takes the place of a language's `messages.ts` in a bundle. */
function compiledModule(language: string, files: Readonly<Record<string, WordsFile>>): string {
  const name = languages[language as keyof typeof languages]
  return `export const ${name} = JSON.parse(${JSON.stringify(files[language]?.text)})`
}

/** Plain while developing: the small formatter is put in only where a bundle is made. */
async function wordsFiles(plain: boolean): Promise<Readonly<Record<string, WordsFile>>> {
  const made = Object.keys(languages).map(async (language) => [language, await wordsFile(language, plain)] as const)
  return Object.fromEntries(await Promise.all(made))
}

async function wordsFile(language: string, plain: boolean): Promise<WordsFile> {
  const words = await readWords(language)
  const text = JSON.stringify(plain ? words : compiled(words))
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
  return { address: `assets/words-${language}-${hash}.json`, text }
}

/** The words are TypeScript: bundled into one module and loaded from memory. */
async function readWords(language: string): Promise<Words> {
  const { outputFiles } = await build({
    entryPoints: [messagesFile(language)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  const loaded = (await import(`data:text/javascript;base64,${code}`)) as Readonly<Record<string, Words>>
  const words = loaded[languages[language as keyof typeof languages]]
  if (!words) throw new Error(`There are no words in ${language}`)
  return words
}

function compiled(words: Words): Compiled {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, typeof value === 'string' ? compile(value) : compiled(value)]),
  )
}
