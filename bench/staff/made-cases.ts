import { days } from '#app/domain/shared/duration.ts'
import type { Portal } from '#app/infra/portal.ts'

/**
 * Fills the database with that many cases by SQL, each with a customer, an order, its line, a unit and a quote of its own.
 * One in twenty is open, due from ten days ago on; facts and decision are as long as real ones.
 */
export async function makeCases(portal: Portal, from: number, to: number): Promise<void> {
  const client = await portal.database.pool.connect()
  try {
    await client.query(`SET statement_timeout = ${days(1)}`)
    await client.query(`SET session_replication_role = replica`)
    for (let first = from; first < to; first += 100_000) {
      const last = Math.min(first + 100_000, to)
      for (const sql of statements) await client.query(sql, [first + 1, last])
    }
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.query('RESET session_replication_role')
    await client.query('RESET statement_timeout')
    client.release()
  }
}

/** An id that a number and a kind of row give, so that rows can name each other without being read. */
const id = (kind: string) => `md5('${kind}' || n)::uuid`

const firstNames = `(ARRAY['Ada','Łucja','Jörg','Đorđe','Marie','Søren','Zoë','Ana','Piet','Olga','Nora','Émile'])[1 + n % 12]`
const surnames = `initcap(substr(md5('surname' || n % 40000), 1, 4) || translate(substr(md5('more' || n % 977), 1, 4), '0123456789', 'aeioulnrst'))`
const store = `(ARRAY['us','de','eu'])[1 + n % 3]`
const kind = `(ARRAY['return','return','return','repair','exchange','cancellation','interception','refusal'])[1 + n % 8]`
const state = `CASE WHEN n % 20 <> 0 THEN (ARRAY['closed','refunded','declined','withdrawn'])[1 + n % 4]
  ELSE (ARRAY['submitted','approved','pickup_booked','received','inspected','offer_sent'])[1 + (n / 20) % 6] END`
const hands = `CASE WHEN n % 20 <> 0 THEN NULL ELSE (ARRAY['staff','staff','carrier','staff','staff','customer'])[1 + (n / 20) % 6] END`

const statements = [
  `INSERT INTO customer (id, email, email_key, name, created_at)
   SELECT ${id('c')}, 'c' || n || '@bench.example', 'c' || n || '@bench.example', ${firstNames} || ' ' || ${surnames}, now() - n % 900 * interval '1 day'
     FROM generate_series($1::int, $2::int) n`,
  `INSERT INTO orders (id, store, source, source_id, name, customer_id, email, email_key, channel, kind, currency, ship_to,
                       ship_address, total_minor, placed_at, source_updated_at, content_hash)
   SELECT ${id('o')}, ${store}, 'shopify', n::text, '#B-' || n, ${id('c')}, 'c' || n || '@bench.example', 'c' || n || '@bench.example',
          'official', 'standard', CASE n % 3 WHEN 0 THEN 'USD' ELSE 'EUR' END, 'DE',
          jsonb_build_object('name', ${firstNames} || ' ' || ${surnames}, 'street', n || ' Sample Street', 'postcode', '10115', 'city', 'Berlin', 'country', 'DE'),
          349900, now() - n % 900 * interval '1 day', now(), decode(repeat('00', 32), 'hex')
     FROM generate_series($1::int, $2::int) n`,
  `INSERT INTO order_line (id, order_id, source_id, position, sku, title, quantity, list_minor, discount_minor, tax_minor, paid_minor)
   SELECT ${id('l')}, ${id('o')}, n::text, 1, 'MOPA-60W', 'Mopa 60 W', 1, 349900, 0, 0, 349900 FROM generate_series($1::int, $2::int) n`,
  `INSERT INTO unit (id, order_line_id, position, serial) SELECT ${id('u')}, ${id('l')}, 1, 'MP' || lpad(n::text, 8, '0') FROM generate_series($1::int, $2::int) n`,
  `INSERT INTO quote (id, customer_id, order_id, action, policy_version, facts, decision, created_at, expires_at)
   SELECT ${id('q')}, ${id('c')}, ${id('o')}, 'return', 'em-smart/1', '{}', '{}', now(), now() + interval '30 minutes' FROM generate_series($1::int, $2::int) n`,
  `INSERT INTO cases (id, number, customer_id, order_id, quote_id, kind, state, store, language, policy_version, facts, decision,
                      reason, fault_key, filed_at, review_by, waits_for, step_due_at)
   SELECT ${id('k')}, 'EMR-2026-' || lpad(n::text, 7, '0'), ${id('c')}, ${id('o')}, ${id('q')}, ${kind}, ${state}, ${store}, 'en', 'em-smart/1',
          jsonb_build_object('store', ${store}, 'lines', repeat(md5(n::text), 12)),
          jsonb_build_object('refund', jsonb_build_object('amountMinor', 300000 + n % 1000, 'currency', 'EUR'), 'reasons', repeat(md5('r' || n), 20)),
          'Changed my mind', CASE WHEN ${kind} = 'repair' THEN 'f' || n END, now() - n % 700 * interval '1 day' - n * interval '1 ms',
          now() - interval '10 days' + n % 40000 * interval '1 minute', ${hands}, now() - interval '10 days' + n % 40000 * interval '1 minute'
     FROM generate_series($1::int, $2::int) n`,
  `INSERT INTO case_line (case_id, order_line_id, quantity, condition) SELECT ${id('k')}, ${id('l')}, 1, 'unused' FROM generate_series($1::int, $2::int) n`,
]
