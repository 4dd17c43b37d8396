import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'

/** A JSON object whose fields nobody has looked at yet. */
export type Fields = Readonly<Record<string, unknown>>

/** What is wrong with a document, each as `path: message`. */
export type Faults = string[]

export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
}

/** The objects of a list; anything that is no list has none. */
export function objectsOf(value: unknown): Fields[] {
  if (!Array.isArray(value)) return []
  return value.map(fieldsOf).filter((fields) => fields !== null)
}

/** Text with something in it, or null. The database takes no NUL, so that goes. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null
  const text = (value.includes('\0') ? value.replaceAll('\0', '') : value).trim()
  return text === '' ? null : text
}

/** The first of several that has text in it. */
export function firstText(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const text = textOf(value)
    if (text !== null) return text
  }
  return null
}

/**
 * An id as text; of a global id (`gid://shopify/Order/450789469`) its last part, so that both name the same.
 */
export function idOf(value: unknown): string | null {
  const text = textOf(value)
  // Written by a program that had rounded it: it names something else, or nothing.
  if (text === null || /^-?\d+(?:\.\d+)?e\+?\d+$/i.test(text)) return null
  if (!text.startsWith('gid://')) return text.replace(/^(\d+)\.0+$/, '$1')
  return /\/([^/?]+)(?:\?.*)?$/.exec(text)?.[1] ?? null
}

/** The id of a document, from the global one beside it where its own is missing or was written rounded. */
export function ownIdOf(from: Fields): string | null {
  return idOf(from['id']) ?? idOf(from['admin_graphql_api_id'])
}

/** A whole number that is not negative, also written as text; null for anything else. */
export function wholeOf(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || !/^\d{1,9}(?:\.0+)?$/.test(text)) return null
  return Math.trunc(Number(text))
}

export function flagOf(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true')
}

/** An instant in UTC with three decimals; finer ones are cut. Null where it is none. */
export function instantOf(value: unknown): string | null {
  const text = textOf(value)
  if (text === null) return null
  const iso = text
    .replace(/^(\d{4}-\d\d-\d\d) /, '$1T')
    .replace(/(\.\d{3})\d+/, '$1')
    .replace(/ ?(?:UTC|GMT)$/, 'Z')
    .replace(/ ?([+-]\d\d)(\d\d)$/, '$1:$2')
  const instant = parseInstant(iso)
  return Number.isNaN(instant) ? null : formatInstant(instant)
}

/** What a fault says of a value it refuses. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
