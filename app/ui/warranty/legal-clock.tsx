import type { LawOnPage } from '#app/views/statutory/law-on-page.ts'

import { type BadgeTone, StatusBadge } from '../shared/status-badge.tsx'
import { useTranslations } from '../shared/words.ts'
import { type BarTone, WarrantyBar } from './warranty-bar.tsx'

const tones: Readonly<Record<LawOnPage['state'], BadgeTone>> = { open: 'good', closed: 'idle', review: 'wait', not_begun: 'idle' }
const barTones: Readonly<Record<LawOnPage['state'], BarTone>> = { open: 'good', closed: 'idle', review: 'wait', not_begun: 'idle' }

/** The clock of the legal guarantee beside the warranty's: its days, who has to prove what, and what it gives. */
export function LegalClock({ law: { title, state, bar, says } }: { law: LawOnPage }) {
  const t = useTranslations('warranty')
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="font-medium">{title}</h3>
        <StatusBadge tone={tones[state]}>{t(`law.states.${state}`)}</StatusBadge>
      </div>
      {bar ? (
        <>
          <WarrantyBar label={bar.label} start={bar.start} end={bar.end} today={bar.today} tone={barTones[state]} />
          <p className="flex flex-wrap justify-between gap-x-4 text-14 text-soft tabular-nums">
            <span>{bar.from}</span>
            <span>{bar.until}</span>
          </p>
        </>
      ) : null}
      {says.length > 0 ? (
        <ul className="flex max-w-text flex-col gap-1 text-14">
          {says.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
