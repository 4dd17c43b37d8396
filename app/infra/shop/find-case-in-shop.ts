import { z } from 'zod'

import type { AskedBefore } from '#app/domain/shop/asks-of-case.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

import { commandInput } from './command-shape.ts'

const caseInShop = rowShape('case in its shop', {
  lineIds: z.record(z.string(), z.string()),
  asked: z.array(z.object({ id: z.string(), input: commandInput })),
})

/** What the shop calls the lines of a case, by ours, and what the case asked of it so far; what was dropped was not asked. */
type CaseInShop = Readonly<{ lineIds: Readonly<Record<string, string>>; asked: readonly AskedBefore[] }>

export async function findCaseInShop(db: Db, caseId: string): Promise<CaseInShop> {
  const [row] = await readRows(db, caseInShop)`
    SELECT (SELECT coalesce(jsonb_object_agg(l.id, l.source_id), '{}') FROM case_line cl JOIN order_line l ON l.id = cl.order_line_id
             WHERE cl.case_id = ${caseId}::uuid) AS "lineIds",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'input', s.input) ORDER BY s.position), '[]') FROM shop_command s
             WHERE s.case_id = ${caseId}::uuid AND s.state <> 'dropped') AS asked`
  return row ?? { lineIds: {}, asked: [] }
}
