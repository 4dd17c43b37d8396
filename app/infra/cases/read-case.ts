import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { PICTURE } from '#app/infra/orders/order-sql.ts'
import { caseShape } from '#app/infra/shared/shapes/case-shape.ts'

const caseRow = rowShape('case', { view: caseShape })

type Key =
  | Readonly<{ number: string; customerId: string }>
  /** Staff see every customer's. */
  | Readonly<{ number: string; staff: true }>
  /** The portal itself, of what it asked for in a case. */
  | Readonly<{ caseId: string }>

/** The case with that number, or null where there is none or it is another customer's: both look the same. */
export async function findCase(db: Db, key: Key): Promise<CaseView | null> {
  const which = 'caseId' in key ? Prisma.sql`c.id = ${key.caseId}::uuid` : Prisma.sql`c.number = ${key.number}`
  const whose = 'customerId' in key ? Prisma.sql`AND c.customer_id = ${key.customerId}::uuid` : Prisma.empty
  const rows = await readRows(db, caseRow)`
    SELECT jsonb_build_object(
      'id', c.id, 'number', c.number, 'kind', c.kind, 'state', c.state, 'version', c.version, 'store', c.store,
      'language', c.language, 'policyVersion', c.policy_version, 'facts', ${FACTS},
      'decision', case_decision(c.id), 'claim', c.claim,
      'reason', c.reason, 'withdrawal', c.withdrawal, 'wish', q.answers ->> 'wish', 'replacement', ${REPLACEMENT}, 'phone', coalesce(c.phone, ''), 'answer', c.answer, 'exception', ${EXCEPTION},
      'filedAt', ${instant(Prisma.sql`c.filed_at`)}, 'reviewBy', ${instant(Prisma.sql`c.review_by`)},
      'answerBy', ${instant(Prisma.sql`c.answer_by`)}, 'dueAt', ${instant(Prisma.sql`c.due_at`)}, 'pickupWish', ${WISH}, 'shipping', ${SHIPPING},
      'wasPriced', EXISTS (SELECT FROM shipping_offer s WHERE s.case_id = c.id),
      'customer', jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email),
      'order', jsonb_build_object('id', o.id, 'name', o.name, 'placedAt', ${instant(Prisma.sql`o.placed_at`)},
                                  'shipAddress', o.ship_address),
      'lines', ${LINES}, 'part', c.part, 'titles', ${TITLES}, 'events', ${EVENTS}, 'pickup', ${PICKUP}, 'documents', ${DOCUMENTS},
      'labelKept', EXISTS (SELECT FROM carrier_label l WHERE l.case_id = c.id AND l.replaced_at IS NULL),
      'legs', ${LEGS}, 'shopTag', c.shop_tag) AS view
      FROM cases c JOIN quote q ON q.id = c.quote_id JOIN customer u ON u.id = c.customer_id JOIN orders o ON o.id = c.order_id
     WHERE ${which} ${whose}`
  return rows[0]?.view ?? null
}

/** Holds a case until the transaction ends, for what is no step of its table and must not run beside one. */
export async function lockCaseNumbered(db: Db, number: string): Promise<void> {
  await db.$queryRaw`SELECT 1 AS locked FROM cases WHERE number = ${number} FOR UPDATE`
}

const LINES = Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object(
      'orderLineId', l.id, 'title', l.title, 'sku', l.sku, 'category', k.category, 'picture', ${PICTURE}, 'quantity', cl.quantity,
      'condition', CASE WHEN q.answers -> 'conditionSaid' = 'false' THEN NULL ELSE cl.condition END,
      'fault', cl.fault, 'gift', coalesce(k.gift, false) AND l.paid_minor = 0,
      'serials', (SELECT coalesce(jsonb_agg(n.serial ORDER BY n.position), '[]') FROM unit n
                   WHERE n.order_line_id = l.id AND n.serial IS NOT NULL
                     AND (c.kind <> 'repair' OR n.id::text = q.answers ->> 'thingId')),
      'hsCode', k.hs_code, 'origin', k.origin) ORDER BY l.position), '[]')
    FROM case_line cl JOIN order_line l ON l.id = cl.order_line_id LEFT JOIN catalogue_item k ON k.sku = l.sku
   WHERE cl.case_id = c.id)`

const EXCEPTION = Prisma.sql`(
  SELECT jsonb_build_object('reason', x.reason, 'amount', CASE WHEN x.amount_minor IS NOT NULL
      THEN jsonb_build_object('amountMinor', x.amount_minor, 'currency', x.currency) END, 'recall', x.recall_id IS NOT NULL)
    FROM case_override x WHERE x.case_id = c.id AND x.agreed_at IS NOT NULL ORDER BY x.version DESC LIMIT 1)`

const REPLACEMENT = Prisma.sql`(
  SELECT jsonb_build_object('variantId', r.variant_id, 'productId', r.product_id, 'title', r.title, 'variant', r.variant, 'sku', r.sku,
      'picture', r.picture, 'quantity', r.quantity, 'outSince', ${instant(Prisma.sql`r.out_since`)},
      'moneySince', ${instant(Prisma.sql`r.money_at`)},
      'sending', CASE WHEN r.sending_at IS NOT NULL THEN jsonb_build_object('since', ${instant(Prisma.sql`r.sending_at`)}, 'by', r.sending_by) END,
      'first', CASE WHEN r.first_at IS NOT NULL THEN jsonb_build_object('since', ${instant(Prisma.sql`r.first_at`)}, 'by', r.first_by,
                                                                        'backBy', ${instant(Prisma.sql`r.back_by`)}) END,
      'price', jsonb_build_object('amountMinor', r.price_minor, 'currency', r.currency))
    FROM replacement r WHERE r.case_id = c.id AND r.dropped_at IS NULL)`

const TITLES = Prisma.sql`(SELECT jsonb_object_agg(l.id, l.title) FROM order_line l WHERE l.order_id = c.order_id)`

const EVENTS = Prisma.sql`(
  SELECT jsonb_agg(jsonb_build_object(
      'version', e.version, 'step', e.step, 'toState', e.to_state, 'actor', e.actor_kind, 'note', e.note,
      'at', ${instant(Prisma.sql`e.at`)}) ORDER BY e.version DESC)
    FROM case_event e WHERE e.case_id = c.id)`

const PICKUP = Prisma.sql`(
  SELECT jsonb_build_object(
      'id', p.id, 'carrier', p.carrier, 'day', p.day, 'windowFrom', p.window_from, 'windowTo', p.window_to,
      'trackingNumber', p.tracking_number, 'parcels', p.parcels, 'address', p.address, 'phone', p.phone, 'costMinor', p.cost_minor)
    FROM pickup p WHERE p.case_id = c.id AND p.cancelled_at IS NULL)`

const LEGS = Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object(
      'id', g.id, 'store', g.store, 'kind', g.kind, 'carrier', g.carrier, 'trackingNumber', g.tracking_number, 'status', g.status,
      'since', ${instant('g.since')}, 'handedOverAt', ${instant('g.handed_over_at')}, 'movedAt', ${instant('g.moved_at')},
      'expectedOn', g.expected_on, 'silentAt', ${instant('g.silent_at')}) ORDER BY g.shipment_id IS NULL, g.began_at, g.id), '[]')
    FROM parcel_leg g
   WHERE g.status <> 'cancelled' AND (g.case_id = c.id OR g.shipment_id = ANY (c.part)))`

const WISH = Prisma.sql`(
  SELECT jsonb_build_object('day', w.day, 'part', w.part, 'address', w.address, 'phone', w.phone)
    FROM pickup_wish w WHERE w.case_id = c.id)`

/** As they were filed, with the price of shipping that was agreed to since. */
const FACTS = Prisma.sql`(
  c.facts || coalesce((SELECT jsonb_build_object('returnShippingQuote', jsonb_build_object('amountMinor', s.amount_minor, 'currency', s.currency))
                         FROM shipping_offer s WHERE s.case_id = c.id AND s.dropped_at IS NULL AND s.agreed_at IS NOT NULL), '{}'))`

const SHIPPING = Prisma.sql`(
  SELECT jsonb_build_object(
      'id', s.id, 'amount', jsonb_build_object('amountMinor', s.amount_minor, 'currency', s.currency), 'source', s.source,
      'service', s.service, 'carrier', s.carrier, 'reason', s.reason, 'madeAt', ${instant(Prisma.sql`s.made_at`)},
      'agreedAt', ${instant(Prisma.sql`s.agreed_at`)},
      'chosen', CASE WHEN s.day IS NOT NULL THEN jsonb_build_object('day', s.day, 'part', s.part, 'address', s.address, 'phone', s.phone) END)
    FROM shipping_offer s WHERE s.case_id = c.id AND s.dropped_at IS NULL)`

const DOCUMENTS = Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object(
      'id', d.id, 'edition', (d.snapshot ->> 'edition')::int, 'createdAt', ${instant(Prisma.sql`d.created_at`)},
      'superseded', d.superseded_at IS NOT NULL,
      'carrierLabel', (d.snapshot -> 'carrier' ->> 'ownLabel')::boolean IS TRUE,
      'dropOffCode', EXISTS (SELECT FROM pickup p WHERE p.id = d.pickup_id AND p.cancelled_at IS NULL AND p.drop_off_code IS NOT NULL)) ORDER BY d.created_at DESC), '[]')
    FROM pickup_document d WHERE d.case_id = c.id)`
