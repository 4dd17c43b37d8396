import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { migrate, readMigrations } from '#app/infra/db/migrate.ts'
import { makeDatabase } from '#tests/support/database.ts'

let database: Awaited<ReturnType<typeof makeDatabase>>
let client: Client

beforeAll(async () => {
  database = await makeDatabase()
  client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const ids = {
  here: 'a0000000-0000-4000-8000-000000000001',
  left: 'a0000000-0000-4000-8000-000000000002',
  order: 'a0000000-0000-4000-8000-000000000003',
}
const at = '2026-11-20T12:00:00.000Z'

/** As the portal wrote before mails had an owner and the trail had a rule. */
const before = `
  INSERT INTO customer (id, email_key, email, name) VALUES ('${ids.here}', 'new@example.com', 'New@example.com', 'Ana');
  INSERT INTO customer (id, email_key, email) VALUES ('${ids.left}', 'left@example.com', 'left@example.com');
  INSERT INTO orders (id, store, source, source_id, name, customer_id, channel, kind, currency, ship_to, total_minor, placed_at, source_updated_at, content_hash)
    VALUES ('${ids.order}', 'de', 'shop', '1', '#1', '${ids.left}', 'official', 'standard', 'EUR', 'DE', 100, now(), now(), decode(repeat('00', 32), 'hex'));
  INSERT INTO quote (customer_id, order_id, action, policy_version, facts, decision, expires_at)
    VALUES ('${ids.left}', '${ids.order}', 'return', 'em-smart/1', '{}', '{}', now() + interval '1 hour');
  INSERT INTO cases (number, customer_id, order_id, quote_id, kind, state, store, language, policy_version, facts, decision, reason, answer)
    SELECT 'EMR-2026-000001', '${ids.left}', '${ids.order}', id, 'return', 'declined', 'de', 'de', 'em-smart/1', '{}', '{}', 'Secret reason', 'Secret answer' FROM quote;
  INSERT INTO case_event (case_id, version, step, to_state, actor_kind, note) SELECT id, 2, 'decline', 'declined', 'staff', 'Secret note' FROM cases;
  UPDATE customer SET email_key = NULL, email = NULL, anonymised_at = now() WHERE id = '${ids.left}';
  INSERT INTO restricted_contact (order_id, keep_until, contact) VALUES ('${ids.order}', '2036-11-20', '{"email": "old"}');
  INSERT INTO audit_entry (actor_kind, action, object_kind, object_id, after)
    VALUES ('staff', 'case.decline', 'case', 'x', '{"state": "declined", "note": "Secret note"}'),
           ('staff', 'case.propose_override', 'case', 'x', '{"reason": "Secret reason", "internalReason": "Secret too", "amount": null}');
  INSERT INTO mail (kind, to_address, language, payload, created_at) VALUES
    ('case-message', 'old@example.com', 'en', '{}', '${at}'),
    ('email-changed', 'old@example.com', 'en', '{"side": "old", "at": "${at}", "customerName": "Ana"}', '${at}'),
    ('email-changed', 'new@example.com', 'en', '{"side": "new", "at": "${at}", "customerName": "Ana"}', '${at}'),
    ('customer-wrote', 'new@example.com', 'en', '{}', '${at}'),
    ('new-sign-in', 'stranger@example.com', 'en', '{}', '${at}')`

test('what was written before is given its owner, and the trail and deleted accounts lose what people typed', async () => {
  const all = await readMigrations('prisma/migrations')
  await migrate(
    client,
    all.filter(({ name }) => name < '20261130040002'),
  )
  await client.query(before)
  expect((await migrate(client, all)).done).toBe(true)

  const { rows: mails } = await client.query('SELECT kind, to_address, customer_id FROM mail ORDER BY kind, to_address')
  expect(mails).toEqual([
    { kind: 'case-message', to_address: 'old@example.com', customer_id: ids.here },
    { kind: 'customer-wrote', to_address: 'new@example.com', customer_id: null },
    { kind: 'email-changed', to_address: 'new@example.com', customer_id: ids.here },
    { kind: 'email-changed', to_address: 'old@example.com', customer_id: ids.here },
    { kind: 'new-sign-in', to_address: 'stranger@example.com', customer_id: null },
  ])
  const { rows: trail } = await client.query('SELECT after FROM audit_entry ORDER BY id')
  expect(trail).toEqual([{ after: { state: 'declined' } }, { after: { amount: null } }])
  const { rows: cases } = await client.query('SELECT c.reason, c.answer, e.note FROM cases c JOIN case_event e ON e.case_id = c.id')
  expect(cases).toEqual([{ reason: '', answer: null, note: null }])
  const {
    rows: [kept],
  } = await client.query<{ contact: unknown }>('SELECT contact FROM restricted_contact')
  expect(kept?.contact).toMatchObject({
    email: 'old',
    said: [{ number: 'EMR-2026-000001', reason: 'Secret reason', notes: [{ step: 'decline', by: 'staff', text: 'Secret note' }] }],
  })
  await expect(client.query(`DELETE FROM audit_entry`)).rejects.toThrow('inserts only')
})
