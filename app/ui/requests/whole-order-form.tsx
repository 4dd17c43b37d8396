import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'

import type { FormerRequest } from '#app/domain/cases/former-request.ts'

import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { Checkbox } from '../choice.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { AboutCard } from './about-card.tsx'

type Props = Readonly<{
  action: 'cancel' | 'intercept' | 'refuse'
  /** The parcel has been delivered, so whether it is unopened decides. */
  delivered: boolean
  phone: string
  former: FormerRequest | null
  /** What the server said of the last submission, with what was typed. */
  reply: SubmissionResult | undefined
  onChange: (form: HTMLFormElement) => void
}>

/** Of a whole order: only a delivered parcel is asked about, beside the reason and the phone. */
export function WholeOrderForm({ action, delivered, phone, former, reply, onChange }: Props) {
  const t = useTranslations('requests')
  const [form, fields] = useForm<{ unopened: boolean; reason: string; phone: string }>({
    lastResult: reply,
    defaultValue: { unopened: former?.unopened ?? false, reason: former?.reason, phone: former?.phone ?? phone },
  })
  return (
    <Form method="post" {...getFormProps(form)} noValidate onChange={(event) => onChange(event.currentTarget)}>
      <div className="flex flex-col gap-6">
        <ErrorSummary errors={form.errors} fields={[fields.reason, fields.phone]} />
        {delivered ? (
          <Card title={t('parcelTitle')}>
            <Checkbox field={fields.unopened} label={t('unopened')} hint={t('unopenedHint')} />
          </Card>
        ) : null}
        <AboutCard action={action} reason={fields.reason} phone={fields.phone} courier={delivered} />
        <div>
          <Button look="primary">{delivered ? t('seePrice') : t('goOn')}</Button>
        </div>
      </div>
    </Form>
  )
}
