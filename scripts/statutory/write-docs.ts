import { writeFile } from 'node:fs/promises'

import { countryLaws } from '#app/domain/statutory/data/countries.ts'

import { lawMarkdown } from './law-markdown.ts'

await writeFile(new URL('../../docs/law.md', import.meta.url), lawMarkdown(countryLaws))
