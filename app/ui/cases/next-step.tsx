import { useTranslations } from 'use-intl'

import type { CaseState } from '#app/domain/cases/transitions.ts'
import type { CasePageView } from '#app/wording/case-page-view.ts'

import { ButtonLink } from '../button.tsx'
import { Card } from '../card.tsx'

/** States after which the order can be acted on again. */
const leftOpen: ReadonlySet<CaseState> = new Set(['declined', 'withdrawn', 'failed', 'expired', 'not_returned', 'sent_back'])

/** Who is next and by when; where the answer was no, the doors that are open instead. */
export function NextStep({ view }: { view: CasePageView }) {
  const t = useTranslations('cases')
  const doors = useTranslations('requests')
  return (
    <Card title={t('nextTitle')}>
      <p className="max-w-text">{view.next}</p>
      {view.arrived ? (
        <p className="mt-2 max-w-text text-14 text-soft">
          {t(view.arrived.inTime ? 'arrivedInTime' : 'arrivedLate', { date: view.arrived.judgedOn })}
        </p>
      ) : null}
      {view.answer ? (
        <div className="mt-4">
          <h3 className="font-semibold">{t('answerTitle')}</h3>
          <p className="max-w-text whitespace-pre-line">{view.answer}</p>
        </div>
      ) : null}
      {view.exception ? (
        <div className="mt-4">
          <h3 className="font-semibold">{t('exceptionTitle')}</h3>
          <p className="max-w-text whitespace-pre-line">{view.exception.reason}</p>
          {view.exception.amount ? <p className="mt-1">{t('exceptionAmount', { amount: view.exception.amount })}</p> : null}
        </div>
      ) : null}
      {leftOpen.has(view.state) ? (
        <ul className="mt-4 flex flex-wrap gap-3">
          {view.decision.doors.map((door) => (
            <li key={door}>
              <ButtonLink to={`/orders/${view.order.id}/${door}`}>{doors(`doors.${door}`)}</ButtonLink>
            </li>
          ))}
          <li>
            <ButtonLink to={`/orders/${view.order.id}`}>{t('orderLink', { name: view.order.name })}</ButtonLink>
          </li>
        </ul>
      ) : null}
    </Card>
  )
}
