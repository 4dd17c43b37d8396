import { getFormProps, useForm } from '@conform-to/react'

import { Card } from '../../shared/card.tsx'
import { Checkbox, RadioCards } from '../../shared/choice.tsx'
import { useTranslations } from '../../shared/words.ts'
import { StepFrame } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

/** Of an order in several parcels: which of them. */
export function PartStep({ page: { parts, part }, reply, facts }: StepProps) {
  const t = useTranslations('parts')
  const [form, fields] = useForm<{ part: string }>({ lastResult: reply, defaultValue: { part: part ?? undefined } })
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

/** Whether all of it goes back, and in what. */
export function PackingStep({ page: { answers }, reply, facts }: StepProps) {
  const t = useTranslations('returns')
  const [form, fields] = useForm<{ accessoriesIncluded: boolean; originalPackaging: boolean }>({
    lastResult: reply,
    defaultValue: { accessoriesIncluded: answers.accessoriesIncluded ?? false, originalPackaging: answers.originalPackaging ?? false },
  })
  return (
    <StepFrame
      facts={facts}
      form={getFormProps(form)}
      errors={form.errors}
      wrong={[
        [fields.accessoriesIncluded, t('accessoriesIncluded')],
        [fields.originalPackaging, t('originalPackaging')],
      ]}
    >
      <Card title={t('confirmTitle')}>
        <div className="flex flex-col gap-2">
          <Checkbox card field={fields.accessoriesIncluded} label={t('accessoriesIncluded')} />
          <Checkbox card field={fields.originalPackaging} label={t('originalPackaging')} />
          <p className="mt-2 max-w-text text-14 text-soft">{t('confirmHint')}</p>
        </div>
      </Card>
    </StepFrame>
  )
}

/** Of a delivered parcel: only unopened can it be refused. */
export function ParcelStep({ page: { answers }, reply, facts }: StepProps) {
  const t = useTranslations('steps')
  const before = answers.unopened === undefined ? undefined : answers.unopened ? 'yes' : 'no'
  const [form, fields] = useForm<{ unopened: string }>({ lastResult: reply, defaultValue: { unopened: before } })
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
