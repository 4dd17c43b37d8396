import { Hourglass } from 'lucide'

import type { FiguresPage } from '#app/views/staff/figures-page.ts'

import { Card } from '../../shared/card.tsx'
import { Bars, Legend } from '../../shared/bars.tsx'
import { Chart } from '../../shared/chart.tsx'
import { EmptyState } from '../../shared/empty-state.tsx'
import { useTranslations } from '../../shared/words.ts'

type Props = Readonly<{ what: 'reviews' | 'refunds'; times: FiguresPage['reviews'] }>

/** How many took how many business days, against what the policy promises. */
export function TimeTaken({ what, times }: Props) {
  const t = useTranslations('figures')
  const { promised, rows, n, inTime } = times
  if (n === 0)
    return (
      <EmptyState icon={Hourglass} title={t(`${what}.none`)}>
        {t(`${what}.noneText`)}
      </EmptyState>
    )
  const named = rows.map((row) => ({
    ...row,
    id: String(row.days),
    name: row.orMore ? t('daysOrMore', { days: row.days }) : t('days', { days: row.days }),
  }))
  const share = String(Math.floor((inTime / n) * 100))
  return (
    <Card>
      <Chart
        title={t(`${what}.title`, { days: String(promised) })}
        summary={t(`${what}.text`, { n: String(n), inTime: String(inTime), share })}
        legend={
          <Legend
            items={[
              { tone: 'good', word: t('within') },
              { tone: 'stop', word: t('beyond') },
            ]}
          />
        }
        table={{
          rows: named,
          rowKey: ({ id }) => id,
          columns: [
            { id: 'days', label: t('businessDays'), heading: true, cell: ({ name }) => name },
            { id: 'n', label: t('count'), numeric: true, cell: (row) => row.n },
            { id: 'within', label: t('within'), numeric: true, cell: (row) => row.inTime },
            { id: 'beyond', label: t('beyond'), numeric: true, cell: (row) => row.n - row.inTime },
          ],
        }}
      >
        <Bars
          rows={named.map((row) => ({
            id: row.id,
            label: row.name,
            value: String(row.n),
            parts: [
              { tone: 'good', size: row.inTime },
              { tone: 'stop', size: row.n - row.inTime },
            ],
          }))}
        />
      </Chart>
    </Card>
  )
}
