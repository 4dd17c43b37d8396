import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { languages } from '#app/domain/shared/stores.ts'
import { placeholders, templatePurposes } from '#app/domain/staff/answer-template.ts'

import { Button, ButtonLink } from '../../shared/button.tsx'
import { Card } from '../../shared/card.tsx'
import { ErrorSummary } from '../../shared/error-summary.tsx'
import { Field } from '../../shared/field.tsx'
import { Select, TextArea, TextInput } from '../../shared/text-input.tsx'
import { useLanguageName } from '../../shared/use-language-name.ts'
import { useTranslations } from '../../shared/words.ts'

type Fields = { name: string; language: string; purpose: string; body: string }
type Props = Readonly<{
  editing: (Readonly<Fields> & Readonly<{ id: string; version: number }>) | null
  reply: SubmissionResult | undefined
}>

/** A new template, or one that is changed. */
export function TemplateForm({ editing, reply }: Props) {
  const t = useTranslations('templates')
  const nameOf = useLanguageName()
  const [form, fields] = useForm<Fields>({
    id: 'template',
    lastResult: reply,
    defaultValue: editing ?? { name: '', language: 'en', purpose: 'any', body: '' },
  })
  return (
    <Card title={t(editing ? 'changeTitle' : 'addTitle')} id="edit">
      <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
        <input type="hidden" name="intent" value="keep" />
        {editing ? <input type="hidden" name="id" value={editing.id} /> : null}
        {editing ? <input type="hidden" name="version" value={editing.version} /> : null}
        <ErrorSummary
          errors={form.errors}
          fields={[
            [fields.name, t('name')],
            [fields.language, t('language')],
            [fields.purpose, t('purpose')],
            [fields.body, t('body')],
          ]}
        />
        <Field field={fields.name} label={t('name')}>
          {(control) => <TextInput {...control} maxLength={80} />}
        </Field>
        <div className="field-grid">
          <Field field={fields.language} label={t('language')}>
            {(control) => (
              <Select {...control}>
                {languages.map((language) => (
                  <option key={language} value={language}>
                    {nameOf(language)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field field={fields.purpose} label={t('purpose')}>
            {(control) => (
              <Select {...control}>
                {templatePurposes.map((purpose) => (
                  <option key={purpose} value={purpose}>
                    {t(`purposes.${purpose}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <Field field={fields.body} label={t('body')} hint={t('bodyHint', { words: placeholders.map((word) => `{${word}}`).join(' ') })}>
          {(control) => <TextArea {...control} rows={8} maxLength={2000} />}
        </Field>
        <div className="flex flex-wrap gap-3">
          <Button look="primary">{t('save')}</Button>
          {editing ? (
            <ButtonLink to="/staff/templates" look="quiet">
              {t('cancel')}
            </ButtonLink>
          ) : null}
        </div>
      </Form>
    </Card>
  )
}
