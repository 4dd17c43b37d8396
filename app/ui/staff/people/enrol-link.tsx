import { Field, plainField } from '../../shared/field.tsx'
import { Notice } from '../../shared/notice.tsx'
import { TextInput } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'

/** A one-time link to pass on, in a field that is easy to copy from. */
export function EnrolLink({ name, url }: { name: string; url: string }) {
  const t = useTranslations('people')
  return (
    <Notice tone="good" title={t('linkTitle', { name })} announce>
      <p className="mb-3 max-w-text">{t('linkText')}</p>
      <Field field={plainField('link', { initialValue: url })} label={t('link')}>
        {(control) => <TextInput {...control} readOnly spellCheck={false} onFocus={(event) => event.currentTarget.select()} />}
      </Field>
    </Notice>
  )
}
