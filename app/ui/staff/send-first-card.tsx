import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { ExchangeFirst } from '#app/views/cases/exchange-to-send.ts'

import { Button } from '../shared/button.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'

type Props = Readonly<{ first: ExchangeFirst; version: number; reply: SubmissionResult | undefined }>

/** What two people agreed to send before anything has come back: what its customer pays before, and the button where something is left to do. */
export function SendFirstCard({ first: { name, price, days, state, amount }, version, reply }: Props) {
  const t = useTranslations('exchange')
  const [form] = useForm({ id: 'send-first', lastResult: reply })
  return (
    <FormCard title={t('sendFirstTitle')}>
      <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
        <input type="hidden" name="step" value="send_first" />
        <input type="hidden" name="version" value={version} />
        <p className="font-medium">{t('sendFirstText', { name, price, days: String(days) })}</p>
        <p className="text-soft">{t(`sendFirstStates.${state}`, { amount: amount ?? '' })}</p>
        <ErrorSummary errors={form.errors} fields={[]} />
        {state === 'asked' ? null : (
          <div>
            <Button look="primary">{state === 'ask' ? t('sendFirstAsk', { amount: amount ?? '' }) : t('sendFirstButton')}</Button>
          </div>
        )}
      </Form>
    </FormCard>
  )
}
