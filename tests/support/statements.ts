import type { PoolClient } from 'pg'

import type { Portal } from '#app/infra/shared/portal.ts'

/** The texts of all that a piece of work asks the database, by whichever way, in their order. */
export async function statementsOf(portal: Portal, work: () => Promise<unknown>): Promise<string[]> {
  const { pool } = portal.database
  const texts: string[] = []
  const heard = new Map<PoolClient, PoolClient['query']>()
  const hear = (client: PoolClient) => {
    if (heard.has(client)) return
    heard.set(client, client.query)
    client.query = new Proxy(client.query, {
      apply: (query, self, args: unknown[]) => {
        texts.push(textOf(args[0]))
        return Reflect.apply(query, self, args)
      },
    })
  }
  pool.on('acquire', hear)
  try {
    await work()
  } finally {
    pool.off('acquire', hear)
    for (const [client, query] of heard) client.query = query
  }
  return texts
}

function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked
  return typeof asked === 'object' && asked !== null && 'text' in asked ? String(asked.text) : ''
}
