import { maskedEmail } from '#app/domain/account/masked.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { formatInstant } from '#app/wording/shared/format.ts'

type Row = Readonly<{
  id: string
  at: string
  actorKind: 'customer' | 'staff' | 'system' | 'visitor'
  staffName: string | null
  customerEmail: string | null
  action: string
  objectKind: string
  objectId: string
  caseNumber: string | null
  before: unknown
  after: unknown
  ip: string | null
}>

/** A row of the audit trail as its page shows it; a customer's address is masked. */
export type AuditLogRowView = ReturnType<typeof auditLogRowView>

export function auditLogRowView(row: Row, language: Language) {
  return {
    id: row.id,
    when: formatInstant(row.at, 'UTC', language),
    actorKind: row.actorKind,
    who: row.staffName ?? (row.customerEmail === null ? null : maskedEmail(row.customerEmail)),
    action: row.action,
    caseNumber: row.caseNumber,
    about: `${row.objectKind} ${row.objectId}`,
    changes: changesOf(row.before, row.after),
    ip: row.ip,
  }
}

/** What changed, a line each: `state: submitted → approved`. */
function changesOf(before: unknown, after: unknown): string[] {
  const [was, is] = [entriesOf(before), entriesOf(after)]
  return [...new Set([...was.keys(), ...is.keys()])].map((key) => {
    const sides = [was.get(key), is.get(key)].filter((side) => side !== undefined)
    return `${key}: ${sides.join(' → ')}`
  })
}

function entriesOf(value: unknown): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(Object.entries(value).map(([key, side]) => [key, typeof side === 'string' ? side : JSON.stringify(side)]))
}
