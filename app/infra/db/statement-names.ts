import { createHash } from 'node:crypto'

const names = new Map<string, string>()
/** A statement asked as often as this is worth a plan that stays. */
const OFTEN = 5
/** So many statements are kept planned at most, and so many others are counted at a time. */
const MOST = 400

/**
 * Names statements that are asked again and again, for Prisma's adapter: PostgreSQL parses and plans a named one once
 * a connection, and one without a name, here an empty one, each time. Texts that grow with what is asked hardly come
 * up twice and stay without; however many there are, they take a bounded place here and in the database.
 */
export function nameOfOften(): (statement: Readonly<{ sql: string }>) => string {
  const counts = new Map<string, number>()
  const often = new Set<string>()
  return ({ sql }) => {
    if (often.has(sql)) return statementName(sql)
    if (often.size === MOST) return ''
    const count = (counts.get(sql) ?? 0) + 1
    if (count < OFTEN) {
      if (counts.size === MOST) counts.clear()
      counts.set(sql, count)
      return ''
    }
    counts.delete(sql)
    often.add(sql)
    return statementName(sql)
  }
}

/** The name of a statement that is asked so often that parsing and planning it would cost more than the rest. */
export function statementName(text: string): string {
  const name = names.get(text) ?? nameOf(text)
  names.set(text, name)
  return name
}

/**
 * The same text has the same name wherever it is named: the pages and the process are bundled apart, each with a copy of
 * this module, and share the connections.
 */
function nameOf(text: string): string {
  return `portal-${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`
}
