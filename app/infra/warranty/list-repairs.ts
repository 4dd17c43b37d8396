import { z } from 'zod'

import { repairMoments } from '#app/domain/warranty/repair-clock.ts'
import type { RepairRecord } from '#app/domain/warranty/repair-record.ts'

import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '../db/rows.ts'
import { claimChoice } from '../shared/shapes/claim-shape.ts'
import { frozenFacts } from '../shared/shapes/frozen-shapes.ts'
import { caseState, component, eventStep } from '../shared/shapes/words.ts'

const repairRow = rowShape('repair', {
  repair: z.object({
    number: z.string(),
    state: caseState,
    faultKey: z.string(),
    facts: frozenFacts,
    filedAt: z.string(),
    claim: claimChoice.nullable(),
    events: z.array(z.object({ step: eventStep, at: z.string() })),
    pickup: z.object({ day: z.string() }).nullable(),
  }),
})
type Row = z.output<typeof repairRow>['repair']

/** Every request for repair of these orders' machines and things, the oldest first. */
export async function listRepairs(db: Db, orderIds: readonly string[]): Promise<RepairRecord[]> {
  if (orderIds.length === 0) return []
  const ids = orderIds.map((id) => Prisma.sql`${id}::uuid`)
  const rows = await readRows(db, repairRow)`
    SELECT jsonb_build_object(
        'number', c.number, 'state', c.state, 'faultKey', c.fault_key, 'facts', c.facts, 'filedAt', ${instant('c.filed_at')},
        'claim', c.claim ->> 'choice',
        'events', (SELECT jsonb_agg(jsonb_build_object('step', e.step, 'at', ${instant('e.at')}) ORDER BY e.version DESC)
                     FROM case_event e WHERE e.case_id = c.id),
        'pickup', (SELECT jsonb_build_object('day', p.day) FROM pickup p WHERE p.case_id = c.id AND p.cancelled_at IS NULL)
      ) AS repair
      FROM cases c WHERE c.order_id IN (${Prisma.join(ids)}) AND c.kind = 'repair' AND c.fault_key IS NOT NULL
     ORDER BY c.filed_at, c.number`
  return rows.map(({ repair }) => toRecord(repair))
}

function toRecord({ number, state, faultKey, facts, claim, events, pickup }: Row): RepairRecord {
  const [thingId = '', broken = 'unknown'] = faultKey.split(':')
  const requestedAt = facts.repair?.firstRequestedAt ?? facts.now
  return {
    number,
    state,
    thingId,
    component: component.parse(broken),
    facts,
    requestedAt,
    ...repairMoments({ events, pickup }),
    ...(claim ? { claim } : {}),
    ...(events.some(({ step }) => step === 'accept_estimate' || step === 'replace') ? { isNoFreeRepair: true } : {}),
  }
}
