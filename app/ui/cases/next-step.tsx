import { CircleCheck, Clock, Hand, Truck } from 'lucide'

import { leavesOpen } from '#app/domain/cases/states.ts'
import type { CasePageView } from '#app/views/cases/case-page-view.ts'
import type { NextActorView } from '#app/views/cases/next-actor-view.ts'

import { ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { classes } from '../shared/class-names.ts'
import { type Drawing, Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'

/** Who is next and by when; where the answer was no, the doors that are open instead. */
export function NextStep({ view, turn, marked }: Readonly<{ view: CasePageView; turn: NextActorView; marked: boolean }>) {
  const t = useTranslations('cases')
  const requests = useTranslations('requests')
  const recalls = useTranslations('recallNotice')
  return (
    <Card title={t('nextTitle')} id="next" marked={marked}>
      <Turn turn={turn} />
      <p className="mt-2 max-w-text">{view.next}</p>
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
          <h3 className="font-semibold">{view.exception.recall ? recalls('caseTitle') : t('exceptionTitle')}</h3>
          <p className="max-w-text whitespace-pre-line">{view.exception.reason}</p>
          {view.exception.amount ? <p className="mt-1">{t('exceptionAmount', { amount: view.exception.amount })}</p> : null}
        </div>
      ) : null}
      {leavesOpen(view.state) ? (
        <ul className="mt-4 flex flex-wrap gap-3">
          {view.decision.alternatives.map((action) => (
            <li key={action}>
              <ButtonLink to={`/orders/${view.order.id}/${action}`}>{requests(`alternatives.${action}`)}</ButtonLink>
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

const marks: Readonly<Record<NonNullable<NextActorView['actor']>, Drawing>> = { customer: Hand, staff: Clock, carrier: Truck }

/** The one line that says it all, before the sentence that explains it. */
function Turn({ turn: { actor, says } }: { turn: NextActorView }) {
  const drawing = actor === null ? CircleCheck : marks[actor]
  return (
    <p className={classes('flex max-w-text items-start gap-2 font-semibold tabular-nums', actor === 'customer' && 'text-accent')}>
      <Icon of={drawing} size={20} className="mt-0.5 shrink-0" />
      {says}
    </p>
  )
}
