import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { type Language, languages } from '#app/domain/shared/stores.ts'
import { languageName } from '#app/views/shared/language-name.ts'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { Select, TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { repliedField } from './replied-field.ts'

type Props = Readonly<{
  profile: Readonly<{ name: string | null; phone: string | null; language: Language }>
  reply: SubmissionResult | undefined
}>

/** Who a customer is to us, and in which language we speak. */
export function ProfileForm({ profile, reply }: Props) {
  const t = useTranslations('account')
  const name = repliedField(reply, 'name', profile.name, { maxLength: 100 })
  const phone = repliedField(reply, 'phone', profile.phone, { maxLength: 40 })
  const language = repliedField(reply, 'language', profile.language)
  return (
    <Card title={t('profileTitle')}>
      {/* A page as a whole: every word on it changes with the language. */}
      <Form method="post" reloadDocument noValidate className="flex flex-col gap-5">
        <ErrorSummary
          errors={reply?.error?.[''] ?? []}
          fields={[
            [name, t('name')],
            [phone, t('phone')],
            [language, t('language')],
          ]}
        />
        <Field field={name} label={t('name')} hint={t('nameHint')} optional>
          {(control) => <TextInput {...control} autoComplete="name" />}
        </Field>
        <Field field={phone} label={t('phone')} hint={t('phoneHint')} optional>
          {(control) => <TextInput {...control} type="tel" autoComplete="tel" />}
        </Field>
        <Field field={language} label={t('language')} hint={t('languageHint')}>
          {(control) => (
            <Select {...control}>
              {languages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {languageName(each, each)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <div>
          <Button look="primary" name="intent" value="profile">
            {t('save')}
          </Button>
        </div>
      </Form>
    </Card>
  )
}
