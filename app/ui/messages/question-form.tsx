import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { longestMessage, longestSubject } from '#app/domain/messages/limits.ts'

import { Button } from '../shared/button.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { Select, TextArea, TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { useDraft } from './use-draft.ts'
import { useKeptKey } from './use-kept-key.ts'

type Props = Readonly<{
  orders: ReadonlyArray<Readonly<{ id: string; name: string }>>
  /** The order it is about, where the customer came from one. */
  chosen: string
  formKey: string
  reply: SubmissionResult | undefined
}>

/** A question of its own, about an order or about none. */
export function QuestionForm({ orders, chosen, formKey, reply }: Props) {
  const t = useTranslations('support')
  const [form, fields] = useForm<{ order: string; subject: string; text: string }>({
    id: 'question',
    lastResult: reply,
    defaultValue: { order: chosen },
  })
  const { key, sending } = useKeptKey(formKey, reply !== undefined)
  const onInput = useDraft(fields.text.id, key)
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="key" value={key} />
      <ErrorSummary
        errors={form.errors}
        fields={[
          [fields.order, t('order')],
          [fields.subject, t('subject')],
          [fields.text, t('message')],
        ]}
      />
      <Field field={fields.order} label={t('order')}>
        {(control) => (
          <Select {...control}>
            <option value="">{t('noOrder')}</option>
            {orders.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field field={fields.subject} label={t('subject')}>
        {(control) => <TextInput {...control} maxLength={longestSubject} />}
      </Field>
      <Field field={fields.text} label={t('message')} hint={t('messageHint', { max: String(longestMessage) })}>
        {(control) => <TextArea {...control} rows={6} maxLength={longestMessage} readOnly={sending} onInput={onInput} />}
      </Field>
      <div>
        <Button look="primary">{t('ask')}</Button>
      </div>
    </Form>
  )
}
