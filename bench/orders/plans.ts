import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { systemClock } from '#app/infra/shared/clock.ts'

import { pages, type Side, someOrders } from './page-times.ts'

/** Every statement tells the plan it was carried out by. */
const settings = [`session_preload_libraries = 'auto_explain'`, 'auto_explain.log_min_duration = 0', `auto_explain.log_level = 'notice'`]

/** How each page reads its tables, as the database itself chose it: by which indexes, and which tables from end to end. */
export async function pagePlans(side: Side): Promise<string> {
  const { portal } = side
  const [order] = await someOrders(side)
  if (!order) throw new Error('there are no orders to read')
  const database = new URL(portal.settings.databaseUrl).pathname.slice(1)
  for (const setting of settings) await portal.db.$executeRawUnsafe(`ALTER DATABASE ${database} SET ${setting}`)
  const telling = openPortal(portal.settings, systemClock)
  let told: string[] = []
  telling.database.pool.on('connect', (client) => client.on('notice', ({ message }) => told.push(message ?? '')))
  try {
    const rows: string[] = []
    for (const [what, read] of pages) {
      told = []
      await read(telling, order)
      rows.push(await row(portal, what, told.join('\n')))
    }
    return rows.join('\n')
  } finally {
    await telling.database.close()
    await portal.db.$executeRawUnsafe(`ALTER DATABASE ${database} RESET ALL`)
  }
}

async function row(portal: Portal, what: string, plan: string): Promise<string> {
  const names = (pattern: RegExp) => [...new Set([...plan.matchAll(pattern)].map(([, name = '']) => name))]
  const scanned: string[] = []
  for (const table of names(/Seq Scan on (\w+)/g)) {
    const [counted] = await portal.db.$queryRawUnsafe<Array<{ rows: number }>>(`SELECT count(*)::int AS rows FROM ${table}`)
    scanned.push(`${table} (${counted?.rows ?? 0} rows)`)
  }
  return [
    `${what}: by ${names(/(?:Index (?:Only )?Scan using|Bitmap Index Scan on) (\w+)/g).join(', ')}`,
    `  from end to end: ${scanned.length === 0 ? 'none' : scanned.join(', ')}`,
  ].join('\n')
}
