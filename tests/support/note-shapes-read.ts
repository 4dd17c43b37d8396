import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, expect, inject } from 'vitest'

import { shapesRead } from '#app/infra/db/rows.ts'

/** Notes which rows a test file has read, for the judge of the whole run (`shapes-read.ts`). */
afterAll(() => {
  const read = [...shapesRead()].filter(([, rows]) => rows > 0).map(([name]) => name)
  const file = (expect.getState().testPath ?? '').replace(/\W+/g, '-')
  writeFileSync(join(inject('shapesReadIn'), `${file}.json`), JSON.stringify(read))
})
