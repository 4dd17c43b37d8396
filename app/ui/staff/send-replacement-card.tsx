import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { ExchangeToSend } from '#app/views/cases/exchange-to-send.ts'

import { Button } from '../shared/button.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'

type Props = Readonly<{ exchange: ExchangeToSend; version: number; reply: SubmissionResult | undefined }>

/**
 * What was promised in an exchange, what lies between, and the button that has the shop send it; or, of what was sent first, that
 * completes it.
 */
export function SendReplacementCard({ exchange: { name, price, state, amount, isSentFirst }, version, reply }: Props) {
  const t = useTranslations('exchange')
  const [form] = useForm({ id: 'send-replacement', lastResult: reply })
  // Staff see what was sent first as owed only once two people let go of it.
  const maySend = state === 'ready' || state === 'back' || state === 'out' || (isSentFirst && state === 'unpaid')
  const after = doneStates.find((each) => each === state) ?? 'ready'
  return (
    <FormCard title={t(isSentFirst ? 'staffDoneTitle' : 'staffTitle')}>
      <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
        <input type="hidden" name="step" value="send_replacement" />
        <input type="hidden" name="version" value={version} />
        <p className="font-medium">{t(isSentFirst ? 'staffDoneText' : 'staffText', { name, price })}</p>
        <p className="text-soft">
          {isSentFirst ? t(`staffDoneStates.${after}`, { amount: amount ?? '' }) : t(`staffStates.${state}`, { amount: amount ?? '' })}
        </p>
        <ErrorSummary errors={form.errors} fields={[]} />
        {maySend ? (
          <div>
            <Button look="primary">{t(isSentFirst ? 'staffDoneButton' : 'staffButton')}</Button>
          </div>
        ) : null}
      </Form>
    </FormCard>
  )
}

const doneStates = ['ready', 'back', 'unpaid', 'offer'] as const
