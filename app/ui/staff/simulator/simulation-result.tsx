import { Link } from '@remix-run/react'
import { Download } from 'lucide'

import type { SimulationPage } from '#app/views/policy/simulation-page.ts'

import { ButtonLink } from '../../shared/button.tsx'
import { Card } from '../../shared/card.tsx'
import { Legend, TwoSidedBars } from '../../shared/bars.tsx'
import { Chart } from '../../shared/chart.tsx'
import { DataTable } from '../../shared/data-table.tsx'
import { Notice } from '../../shared/notice.tsx'
import { type BadgeTone, StatusBadge } from '../../shared/status-badge.tsx'
import { useTranslations } from '../../shared/words.ts'

type Props = Readonly<{ runId: string; result: SimulationPage }>

/** Who gains and who loses by a draft, drawn and in numbers, and the first cases and orders that change. */
export function SimulationResult({ runId, result }: Props) {
  const t = useTranslations('simulator')
  return (
    <>
      {result.cut ? <Notice tone="wait" title={t('cut')} /> : null}
      <Card
        title={t('resultTitle')}
        aside={
          <span className="flex flex-wrap gap-2">
            {(['csv', 'json'] as const).map((format) => (
              <ButtonLink key={format} to={`/staff/policy/${runId}/${format}`} reloadDocument icon={Download}>
                {format.toUpperCase()}
              </ButtonLink>
            ))}
          </span>
        }
      >
        {result.total.decided === 0 ? <p className="text-soft">{t('nothingPast')}</p> : <WhoGains result={result} />}
      </Card>
      {result.lawBeyond ? (
        <Card title={t('lawTitle')}>
          <p>{t('lawText', result.lawBeyond)}</p>
        </Card>
      ) : null}
      {result.changes.length > 0 ? <Changes result={result} /> : null}
    </>
  )
}

function WhoGains({ result: { rows, total } }: Omit<Props, 'runId'>) {
  const t = useTranslations('simulator')
  const summary = t('summary', {
    decided: String(total.decided),
    gains: String(total.gains),
    loses: String(total.loses),
    usd: total.usd,
    eur: total.eur,
  })
  const all = [...rows.map((row) => ({ ...row, name: t(`actions.${row.action}`) })), { ...total, name: t('total') }]
  return (
    <Chart
      title={t('chartTitle')}
      level={3}
      summary={summary}
      legend={
        <Legend
          items={[
            { tone: 'stop', word: t('loses') },
            { tone: 'good', word: t('gains') },
          ]}
        />
      }
      table={{
        rows: all,
        rowKey: ({ name }) => name,
        columns: [
          { id: 'name', label: t('action'), heading: true, cell: ({ name }) => name },
          ...(['decided', 'gains', 'loses', 'differs', 'same', 'usd', 'eur'] as const).map((id) => ({
            id,
            label: t(id),
            numeric: true,
            cell: (row: (typeof all)[number]) => row[id],
          })),
        ],
      }}
    >
      <TwoSidedBars
        rows={all.map(({ name, gains, loses }) => ({
          id: name,
          label: name,
          left: loses,
          right: gains,
          leftText: String(loses),
          rightText: String(gains),
        }))}
      />
    </Chart>
  )
}

const tones: Readonly<Record<SimulationPage['changes'][number]['verdict'], BadgeTone>> = {
  gains: 'good',
  loses: 'stop',
  differs: 'info',
  same: 'idle',
}

function Changes({ result: { changes, notShown } }: Omit<Props, 'runId'>) {
  const t = useTranslations('simulator')
  return (
    <Card title={t('changesTitle')}>
      <DataTable
        caption={t('changesTitle')}
        quietCaption
        rows={changes}
        rowKey={({ reference }) => reference}
        columns={[
          {
            id: 'reference',
            label: t('reference'),
            heading: true,
            cell: ({ reference, caseNumber }) =>
              caseNumber ? (
                <Link to={`/staff/cases/${caseNumber}`} className="link">
                  {reference}
                </Link>
              ) : (
                reference
              ),
          },
          { id: 'action', label: t('action'), cell: ({ action }) => t(`actions.${action}`) },
          { id: 'verdict', label: t('verdict'), cell: ({ verdict }) => <StatusBadge tone={tones[verdict]}>{t(verdict)}</StatusBadge> },
          {
            id: 'outcome',
            label: t('outcome'),
            cell: ({ before, after }) =>
              before === after ? t(`outcomes.${after}`) : t('fromTo', { before: t(`outcomes.${before}`), after: t(`outcomes.${after}`) }),
          },
          { id: 'change', label: t('change'), numeric: true, cell: ({ change }) => change ?? '–' },
        ]}
      />
      {notShown > 0 ? <p className="mt-4 text-14 text-soft">{t('notShown', { count: notShown })}</p> : null}
    </Card>
  )
}
