import { z } from 'zod'

import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { frozenFacts } from '#app/infra/shared/shapes/frozen-shapes.ts'

export type PastFacts = Readonly<{ reference: string; facts: PolicyFacts }>

const pastRow = rowShape('past facts', { number: z.string(), facts: frozenFacts })
const caselessRow = rowShape('order without a case', { id: z.string() })

const PIECE = 500

/** The frozen facts of every case that the policy decided, the oldest first, read in pieces so that any number fits in memory. */
export async function* factsOfCases(db: Db): AsyncGenerator<PastFacts> {
  for (let after = ''; ;) {
    const rows: Array<z.output<typeof pastRow>> = await readRows(db, pastRow)`
      SELECT number, facts FROM cases WHERE number > ${after} AND kind <> 'withdrawal' ORDER BY number LIMIT ${PIECE}`
    for (const row of rows) yield { reference: row.number, facts: row.facts }
    const last = rows.at(-1)
    if (!last || rows.length < PIECE) return
    after = last.number
  }
}

/** The ids of every order that has no case, in pieces likewise. */
export async function* ordersWithoutCase(db: Db): AsyncGenerator<Readonly<{ id: string }>> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows: Array<z.output<typeof caselessRow>> = await readRows(db, caselessRow)`
      SELECT o.id FROM orders o
       WHERE o.id > ${after}::uuid AND NOT EXISTS (SELECT 1 FROM cases c WHERE c.order_id = o.id)
       ORDER BY o.id LIMIT ${PIECE}`
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < PIECE) return
    after = last.id
  }
}
