import { FolderOpen } from 'lucide'

import type { FiguresPage } from '#app/views/staff/figures-page.ts'

import { Card } from '../../shared/card.tsx'
import { Bars, type BarTone, Legend } from '../../shared/bars.tsx'
import { Chart } from '../../shared/chart.tsx'
import { EmptyState } from '../../shared/empty-state.tsx'
import { useTranslations } from '../../shared/words.ts'

const actors = ['staff', 'customer', 'carrier'] as const
const tones: Readonly<Record<(typeof actors)[number], BarTone>> = { staff: 'stop', customer: 'info', carrier: 'idle' }

/** What is open now, by age and by who is next. */
export function OpenByAge({ open }: { open: FiguresPage['open'] }) {
  const t = useTranslations('figures')
  const total = open.reduce((sum, row) => sum + row.total, 0)
  if (total === 0)
    return (
      <EmptyState icon={FolderOpen} title={t('openNone')}>
        {t('openNoneText')}
      </EmptyState>
    )
  const waiting = open.reduce((sum, row) => sum + row.staff, 0)
  return (
    <Card>
      <Chart
        title={t('openTitle')}
        summary={t('openText', { total: String(total), waiting: String(waiting) })}
        legend={<Legend items={actors.map((who) => ({ tone: tones[who], word: t(`actor.${who}`) }))} />}
        table={{
          rows: open,
          rowKey: ({ age }) => age,
          columns: [
            { id: 'age', label: t('age'), heading: true, cell: ({ age }) => t(`ages.${age}`) },
            ...actors.map((who) => ({ id: who, label: t(`actor.${who}`), numeric: true, cell: (row: (typeof open)[number]) => row[who] })),
            { id: 'total', label: t('total'), numeric: true, cell: (row) => row.total },
          ],
        }}
      >
        <Bars
          rows={open.map((row) => ({
            id: row.age,
            label: t(`ages.${row.age}`),
            value: String(row.total),
            parts: actors.map((who) => ({ tone: tones[who], size: row[who] })),
          }))}
        />
      </Chart>
    </Card>
  )
}
