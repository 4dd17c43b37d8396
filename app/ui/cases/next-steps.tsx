import { CircleCheck } from 'lucide'

import type { NextStep } from '#app/views/cases/next-steps.ts'

import { ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { Disclosure } from '../shared/disclosure.tsx'
import { Icon } from '../shared/icon.tsx'
import { Whole } from '../shared/whole.tsx'
import { useTranslations } from '../shared/words.ts'

/** So many are taken in at a glance. */
const most = 3

/** What waits for the customer; the first of it is the one primary action of the page, and what comes after the third is folded. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  const t = useTranslations('home')
  const [first, ...others] = steps.slice(0, most)
  const more = steps.slice(most)
  return (
    <Card id="next" title={t('nextTitle')}>
      {first ? (
        <>
          <ul className="-my-4 flex flex-col divide-y divide-hairline">
            <Step step={first} first />
            {others.map((step) => (
              <Step key={step.id} step={step} />
            ))}
          </ul>
          {more.length > 0 ? (
            <div className="mt-4 border-t border-hairline pt-2">
              <Disclosure label={t('moreSteps', { count: more.length })}>
                <ul className="flex flex-col divide-y divide-hairline text-16">
                  {more.map((step) => (
                    <Step key={step.id} step={step} />
                  ))}
                </ul>
              </Disclosure>
            </div>
          ) : null}
        </>
      ) : (
        <p className="flex items-start gap-2.5 text-soft">
          <Icon of={CircleCheck} size={20} className="mt-0.5 shrink-0 text-good" />
          {t('nothing')}
        </p>
      )}
    </Card>
  )
}

function Step({ step, first = false }: { step: NextStep; first?: boolean }) {
  return (
    <li className="flex items-center justify-between gap-x-4 py-4">
      <div className="min-w-0">
        <p className="font-medium">{step.title}</p>
        <p className="text-14 text-soft">
          <Whole text={step.text} />
          {step.when === null ? null : (
            <>
              , <span className="font-medium text-ink tabular-nums">{step.when}</span>
            </>
          )}
        </p>
      </div>
      <ButtonLink to={step.to} look={first ? 'primary' : 'secondary'} className="shrink-0 max-sm:max-w-36">
        {step.action}
        <span className="sr-only">: {step.text}</span>
      </ButtonLink>
    </li>
  )
}
