/** An id that a number and a kind of row give, so that rows can name each other without being read. */
const id = (kind: string) => `md5('${kind}' || n)::uuid`

/** Five who work here; half of what is open is somebody's. */
export const staffIds = [1, 2, 3, 4, 5].map((n) => `00000000-0000-4000-8000-00000000000${n}`)
const somebody = `('00000000-0000-4000-8000-00000000000' || 1 + n % 5)::uuid`

const firstNames = `(ARRAY['Ada','Łucja','Jörg','Đorđe','Marie','Søren','Zoë','Ana','Piet','Olga','Nora','Émile'])[1 + n % 12]`
const surnames = `initcap(substr(md5('surname' || n % 40000), 1, 4) || translate(substr(md5('more' || n % 977), 1, 4), '0123456789', 'aeioulnrst'))`
const store = `(ARRAY['us','de','eu'])[1 + n % 3]`
const currency = `CASE n % 3 WHEN 0 THEN 'USD' ELSE 'EUR' END`
const kind = `(ARRAY['return','return','return','repair','exchange','cancel','intercept','refuse'])[1 + n % 8]`
const isOpen = `n % 20 = 0`
const doneState = `(ARRAY['closed','refunded','declined','withdrawn'])[1 + n % 4]`
const openState = `(ARRAY['submitted','approved','pickup_booked','received','inspected','offer_sent'])[1 + (n / 20) % 6]`
const state = `CASE WHEN ${isOpen} THEN ${openState} ELSE ${doneState} END`
const actor = `CASE WHEN ${isOpen} THEN (ARRAY['staff','staff','carrier','staff','staff','customer'])[1 + (n / 20) % 6] END`
const filedAt = `(now() - n % 700 * interval '1 day' - n % 86400 * interval '1 second')`
const isRefunded = `NOT ${isOpen} AND n % 4 IN (0, 1)`
const isInspected = `(${isRefunded} OR (${isOpen} AND (n / 20) % 6 IN (4, 5)))`
const after = (which: string, days: string) => `CASE WHEN ${which} THEN ${filedAt} + (${days}) * interval '1 day' END`
const every = 'generate_series($1::int, $2::int) n'

const clauses = `(ARRAY['R3.B','R2.fault','R2.window','R4.approval','W4.cause'])[1 + n % 5]`
const money = (minor: string) => `jsonb_build_object('amountMinor', ${minor}, 'currency', ${currency})`
const instant = (at: string) => `to_char((${at}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const facts = `jsonb_build_object(
  'now', ${instant(filedAt)}, 'action', 'return', 'store', ${store},
  'order', jsonb_build_object(
    'placedAt', ${instant(`${filedAt} - interval '9 days'`)}, 'channel', 'official', 'kind', 'standard', 'shipTo', 'DE',
    'shippedAt', NULL, 'deliveredAt', ${instant(`${filedAt} - interval '2 days'`)}, 'deliveryStatus', 'delivered',
    'lines', jsonb_build_array(jsonb_build_object(
      'id', ${id('l')}, 'sku', 'MOPA-60W', 'category', 'machine', 'series', 'mopa', 'quantity', 1, 'paid', ${money('349900')}))),
  'selection', jsonb_build_array(jsonb_build_object('lineId', ${id('l')}, 'quantity', 1, 'condition', 'unused')),
  'warrantyClaimsOpenedAt', '[]'::jsonb, 'rest', repeat(md5(n::text), 12))`

const decision = `jsonb_build_object(
  'action', 'return', 'outcome', 'review', 'policyVersion', 'em-smart/1', 'deadline', ${instant(`${filedAt} + interval '13 days'`)},
  'refund', ${money('300000 + n % 1000')}, 'giftDeduction', NULL, 'shippingRefund', NULL, 'coverage', NULL, 'alternatives', '[]'::jsonb,
  'returnShipping', jsonb_build_object('payer', 'customer', 'amount', NULL), 'reviewBy', ${instant(`${filedAt} + interval '2 days'`)},
  'reasons', jsonb_build_array(
    jsonb_build_object('clause', 'R2.window', 'code', 'within_return_window', 'effect', 'allows'),
    jsonb_build_object('clause', ${clauses}, 'code', 'service_fee', 'effect', 'charges', 'lineId', ${id('l')}),
    jsonb_build_object('clause', 'R3.A2', 'code', 'return_shipping', 'effect', 'charges')),
  'lines', jsonb_build_array(jsonb_build_object(
    'lineId', ${id('l')}, 'quantity', 1, 'outcome', 'eligible', 'paid', ${money('349900')}, 'feeRate', '0.20', 'fee', ${money('69980')})),
  'rest', repeat(md5('r' || n), 12))`

/** One statement a table, in the order their rows name each other; `$1` and `$2` are the first case and the last. */
export const rowsOfCases: readonly string[] = [
  `INSERT INTO staff (id, email, email_key, name, role)
   SELECT ('00000000-0000-4000-8000-00000000000' || n)::uuid, 'staff' || n || '@bench.example', 'staff' || n || '@bench.example', 'Robin ' || n, 'agent'
     FROM generate_series(1, 5) n WHERE $1::int <= $2::int ON CONFLICT DO NOTHING`,
  `INSERT INTO customer (id, email, email_key, name, created_at)
   SELECT ${id('c')}, 'c' || n || '@bench.example', 'c' || n || '@bench.example', ${firstNames} || ' ' || ${surnames}, ${filedAt} FROM ${every}`,
  `INSERT INTO orders (id, store, source, source_id, name, customer_id, email, email_key, channel, kind, currency, ship_to,
                       ship_address, total_minor, received_minor, placed_at, source_updated_at, content_hash)
   SELECT ${id('o')}, ${store}, 'shopify', n::text, '#B-' || n, ${id('c')}, 'c' || n || '@bench.example', 'c' || n || '@bench.example',
          'official', 'standard', ${currency}, 'DE',
          jsonb_build_object('name', ${firstNames} || ' ' || ${surnames}, 'street', n || ' Sample Street', 'postcode', '10115', 'city', 'Berlin', 'country', 'DE',
                             'company', NULL, 'addition', NULL, 'region', NULL, 'phone', NULL),
          349900, 349900, ${filedAt} - interval '9 days', now(), decode(repeat('00', 32), 'hex') FROM ${every}`,
  `INSERT INTO order_line (id, order_id, source_id, position, sku, title, quantity, list_minor, discount_minor, tax_minor, paid_minor)
   SELECT ${id('l')}, ${id('o')}, n::text, 1, 'MOPA-60W', 'Mopa 60 W', 1, 349900, 0, 0, 349900 FROM ${every}`,
  `INSERT INTO unit (id, order_line_id, position, serial) SELECT ${id('u')}, ${id('l')}, 1, 'MP' || lpad(n::text, 8, '0') FROM ${every}`,
  `INSERT INTO quote (id, customer_id, order_id, action, policy_version, facts, decision, created_at, expires_at)
   SELECT ${id('q')}, ${id('c')}, ${id('o')}, 'return', 'em-smart/1', ${facts}, ${decision}, ${filedAt}, ${filedAt} + interval '30 minutes' FROM ${every}`,
  `INSERT INTO cases (id, number, customer_id, order_id, quote_id, kind, state, version, store, language, policy_version, facts, decision,
                      reason, fault_key, filed_at, review_by, waits_for, step_due_at, assignee_id, reviewed_at, arrived_at, refunded_at)
   SELECT ${id('k')}, 'EMR-2026-' || lpad(n::text, 7, '0'), ${id('c')}, ${id('o')}, ${id('q')}, ${kind}, ${state}, 4, ${store}, 'en', 'em-smart/1',
          ${facts}, ${decision},
          'Changed my mind', CASE WHEN ${kind} = 'repair' THEN 'f' || n END, ${filedAt},
          CASE WHEN ${isOpen} THEN now() - interval '10 days' + n % 40000 * interval '1 minute' ELSE ${filedAt} + interval '2 days' END,
          ${actor}, now() - interval '10 days' + n % 40000 * interval '1 minute', CASE WHEN ${isOpen} AND n % 40 = 0 THEN ${somebody} END,
          ${after(`NOT ${isOpen}`, '1 + n % 4')}, ${after(isRefunded, '9')}, ${after(isRefunded, '12 + n % 16')}
     FROM ${every}`,
  `INSERT INTO case_line (case_id, order_line_id, quantity, condition) SELECT ${id('k')}, ${id('l')}, 1, 'unused' FROM ${every}`,
  `INSERT INTO case_event (case_id, version, step, from_state, to_state, actor_kind, at)
   SELECT ${id('k')}, e.version, e.step, e.was, e.becomes, e.who, ${filedAt} + e.days * interval '1 day'
     FROM ${every} CROSS JOIN LATERAL (VALUES
       (1, 'file', NULL, 'submitted', 'customer', 0), (2, 'approve', 'submitted', 'approved', 'staff', 1 + n % 4),
       (3, 'receive', 'picked_up', 'received', 'staff', 9), (4, 'refund', 'inspected', 'refunded', 'staff', 12 + n % 16)
     ) e (version, step, was, becomes, who, days)
    WHERE e.version = 1 OR NOT ${isOpen}`,
  `INSERT INTO inspection (id, case_id, version, decision, refund_minor, missing_minor, currency, inspected_by, at)
   SELECT ${id('i')}, ${id('k')}, 3, ${decision}, 290000, 0, ${currency}, ${somebody}, ${filedAt} + interval '10 days' FROM ${every} WHERE ${isInspected}`,
  `INSERT INTO offer (id, case_id, inspection_id, amount_minor, currency, answer_by, sent_by, sent_at)
   SELECT ${id('f')}, ${id('k')}, ${id('i')}, 280000, ${currency}, now() + interval '14 days', ${somebody}, now() - interval '1 day'
     FROM ${every} WHERE ${isOpen} AND (n / 20) % 6 = 5`,
  `INSERT INTO refund (id, case_id, version, amount_minor, currency, basis, reference, limit_minor, proposed_by, proposed_at, issued_at)
   SELECT ${id('r')}, ${id('k')}, 4, 290000, ${currency}, 'inspected', 're_' || n, 1000000, ${somebody},
          ${filedAt} + interval '12 days', ${filedAt} + (12 + n % 16) * interval '1 day' FROM ${every} WHERE ${isRefunded}`,
  `INSERT INTO audit_entry (at, actor_kind, actor_id, action, object_kind, object_id, ip)
   SELECT ${filedAt} + e.days * interval '1 day', e.who, CASE e.who WHEN 'staff' THEN ${somebody} ELSE ${id('c')} END, e.action, 'case', ${id('k')}::text, '203.0.113.7'
     FROM ${every} CROSS JOIN (VALUES ('customer', 'case.file', 0), ('staff', 'case.approve', 1)) e (who, action, days)`,
]
