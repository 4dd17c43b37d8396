import { z } from 'zod'

import { type Found, mostFound } from '#app/domain/staff/search.ts'
import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import { storeIds } from '#app/domain/shared/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { foundCase, foundOrder } from '#app/infra/shared/shapes/found-shapes.ts'
import { customerOf } from '#app/infra/shared/shapes/words.ts'

const foundRow = rowShape('found by staff', {
  found: z.object({ customers: z.array(customerOf), orders: z.array(foundOrder), cases: z.array(foundCase) }),
})

export type Wanted = Readonly<{ text: string; caseNumbers: readonly string[] }>

/** The highest character there is: nothing that begins with a text sorts behind the text and this. */
const LAST = '\u{10ffff}'

/**
 * Orders, customers and cases that fit a text, in one statement. Each source is one stretch of one index that stops after
 * twenty rows; a name is found by its beginning or its surname's.
 */
export async function findAnything(db: Db, { text, caseNumbers }: Wanted): Promise<Found> {
  // A domain may be typed in its own script; half an address is found by its beginning.
  const address = parseEmailAddress(text)
  const key = address.ok ? address.key : text
  const number = text.replace(/^#/, '').toLowerCase()
  const numbers = [number, ...storeIds.map((store) => `${store}-${number}`)]
  const [row] = await readRows(db, foundRow)`
    WITH people AS (
      ${from(Prisma.sql`SELECT id FROM customer`, Prisma.sql`email_key`, Prisma.sql`lower(${key})`)} UNION
      ${from(Prisma.sql`SELECT id FROM customer`, Prisma.sql`search_text(name)`, Prisma.sql`search_text(${text})`)} UNION
      ${from(Prisma.sql`SELECT id FROM customer`, Prisma.sql`search_surname(name)`, Prisma.sql`search_text(${text})`)}
    ), bought AS (
      SELECT id FROM orders WHERE lower(ltrim(name, '#')) = ANY (${numbers}::text[]) UNION
      ${from(Prisma.sql`SELECT id FROM orders`, Prisma.sql`lower(ltrim(name, '#'))`, Prisma.sql`lower(${number})`)} UNION
      ${from(Prisma.sql`SELECT id FROM orders`, Prisma.sql`email_key`, Prisma.sql`lower(${key})`)} UNION
      ${from(Prisma.sql`SELECT id FROM orders`, Prisma.sql`search_text(ship_address ->> 'name')`, Prisma.sql`search_text(${text})`)} UNION
      ${from(Prisma.sql`SELECT id FROM orders`, Prisma.sql`search_surname(ship_address ->> 'name')`, Prisma.sql`search_text(${text})`)} UNION
      SELECT l.order_id FROM (
        ${from(Prisma.sql`SELECT order_line_id FROM unit`, Prisma.sql`upper(serial)`, Prisma.sql`upper(${text})`)}
      ) u JOIN order_line l ON l.id = u.order_line_id
    ), filed AS (
      SELECT id FROM cases WHERE number = ANY (${caseNumbers}::text[]) UNION
      SELECT c.id FROM bought JOIN cases c ON c.order_id = bought.id UNION
      SELECT c.id FROM people CROSS JOIN LATERAL (
        SELECT id FROM cases WHERE customer_id = people.id ORDER BY filed_at DESC LIMIT ${mostFound}) c
    )
    SELECT jsonb_build_object('customers', ${CUSTOMERS}, 'orders', ${ORDERS}, 'cases', ${CASES}) AS found`
  if (!row) throw new Error('the search did not answer')
  return row.found
}

/** The first rows whose `column` begins with `text`, by the index on it. */
function from(select: Prisma.Sql, column: Prisma.Sql, text: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(${select} WHERE ${column} ~>=~ ${text} AND ${column} ~<~ (${text} || ${LAST}) ORDER BY ${column} USING ~<~ LIMIT ${mostFound})`
}

const CUSTOMERS = Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email) ORDER BY u.name, u.email), '[]')
    FROM (SELECT u.* FROM people JOIN customer u ON u.id = people.id ORDER BY u.name, u.email LIMIT ${mostFound}) u)`

const ORDERS = Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object(
      'id', o.id, 'name', o.name, 'store', o.store, 'placedAt', ${instant('o.placed_at')},
      'customerName', o.ship_address ->> 'name', 'city', o.ship_address ->> 'city',
      'totalMinor', o.total_minor, 'currency', o.currency) ORDER BY o.placed_at DESC, o.id), '[]')
    FROM (SELECT o.* FROM bought JOIN orders o ON o.id = bought.id ORDER BY o.placed_at DESC, o.id LIMIT ${mostFound}) o)`

const CASES = Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object(
      'number', c.number, 'kind', c.kind, 'state', c.state, 'store', c.store, 'filedAt', ${instant('c.filed_at')},
      'customerName', coalesce(u.name, o.ship_address ->> 'name')) ORDER BY c.filed_at DESC, c.number DESC), '[]')
    FROM (SELECT c.id, c.number, c.kind, c.state, c.store, c.filed_at, c.customer_id, c.order_id
            FROM filed JOIN cases c ON c.id = filed.id ORDER BY c.filed_at DESC, c.number DESC LIMIT ${mostFound}) c
    JOIN customer u ON u.id = c.customer_id JOIN orders o ON o.id = c.order_id)`
