import { transitions } from '#app/domain/cases/transitions.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'

/** The numbers of cancellations whose order has been sent since; at most 100. One filed against the policy had been sent before. */
export async function listShippedAnyway(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<Array<{ number: string }>>`
    SELECT c.number FROM cases c
     WHERE c.kind = 'cancellation' AND c.state IN (${Prisma.join([...transitions.cancellation.ship_anyway.from])})
       AND c.decision ->> 'outcome' <> 'ineligible'
       AND EXISTS (SELECT 1 FROM shipment s WHERE s.order_id = c.order_id AND NOT s.cancelled AND s.status <> 'unshipped')
     ORDER BY c.filed_at LIMIT 100`
  return rows.map(({ number }) => number)
}
