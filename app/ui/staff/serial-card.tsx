import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { repliedField } from '../account/replied-field.ts'
import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { TextArea } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  claim: Readonly<{
    id: string
    serial: string
    title: string
    orderName: string
    customer: string | null
    fromCart: boolean
    entered: string
  }>
  reply: SubmissionResult | undefined
}>

/** A serial number that a customer entered, or a cart said: give it to the machine, or say why not. */
export function SerialCard({ claim, reply }: Props) {
  const t = useTranslations('machines')
  const { id, serial, title, orderName, customer, fromCart, entered } = claim
  const reason = repliedField(reply, 'reason', null, { id: `reason-${id}`, maxLength: 500 })
  return (
    <Card title={serial}>
      <p>{t('staff.facts', { title, order: orderName, customer: fromCart ? t('staff.fromCart') : (customer ?? '') })}</p>
      <p className="mb-4 text-14 text-soft">{t('staff.entered', { date: entered })}</p>
      <Form method="post" noValidate className="flex flex-col items-start gap-4">
        <ErrorSummary errors={reply?.error?.[''] ?? []} fields={[[reason, t('staff.reason')]]} />
        <input type="hidden" name="claimId" value={id} />
        <input type="hidden" name="serial" value={serial} />
        <Button look="primary" name="intent" value="accept">
          {t('staff.accept', { serial })}
        </Button>
        <Field field={reason} label={t('staff.reason')} className="w-full">
          {(control) => <TextArea {...control} rows={2} />}
        </Field>
        <Button name="intent" value="refuse">
          {t('staff.refuse', { serial })}
        </Button>
      </Form>
    </Card>
  )
}
