import { useTranslations } from 'use-intl'

import type { StaffCaseView } from '#app/wording/staff-case-view.ts'
import type { CaseContextView } from '#app/wording/staff-search-view.ts'

import { Card } from '../../card.tsx'

/** What happened, newest first, with who did it and what they wrote. */
export function StaffTimeline({ view, takers }: { view: StaffCaseView; takers: CaseContextView['takers'] }) {
  const t = useTranslations('staffEvents')
  return (
    <Card title={t('title')}>
      <ol aria-label={t('title')} className="flex flex-col gap-2">
        {view.events.map((event) => (
          <li key={event.version} className="border-l-2 border-hairline pl-3 first:border-ink">
            <p className="font-medium">{t(`steps.${event.step}`)}</p>
            <p className="text-soft">
              <time dateTime={event.at} className="tabular-nums">{event.when}</time> · {takers[event.version] ?? t(`by.${event.actor}`)}
            </p>
            {event.note ? <p className="[overflow-wrap:anywhere] whitespace-pre-line">{event.note}</p> : null}
          </li>
        ))}
      </ol>
    </Card>
  )
}
