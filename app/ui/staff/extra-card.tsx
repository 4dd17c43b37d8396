import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'

import type { ExtraItemView } from '#app/domain/parcels/extra-item.ts'

import { repliedField } from '../account/replied-field.ts'
import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { useKeptKey } from '../messages/use-kept-key.ts'
import { TextArea, TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'

type Props = Readonly<{ extras: readonly ExtraItemView[]; formKey: string; reply: SubmissionResult | undefined }>

/** What was in the parcel beyond the request: what became of it, and a form for more. */
export function ExtraCard({ extras, formKey, reply }: Props) {
  const t = useTranslations('inspection')
  return (
    <>
      {extras.length > 0 ? (
        <Card title={t('extrasTitle')}>
          <ul className="flex flex-col gap-2">
            {extras.map(({ id, contents, state, caseNumber }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-3">
                <span className="wrap-anywhere whitespace-pre-line">{contents}</span>
                {caseNumber === null ? null : (
                  <Link to={`/staff/cases/${caseNumber}`} className="link tabular-nums">
                    {caseNumber}
                  </Link>
                )}
                {state === 'waiting' ? (
                  <Link to={`/staff/parcels/${id}`} className="link">
                    {t('extraOpen')}
                  </Link>
                ) : (
                  <span className="text-soft">{t(`extraStates.${state}`)}</span>
                )}
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      <ExtraForm formKey={formKey} reply={reply} />
    </>
  )
}

function ExtraForm({ formKey, reply }: Pick<Props, 'formKey' | 'reply'>) {
  const t = useTranslations('inspection')
  const { key } = useKeptKey(formKey, reply !== undefined)
  const contents = repliedField(reply, 'contents', null, { id: 'extra-contents', maxLength: 500 })
  const serial = repliedField(reply, 'serial', null, { id: 'extra-serial', maxLength: 40 })
  return (
    <FormCard title={t('extraTitle')}>
      <Form key={key} method="post" noValidate className="flex flex-col gap-4">
        <input type="hidden" name="step" value="record_extra" />
        <input type="hidden" name="key" value={key} />
        <p className="max-w-text text-soft">{t('extraText')}</p>
        <ErrorSummary
          errors={reply?.error?.[''] ?? []}
          fields={[
            [contents, t('extraContents')],
            [serial, t('extraSerial')],
          ]}
        />
        <Field field={contents} label={t('extraContents')} hint={t('extraHint')}>
          {(control) => <TextArea {...control} rows={2} />}
        </Field>
        <Field field={serial} label={t('extraSerial')} optional>
          {(control) => <TextInput {...control} autoComplete="off" />}
        </Field>
        <div>
          <Button>{t('extraButton')}</Button>
        </div>
      </Form>
    </FormCard>
  )
}
