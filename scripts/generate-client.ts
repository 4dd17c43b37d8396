import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const SCHEMA = 'prisma/schema.prisma'
const STAMP = 'app/infra/db/generated/schema.sha256'

/**
 * Generates Prisma's client from the schema, unless it was made from this very schema before.
 *
 * `prisma generate` insists on a schema engine it never uses, and that engine is a download which is not reachable
 * everywhere; naming any executable is enough. A machine that sets its own engine keeps it.
 */
export function generateClient(): void {
  const schema = createHash('sha256').update(readFileSync(SCHEMA)).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === schema) return
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js')
  const made = spawnSync(process.execPath, [cli, 'generate', '--no-hints'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ?? process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  if (made.status !== 0) throw new Error(`prisma generate failed:\n${made.stdout}${made.stderr}`)
  writeFileSync(STAMP, schema)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) generateClient()
