import { z } from 'zod'

import { isUsualDay, isUsualInstant } from '#app/domain/shared/usual-time.ts'
import type { AuditLogInput, AuditLogPlace } from '#app/usecases/staff/read-audit-log.ts'

type Asked = Readonly<{ ask: AuditLogInput; after: AuditLogPlace | null; chosen: Readonly<Record<keyof AuditLogInput, string>> }>

/** What the address of the audit trail asks for, or its export's form; what makes no sense in it is passed over. */
export function auditLogQuery(params: URLSearchParams | FormData): Asked {
  const text = (name: string) =>
    String(params.get(name) ?? '')
      .replaceAll('\0', '')
      .trim()
      .slice(0, 200)
  const fitting = (name: string, fits: boolean) => (fits && text(name) !== '' ? text(name) : null)
  const input: AuditLogInput = {
    who: fitting('who', z.uuid().safeParse(text('who')).success),
    what: fitting('what', /^[a-z][a-z._-]*$/.test(text('what'))),
    caseNumber: fitting('caseNumber', true)?.toUpperCase() ?? null,
    customer: fitting('customer', true),
    from: fitting('from', isUsualDay(text('from'))),
    to: fitting('to', isUsualDay(text('to'))),
  }
  const [at = '', id = ''] = text('after').split('_')
  const after = isUsualInstant(at) && /^\d{1,18}$/.test(id) ? { at, id } : null
  const chosen = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, value ?? ''])) as Asked['chosen']
  return { ask: input, after, chosen }
}

/** The address of the page behind a place, with the same filter. */
export function auditLogPageAfter(chosen: Asked['chosen'], { at, id }: AuditLogPlace): string {
  const params = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''))
  params.set('after', `${at}_${id}`)
  return `/staff/audit?${params}`
}
