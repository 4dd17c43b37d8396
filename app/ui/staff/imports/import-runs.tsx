import { FileInput } from 'lucide'

import type { ImportsPage } from '#app/views/staff/imports-page.ts'

import { Card } from '../../shared/card.tsx'
import { Disclosure } from '../../shared/disclosure.tsx'
import { EmptyState } from '../../shared/empty-state.tsx'
import { type BadgeTone, StatusBadge } from '../../shared/status-badge.tsx'
import { useTranslations } from '../../shared/words.ts'

type Run = ImportsPage['imports'][number]

const tones: Readonly<Record<Run['state'], BadgeTone>> = { running: 'info', done: 'good', failed: 'stop', lost: 'stop' }

/** The last imports by the command line, each with its counts and what was wrong. */
export function ImportRuns({ runs }: { runs: readonly Run[] }) {
  const t = useTranslations('imports')
  if (runs.length === 0) {
    return (
      <EmptyState icon={FileInput} title={t('runsNone')}>
        {t('runsNoneText')}
      </EmptyState>
    )
  }
  return (
    <Card title={t('runs')}>
      <ul className="flex flex-col divide-y divide-hairline">
        {runs.map((run) => (
          <li key={run.id} className="flex flex-col gap-1 py-3">
            <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <span className="min-w-0">
                <span className="font-medium break-all">{run.source}</span>
                <span className="block text-14 text-soft">{`${t(`kinds.${run.what}`)}, ${run.when}`}</span>
              </span>
              <StatusBadge tone={run.state === 'done' && run.faults.length > 0 ? 'wait' : tones[run.state]}>
                {t(`runStates.${run.state}`)}
              </StatusBadge>
            </span>
            <Counts counts={run.counts} />
            {run.faults.length > 0 ? <Faults run={run} /> : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}

const counted = ['added', 'changed', 'unchanged', 'stale', 'news', 'bad'] as const

function Counts({ counts }: Pick<Run, 'counts'>) {
  const t = useTranslations('imports')
  const parts = counted.flatMap((name) => {
    const n = counts[name]
    return n === undefined ? [] : [t(`counts.${name}`, { n: String(n) })]
  })
  return parts.length === 0 ? null : <p className="text-14 tabular-nums">{parts.join(' · ')}</p>
}

function Faults({ run: { faults, faultsLeftOut } }: { run: Run }) {
  const t = useTranslations('imports')
  return (
    <Disclosure label={t('faults', { count: faults.length + faultsLeftOut })}>
      <ul className="list-disc pl-5">
        {faults.map(({ number, name, reasons }) => (
          <li key={number} className="break-words">
            {t('faultOf', { number: String(number), name: name ?? '' })} {reasons.join('; ')}
          </li>
        ))}
      </ul>
      {faultsLeftOut > 0 ? <p className="mt-2 text-soft">{t('faultsLeftOut', { count: faultsLeftOut })}</p> : null}
    </Disclosure>
  )
}
