import { Scale } from 'lucide'
import { Link } from '@remix-run/react'

import type { OutcomeRow, Result } from '#app/views/staff/figures-page.ts'

import { Card } from '../../shared/card.tsx'
import { Bars, type BarTone, Legend } from '../../shared/bars.tsx'
import { Chart } from '../../shared/chart.tsx'
import { EmptyState } from '../../shared/empty-state.tsx'
import { useTranslations } from '../../shared/words.ts'

const tones: Readonly<Record<Result, BarTone>> = {
  approved: 'good',
  exception: 'info',
  declined: 'stop',
  withdrawn: 'idle',
  review: 'wait',
  unapproved: 'odd',
}
const results = Object.keys(tones) as Result[]

type Props = Readonly<{ by: 'kinds' | 'stores' | 'clauses'; rows: readonly OutcomeRow[] }>

/** What became of what was filed: a bar for each kind, store or clause, cut by the answer. */
export function Outcomes({ by, rows }: Props) {
  const t = useTranslations('figures')
  const total = rows.reduce((sum, row) => sum + row.total, 0)
  if (total === 0)
    return (
      <EmptyState icon={Scale} title={t(`outcomes.${by}`)}>
        {t('outcomesNone')}
      </EmptyState>
    )
  const declined = rows.reduce((sum, row) => sum + row.declined, 0)
  return (
    <Card>
      <Chart
        title={t(`outcomes.${by}`)}
        summary={by === 'clauses' ? t('clausesText') : t('outcomesText', { total: String(total), declined: String(declined) })}
        legend={<Legend items={results.map((result) => ({ tone: tones[result], word: t(`results.${result}`) }))} />}
        table={{
          rows,
          rowKey: ({ id }) => id,
          columns: [
            {
              id: 'name',
              label: t(`by.${by}`),
              heading: true,
              cell: ({ name, href }) =>
                href === null ? (
                  name
                ) : (
                  <Link to={href} className="link">
                    {name}
                  </Link>
                ),
            },
            ...results.map((result) => ({
              id: result,
              label: t(`results.${result}`),
              numeric: true,
              cell: (row: OutcomeRow) => row[result],
            })),
            { id: 'total', label: t('total'), numeric: true, cell: (row) => row.total },
          ],
        }}
      >
        <Bars
          rows={rows.map((row) => ({
            id: row.id,
            label: row.name,
            value: String(row.total),
            parts: results.map((result) => ({ tone: tones[result], size: row[result] })),
          }))}
        />
      </Chart>
    </Card>
  )
}
