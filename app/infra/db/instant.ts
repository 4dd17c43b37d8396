import { Prisma } from './generated/client.ts'

/** A column's instant as rows tell it: UTC with three decimals. A column that is given by its name is one of ours, never what somebody sent. */
export function instant(column: Prisma.Sql | string): Prisma.Sql {
  const of = typeof column === 'string' ? Prisma.raw(column) : column
  return Prisma.sql`to_char(${of} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
