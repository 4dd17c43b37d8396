import type { Action } from '#app/domain/policy/facts.ts'
import { useTranslations } from 'use-intl'

import { Card } from '../card.tsx'
import { Field, type FieldState } from '../field.tsx'
import { TextArea, TextInput } from '../text-input.tsx'

type Props = Readonly<{
  action: Action
  reason: FieldState
  phone: FieldState
  /** True where a courier comes to the customer, who is called in advance. */
  courier: boolean
}>

/** The reason in a few words and the phone number: what every request asks last. */
export function AboutCard({ action, reason, phone, courier }: Props) {
  const t = useTranslations('requests')
  const caller = courier ? 'courier' : 'call'
  return (
    <Card title={t('aboutTitle')}>
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
