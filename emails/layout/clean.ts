import type { MailContent } from '../blocks.ts'

/**
 * Controls but the line feed, halves of characters, and the marks that turn the reading direction of what
 * follows.
 */
const unwanted = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu
const lineEnds = /\r\n?/g

/** Any text in a value, at any depth, without what no mail may carry and no database column can hold. */
export function cleanTexts<T>(value: T): T {
  return cleanDeep(value) as T
}

/** The content with clean texts, and its subject in one line. */
export function cleanContent(content: MailContent): MailContent {
  const clean = cleanTexts(content)
  return { ...clean, subject: clean.subject.replace(/\s*\n\s*/g, ' ').trim() }
}

function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(lineEnds, '\n').replace(unwanted, '')
  if (Array.isArray(value)) return value.map(cleanDeep)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanDeep(inner)]))
}
