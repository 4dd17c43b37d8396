import type { ClientBase } from 'pg'

import { serialsOf } from '#app/infra/shopify/line-properties.ts'

import { unnested } from './batch.ts'

/**
 * Makes a unit for each machine of these orders that has none yet, with the serial number that the line's
 * properties name. Which lines are machines is the catalogue's word, so this runs again when the catalogue
 * changes.
 */
export async function insertUnits(client: ClientBase, orderIds: readonly string[]): Promise<void> {
  if (orderIds.length === 0) return
  await client.query(
    `INSERT INTO unit (order_line_id, position)
     SELECT l.id, n FROM order_line l JOIN catalogue_item k ON k.sku = l.sku AND k.category = 'machine'
      CROSS JOIN LATERAL generate_series(1, least(l.quantity, 1000)) n WHERE l.order_id = ANY ($1)
     ON CONFLICT DO NOTHING`,
    [orderIds],
  )
  await nameUnits(client, orderIds)
}

/** A serial number that a unit already has stays: staff may have confirmed it. */
async function nameUnits(client: ClientBase, orderIds: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ id: string; properties: Record<string, string> }>(
    `SELECT DISTINCT l.id, l.properties 
       FROM order_line l JOIN unit u ON u.order_line_id = l.id AND u.serial IS NULL
      WHERE l.order_id = ANY ($1) AND l.properties <> '{}'`,
    [orderIds],
  )
  const named = rows.flatMap(({ id, properties }) =>
    serialsOf(properties).map((serial, at) => ({ lineId: id, position: at + 1, serial })),
  )
  if (named.length === 0) return
  const batch = unnested('x', named, {
    line_id: ['uuid', ({ lineId }) => lineId],
    position: ['int4', ({ position }) => position],
    serial: ['text', ({ serial }) => serial],
  })
  await client.query(
    `UPDATE unit u SET serial = x.serial FROM ${batch.from}
      WHERE u.order_line_id = x.line_id AND u.position = x.position AND u.serial IS NULL`,
    batch.values,
  )
}
