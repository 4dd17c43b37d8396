import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { repliedField } from '../account/replied-field.ts'
import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { Field } from '../shared/field.tsx'
import { TextArea } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  formKey: string
  /** Whether the customer has yet to say why. */
  asksReason: boolean
  reply?: SubmissionResult | undefined
}>

/** Asks people to decide where the policy says no; everything it rests on goes with it. */
export function ExceptionCard({ formKey, asksReason, reply }: Props) {
  const t = useTranslations('exceptions')
  const reason = repliedField(reply, 'reason', null, { id: 'exception-reason', maxLength: 500 })
  return (
    <Card id="exception" title={t('title')}>
      <Form method="post" noValidate className="flex flex-col items-start gap-4">
        <input type="hidden" name="intent" value="exception" />
        <input type="hidden" name="key" value={formKey} />
        <p className="max-w-text text-soft">{t('text')}</p>
        {asksReason ? (
          <Field field={reason} label={t('reason')} className="w-full">
            {(control) => <TextArea {...control} rows={3} />}
          </Field>
        ) : null}
        <Button>{t('ask')}</Button>
      </Form>
    </Card>
  )
}
