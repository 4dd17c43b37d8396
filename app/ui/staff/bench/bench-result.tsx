import { Printer } from 'lucide'

import type { BenchPage } from '#app/views/parcels/bench-page.ts'

import { ButtonLink } from '../../shared/button.tsx'
import { Card } from '../../shared/card.tsx'
import { useTranslations } from '../../shared/words.ts'
import { LineStanding } from './line-standing.tsx'

/** What the inspection found, and its slip to print. */
export function BenchResult({ page }: Readonly<{ page: BenchPage }>) {
  const t = useTranslations('bench')
  const cases = useTranslations('cases')
  return (
    <Card title={t('foundTitle')}>
      <ul className="flex flex-col">
        {page.lines.map(({ id, title, filed, declared, serials }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-hairline py-3 first:border-0 first:pt-0">
            <span className="min-w-0 grow font-medium wrap-anywhere">{title}</span>
            {filed && filed.quantity > 0 ? <span>{cases(`conditions.${filed.condition}`)}</span> : null}
            <LineStanding counted={filed ? String(filed.quantity) : ''} declared={declared.quantity} />
            {serials.map(({ id: read, serial, verdict, doubtful }) => (
              <span key={read} className="basis-full text-14 text-soft">
                {serial}
                {doubtful ? `: ${t(`verdicts.${verdict}`)}` : ''}
              </span>
            ))}
            {filed?.note ? <span className="basis-full whitespace-pre-line text-14 text-soft">{filed.note}</span> : null}
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap gap-3">
        <ButtonLink look="primary" to={`/staff/cases/${page.number}/slip`} reloadDocument target="_blank" icon={Printer}>
          {t('slip')}
        </ButtonLink>
        <ButtonLink to={`/staff/cases/${page.number}`}>{t('toCase')}</ButtonLink>
      </p>
      <p className="mt-3 text-soft">{t('filedText')}</p>
    </Card>
  )
}
