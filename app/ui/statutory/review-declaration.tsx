import { Form } from '@remix-run/react'

import type { DeclaredView } from '#app/views/statutory/declaration-page.ts'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import { useTranslations } from '../shared/words.ts'
import { DeclaredContent } from './declared-content.tsx'

type Props = Readonly<{
  declared: DeclaredView
  /** What was typed, to be sent along. */
  fields: ReadonlyArray<readonly [name: string, value: string]>
  errors: readonly string[]
}>

/** The second page: all that is about to be declared, and the button that declares it. Each page is a document of its own, with and without script. */
export function ReviewDeclaration({ declared, fields, errors }: Props) {
  const t = useTranslations('declare')
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('reviewTitle')} lead={t('reviewLead')} />
      <Card>
        <Form method="post" reloadDocument className="flex flex-col gap-6">
          <ErrorSummary errors={errors} />
          <DeclaredContent declared={declared} />
          {fields.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="flex flex-col gap-3 sm:flex-row">
            <Button look="primary" name="intent" value="confirm">
              {t('confirm')}
            </Button>
            <Button name="intent" value="change">
              {t('change')}
            </Button>
          </div>
        </Form>
      </Card>
    </div>
  )
}
