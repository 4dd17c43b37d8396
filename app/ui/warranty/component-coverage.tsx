import type { ComponentOnPage, CoverageState } from '#app/views/warranty/machine-page.ts'

import { StatusBadge } from '../shared/status-badge.tsx'
import { coverageTones } from './coverage-tones.ts'
import { type BarTone, WarrantyBar } from './warranty-bar.tsx'
import { useTranslations } from '../shared/words.ts'

const barTones: Partial<Record<CoverageState, BarTone>> = { covered: 'good', depends_on_diagnosis: 'wait', receipt_date_unknown: 'wait' }

type Props = Readonly<{
  covered: ComponentOnPage
  /** The whole answer with what to do; without it, only the bar and its dates. */
  full?: boolean
  /** What stands for the part's name. */
  name?: string
}>

/** One part of a machine: whether it is covered, its period as a bar, and the answer to a claim made today. */
export function ComponentCoverage({ covered, full = false, name }: Props) {
  const t = useTranslations('warranty')
  const { bar, state } = covered
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className={name ? 'font-medium' : 'text-14 text-soft'}>{name ?? t(`components.${covered.component}`)}</span>
        <StatusBadge tone={coverageTones[state]}>{t(`states.${state}`)}</StatusBadge>
      </div>
      {bar ? (
        <>
          <WarrantyBar
            label={bar.label}
            start={bar.start}
            end={bar.end}
            today={bar.today}
            tone={barTones[state] ?? 'idle'}
            paused={bar.paused}
          />
          <p className="flex flex-wrap justify-between gap-x-4 text-14 text-soft tabular-nums">
            <span>{bar.from}</span>
            <span>{bar.until}</span>
          </p>
        </>
      ) : null}
      {full && covered.says ? (
        <p className="max-w-text text-14">
          {covered.says} <span className="text-soft">{covered.next}</span>
        </p>
      ) : null}
    </div>
  )
}
