import type { CasePageView } from '#app/views/cases/case-page-view.ts'

import { ButtonLink } from '../shared/button.tsx'
import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'

/** What became of what was chosen instead, while it is not there yet. */
export function InsteadNotice({ view: { number, instead } }: Readonly<{ view: CasePageView }>) {
  const t = useTranslations('exchange')
  switch (instead?.state) {
    case undefined:
      return null
    case 'out':
      return (
        <Notice
          tone="wait"
          title={t('outTitle')}
          action={
            <ButtonLink look="primary" to={`/cases/${number}/instead`}>
              {t('outAgain')}
            </ButtonLink>
          }
        >
          {t('outText')}
        </Notice>
      )
    case 'packing':
      return (
        <Notice tone="info" title={t('packingTitle')}>
          {t('packingText', { name: instead.name })}
        </Notice>
      )
    case 'first':
    case 'asked':
    case 'booked': {
      const words = ({ first: 'firstText', asked: 'firstAsked', booked: 'firstBooked' } as const)[instead.state]
      return (
        <Notice tone="good" title={t('firstTitle')}>
          {t(words, { name: instead.name, goods: instead.goods, date: instead.date, day: instead.day })}
        </Notice>
      )
    }
    case 'overdue':
      return (
        <Notice tone="wait" title={t('firstLate')}>
          {t('firstLateText', { name: instead.name, goods: instead.goods, date: instead.date })}
        </Notice>
      )
    case 'money':
      return (
        <Notice tone="info" title={t('moneyTitle')}>
          {t('moneyText')}
        </Notice>
      )
  }
}
