import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { StaffCaseView } from '#app/views/staff/staff-case-view.ts'

import { Button } from '../shared/button.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { TextArea } from '../shared/text-input.tsx'
import { useLanguageName } from '../shared/use-language-name.ts'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'
import { TemplatePicker } from './templates/template-picker.tsx'

/** Says yes to what was filed. */
export function ApproveCard({ version, first }: { version: number; first: boolean }) {
  const t = useTranslations('staff')
  return (
    <FormCard title={t('approveTitle')}>
      <Form method="post" className="flex flex-col items-start gap-3">
        <input type="hidden" name="step" value="approve" />
        <input type="hidden" name="version" value={version} />
        <p className="text-soft">{t('approveText')}</p>
        <Button look={first ? 'primary' : 'secondary'}>{t('approve')}</Button>
      </Form>
    </FormCard>
  )
}

type DeclineProps = Readonly<{ view: StaffCaseView; reply: SubmissionResult | undefined }>

/** Says no, with a reason in the customer's language. */
export function DeclineCard({ view, reply }: DeclineProps) {
  const t = useTranslations('staff')
  const nameOf = useLanguageName()
  const [form, fields] = useForm<{ reason: string }>({ id: 'decline', lastResult: reply })
  return (
    <FormCard title={t('declineTitle')}>
      <Form method="post" {...getFormProps(form)} className="flex flex-col gap-4">
        <input type="hidden" name="step" value="decline" />
        <input type="hidden" name="version" value={view.version} />
        <ErrorSummary errors={form.errors} fields={[[fields.reason, t('declineReason')]]} />
        <Field field={fields.reason} label={t('declineReason')} hint={t('declineHint', { language: nameOf(view.language) })}>
          {(control) => <TextArea {...control} rows={4} maxLength={2000} />}
        </Field>
        <TemplatePicker purpose="decline" field={fields.reason} />
        <div>
          <Button look="danger">{t('decline')}</Button>
        </div>
      </Form>
    </FormCard>
  )
}
