import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { StaffOutcomeView } from '#app/wording/outcome-page-view.ts'

import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Field } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { TextInput } from '../text-input.tsx'
import { useTranslations } from '../words.ts'
import { Again } from './passkey-again.tsx'
import type { Refunder } from './refunder.ts'
import { mayAgree, WhoAgrees } from './who-agrees.tsx'

type Props = Readonly<{ outcome: StaffOutcomeView; refunder: Refunder; reply: SubmissionResult | undefined }>

/** Gives the money back: the amount stands there, only its reference is typed. */
export function RefundCard({ outcome, refunder, reply }: Props) {
  const t = useTranslations('inspection')
  const { basis, amount, most } = outcome.nextRefund
  return (
    <Card title={t('refundTitle')}>
      <div className="flex flex-col gap-4">
        {amount ? <p className="text-22 font-semibold tabular-nums">{amount}</p> : null}
        <p className="text-soft">{basis === 'person' ? t('basis.person', { most: most ?? '' }) : t(`basis.${basis}`)}</p>
        {basis === 'needs-offer' ? null
          : !refunder.mayRefund ? <Notice tone="info" title={t('refundRoles')} />
          : !refunder.fresh ? <Notice tone="info" title={t('refundAgain')} action={<Again />} />
          : outcome.waiting ? <Waiting outcome={outcome} waiting={outcome.waiting} refunder={refunder} />
          : <RefundForm outcome={outcome} reply={reply} refunder={refunder} />}
      </div>
    </Card>
  )
}

function RefundForm({ outcome, reply, refunder }: Props) {
  const t = useTranslations('inspection')
  const [form, fields] = useForm<{ reference: string; amount: string }>({ id: 'refund', lastResult: reply })
  const { basis, amount } = outcome.nextRefund
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="step" value="refund" />
      <input type="hidden" name="token" value={refunder.token} />
      <input type="hidden" name="version" value={outcome.version} />
      <ErrorSummary errors={form.errors} fields={[[fields.reference, t('reference')], [fields.amount, t('refundAmount')]]} />
      {basis === 'person' ? (
        <Field field={fields.amount} label={t('refundAmount')}>
          {(control) => <TextInput {...control} inputMode="decimal" />}
        </Field>
      ) : null}
      <Field field={fields.reference} label={t('reference')}>
        {(control) => <TextInput {...control} maxLength={80} />}
      </Field>
      <div>
        <Button look="primary">{amount ? t('refundButton', { amount }) : t('refundSay')}</Button>
      </div>
    </Form>
  )
}

type WaitingProps = Readonly<{
  outcome: StaffOutcomeView
  waiting: NonNullable<StaffOutcomeView['waiting']>
  refunder: Refunder
}>

/** A proposal that another person has to agree to; who made it may only take it back. */
function Waiting({ outcome, waiting, refunder }: WaitingProps) {
  const t = useTranslations('inspection')
  const own = waiting.by.id === refunder.id
  const { amount, reference, by } = waiting
  return (
    <>
      <Notice tone="wait" title={t('waitingTitle')}>
        <p>{t('waitingText', { name: by.name, amount, reference })}</p>
        {own ? <p>{t('waitingOwn')}</p> : null}
        <WhoAgrees by={by} person={refunder} />
      </Notice>
      <Form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="version" value={outcome.version} />
        <input type="hidden" name="token" value={refunder.token} />
        {!mayAgree({ by, person: refunder }) ? null : (
          <Button look="primary" name="step" value="approve_refund">
            {t('approveRefund', { amount })}
          </Button>
        )}
        <Button look="danger" name="step" value="drop_refund">
          {t('dropRefund')}
        </Button>
      </Form>
    </>
  )
}
