import { getFormProps, useForm } from '@conform-to/react'

import type { RightView } from '#app/views/requests/right-view.ts'

import { Card } from '../../shared/card.tsx'
import { RadioCards } from '../../shared/choice.tsx'
import { useTranslations } from '../../shared/words.ts'
import { stepForm } from './step-form.ts'
import { StepFrame } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

/** On which right a repair rests: each says what it gives before it is chosen, and the better one is chosen at first. */
export function RightStep({ page: { right }, ...props }: StepProps) {
  return right ? <Rights right={right} {...props} /> : null
}

function Rights({ right, reply, facts }: Readonly<{ right: RightView }> & Pick<StepProps, 'reply' | 'facts'>) {
  const t = useTranslations('claims')
  const [form, fields] = useForm<{ claim: string }>({ id: stepForm, lastResult: reply, defaultValue: { claim: right.chosen } })
  return (
    <StepFrame facts={facts} form={getFormProps(form)} errors={form.errors} wrong={[[fields.claim, t('title')]]}>
      <Card>
        <div className="flex flex-col gap-4">
          <RadioCards field={fields.claim} legend={t('title')} hint={right.hint} options={right.options} />
          <ul className="flex max-w-text list-disc flex-col gap-1 pl-5 text-14 text-soft tabular-nums">
            {[...right.facts, t('limits')].map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
      </Card>
    </StepFrame>
  )
}
