import { z } from 'zod'

import { caseNumber } from '#app/domain/cases/case-number.ts'
import { heldLines } from '#app/domain/cases/held-lines.ts'
import { firstStateOf, settledStates } from '#app/domain/cases/transitions.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { WithdrawalTerms } from '#app/domain/cases/withdrawal-terms.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import type { CaseClaim } from '#app/domain/statutory/claim.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { source } from '#app/infra/orders/upsert-orders.ts'

import { asFrozen } from './frozen.ts'

const serialRow = rowShape('serial of a case', { serial: z.bigint(), year: z.int() })
const madeRow = rowShape('case made', { id: z.string() })
const openRow = rowShape('open repair of a fault', { number: z.string() })

export type NewCase = Readonly<{
  customerId: string
  orderId: string
  quoteId: string
  kind: CaseKind
  store: StoreId
  language: Language
  facts: PolicyFacts
  decision: Decision
  /** The right that a repair rests on; none where left out. */
  claim?: CaseClaim | null
  reason: string
  phone: string
  /** Of a repair; null for every other kind. */
  faultKey: string | null
  /** The ids of the parcels it is about, or the order's own for what has not been sent. */
  part: readonly string[]
  reviewBy: string | null
  /** What its order is to carry in the shop, where that is asked for anything. */
  shopTag: string | null
  /** By staff, for a parcel that arrived then; by its customer where no staff is named, and now where left out. */
  opened?: Readonly<{ staffId: string | null; at: string }>
  /** What a withdrawal rests on. */
  withdrawal?: WithdrawalTerms
}>

/**
 * Opens a case with its lines and the first event of its timeline. The database refuses quantities beyond what was
 * bought (`case_line_within_bought`) or its part holds (`case_line_within_part`) and a second open repair of one fault (`one_open_repair_per_fault`), also when
 * several cases open at once.
 */
export async function insertCase(db: Db, made: NewCase): Promise<{ id: string; number: string }> {
  const [counted] = await readRows(db, serialRow)`
    SELECT nextval('case_number') AS serial, extract(year FROM clock_timestamp() AT TIME ZONE 'UTC')::int AS year`
  if (!counted) throw new Error('a number was not given')
  const number = caseNumber(counted.year, counted.serial)
  const [row] = await readRows(db, madeRow)`
    INSERT INTO cases (number, customer_id, order_id, quote_id, kind, state, store, language, policy_version, facts,
                       decision, claim, reason, phone, fault_key, part, review_by, withdrawal, shop_tag, filed_at)
    VALUES (${number}, ${made.customerId}::uuid, ${made.orderId}::uuid, ${made.quoteId}::uuid, ${made.kind},
            ${firstStateOf(made.kind)}, ${made.store}, ${made.language}, ${made.decision.policyVersion},
            ${asFrozen(made.facts)}::jsonb, ${asFrozen(made.decision)}::jsonb, ${made.claim ? asFrozen(made.claim) : null}::jsonb, ${made.reason}, ${made.phone},
            ${made.faultKey}, ${[...made.part]}::uuid[], ${made.reviewBy}::timestamptz,
            ${made.withdrawal ? asFrozen(made.withdrawal) : null}::jsonb,
            (SELECT ${made.shopTag}::text FROM orders o WHERE o.id = ${made.orderId}::uuid AND o.source = ${source}),
            coalesce(${made.opened?.at ?? null}::timestamptz, clock_timestamp()))
    RETURNING id`
  if (!row) throw new Error('the case was not kept')
  const lines = heldLines(made.facts, made.decision)
  if (lines.length > 0) {
    await db.$executeRaw`
      INSERT INTO case_line (case_id, order_line_id, quantity, condition, fault)
      VALUES ${Prisma.join(
        lines.map(
          (line) => Prisma.sql`(${row.id}::uuid, ${line.lineId}::uuid, ${line.quantity},
                                                         ${line.condition}, ${line.fault})`,
        ),
      )}`
  }
  await db.caseEvent.create({
    data: {
      caseId: row.id,
      version: 1,
      step: 'file',
      fromState: null,
      toState: firstStateOf(made.kind),
      note: null,
      ...(made.opened && made.opened.staffId !== null
        ? { actorKind: 'staff', actorId: made.opened.staffId }
        : { actorKind: 'customer', actorId: made.customerId }),
      ...(made.opened ? { at: new Date(made.opened.at) } : {}),
    },
    select: { id: true },
  })
  return { id: row.id, number }
}

/** The number of the open repair that is about this fault, or null. */
export async function findOpenRepair(db: Db, faultKey: string): Promise<string | null> {
  const [row] = await readRows(db, openRow)`
    SELECT number FROM cases
     WHERE fault_key = ${faultKey}
       AND state NOT IN (${Prisma.join(settledStates('repair'))})`
  return row?.number ?? null
}
