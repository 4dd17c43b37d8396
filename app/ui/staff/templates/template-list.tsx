import type { Language } from '#app/domain/shared/stores.ts'
import { Form } from '@remix-run/react'
import { MessageSquareText } from 'lucide'

import { Button, ButtonLink } from '../../shared/button.tsx'
import { Card } from '../../shared/card.tsx'
import { EmptyState } from '../../shared/empty-state.tsx'
import { useLanguageName } from '../../shared/use-language-name.ts'
import { useTranslations } from '../../shared/words.ts'

type Template = Readonly<{
  id: string
  name: string
  language: Language
  purpose: 'decline' | 'ask' | 'message' | 'any'
  body: string
  version: number
  updatedBy: string
  when: string
}>

export function TemplateList({ templates, mayEdit }: Readonly<{ templates: readonly Template[]; mayEdit: boolean }>) {
  const t = useTranslations('templates')
  const nameOf = useLanguageName()
  if (templates.length === 0)
    return (
      <EmptyState icon={MessageSquareText} title={t('noneTitle')}>
        {t('noneText')}
      </EmptyState>
    )
  return (
    <ul className="flex flex-col gap-4">
      {templates.map(({ id, name, language, purpose, body, version, updatedBy, when }) => (
        <li key={id}>
          <Card title={name} aside={<span className="text-14 text-soft">{`${nameOf(language)}, ${t(`purposes.${purpose}`)}`}</span>}>
            <p className="max-w-text whitespace-pre-line" lang={language}>
              {body}
            </p>
            <p className="mt-3 text-14 text-soft">{t('changedBy', { name: updatedBy, when })}</p>
            {mayEdit ? (
              <div className="mt-3 flex flex-wrap gap-3">
                <ButtonLink to={`/staff/templates?edit=${id}#edit`}>
                  {t('change')}
                  <span className="sr-only"> {name}</span>
                </ButtonLink>
                <Form method="post">
                  <input type="hidden" name="id" value={id} />
                  <input type="hidden" name="version" value={version} />
                  <Button look="danger" name="intent" value="remove">
                    {t('remove')}
                    <span className="sr-only"> {name}</span>
                  </Button>
                </Form>
              </div>
            ) : null}
          </Card>
        </li>
      ))}
    </ul>
  )
}
