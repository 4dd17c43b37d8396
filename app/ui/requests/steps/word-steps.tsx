import { getFormProps, useForm } from '@conform-to/react'

import type { RequestKind } from '#app/domain/policy/facts.ts'

import { Card } from '../../shared/card.tsx'
import { Field, type FieldState } from '../../shared/field.tsx'
import { TextArea, TextInput } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'
import { stepForm } from './step-form.ts'
import { StepFrame } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

type AboutProps = StepProps &
  Readonly<{
    /** A courier comes for the parcel. */
    courier: boolean
  }>

/** Reason and phone on one page, where that is all there is to say. */
export function AboutStep({ action, page: { answers, phone }, reply, facts, courier }: AboutProps) {
  const words = useTranslations('requests')
  const [form, fields] = useForm<{ reason: string; phone: string }>({
    id: stepForm,
    lastResult: reply,
    defaultValue: { reason: answers.reason, phone },
  })
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
      <WhyAndPhone action={action} reason={fields.reason} phone={fields.phone} courier={courier} />
    </StepFrame>
  )
}

type WhyProps = Readonly<{ action: RequestKind; reason: FieldState; phone: FieldState; courier: boolean }>

/** The reason, in a few words, and where the courier, or we, can call. */
export function WhyAndPhone({ action, reason, phone, courier }: WhyProps) {
  const steps = useTranslations('steps')
  const t = useTranslations('requests')
  const caller = courier ? 'courier' : 'call'
  return (
    <Card title={steps('aboutTitle')}>
      <div className="flex flex-col gap-5">
        <Field field={reason} label={t(`reason.${action}`)} hint={action === 'repair' ? t('repairHint') : t('reasonHint')}>
          {(control) => <TextArea {...control} rows={3} maxLength={500} />}
        </Field>
        <Field field={phone} label={t(`phone.${caller}`)} hint={t(`phoneHint.${caller}`)}>
          {(control) => <TextInput {...control} type="tel" autoComplete="tel" maxLength={40} />}
        </Field>
      </div>
    </Card>
  )
}
