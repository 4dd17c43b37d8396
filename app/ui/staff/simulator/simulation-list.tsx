import { Link } from '@remix-run/react'
import { FlaskConical } from 'lucide'

import { Card } from '../../shared/card.tsx'
import { EmptyState } from '../../shared/empty-state.tsx'
import { type BadgeTone, StatusBadge } from '../../shared/status-badge.tsx'
import { useTranslations } from '../../shared/words.ts'

export type SimulationState = 'queued' | 'running' | 'done' | 'failed' | 'stopped'

type Run = Readonly<{ id: string; draftName: string; state: SimulationState; when: string; startedBy: string }>

export const simulationTones: Readonly<Record<SimulationState, BadgeTone>> = {
  queued: 'wait',
  running: 'info',
  done: 'good',
  failed: 'stop',
  stopped: 'idle',
}

export function SimulationList({ runs }: { runs: readonly Run[] }) {
  const t = useTranslations('simulator')
  if (runs.length === 0) {
    return (
      <EmptyState icon={FlaskConical} title={t('noneTitle')}>
        {t('noneText')}
      </EmptyState>
    )
  }
  return (
    <Card title={t('runsTitle')}>
      <ul className="flex flex-col divide-y divide-hairline">
        {runs.map((run) => (
          <li key={run.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <span className="min-w-0">
              <Link to={`/staff/policy/${run.id}`} className="link inline-flex min-h-11 items-center font-medium">
                {run.draftName}
              </Link>
              <span className="block text-14 text-soft">{t('runBy', { name: run.startedBy, when: run.when })}</span>
            </span>
            <StatusBadge tone={simulationTones[run.state]}>{t(`states.${run.state}`)}</StatusBadge>
          </li>
        ))}
      </ul>
    </Card>
  )
}
