import type { ClientBase } from 'pg'

type Columns<Row> = Readonly<Record<string, readonly [type: string, value: (row: Row) => unknown]>>

/**
 * Rows as one array a column, for `unnest`: however many rows there are, the statement's text and the number
 * of its parameters stay the same.
 */
export function unnested<Row>(name: string, rows: readonly Row[], columns: Columns<Row>): { from: string; values: unknown[][] } {
  const entries = Object.entries(columns)
  const arrays = entries.map(([, [type]], at) => `$${at + 1}::${type}[]`)
  return {
    from: `unnest(${arrays.join(', ')}) AS ${name} (${entries.map(([column]) => column).join(', ')})`,
    values: entries.map(([, [, value]]) => rows.map(value)),
  }
}

/** Runs one transaction on a connection that the caller holds. */
export async function inClientTransaction<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN')
  try {
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (fault) {
    await client.query('ROLLBACK')
    throw fault
  }
}
