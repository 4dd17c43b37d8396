import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { StaffOutcomeView } from '#app/views/cases/outcome-page-view.ts'

import { Button } from '../shared/button.tsx'
import { RadioCards } from '../shared/choice.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { Notice } from '../shared/notice.tsx'
import { TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'
import { Again } from './passkey-again.tsx'
import { WaitingProposal } from './proposal-card.tsx'
import type { Refunder } from './refunder.ts'

type Props = Readonly<{ outcome: StaffOutcomeView; refunder: Refunder; reply: SubmissionResult | undefined }>

/** Gives the money back: the amount stands there, and only the reference of what staff paid themselves is typed. */
export function RefundCard({ outcome, refunder, reply }: Props) {
  const t = useTranslations('inspection')
  const { basis, amount, most } = outcome.nextRefund
  const waiting = outcome.approvals.refund
  return (
    <FormCard title={t('refundTitle')}>
      <div className="flex flex-col gap-4">
        {amount ? <p className="text-22 font-semibold tabular-nums">{amount}</p> : null}
        <p className="text-soft">{basis === 'person' ? t('basis.person', { most: most ?? '' }) : t(`basis.${basis}`)}</p>
        {basis === 'needs-offer' ? null : waiting ? (
          <WaitingProposal proposal={waiting} person={refunder} />
        ) : !refunder.mayRefund ? (
          <Notice tone="info" title={t('refundRoles')} />
        ) : !refunder.fresh ? (
          <Notice tone="info" title={t('refundAgain')} action={<Again />} />
        ) : (
          <RefundForm outcome={outcome} reply={reply} refunder={refunder} />
        )}
      </div>
    </FormCard>
  )
}

function RefundForm({ outcome, reply, refunder }: Props) {
  const t = useTranslations('inspection')
  const [form, fields] = useForm<{ given: string; reference: string; amount: string }>({ id: 'refund', lastResult: reply })
  const { basis, amount } = outcome.nextRefund
  const { given, byShop } = outcome
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="step" value="refund" />
      <input type="hidden" name="token" value={refunder.token} />
      <input type="hidden" name="version" value={outcome.version} />
      {byShop ? <input type="hidden" name="byShop" value="yes" /> : null}
      <ErrorSummary
        errors={form.errors}
        fields={[
          [fields.given, t('givenLegend')],
          [fields.reference, t('reference')],
          [fields.amount, t('refundAmount')],
        ]}
      />
      {given.length > 0 ? (
        <RadioCards
          field={fields.given}
          legend={t('givenLegend')}
          options={[
            ...given.flatMap(({ number, rest, ...told }) => [
              { value: `only:${number}`, label: t('givenOnly', told) },
              ...(rest === null ? [] : [{ value: `rest:${number}`, label: t('givenRest', { rest }) }]),
            ]),
            { value: 'beside', label: t('givenBeside') },
          ]}
        />
      ) : null}
      {basis === 'person' ? (
        <Field field={fields.amount} label={t('refundAmount')}>
          {(control) => <TextInput {...control} inputMode="decimal" />}
        </Field>
      ) : null}
      {byShop ? (
        <p className="text-soft">{t('refundByShop')}</p>
      ) : (
        <Field field={fields.reference} label={t('reference')}>
          {(control) => <TextInput {...control} maxLength={80} />}
        </Field>
      )}
      <div>
        <Button look="primary">{amount ? t('refundButton', { amount }) : t('refundSay')}</Button>
      </div>
    </Form>
  )
}
