import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import type { Portal } from '#app/infra/shared/portal.ts'
import { importCatalogue } from '#app/usecases/orders/import-catalogue.ts'
import { importOrders } from '#app/usecases/orders/import-orders.ts'

import { demoFiles, type DemoFiles, numberedScenarios } from '../../prisma/demo/demo-files.ts'
import { mainCustomers, personOf } from '../../prisma/demo/people.ts'

export type DemoSummary = Readonly<{
  /** Whom to sign in as, one a store. */
  customers: ReadonlyArray<Readonly<{ email: string; what: string }>>
  orders: number
  people: number
  /** The first day of the demo, which all its dates are relative to. */
  firstDay: string
}>

/** The shop's files that the demo's orders are read from. */
export type DemoOrders = Pick<DemoFiles, 'orders' | 'events'>

const fileNames = { catalogue: 'catalogue.json', orders: 'orders.ndjson', events: 'fulfillment-events.ndjson' } as const

/**
 * Loads the demo's orders through the importer that real ones take.
 *
 * The shop's files are written once, at the first start, and read again at every other: a second start
 * changes nothing, and requests that were filed in between keep the orders they rest on. Deleting the folder
 * begins anew.
 */
export async function loadDemo(portal: Portal, home = resolve(process.env['DEMO_DIR'] ?? 'var/demo')): Promise<DemoSummary> {
  const files = keptFiles(join(home, 'shop'), () => portal.clock.now().getTime())
  const catalogue = await importCatalogue(portal, files.catalogue)
  if (!catalogue.done) throw new Error(`the demo's catalogue cannot be read: ${catalogue.fault}`)
  const bad = catalogue.bad.map(({ sku, reasons }) => `${sku ?? '?'}: ${reasons.join('; ')}`)
  for (const text of [files.orders, files.events]) {
    await importOrders(portal, {
      stream: inOnePiece(text),
      onBad: ({ name, reasons }) => bad.push(`${name ?? '?'}: ${reasons.join('; ')}`),
    })
  }
  if (bad.length > 0) throw new Error(`the demo's data was not taken in: ${bad.join(' / ')}`)
  return {
    customers: mainCustomers.map(({ person, what }) => ({ email: personOf(person).email ?? '', what })),
    orders: numberedScenarios.length,
    people: new Set(numberedScenarios.map(({ scenario }) => scenario.person)).size,
    firstDay: readFileSync(join(home, 'shop', 'first-day'), 'utf8').trim(),
  }
}

/** The files as they were written at the first start. */
export function keptFiles(folder: string, now: () => number): DemoFiles {
  const firstDay = join(folder, 'first-day')
  if (!existsSync(firstDay)) {
    const at = now()
    const files = demoFiles(at)
    mkdirSync(folder, { recursive: true })
    for (const [key, name] of Object.entries(fileNames)) writeFileSync(join(folder, name), files[key as keyof DemoFiles])
    writeFileSync(firstDay, `${new Date(at).toISOString().slice(0, 10)}\n`)
  }
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return { catalogue: read(fileNames.catalogue), orders: read(fileNames.orders), events: read(fileNames.events) }
}

async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield text
}
