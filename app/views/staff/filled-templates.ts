import type { CaseView } from '#app/domain/cases/case-view.ts'
import { filled, type TemplatePurpose } from '#app/domain/staff/answer-template.ts'
import { stores } from '#app/domain/shared/stores.ts'

import { formatDayOf } from '#app/wording/shared/format.ts'

/** A template with what the case says already in it, ready to be put into a field. */
export type FilledTemplate = Readonly<{ id: string; name: string; purpose: TemplatePurpose; text: string }>

type Template = Omit<FilledTemplate, 'text'> & Readonly<{ body: string }>

/** Templates filled in for a case; `now` in milliseconds gives the day in the case's store and language. */
export function filledTemplates(
  templates: readonly Template[],
  view: CaseView,
  { staffName, now }: Readonly<{ staffName: string; now: number }>,
): FilledTemplate[] {
  const values = {
    name: view.customer.name ?? view.order.shipAddress?.name ?? null,
    case: view.number,
    order: view.order.name,
    items: view.lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(', ') || null,
    date: formatDayOf(now, stores[view.store].timeZone, view.language),
    staff: staffName,
  }
  return templates.map(({ id, name, purpose, body }) => ({ id, name, purpose, text: filled(body, values) }))
}
