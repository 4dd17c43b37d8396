import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { ExchangeToSend } from '#app/views/cases/exchange-to-send.ts'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ exchange: ExchangeToSend; version: number; reply: SubmissionResult | undefined }>

/** What was promised in an exchange, what lies between, and the button that has the shop send it. */
export function SendReplacementCard({ exchange: { name, price, state, amount }, version, reply }: Props) {
  const t = useTranslations('exchange')
  const [form] = useForm({ id: 'send-replacement', lastResult: reply })
  const maySend = state === 'ready' || state === 'back' || state === 'out'
  return (
    <Card title={t('staffTitle')}>
      <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
        <input type="hidden" name="step" value="send_replacement" />
        <input type="hidden" name="version" value={version} />
        <p className="font-medium">{t('staffText', { name, price })}</p>
        <p className="text-soft">{t(`staffStates.${state}`, { amount: amount ?? '' })}</p>
        <ErrorSummary errors={form.errors} fields={[]} />
        {maySend ? (
          <div>
            <Button look="primary">{t('staffButton')}</Button>
          </div>
        ) : null}
      </Form>
    </Card>
  )
}
