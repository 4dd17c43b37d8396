import { caseKinds } from '#app/domain/cases/case-kind.ts'
import { z } from 'zod'

import {
  countedUpTo,
  type QueueCursor,
  type QueueFilter,
  type QueuePage,
  type QueueRow,
  type ParcelTrouble,
  type ShopTrouble,
} from '#app/domain/cases/queue.ts'
import { statesNotBack } from '#app/domain/cases/sent-first.ts'
import { isAnythingDue } from '#app/domain/cases/step-due.ts'
import { caseStates } from '#app/domain/cases/states.ts'

import { storeIds } from '#app/domain/shared/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { FIRST_OF_CASE } from '#app/infra/orders/order-sql.ts'
import { caseKind, caseState, category, currency, person, picture, storeId } from '#app/infra/shared/shapes/words.ts'

export type QueueInput = Readonly<{ filter: QueueFilter; after: QueueCursor | null; limit: number; staffId: string }>

const pageRow = rowShape('page of the queue', {
  page: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        number: z.string(),
        kind: caseKind,
        state: caseState,
        store: storeId,
        version: z.int(),
        filedAt: z.string(),
        dueAt: z.string().nullable(),
        answerBy: z.string().nullable(),
        pickupChosen: z.boolean(),
        overdue: z.boolean(),
        assignee: person.nullable(),
        customerName: z.string().nullable(),
        orderName: z.string(),
        titles: z.array(z.string()),
        first: z.object({ category: category.nullable(), picture: picture.nullable() }).nullable(),
        amountMinor: z.int().nullable(),
        currency,
      }),
    ),
    counts: z.partialRecord(caseState, z.int()).nullable(),
    overdue: z.int(),
    filters: z.array(z.object({ id: z.string(), name: z.string(), query: z.string(), isDefault: z.boolean() })),
    people: z.array(person),
  }),
})

/**
 * A page of the queue with all that stands around it, in one statement: overdue first, then what is due next; of what is
 * done the newest. Rows are sought by an index that holds every column a filter asks, and counts stop at a hundred, so
 * that neither grows with the number of cases.
 */
export async function listQueue(db: Db, { filter, after, limit, staffId }: QueueInput): Promise<QueuePage> {
  const [read] = await readRows(db, pageRow)`
    WITH listed AS (
      SELECT c.id FROM cases c WHERE ${scopeOf(filter)} ${narrowed(filter)} ${startingAfter(filter, after)}
       ORDER BY ${orderOf(filter)} LIMIT ${limit + 1}
    )
    SELECT jsonb_build_object(
      'rows', (SELECT coalesce(jsonb_agg(${ROW} ORDER BY ${orderOf(filter)}), '[]')
                 FROM listed JOIN cases c ON c.id = listed.id JOIN orders o ON o.id = c.order_id
                 JOIN customer u ON u.id = c.customer_id LEFT JOIN staff s ON s.id = c.assignee_id),
      'counts', ${countsOf(filter)}, 'overdue', ${overdueOf(filter)},
      'filters', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                      'id', f.id, 'name', f.name, 'query', f.query, 'isDefault', f.is_default) ORDER BY lower(f.name)), '[]')
                    FROM staff_filter f WHERE f.staff_id = ${staffId}::uuid),
      'people', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name, p.id), '[]')
                   FROM staff p WHERE p.removed_at IS NULL)) AS page`
  if (!read) throw new Error('the queue did not answer')
  const { page } = read
  const rows = page.rows.slice(0, limit)
  return { ...page, rows, counts: page.counts ?? {}, next: page.rows.length > limit ? cursorOf(rows.at(-1)) : null }
}

function cursorOf(last: QueueRow | undefined): QueueCursor | null {
  return last ? { at: last.dueAt ?? last.filedAt, id: last.id } : null
}

// Written out, not as parameters: only so can the database see that a partial index holds them.
function scopeOf({ which }: QueueFilter): Prisma.Sql {
  if (which === 'done') return Prisma.sql`c.due_at IS NULL`
  return which === 'open' ? Prisma.sql`c.due_at IS NOT NULL` : Prisma.sql`c.due_at IS NOT NULL AND c.waits_for = 'staff'`
}

function narrowed(filter: QueueFilter): Prisma.Sql {
  const state = filter.state ? Prisma.sql`AND c.state = ${filter.state}` : Prisma.empty
  const late = filter.overdue ? Prisma.sql`AND c.due_at < statement_timestamp()` : Prisma.empty
  const shop = filter.shop ? inTrouble[filter.shop] : Prisma.empty
  const parcel = filter.parcel ? onItsWay[filter.parcel] : Prisma.empty
  return Prisma.sql`${state} ${late} ${shop} ${parcel} ${belonging(filter)}`
}

const inTrouble: Readonly<Record<ShopTrouble, Prisma.Sql>> = {
  failed: Prisma.sql`AND c.id IN (SELECT k.case_id FROM shop_command k WHERE k.state = 'refused' AND k.case_id IS NOT NULL)`,
  given: Prisma.sql`AND EXISTS (SELECT FROM given_in_shop(c.id))
    AND NOT EXISTS (SELECT FROM refund r WHERE r.case_id = c.id AND coalesce(r.ordered_at, r.issued_at) IS NOT NULL)`,
  not_back: Prisma.sql`AND c.state IN (${Prisma.join([...statesNotBack])})
    AND c.id IN (SELECT r.case_id FROM replacement r WHERE r.dropped_at IS NULL AND r.back_by < statement_timestamp())`,
  unpaid: Prisma.sql`AND c.id IN (SELECT i.case_id FROM invoice i WHERE i.state = 'open' AND i.due_until < statement_timestamp())`,
}

const onItsWay: Readonly<Record<ParcelTrouble, Prisma.Sql>> = {
  silent: Prisma.sql`AND c.id IN (SELECT g.case_id FROM parcel_leg g WHERE g.silent_at IS NOT NULL AND g.delivered_at IS NULL)`,
  failed: Prisma.sql`AND c.id IN (SELECT g.case_id FROM parcel_leg g WHERE g.status IN ('failure', 'returned_to_sender') AND g.case_id IS NOT NULL)`,
}

function belonging({ store, kind, assignee }: QueueFilter): Prisma.Sql {
  const parts = [
    store ? Prisma.sql`AND c.store = ${store}` : Prisma.empty,
    kind ? Prisma.sql`AND c.kind = ${kind}` : Prisma.empty,
    assignee === 'nobody'
      ? Prisma.sql`AND c.assignee_id IS NULL`
      : assignee
        ? Prisma.sql`AND c.assignee_id = ${isUuid(assignee.id) ? assignee.id : null}::uuid`
        : Prisma.empty,
  ]
  return Prisma.join(parts, ' ')
}

function orderOf({ which }: QueueFilter): Prisma.Sql {
  return which === 'done' ? Prisma.sql`c.filed_at DESC, c.id DESC` : Prisma.sql`c.due_at, c.id`
}

function startingAfter({ which }: QueueFilter, after: QueueCursor | null): Prisma.Sql {
  if (!after) return Prisma.empty
  const { at, id } = after
  return which === 'done'
    ? Prisma.sql`AND (c.filed_at, c.id) < (${at}::timestamptz, ${id}::uuid)`
    : Prisma.sql`AND (c.due_at, c.id) > (${at}::timestamptz, ${id}::uuid)`
}

const ROW = Prisma.sql`jsonb_build_object(
  'id', c.id, 'number', c.number, 'kind', c.kind, 'state', c.state, 'store', c.store, 'version', c.version,
  'filedAt', ${instant(Prisma.sql`c.filed_at`)}, 'dueAt', ${instant(Prisma.sql`c.due_at`)}, 'answerBy', ${instant(Prisma.sql`c.answer_by`)},
  'pickupChosen', EXISTS (SELECT FROM pickup_wish w WHERE w.case_id = c.id),
  'overdue', coalesce(c.due_at < statement_timestamp(), false),
  'assignee', CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'name', s.name) END,
  'customerName', coalesce(u.name, o.ship_address ->> 'name'), 'orderName', o.name, 'currency', o.currency,
  'amountMinor', coalesce(
    (SELECT sum(r.amount_minor)::bigint FROM refund r WHERE r.case_id = c.id AND r.dropped_at IS NULL),
    (SELECT f.amount_minor FROM offer f WHERE f.case_id = c.id ORDER BY f.sent_at DESC LIMIT 1),
    (SELECT i.refund_minor FROM inspection i WHERE i.case_id = c.id ORDER BY i.version DESC LIMIT 1),
    CASE WHEN c.kind NOT IN ('exchange', 'repair') THEN c.promised_minor END),
  'first', ${FIRST_OF_CASE},
  'titles', (SELECT coalesce(jsonb_agg(l.title ORDER BY l.position), '[]')
               FROM case_line cl JOIN order_line l ON l.id = cl.order_line_id WHERE cl.case_id = c.id))`

const openStates = caseStates.filter((state) => caseKinds.some((kind) => isAnythingDue(kind, state)))

/** Store and kind are always named, so that each count is a handful of short stretches of one index. */
function countsOf(filter: QueueFilter): Prisma.Sql {
  const within = { ...filter, store: null, kind: null }
  const stores = filter.store ? [filter.store] : [...storeIds]
  const kinds = filter.kind ? [filter.kind] : [...caseKinds]
  return Prisma.sql`(SELECT jsonb_object_agg(known.state, counted.n) FILTER (WHERE counted.n > 0)
    FROM unnest(${openStates}::text[]) AS known(state) CROSS JOIN LATERAL (
      SELECT count(*) AS n FROM (
        SELECT 1 FROM cases c WHERE c.due_at IS NOT NULL AND c.state = known.state AND c.store = ANY (${stores}::text[])
           AND c.kind = ANY (${kinds}::text[]) ${belonging(within)} LIMIT ${countedUpTo}) few) counted)`
}

function overdueOf(filter: QueueFilter): Prisma.Sql {
  return Prisma.sql`(SELECT count(*) FROM (
    SELECT 1 FROM cases c WHERE c.due_at IS NOT NULL AND c.due_at < statement_timestamp() ${belonging(filter)}
     ORDER BY c.due_at LIMIT ${countedUpTo}) late)`
}
