import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { repliedField } from '../../account/replied-field.ts'
import { Button } from '../../shared/button.tsx'
import { Card } from '../../shared/card.tsx'
import { ErrorSummary } from '../../shared/error-summary.tsx'
import { Field } from '../../shared/field.tsx'
import { useKeptKey } from '../../messages/use-kept-key.ts'
import { TextArea, TextInput } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'

const clues = ['trackingNumber', 'senderName', 'orderNumber', 'serial', 'email'] as const
const most = { trackingNumber: 60, senderName: 100, orderNumber: 40, serial: 40, email: 254 } as const

type Props = Readonly<{
  today: string
  formKey: string
  /** What was scanned off it, where something was. */
  trackingNumber: string | null
  reply: SubmissionResult | undefined
}>

/** What is known of a parcel that nobody announced: all but its day and contents may be missing. */
export function RecordCard({ today, formKey, trackingNumber, reply }: Props) {
  const t = useTranslations('parcels')
  const { key } = useKeptKey(formKey, reply !== undefined)
  const arrivedOn = repliedField(reply, 'arrivedOn', today)
  const contents = repliedField(reply, 'contents', null, { maxLength: 500 })
  const fields = clues.map((name) => ({
    name,
    field: repliedField(reply, name, name === 'trackingNumber' ? trackingNumber : null, { maxLength: most[name] }),
  }))
  return (
    <Card title={t('recordTitle')}>
      <Form key={key} method="post" noValidate className="flex flex-col gap-4">
        <input type="hidden" name="key" value={key} />
        <ErrorSummary
          errors={reply?.error?.[''] ?? []}
          fields={[[arrivedOn, t('arrivedOn')], [contents, t('contents')], ...fields.map(({ field, name }) => [field, t(name)] as const)]}
        />
        <Field field={arrivedOn} label={t('arrivedOn')}>
          {(control) => <TextInput {...control} type="date" max={today} />}
        </Field>
        <Field field={contents} label={t('contents')} hint={t('contentsHint')}>
          {(control) => <TextArea {...control} rows={2} maxLength={500} />}
        </Field>
        <div className="field-grid">
          {fields.map(({ name, field }) => (
            <Field key={name} field={field} label={t(name)} optional>
              {(control) => <TextInput {...control} autoComplete="off" />}
            </Field>
          ))}
        </div>
        <div>
          <Button look="primary">{t('record')}</Button>
        </div>
      </Form>
    </Card>
  )
}
