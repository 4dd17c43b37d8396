import { Link } from '@remix-run/react'
import { Check } from 'lucide'

import type { StepLink } from '#app/views/requests/step-view.ts'

import { classes } from '../../shared/class-names.ts'
import { Icon } from '../../shared/icon.tsx'
import { useTranslations } from '../../shared/words.ts'

/** Where one is on the way to the price; what was answered can be opened again. */
export function Stepper({ steps }: { steps: readonly StepLink[] }) {
  const t = useTranslations('steps')
  const at = steps.findIndex(({ here }) => here) + 1
  return (
    <nav aria-label={t('way')} className="mb-6">
      <p className="mb-2 text-14 font-medium tabular-nums text-soft">
        {t('count', { at: String(at), of: String(steps.length) })}
        <span aria-hidden="true" className="sm:hidden">
          : <span className="font-semibold text-ink">{steps[at - 1]?.title}</span>
        </span>
      </p>
      <ol className="flex gap-1.5 sm:gap-3">
        {steps.map((step) => (
          <li key={step.name} aria-current={step.here ? 'step' : undefined} className="min-w-0 grow basis-0">
            <Bar step={step} />
            <Name step={step} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Bar({ step }: { step: StepLink }) {
  return (
    <span
      aria-hidden="true"
      className={classes('block h-1 rounded-full', step.here ? 'bg-accent-fill' : step.done ? 'bg-good' : 'bg-hairline')}
    />
  )
}

function Name({ step }: { step: StepLink }) {
  const t = useTranslations('steps')
  // A phone has no room for names: the one of this step stands above.
  const shape = 'flex min-h-11 items-start gap-1 pt-1.5 text-14 hyphens-auto'
  const mark = step.done && !step.here ? <Icon of={Check} size={16} className="mt-0.5 shrink-0 text-good max-sm:hidden" /> : null
  const text = (
    <span className="min-w-0 max-sm:sr-only">
      {step.title}
      {step.done ? <span className="sr-only"> ({t('finished')})</span> : null}
    </span>
  )
  if (step.to) {
    return (
      <Link to={step.to} className={classes(shape, 'text-ink underline decoration-edge underline-offset-4 hover:text-accent')}>
        {mark}
        {text}
      </Link>
    )
  }
  return (
    <span className={classes(shape, 'max-sm:min-h-2', step.here ? 'font-semibold' : 'text-soft')}>
      {mark}
      {text}
    </span>
  )
}
