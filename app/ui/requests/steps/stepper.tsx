import { Link } from '@remix-run/react'
import { Check } from 'lucide'

import type { StepLink } from '#app/views/requests/step-view.ts'

import { classes } from '../../shared/class-names.ts'
import { Icon } from '../../shared/icon.tsx'
import { useTranslations } from '../../shared/words.ts'

/** Where one is on the way to the review; what was answered can be opened again. */
export function Stepper({ steps }: { steps: readonly StepLink[] }) {
  const t = useTranslations('steps')
  const at = steps.findIndex(({ here }) => here) + 1
  return (
    <nav aria-label={t('way')} className="mb-6">
      <p className="mb-2 text-14 font-medium tabular-nums text-soft">{t('count', { at: String(at), of: String(steps.length) })}</p>
      <ol className="flex">
        {steps.map((step, place) => (
          <li key={step.name} aria-current={step.here ? 'step' : undefined} className="relative min-w-0 grow basis-0">
            {place > 0 ? <Rail reached={place < at} /> : null}
            <Name step={step} number={place + 1} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** From the number before to this one. */
function Rail({ reached }: { reached: boolean }) {
  const ends = 'right-[calc(50%+1.25rem)] left-[calc(-50%+1.25rem)]'
  return <span aria-hidden="true" className={classes('absolute top-4 h-0.5 -translate-y-1/2', ends, reached ? 'bg-good' : 'bg-hairline')} />
}

function Name({ step, number }: Readonly<{ step: StepLink; number: number }>) {
  const t = useTranslations('steps')
  const shape = 'relative flex min-h-11 flex-col items-center gap-1 px-1 text-center text-14 hyphens-auto'
  const content = (
    <>
      <Mark step={step} number={number} />
      <span className="min-w-0 max-w-full">
        {step.title}
        {step.done ? <span className="sr-only"> ({t('finished')})</span> : null}
      </span>
    </>
  )
  if (step.to) {
    return (
      <Link to={step.to} className={classes(shape, 'text-ink underline decoration-edge underline-offset-4 hover:text-accent')}>
        {content}
      </Link>
    )
  }
  return <span className={classes(shape, step.here ? 'font-semibold' : 'text-soft')}>{content}</span>
}

function Mark({ step: { here, done }, number }: Readonly<{ step: StepLink; number: number }>) {
  const look = here
    ? 'border-accent-fill bg-accent-fill text-on-accent'
    : done
      ? 'border-good bg-paper text-good'
      : 'border-edge bg-paper text-soft'
  return (
    <span
      aria-hidden="true"
      className={classes('flex size-8 items-center justify-center rounded-full border font-semibold tabular-nums', look)}
    >
      {done && !here ? <Icon of={Check} size={18} /> : number}
    </span>
  )
}
