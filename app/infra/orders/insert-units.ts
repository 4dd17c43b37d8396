import type { ClientBase } from 'pg'
import { z } from 'zod'

import { parseSerial } from '#app/domain/warranty/serial-number.ts'
import { queryRows, rowShape } from '#app/infra/db/rows.ts'
import { serialsOf } from '#app/infra/shopify/line-properties.ts'

import { unnested } from './batch.ts'

/**
 * Makes a unit for each machine of these orders that has none yet, with the serial number that the merchant tells. Which lines are machines is the catalogue's word, so this runs again when the catalogue
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

const namelessRow = rowShape('line with machines without a number', {
  id: z.string(),
  serials: z.array(z.string()),
  properties: z.record(z.string(), z.string()),
})

type Named = Readonly<{ lineId: string; position: number; serial: string }>

/**
 * Gives units the numbers that the merchant tells, and keeps what a cart says as a claim for staff. A serial number that a
 * unit already has stays: staff may have confirmed it.
 */
async function nameUnits(client: ClientBase, orderIds: readonly string[]): Promise<void> {
  const rows = await queryRows(
    client,
    namelessRow,
    `SELECT DISTINCT l.id, l.serials, l.properties
       FROM order_line l JOIN unit u ON u.order_line_id = l.id AND u.serial IS NULL
      WHERE l.order_id = ANY ($1) AND (l.properties <> '{}' OR l.serials <> '[]')`,
    [orderIds],
  )
  const told = rows.flatMap(({ id, serials }) => placed(id, serials))
  if (told.length > 0) {
    const batch = named(told)
    await client.query(
      `UPDATE unit u SET serial = x.serial FROM ${batch.from}
        WHERE u.order_line_id = x.line_id AND u.position = x.position AND u.serial IS NULL`,
      batch.values,
    )
  }
  const claimed = rows.flatMap(({ id, properties }) => placed(id, serialsOf(properties).map(parseSerial)))
  if (claimed.length > 0) await keepCartClaims(client, claimed)
}

/** Once a unit: what staff refused is not asked again, and what its customer entered comes first. */
async function keepCartClaims(client: ClientBase, claimed: readonly Named[]): Promise<void> {
  const batch = named(claimed)
  await client.query(
    `INSERT INTO serial_claim (unit_id, serial, source)
     SELECT u.id, x.serial, 'cart'
       FROM ${batch.from} JOIN unit u ON u.order_line_id = x.line_id AND u.position = x.position AND u.serial IS NULL
      WHERE NOT EXISTS (SELECT FROM serial_claim c WHERE c.unit_id = u.id AND (c.state = 'waiting' OR c.source = 'cart'))
     ON CONFLICT DO NOTHING`,
    batch.values,
  )
}

function placed(lineId: string, serials: ReadonlyArray<string | null>): Named[] {
  return serials.flatMap((serial, at) => (serial === null ? [] : [{ lineId, position: at + 1, serial }]))
}

function named(rows: readonly Named[]) {
  return unnested('x', rows, {
    line_id: ['uuid', ({ lineId }) => lineId],
    position: ['int4', ({ position }) => position],
    serial: ['text', ({ serial }) => serial],
  })
}
