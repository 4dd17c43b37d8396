import type { Clause } from '#app/domain/policy/decision.ts'
import type { Heading } from '#app/domain/policy/version.ts'

/** A policy page as content, for a route, a document or a generated file to lay out. */
export type PolicyPage = Readonly<{
  title: string
  /** The version, and from when it applies. */
  versionId: string
  effectiveFrom: string
  sections: readonly PolicySection[]
}>

export type PolicySection = Readonly<{ id: Heading; heading: string; clauses: readonly PolicyClause[] }>

export type PolicyClause = Readonly<{
  clause: Clause
  /** For links to it: `R2.window` is `r2-window`. */
  anchor: string
  name: string
  paragraphs: readonly string[]
  items: readonly string[]
  tables: readonly PolicyTable[]
  /** How the portal reads the vendor's page here, or null. */
  reading: string | null
}>

export type PolicyTable = Readonly<{
  caption: string
  columns: readonly string[]
  /** The first cell of a row is its head. */
  rows: readonly (readonly string[])[]
}>
