import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { z } from 'zod'

import { isLanguage } from '#app/domain/shared/stores.ts'
import { wordsIn } from '#app/wording/shared/languages.ts'

import { flatten, unflatten, type WordTree } from './words/flat.ts'
import { roomFile, roomSource } from './words/room-file.ts'

const folder = 'var/words'
const help = `npm run words -- export fr        writes ${folder}/en.json and ${folder}/fr.json
npm run words -- import fr FILE   writes the rooms of app/wording/fr/pages from such a file
`

/**
 * Gives the sentences of the pages to the tools that translators use, and takes them back: one flat JSON object a language, each value
 * an ICU message, which Weblate, Crowdin, Lokalise and their kind read as they are. English is the source.
 */
async function main([command, language = '', file]: readonly string[]): Promise<void> {
  if (!/^[a-z]{2}$/.test(language) || language === 'en') throw new RangeError(help)
  if (command === 'export') return exportWords(language)
  if (command === 'import' && file !== undefined) return importWords(language, file)
  throw new RangeError(help)
}

function exportWords(language: string): void {
  mkdirSync(folder, { recursive: true })
  const written = isLanguage(language) ? (['en', language] as const) : (['en'] as const)
  for (const one of written) {
    const path = join(folder, `${one}.json`)
    writeFileSync(path, `${JSON.stringify(flatten(wordsIn(one).pages), null, 2)}\n`)
    process.stdout.write(`${path}\n`)
  }
}

async function importWords(language: string, file: string): Promise<void> {
  const read = z.record(z.string(), z.string()).safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.success) throw new RangeError(`${file} is no flat JSON of sentences: ${read.error.issues[0]?.path.join('.') ?? ''} is no text`)
  const words = read.data
  const rooms = unflatten(wordsIn('en').pages, words)
  const before: WordTree = isLanguage(language) ? wordsIn(language).pages : {}
  const into = join('app/wording', language, 'pages')
  mkdirSync(into, { recursive: true })
  let written = 0
  for (const [room, tree] of Object.entries(rooms)) {
    // A room that says the same stays as its hand wrote it, with what it says once for several places.
    if (typeof tree === 'string' || isDeepStrictEqual(tree, before[room])) continue
    writeFileSync(join(into, roomFile(room)), await roomSource(room, tree))
    written += 1
  }
  process.stdout.write(`${written} rooms written to ${into}; npm run test:unit -- tests/unit/wording looks at them\n`)
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exit(1)
})
