import { getFormProps, useForm } from '@conform-to/react'

import { Card } from '../../shared/card.tsx'
import { RadioCards } from '../../shared/choice.tsx'
import { useTranslations } from '../../shared/words.ts'
import { stepForm } from './step-form.ts'
import { StepFrame } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

/** Of an order in several parcels: which of them. */
export function PartStep({ page: { parts, part }, reply, facts }: StepProps) {
  const t = useTranslations('parts')
  const [form, fields] = useForm<{ part: string }>({ id: stepForm, lastResult: reply, defaultValue: { part: part ?? undefined } })
  return (
    <StepFrame facts={facts} form={getFormProps(form)} errors={form.errors} wrong={[[fields.part, t('question')]]}>
      <Card>
        <RadioCards
          field={fields.part}
          legend={t('question')}
          hint={t('hint')}
          options={parts.map(({ key, contents, standing }) => ({ value: key, label: contents, hint: standing }))}
        />
      </Card>
    </StepFrame>
  )
}

/** Of a delivered parcel: only unopened can it be refused. */
export function ParcelStep({ page: { answers }, reply, facts }: StepProps) {
  const t = useTranslations('steps')
  const before = answers.unopened === undefined ? undefined : answers.unopened ? 'yes' : 'no'
  const [form, fields] = useForm<{ unopened: string }>({ id: stepForm, lastResult: reply, defaultValue: { unopened: before } })
  return (
    <StepFrame facts={facts} form={getFormProps(form)} errors={form.errors} wrong={[[fields.unopened, t('parcelQuestion')]]}>
      <Card>
        <RadioCards
          field={fields.unopened}
          legend={t('parcelQuestion')}
          columns={2}
          options={[
            { value: 'yes', label: t('unopened'), hint: t('unopenedHint') },
            { value: 'no', label: t('opened'), hint: t('openedHint') },
          ]}
        />
      </Card>
    </StepFrame>
  )
}
