import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'

import { longestMessage } from '#app/domain/messages/limits.ts'

import { Button } from '../shared/button.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { TextArea } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { useDraft } from './use-draft.ts'
import { useKeptKey } from './use-kept-key.ts'

type Props = Readonly<{
  label: string
  button: string
  hint?: ReactNode
  /** Changes with each rendered form, so that the same one sent twice is kept once. */
  formKey: string
  /** What else the form says, hidden. */
  hidden?: Readonly<Record<string, string>>
  reply: SubmissionResult | undefined
  /** Below the field, told which one it is. */
  tools?: (field: Readonly<{ id: string; name: string }>) => ReactNode
}>

/** One field to write in, and a button. */
export function MessageForm({ label, button, hint, formKey, hidden = {}, reply, tools }: Props) {
  const [form, fields] = useForm<{ text: string }>({ id: 'message', lastResult: reply })
  const t = useTranslations('support')
  const { key, sending } = useKeptKey(formKey, reply !== undefined)
  const onInput = useDraft(fields.text.id, key)
  return (
    <Form key={key} method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="key" value={key} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary errors={form.errors} fields={[[fields.text, label]]} />
      <Field field={fields.text} label={label} hint={hint ?? t('messageHint', { max: String(longestMessage) })}>
        {(control) => <TextArea {...control} rows={4} maxLength={longestMessage} readOnly={sending} onInput={onInput} />}
      </Field>
      {tools?.(fields.text)}
      <div>
        <Button>{button}</Button>
      </div>
    </Form>
  )
}
