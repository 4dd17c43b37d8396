import { Check } from 'lucide'

import type { RightsView } from '#app/views/statutory/rights-view.ts'

import { classes } from '../shared/class-names.ts'
import { Icon } from '../shared/icon.tsx'
import { StatusBadge } from '../shared/status-badge.tsx'

/** What differs, each thing as both sides say it: two columns, also on a phone. Those who cannot see them hear whose word it is. */
export function RightsBeside({ rights: { sides, rows, mark } }: Readonly<{ rights: RightsView }>) {
  if (rows.length === 0) return null
  return (
    <div className="max-w-2xl overflow-hidden rounded-10 border border-hairline">
      <div aria-hidden="true" className="grid grid-cols-2 gap-x-4 border-b border-hairline bg-ground px-4 py-3">
        {sides.map(({ name, better }) => (
          <div key={name} className="flex flex-col items-start gap-1">
            <span className={classes('text-14', better ? 'font-semibold' : 'text-soft')}>{name}</span>
            {better ? (
              <span className="-ml-2.5">
                <StatusBadge tone="good">{mark}</StatusBadge>
              </span>
            ) : null}
          </div>
        ))}
      </div>
      <dl className="divide-y divide-hairline">
        {rows.map(({ about, cells, better }) => (
          <div key={about} className="grid grid-cols-2 gap-x-4 gap-y-0.5 px-4 py-2">
            <dt className="col-span-2 text-14 text-soft">{about}</dt>
            {cells.map((cell, at) => (
              <dd key={sides[at]?.name} className={classes('tabular-nums', at === better ? 'font-semibold' : 'text-soft')}>
                <span className="sr-only">{sides[at]?.name}: </span>
                {cell}
                {at === better ? <Icon of={Check} size={16} className="ml-1 inline-block align-[-2px] text-good" /> : null}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  )
}
