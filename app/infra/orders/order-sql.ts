import { statesWhere } from '#app/domain/cases/states.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'

/** States in which a case has taken its quantities for good. */
const FINISHED = Prisma.join(statesWhere(({ items }) => items === 'taken'))
/** States after which a case asks nothing of anybody, and nothing is on its way. */
export const OVER = Prisma.join(statesWhere(({ items, due, goingOut }) => items === 'taken' || (due === null && !goingOut)))

/** When the shop or the carrier last told of the parcel `s`. */
export const HEARD_AT = Prisma.sql`greatest(CASE WHEN s.reported_status IS NOT NULL THEN s.reported_at END,
  (SELECT max(e.happened_at) FROM tracking_event e WHERE e.shipment_id = s.id))`

/**
 * The parcel whose dates are the order's: the one that was sent last, or else the newest. Given up ones do
 * not count.
 */
export const LAST_PARCEL = Prisma.sql`
  LATERAL (SELECT s.status, s.shipped_at, s.delivered_at, s.expected_at, ${HEARD_AT} AS heard_at FROM shipment s
            WHERE s.order_id = o.id AND NOT s.cancelled
            ORDER BY s.shipped_at DESC NULLS LAST, s.created_at DESC, s.source_id DESC LIMIT 1)`

/**
 * What cases hold (`open`) or took for good (`done`) of the line `l`; repairs take nothing, and what was sent back to
 * the customer is theirs again once its case is closed.
 */
const TAKEN = Prisma.sql`
  LATERAL (SELECT coalesce(sum(cl.quantity) FILTER (WHERE c.state NOT IN (${FINISHED})), 0)::int AS open,
                  coalesce(sum(cl.quantity) FILTER (WHERE c.state IN (${FINISHED})), 0)::int AS done,
                  coalesce(json_agg(json_build_object('quantity', cl.quantity, 'done', c.state IN (${FINISHED}), 'kind', c.kind,
                    'part', c.part) ORDER BY c.filed_at, c.number), '[]') AS takings
             FROM case_line cl JOIN cases c ON c.id = cl.case_id
            WHERE cl.order_line_id = l.id AND c.kind <> 'repair' AND NOT case_gave_back(c.id, c.state))`

/**
 * The picture of the line `l` of the order `o`: of what its store sells under that SKU, or else the one that the catalogue `k`
 * names.
 */
export const PICTURE = Prisma.sql`coalesce(
  (SELECT CASE WHEN v.picture_id IS NOT NULL THEN json_build_object('id', v.picture_id, 'alt', v.picture_alt)
               ELSE json_build_object('id', p.picture_id, 'alt', p.picture_alt) END
     FROM shop_variant v JOIN shop_product p ON p.store = v.store AND p.product_id = v.product_id
    WHERE v.store = o.store AND v.sku = l.sku AND coalesce(v.picture_id, p.picture_id) IS NOT NULL
    ORDER BY p.gone_at NULLS FIRST, v.variant_id LIMIT 1),
  CASE WHEN k.picture_id IS NOT NULL THEN json_build_object('id', k.picture_id, 'alt', NULL) END)`

/** What the first line of the case `c` of the order `o` is, for a list. */
export const FIRST_OF_CASE = Prisma.sql`(
  SELECT json_build_object('category', k.category, 'picture', ${PICTURE})
    FROM case_line cl JOIN order_line l ON l.id = cl.order_line_id LEFT JOIN catalogue_item k ON k.sku = l.sku
   WHERE cl.case_id = c.id ORDER BY l.position LIMIT 1)`

export const LINES = Prisma.sql`(
  SELECT json_agg(json_build_object(
      'id', l.id, 'sourceId', l.source_id, 'sku', l.sku, 'title', l.title, 'variant', l.variant,
      'quantity', l.quantity, 'removed', l.removed_quantity, 'open', t.open, 'done', t.done, 'takings', t.takings,
      'list', l.list_minor, 'discount', l.discount_minor, 'tax', l.tax_minor, 'paid', l.paid_minor,
      'category', k.category, 'series', k.series, 'given', coalesce(k.gift, false) AND l.paid_minor = 0,
      'giftFor', coalesce(l.gift_for_staff, l.gift_for_source_id), 'giftClaimed', l.gift_for_claimed, 'giftValueUsd', k.gift_value_usd, 'giftValueEur', k.gift_value_eur,
      'finalMaintenanceDate', k.final_maintenance_date,
      'serviceAgreement', coalesce(k.service_agreement, false),
      'packed', CASE WHEN k.packed_grams IS NOT NULL THEN json_build_object('grams', k.packed_grams,
        'lengthMm', k.packed_length_mm, 'widthMm', k.packed_width_mm, 'heightMm', k.packed_height_mm) END,
      'picture', ${PICTURE}, 'properties', l.properties,
      'units', (SELECT coalesce(json_agg(json_build_object(
                     'id', u.id, 'position', u.position, 'serial', u.serial) ORDER BY u.position), '[]')
                  FROM unit u WHERE u.order_line_id = l.id))
    ORDER BY l.position, l.source_id)
    FROM order_line l LEFT JOIN catalogue_item k ON k.sku = l.sku JOIN ${TAKEN} t ON true
   WHERE l.order_id = o.id)`

/** What the shop has told of its refunds of the order, one by one. */
export const TOLD = Prisma.sql`
  LATERAL (SELECT sum(s.amount_minor) AS amount, sum(s.shipping_minor) AS shipping FROM shop_refund s WHERE s.order_id = o.id)`

/** What the shop itself says that it gave back. */
export const SHOP_REFUNDED = Prisma.sql`greatest(o.refunded_minor, told.amount)`

/** What went back of it, all told: without a refund of the shop and a case, there is nothing to add up. */
export const GIVEN_BACK = Prisma.sql`
  CASE WHEN told.amount IS NULL AND NOT EXISTS (SELECT FROM cases c WHERE c.order_id = o.id)
       THEN o.refunded_minor ELSE given_back(o.id) END`

/** What was given back of the shipping: as the order's newest version says, or as refunds told since. */
export const SHIPPING_REFUNDED = Prisma.sql`least(o.shipping_minor, greatest(o.shipping_refunded_minor, told.shipping))`

export const SHIPMENTS = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(
      'id', s.id, 'carrier', s.carrier, 'trackings', s.trackings,
      'cancelled', s.cancelled, 'status', s.status, 'shippedAt', ${instant('s.shipped_at')},
      'deliveredAt', ${instant('s.delivered_at')}, 'expectedAt', ${instant('s.expected_at')},
      'reportedAt', CASE WHEN s.reported_status IS NOT NULL THEN ${instant('s.reported_at')} END,
      'said', (SELECT json_build_object('came', r.came, 'by', CASE WHEN r.staff_id IS NULL THEN 'customer' ELSE 'staff' END,
                  'at', ${instant('r.stated_at')}, 'conversationId', r.conversation_id)
                 FROM receipt_statement r WHERE r.shipment_id = s.id ORDER BY r.stated_at DESC LIMIT 1),
      'lines', (SELECT coalesce(json_agg(json_build_object(
                     'lineId', sl.order_line_id, 'quantity', sl.quantity) ORDER BY sl.order_line_id), '[]')
                  FROM shipment_line sl WHERE sl.shipment_id = s.id),
      'events', (SELECT coalesce(json_agg(json_build_object(
                     'status', e.status, 'message', e.message, 'place', e.place,
                     'happenedAt', ${instant('e.happened_at')})
                     ORDER BY e.happened_at DESC, e.source_id DESC), '[]')
                   FROM tracking_event e WHERE e.shipment_id = s.id))
    ORDER BY s.created_at, s.source_id), '[]') FROM shipment s WHERE s.order_id = o.id)`

export const CASES = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(
      'number', c.number, 'kind', c.kind, 'state', c.state, 'filedAt', ${instant('c.filed_at')},
      'lineIds', CASE c.kind WHEN 'repair' THEN (SELECT json_agg(DISTINCT cl.order_line_id) FROM case_line cl WHERE cl.case_id = c.id) END)
    ORDER BY c.filed_at DESC, c.number DESC), '[]') FROM cases c WHERE c.order_id = o.id)`
