import { Link } from '@remix-run/react'

import type { CaseState } from '#app/domain/cases/transitions.ts'

import { classes } from '../../shared/class-names.ts'
import { useTranslations } from '../../shared/words.ts'

/** A count that is a way to what it counts. */
type CountLink = Readonly<{ count: string; to: string; current: boolean }>

type Props = Readonly<{ overdue: CountLink; states: ReadonlyArray<CountLink & Readonly<{ state: CaseState }>> }>

const chip = 'inline-flex min-h-8 items-center gap-1.5 rounded-full border px-2.5 text-14 whitespace-nowrap'

/** How many are open in each state, and how many of all are late. */
export function StateCounts({ overdue, states }: Props) {
  const t = useTranslations('staffQueue')
  return (
    <nav aria-label={t('counts')}>
      <ul className="flex flex-wrap gap-1.5">
        <li>
          <Chip link={overdue} urgent={overdue.count !== '0'} label={t('overdue')} />
        </li>
        {states.map(({ state, ...link }) => (
          <li key={state}>
            <Chip link={link} label={t(`states.${state}`)} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Chip({ link, label, urgent = false }: { link: CountLink; label: string; urgent?: boolean }) {
  return (
    <Link
      to={link.to}
      aria-current={link.current ? 'true' : undefined}
      className={classes(
        chip,
        link.current ? 'border-ink bg-ink text-paper' : urgent ? 'border-stop text-stop' : 'border-hairline bg-paper hover:border-ink',
      )}
    >
      {label} <span className="font-semibold tabular-nums">{link.count}</span>
    </Link>
  )
}
