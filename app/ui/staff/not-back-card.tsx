import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { NotBack } from '#app/views/cases/exchange-to-send.ts'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ notBack: NotBack | null; version: number; reply: SubmissionResult | undefined }>

/** What has not come back for a replacement that was sent first, until when it has to, and what staff can ask for once it is late. */
export function NotBackCard({ notBack, version, reply }: Props) {
  const t = useTranslations('exchange')
  const [form] = useForm({ id: 'ask-for-kept', lastResult: reply })
  if (!notBack) return null
  const { date, isLate, owed } = notBack
  return (
    <Card title={t('notBackTitle')}>
      <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
        <input type="hidden" name="step" value="ask_for_kept" />
        <input type="hidden" name="version" value={version} />
        <p className="text-soft">{t(isLate ? 'notBackLate' : 'notBackText', { date })}</p>
        <ErrorSummary errors={form.errors} fields={[]} />
        {owed === null ? null : (
          <div>
            <Button>{t('notBackButton', { amount: owed })}</Button>
          </div>
        )}
      </Form>
    </Card>
  )
}
