import { CircleCheck } from 'lucide'

import type { NextStep } from '#app/views/cases/next-steps.ts'

import { ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { Icon } from '../shared/icon.tsx'
import { DiscardDraft } from '../requests/begun-requests.tsx'
import { useTranslations } from '../shared/words.ts'

/** What waits for the customer; the first of it is the one primary action of the page. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  const t = useTranslations('home')
  return (
    <Card id="next" title={t('nextTitle')}>
      {steps.length === 0 ? (
        <p className="flex items-start gap-2.5 text-soft">
          <Icon of={CircleCheck} size={20} className="mt-0.5 shrink-0 text-good" />
          {t('nothing')}
        </p>
      ) : (
        <ul className="-my-4 flex flex-col divide-y divide-hairline">
          {steps.map((step, place) => (
            <li key={step.id} className="flex items-center justify-between gap-x-4 py-4">
              <div className="min-w-0">
                <p className="font-medium">{step.title}</p>
                <p className="text-14 text-soft">
                  {step.text}
                  {step.when === null ? null : (
                    <>
                      , <span className="font-medium text-ink tabular-nums">{step.when}</span>
                    </>
                  )}
                </p>
              </div>
              <div className="flex shrink-0 flex-wrap justify-end gap-x-1 gap-y-2 max-sm:max-w-28">
                {step.draft ? <DiscardDraft orderId={step.draft.orderId} action={step.draft.action} back="home" /> : null}
                <ButtonLink to={step.to} look={place === 0 ? 'primary' : 'secondary'}>
                  {step.action}
                  <span className="sr-only">: {step.draft ? step.title : step.text}</span>
                </ButtonLink>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
