import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'

import { isStoreId, type StoreId, storeIds } from '#app/domain/shared/stores.ts'
import type { Database } from '#app/infra/db/client.ts'
import { UnreadableStream } from '#app/infra/shopify/records.ts'
import { importCatalogue } from '#app/usecases/orders/import-catalogue.ts'
import { importOrders, type ImportSummary } from '#app/usecases/orders/import-orders.ts'
import { recordImport } from '#app/usecases/orders/record-import.ts'

import { openCommandDatabase } from './database.ts'
import { runSync } from './orders/sync.ts'

const usage = `Usage:
  npm run orders -- import FILE [--store ${storeIds.join('|')}]
      orders, fulfillments, events or refunds as Shopify writes them
  npm run orders -- catalogue FILE
      what each SKU is: category, series, gift, serial numbers, final maintenance date
  npm run orders -- sync [--store ${storeIds.join('|')}] [--full]
      asks the shops of SHOPIFY_ADMIN for orders and products that changed; --full for all of them
FILE may be - for standard input. The database is the one of DATABASE_URL, or else the demo's.
`
const say = (line: string) => process.stdout.write(`${line}\n`)
const warn = (line: string) => process.stderr.write(`${line}\n`)

/** 0 everything is in, 1 something was bad and the rest is in, 2 nothing could be read. */
type ExitCode = 0 | 1 | 2

async function main(): Promise<ExitCode> {
  const asked = readArguments()
  if (!asked) {
    process.stderr.write(usage)
    return 2
  }
  const { database, close } = await openCommandDatabase('em-smart-orders')
  try {
    if (asked.verb === 'sync') return await runSync(database, asked, { say, warn })
    return asked.verb === 'import' ? await runImport(database, asked) : await runCatalogue(database, asked.file)
  } catch (fault) {
    const reason = readFault(fault)
    if (reason === null) throw fault
    warn(`${asked.verb === 'sync' ? 'sync' : asked.file}: ${reason}`)
    return 2
  } finally {
    await close()
  }
}

type Asked =
  | Readonly<{ verb: 'import' | 'catalogue'; file: string; store: StoreId | null }>
  | Readonly<{ verb: 'sync'; store: StoreId | null; fromStart: boolean }>

function readArguments(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      options: { store: { type: 'string' }, full: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [verb, file, ...rest] = positionals
    if (values.store !== undefined && !isStoreId(values.store)) return null
    const store = values.store ?? null
    if (verb === 'sync') return file === undefined ? { verb, store, fromStart: values.full } : null
    const isVerb = verb === 'import' || verb === 'catalogue'
    return isVerb && file !== undefined && rest.length === 0 && !values.full ? { verb, file, store } : null
  } catch {
    return null
  }
}

async function runImport(database: Database, { file, store }: Extract<Asked, { verb: 'import' | 'catalogue' }>): Promise<ExitCode> {
  const stream = file === '-' ? process.stdin : createReadStream(file)
  const onProgress = progress()
  const summary = await recordImport({ database }, { what: 'orders', source: sourceOf(file) }, (note) =>
    importOrders(
      { database },
      {
        stream,
        ...(store ? { store } : {}),
        onBad: (bad) => {
          note(bad)
          const { number, line, name, reasons } = bad
          warn(`document ${number}, line ${line}${name === null ? '' : ` (${name})`}: ${reasons.join('; ')}`)
        },
        onProgress,
      },
    ),
  )
  say(summed(summary))
  if (summary.documents === 0) {
    warn(`${file}: there is no order in it`)
    return 2
  }
  return summary.bad > 0 ? 1 : 0
}

/** The name alone: folders of the machine are nobody's business in the console. */
function sourceOf(file: string): string {
  return file === '-' ? 'standard input' : basename(file)
}

const progressEveryMs = 2_000

/** One line now and then, so that a long import is seen to move; a short one says nothing. */
function progress(): (sofar: ImportSummary) => void {
  const started = performance.now()
  let last = started
  return ({ documents, bad }) => {
    const now = performance.now()
    if (now - last < progressEveryMs) return
    last = now
    const rate = Math.round(documents / ((now - started) / 1_000))
    warn(`${documents} read, ${bad} bad, ${rate} a second …`)
  }
}

function summed({ added, changed, unchanged, stale, news, bad }: ImportSummary): string {
  const parts = [`${added} new`, `${changed} changed`, `${unchanged} unchanged`]
  if (stale > 0) parts.push(`${stale} older than what is here`)
  if (news > 0) parts.push(`${news} fulfillments, events or refunds`)
  return [...parts, `${bad} bad`].join(', ')
}

async function runCatalogue(database: Database, file: string): Promise<ExitCode> {
  const text = file === '-' ? await textOf(process.stdin) : await readFile(file, 'utf8')
  const imported = await recordImport({ database }, { what: 'catalogue', source: sourceOf(file) }, async (note) => {
    const done = await importCatalogue({ database }, text)
    if (done.done) done.bad.forEach(({ number, sku, reasons }) => note({ number, name: sku, reasons }))
    return done
  })
  if (!imported.done) {
    warn(`${file}: ${imported.fault}`)
    return 2
  }
  for (const { number, sku, reasons } of imported.bad) {
    warn(`article ${number}${sku === null ? '' : ` (${sku})`}: ${reasons.join('; ')}`)
  }
  for (const serial of imported.homelessSerials) warn(`serial number ${serial}: no machine of that order waits for one`)
  const { added, changed, unchanged, bad } = imported
  say(`${added} new, ${changed} changed, ${unchanged} unchanged, ${bad.length} bad`)
  return bad.length + imported.homelessSerials.length > 0 ? 1 : 0
}

async function textOf(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** Null for a fault that is no matter of the file. */
function readFault(fault: unknown): string | null {
  if (fault instanceof UnreadableStream) return fault.message
  const code = fault instanceof Error && 'code' in fault ? fault.code : null
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'is a folder, not a file'
  return code === 'EACCES' ? 'may not be read' : null
}

main().then(
  (code) => (process.exitCode = code),
  (fault: unknown) => {
    warn(`The import stopped: ${fault instanceof Error ? fault.message : String(fault)}`)
    process.exitCode = 2
  },
)
