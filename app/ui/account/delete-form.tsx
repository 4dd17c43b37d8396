import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { Button, ButtonLink } from '../shared/button.tsx'
import { Checkbox } from '../shared/choice.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { useTranslations } from '../shared/words.ts'
import { repliedField } from './replied-field.ts'

/** The last question: it takes a tick and a click, and neither by accident. */
export function DeleteForm({ token, reply }: { token: string; reply: SubmissionResult | undefined }) {
  const t = useTranslations('account')
  const understood = repliedField(reply, 'understood', null)
  return (
    <Form method="post" noValidate className="flex flex-col gap-4">
      <ErrorSummary errors={reply?.error?.[''] ?? []} fields={[[understood, t('deleteUnderstood')]]} />
      <input type="hidden" name="token" value={token} />
      <Checkbox field={understood} label={t('deleteUnderstood')} card />
      <div className="flex flex-wrap gap-3">
        <Button look="danger">{t('deleteButton')}</Button>
        <ButtonLink to="/account" look="quiet">
          {t('deleteKeep')}
        </ButtonLink>
      </div>
    </Form>
  )
}
