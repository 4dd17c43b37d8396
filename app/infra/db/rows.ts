import type { ClientBase, Pool } from 'pg'
import { z } from 'zod'

import type { Db } from './client.ts'

/** How many rows of each shape have been read in this process, by the shape's name. */
const read = new Map<string, number>()
const names = new WeakMap<z.ZodType, string>()

/** What one row of a read looks like as its driver answers it: Prisma gives `int8` as a bigint, `pg` as text. */
export function rowShape<Columns extends z.ZodRawShape>(name: string, columns: Columns): z.ZodObject<Columns, z.core.$strip> {
  const shape = z.object(columns)
  names.set(shape, name)
  read.set(name, 0)
  return shape
}

/**
 * The rows of a read, each held to its shape. One that has another is a fault that names the row and the place in it, and
 * nothing of what stands there: that may be a customer's.
 */
export function rowsOf<Shape extends z.ZodType>(shape: Shape, rows: readonly unknown[]): Array<z.output<Shape>> {
  const name = names.get(shape) ?? 'unnamed'
  read.set(name, (read.get(name) ?? 0) + rows.length)
  return rows.map((row, at) => {
    const parsed = shape.safeParse(row)
    if (parsed.success) return parsed.data
    throw new Error(`a row of "${name}" has another shape than its reader knows: ${whichRow(row, at)}, ${placesOf(parsed.error)}`)
  })
}

/** Reads through Prisma, in or out of a transaction: ``readRows(db, shape)`SELECT …` ``. */
export function readRows<Shape extends z.ZodType>(db: Db, shape: Shape) {
  return async (text: TemplateStringsArray, ...values: unknown[]): Promise<Array<z.output<Shape>>> =>
    rowsOf(shape, await db.$queryRaw<unknown[]>(text, ...values))
}

/** The same on a connection of the driver's. */
export async function queryRows<Shape extends z.ZodType>(
  client: ClientBase | Pool,
  shape: Shape,
  text: string,
  values: unknown[] = [],
): Promise<Array<z.output<Shape>>> {
  const { rows } = await client.query<Record<string, unknown>>(text, values)
  return rowsOf(shape, rows)
}

/** How many rows of each shape have been read in this process. */
export function shapesRead(): ReadonlyMap<string, number> {
  return read
}

/** Whatever in a row tells people which one it is, and where it stood in the answer. */
function whichRow(row: unknown, at: number): string {
  const [first] = typeof row === 'object' && row !== null ? Object.values(row) : []
  const known = [row, first].flatMap(keysOf)
  return [`row ${at + 1}`, ...known].join(', ')
}

const keys = ['number', 'id', 'orderId']
/** Of cases and of rows that are named by chance. Whatever else stands under such a key, as the id of a session, stays out of the log. */
const harmless = /^(EMR-\d{4}-\d+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    keys.includes(key) && typeof item === 'string' && harmless.test(item) ? [`${key} ${item}`] : [],
  )
}

const mostPlaces = 5

/** Where a value is not what it should be and of what kind the fault is. */
export function placesOf(error: z.ZodError): string {
  const places = error.issues.map(({ path, code }) => `${path.map(String).join('.') || '(whole)'} ${code}`)
  return places.slice(0, mostPlaces).join('; ')
}
