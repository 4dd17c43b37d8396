import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { expect, test } from 'vitest'

import { bundleProcess } from '#scripts/build.ts'

test('bundled for production, the process finds the one that opens files beside itself, wherever it was started', async () => {
  const folder = mkdtempSync(resolve('node_modules', '.portal-'))
  try {
    const out = join(folder, 'build', 'process')
    await bundleProcess({ server: 'tests/support/opens-a-picture.ts', opener: 'app/infra/foreign-files/opener.ts' }, out)
    const said = execFileSync(process.execPath, [join(out, 'server.js')], { cwd: '/', encoding: 'utf8', timeout: 60_000 })
    expect(JSON.parse(said)).toEqual({ width: 90 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 90_000)
