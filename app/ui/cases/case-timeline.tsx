import { useTranslations } from 'use-intl'

import type { CasePageView } from '#app/wording/case-page-view.ts'

import { Card } from '../card.tsx'
import { Timeline } from '../timeline.tsx'

/** What happened, newest first, in the words of the customer's page. */
export function CaseTimeline({ view }: { view: CasePageView }) {
  const t = useTranslations('cases')
  return (
    <Card title={t('timelineTitle')}>
      <Timeline
        label={t('timelineTitle')}
        entries={view.events.map((event) => ({
          id: String(event.version),
          title: event.step === 'file' && event.actor === 'staff' ? t('openedForParcel') : t(`steps.${event.step}`),
          at: event.at,
          when: event.when,
        }))}
      />
    </Card>
  )
}
