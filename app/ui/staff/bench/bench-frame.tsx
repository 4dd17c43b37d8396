import type { BenchPage } from '#app/views/parcels/bench-page.ts'

import { Button, ButtonLink } from '../../shared/button.tsx'
import { Card } from '../../shared/card.tsx'
import { ErrorSummary } from '../../shared/error-summary.tsx'
import { Notice } from '../../shared/notice.tsx'
import { StatusBadge } from '../../shared/status-badge.tsx'
import { useTranslations } from '../../shared/words.ts'
import { benchFormId } from './use-ticks.ts'

/** Which case it is, where it stands, and the way to its page. */
export function BenchHeader({ page }: Readonly<{ page: BenchPage }>) {
  const t = useTranslations('bench')
  const cases = useTranslations('cases')
  const queue = useTranslations('staffQueue')
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <h1 className="text-22 font-semibold tabular-nums">{t('caseTitle', { number: page.number })}</h1>
      <StatusBadge tone={page.tone}>{queue(`states.${page.state}`)}</StatusBadge>
      <p className="grow text-soft">
        {cases(`kinds.${page.kind}`)} · {page.order}
      </p>
      <ButtonLink look="quiet" to={`/staff/cases/${page.number}`}>
        {t('toCase')}
      </ButtonLink>
    </header>
  )
}

type ArrivalProps = Readonly<{ page: BenchPage; errors: readonly string[] | undefined }>

/** A parcel that is here and does not count as received yet. */
export function ArrivalCard({ page, errors }: ArrivalProps) {
  const t = useTranslations('bench')
  const cases = useTranslations('cases')
  return (
    <Card title={t('arrivalTitle')} marked>
      <ErrorSummary errors={errors} />
      <ul className="mb-3 list-disc pl-5">
        {page.lines.map(({ id, title, declared: { quantity, condition } }) => (
          <li key={id}>
            {title}:{' '}
            {t('declared', { quantity: String(quantity), condition: condition ? cases(`conditions.${condition}`) : t('noCondition') })}
          </li>
        ))}
      </ul>
      <p className="mb-3 text-soft">{t('arrivalText')}</p>
      <Button look="primary" form={benchFormId} name="intent" value="arrive">
        {t('arrive')}
      </Button>
    </Card>
  )
}

/** A case whose parcel is not looked at now. */
export function NothingToInspect({ number }: Readonly<{ number: string }>) {
  const t = useTranslations('bench')
  return (
    <Notice tone="info" title={t('nothingTitle')} action={<ButtonLink to={`/staff/cases/${number}`}>{t('toCase')}</ButtonLink>}>
      {t('nothingText')}
    </Notice>
  )
}
