import type { ClockOnPage } from '#app/views/warranty/clock-page.ts'

import { Card } from '../shared/card.tsx'
import { DefinitionList } from '../shared/definition-list.tsx'
import { useTranslations } from '../shared/words.ts'

/** The dates of a repair and what follows from them, told beforehand. */
export function RepairClock({ clock }: { clock: ClockOnPage | null }) {
  const t = useTranslations('machines')
  if (clock === null) return null
  const { requested, handOverBy, still, handedOver, judged, returned, ends } = clock
  return (
    <Card title={t('clock.title')}>
      <DefinitionList
        items={[
          { term: t('clock.requested'), value: requested },
          { term: t('clock.handOverBy'), value: <strong className="font-semibold">{handOverBy}</strong> },
          still && { term: t('clock.inTime'), value: t('clock.inTimeText', { status: still.inTime, date: requested }) },
          still && { term: t('clock.late'), value: t('clock.lateText', { status: still.late }) },
          handedOver !== null && { term: t('clock.handedOver'), value: handedOver },
          judged && { term: t('clock.judged'), value: t('clock.judgedText', judged) },
          returned !== null && { term: t('clock.returned'), value: returned },
          ends !== null && { term: t('clock.ends'), value: ends },
        ]}
      />
    </Card>
  )
}
