import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { repliedField } from '../account/replied-field.ts'
import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { TextArea } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'

/** Says that no contract of ours fits, to whoever declared it. */
export function AsideCard({ reply }: { reply: SubmissionResult | undefined }) {
  const t = useTranslations('declarations')
  const reason = repliedField(reply, 'reason', null, { required: true, maxLength: 2_000 })
  return (
    <Card title={t('asideTitle')}>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <input type="hidden" name="intent" value="aside" />
        <p className="max-w-text text-soft">{t('asideText')}</p>
        <ErrorSummary errors={reply?.error?.[''] ?? []} fields={[[reason, t('asideReason')]]} />
        <Field field={reason} label={t('asideReason')}>
          {(control) => <TextArea {...control} rows={4} />}
        </Field>
        <div>
          <Button look="danger">{t('aside')}</Button>
        </div>
      </Form>
    </Card>
  )
}
