import type { ToldOnce } from '#app/views/warranty/told-once.ts'

import { Card } from '../shared/card.tsx'
import { StatusBadge } from '../shared/status-badge.tsx'
import { useTranslations } from '../shared/words.ts'
import { coverageTones } from './coverage-tones.ts'

type Props = Readonly<{
  once: ToldOnce
  /** What the legal guarantee is called; null where no machine has one. */
  law: string | null
}>

/** What holds for several machines, said once beside them: what each answer means, what the law gives, and how a repair begins. */
export function ToldOnceCard({ once, law }: Props) {
  const t = useTranslations('warranty')
  return (
    <Card id="together" title={t('together')}>
      <dl className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
        {once.coverage.map(({ state, says, next }) => (
          <div key={says} className="flex flex-col items-start gap-1">
            <dt>
              <StatusBadge tone={coverageTones[state]}>{t(`states.${state}`)}</StatusBadge>
            </dt>
            <dd className="max-w-text text-14">
              {says} <span className="text-soft">{next}</span>
            </dd>
          </div>
        ))}
        {law !== null && once.law.length > 0 ? (
          <div className="flex flex-col gap-1">
            <dt className="font-medium">{law}</dt>
            <dd className="flex max-w-text flex-col gap-1 text-14">
              {once.law.map((says) => (
                <p key={says}>{says}</p>
              ))}
            </dd>
          </div>
        ) : null}
        <div className="flex flex-col gap-1">
          <dt className="font-medium">{t('claim')}</dt>
          <dd className="max-w-text text-14 text-soft">{t('claimText')}</dd>
        </div>
      </dl>
    </Card>
  )
}
