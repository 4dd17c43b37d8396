import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { needsOf, type PlainStep } from '#app/domain/cases/plain-steps.ts'
import { stepRow } from '#app/domain/cases/step-rows.ts'
import type { StaffCaseView } from '#app/views/staff/staff-case-view.ts'

import { Button, type ButtonLook } from '../shared/button.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { TextArea, TextInput } from '../shared/text-input.tsx'
import { useLanguageName } from '../shared/use-language-name.ts'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'
import { TemplatePicker } from './templates/template-picker.tsx'

type Props = Readonly<{
  step: PlainStep
  view: StaffCaseView
  /** The one thing to do next. */
  first: boolean
  reply: SubmissionResult | undefined
}>

/** A step of staff that carries no amount: what it means, what it asks, and one button. */
export function StepCard({ step, view, first, reply }: Props) {
  const t = useTranslations('inspection')
  const nameOf = useLanguageName()
  const needs = needsOf(step)
  const [form, fields] = useForm<{ note: string; carrier: string; trackingNumber: string; day: string }>({
    id: `form-${step}`,
    lastResult: reply,
    defaultValue: { day: view.usualDay ?? undefined },
  })
  const look: ButtonLook = stepRow(step).hard ? 'danger' : first ? 'primary' : 'secondary'
  return (
    <FormCard title={t(`steps.${step}.title`)}>
      <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
        <input type="hidden" name="step" value={step} />
        <input type="hidden" name="version" value={view.version} />
        <p className="text-soft">{t(`steps.${step}.text`)}</p>
        <ErrorSummary
          errors={form.errors}
          fields={[
            [fields.note, needs.note === 'required' ? t('noteRead') : t('note')],
            [fields.carrier, t('carrier')],
            [fields.trackingNumber, t('trackingNumber')],
            [fields.day, t('expectedOn')],
          ]}
        />
        {needs.day ? (
          <Field field={fields.day} label={t('expectedOn')} hint={view.usualDay ? t('usualDay') : undefined}>
            {(control) => <TextInput {...control} type="date" className="max-w-48" />}
          </Field>
        ) : null}
        {needs.note === 'none' ? null : (
          <Field
            field={fields.note}
            label={needs.note === 'required' ? t('noteRead') : t('note')}
            hint={t('noteHint', { language: nameOf(view.language) })}
            optional={needs.note === 'optional'}
          >
            {(control) => <TextArea {...control} rows={3} maxLength={2000} />}
          </Field>
        )}
        {needs.note === 'none' ? null : <TemplatePicker purpose="ask" field={fields.note} />}
        {needs.shipment ? (
          <div className="field-grid">
            <Field field={fields.carrier} label={t('carrier')}>
              {(control) => <TextInput {...control} maxLength={60} />}
            </Field>
            <Field field={fields.trackingNumber} label={t('trackingNumber')} optional>
              {(control) => <TextInput {...control} maxLength={60} />}
            </Field>
          </div>
        ) : null}
        <div>
          <Button look={look}>{t(`steps.${step}.button`)}</Button>
        </div>
      </Form>
    </FormCard>
  )
}
