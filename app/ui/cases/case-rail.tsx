import { Check, ChevronDown } from 'lucide'

import type { CaseRail as Rail, RailStep } from '#app/views/cases/case-rail.ts'

import { classes } from '../shared/class-names.ts'
import { Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'

/**
 * How far a request is. On a phone it is one line, and its stages come when they are asked for: the browser opens them, without script too;
 * they stand beside what is opened, for on a desk they are always there.
 */
export function CaseRail({ rail }: Readonly<{ rail: Rail }>) {
  const t = useTranslations('cases')
  return (
    <section aria-label={t('rail.label')} className="mb-6">
      <details className="peer group/rail rounded-10 border border-hairline bg-paper px-5 shadow-soft sm:hidden">
        <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-2 font-medium [&::-webkit-details-marker]:hidden">
          {t('rail.compact', { at: String(rail.at), of: String(rail.of), name: rail.name })}
          <Icon of={ChevronDown} size={18} className="shrink-0 text-soft group-open/rail:rotate-180" />
        </summary>
      </details>
      <ol className="hidden flex-col gap-4 px-5 peer-open:mt-4 peer-open:flex sm:flex sm:flex-row sm:gap-0 sm:px-0">
        {rail.steps.map((step) => (
          <Stage key={step.id} step={step} />
        ))}
      </ol>
    </section>
  )
}

const dots: Readonly<Record<RailStep['place'], string>> = {
  done: 'border-good bg-good text-paper',
  now: 'border-accent bg-paper ring-4 ring-accent-wash',
  next: 'border-edge bg-paper',
}

function Stage({ step: { name, place, date } }: Readonly<{ step: RailStep }>) {
  const t = useTranslations('cases')
  return (
    <li aria-current={place === 'now' ? 'step' : undefined} className="group flex gap-3 sm:min-w-0 sm:flex-1 sm:flex-col sm:gap-2">
      <span aria-hidden="true" className="flex items-center">
        <span className={classes('grid size-5 shrink-0 place-items-center rounded-full border-2', dots[place])}>
          {place === 'done' ? <Icon of={Check} size={14} /> : null}
        </span>
        <span className={classes('hidden h-0.5 grow group-last:invisible sm:block', place === 'done' ? 'bg-good' : 'bg-hairline')} />
      </span>
      <span className="flex flex-col sm:pr-3">
        <span className={classes('text-14', place === 'now' ? 'font-semibold' : place === 'next' && 'text-soft')}>
          {name}
          {place === 'done' ? <span className="sr-only"> ({t('rail.done')})</span> : null}
        </span>
        {date ? <span className="text-14 text-soft tabular-nums">{date}</span> : null}
      </span>
    </li>
  )
}
