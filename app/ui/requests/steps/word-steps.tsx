import { getFormProps, useForm } from '@conform-to/react'

import type { RequestKind } from '#app/domain/policy/facts.ts'

import { Card } from '../../shared/card.tsx'
import { Field, type FieldState } from '../../shared/field.tsx'
import { TextArea, TextInput } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'
import { StepFrame } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

/** The reason, in a few words. */
export function ReasonStep({ action, page: { answers }, reply, facts }: StepProps) {
  const t = useTranslations('requests')
  const [form, fields] = useForm<{ reason: string }>({ lastResult: reply, defaultValue: { reason: answers.reason } })
  return (
    <StepFrame facts={facts} form={getFormProps(form)} errors={form.errors} wrong={[[fields.reason, t(`reason.${action}`)]]}>
      <Card>
        <Reason action={action} field={fields.reason} />
      </Card>
    </StepFrame>
  )
}

/** Where the courier, or we, can call. */
export function ContactStep({ action, page: { phone }, reply, facts }: StepProps) {
  const t = useTranslations('requests')
  const courier = action !== 'repair'
  const [form, fields] = useForm<{ phone: string }>({ lastResult: reply, defaultValue: { phone } })
  return (
    <StepFrame
      facts={facts}
      form={getFormProps(form)}
      errors={form.errors}
      wrong={[[fields.phone, t(`phone.${courier ? 'courier' : 'call'}`)]]}
    >
      <Card>
        <Phone field={fields.phone} courier={courier} />
      </Card>
    </StepFrame>
  )
}

type AboutProps = StepProps &
  Readonly<{
    /** A courier comes for the parcel. */
    courier: boolean
  }>

/** Reason and phone on one page, where that is all there is to say. */
export function AboutStep({ action, page: { answers, phone }, reply, facts, courier }: AboutProps) {
  const t = useTranslations('steps')
  const words = useTranslations('requests')
  const [form, fields] = useForm<{ reason: string; phone: string }>({ lastResult: reply, defaultValue: { reason: answers.reason, phone } })
  return (
    <StepFrame
      facts={facts}
      form={getFormProps(form)}
      errors={form.errors}
      wrong={[
        [fields.reason, words(`reason.${action}`)],
        [fields.phone, words(`phone.${courier ? 'courier' : 'call'}`)],
      ]}
    >
      <Card title={t('aboutTitle')}>
        <div className="flex flex-col gap-5">
          <Reason action={action} field={fields.reason} />
          <Phone field={fields.phone} courier={courier} />
        </div>
      </Card>
    </StepFrame>
  )
}

export function Reason({ action, field }: { action: RequestKind; field: FieldState }) {
  const t = useTranslations('requests')
  return (
    <Field field={field} label={t(`reason.${action}`)} hint={action === 'repair' ? t('repairHint') : t('reasonHint')}>
      {(control) => <TextArea {...control} rows={3} maxLength={500} />}
    </Field>
  )
}

function Phone({ field, courier }: { field: FieldState; courier: boolean }) {
  const t = useTranslations('requests')
  const caller = courier ? 'courier' : 'call'
  return (
    <Field field={field} label={t(`phone.${caller}`)} hint={t(`phoneHint.${caller}`)}>
      {(control) => <TextInput {...control} type="tel" autoComplete="tel" maxLength={40} />}
    </Field>
  )
}
