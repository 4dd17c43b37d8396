import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { causes } from '#app/domain/policy/facts.ts'
import type { StaffOutcomeView } from '#app/views/cases/outcome-page-view.ts'

import { Button } from '../shared/button.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { Select, TextArea, TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'
import { WaitingProposal } from './proposal-card.tsx'
import type { Refunder } from './refunder.ts'

type Props = Readonly<{ outcome: StaffOutcomeView; reply: SubmissionResult | undefined }>

/** Asks the customer: the amount that was found, or one within bounds where none follows, to which a second person agrees. */
export function OfferCard({ person, ...props }: Props & Readonly<{ person: Refunder }>) {
  const t = useTranslations('inspection')
  const { waiting } = props.outcome.approvals.offer
  if (!waiting) return <OfferForm {...props} />
  return (
    <FormCard title={t('offerTitle')}>
      <div className="flex flex-col gap-4">
        <WaitingProposal proposal={waiting} person={person} />
      </div>
    </FormCard>
  )
}

function OfferForm({ outcome, reply }: Props) {
  const t = useTranslations('inspection')
  const left = useTranslations('unanswered')
  const [form, fields] = useForm<{ amount: string; note: string; internalReason: string }>({ id: 'offer', lastResult: reply })
  const { fixed, least, most, silenceIsNone } = outcome.nextOffer
  return (
    <FormCard title={t('offerTitle')}>
      <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
        <input type="hidden" name="step" value="send_offer" />
        <input type="hidden" name="version" value={outcome.version} />
        <p className="text-soft">
          {fixed
            ? silenceIsNone
              ? left('fixed', { amount: fixed })
              : t('offerFixed', { amount: fixed })
            : silenceIsNone
              ? left('free', { least, most })
              : t('offerFree', { least, most })}
        </p>
        <ErrorSummary
          errors={form.errors}
          fields={[
            [fields.amount, t('offerAmount')],
            [fields.note, t('offerNote')],
            [fields.internalReason, t('offerReason')],
          ]}
        />
        {fixed ? null : (
          <Field field={fields.amount} label={t('offerAmount')}>
            {(control) => <TextInput {...control} inputMode="decimal" />}
          </Field>
        )}
        <Field field={fields.note} label={t('offerNote')} optional>
          {(control) => <TextArea {...control} rows={2} maxLength={1000} />}
        </Field>
        {fixed ? null : (
          <Field
            field={fields.internalReason}
            label={t('offerReason')}
            hint={t('offerReasonHint', { granted: outcome.approvals.offer.granted })}
            optional
          >
            {(control) => <TextArea {...control} rows={2} maxLength={2000} />}
          </Field>
        )}
        <div>
          <Button look={outcome.nextRefund.basis === 'needs-offer' ? 'primary' : 'secondary'}>{t('offerButton')}</Button>
        </div>
      </Form>
    </FormCard>
  )
}

/** What a repair would cost; nothing is repaired before the customer accepts. */
export function EstimateCard({ outcome, reply }: Props) {
  const t = useTranslations('inspection')
  const repairs = useTranslations('repairs')
  const [form, fields] = useForm<{ finding: string; cause: string; price: string }>({
    id: 'estimate',
    lastResult: reply,
    defaultValue: { cause: outcome.diagnosis.cause ?? 'defect' },
  })
  return (
    <FormCard title={t('estimateTitle')}>
      <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-4">
        <input type="hidden" name="step" value="send_estimate" />
        <input type="hidden" name="version" value={outcome.version} />
        <p className="text-soft">{t('estimateText')}</p>
        {outcome.diagnosis.warranty ? <p>{outcome.diagnosis.warranty}</p> : null}
        <ErrorSummary
          errors={form.errors}
          fields={[
            [fields.finding, t('estimateFinding')],
            [fields.cause, t('estimateCause')],
            [fields.price, t('estimatePrice')],
          ]}
        />
        <Field field={fields.finding} label={t('estimateFinding')}>
          {(control) => <TextArea {...control} rows={3} maxLength={2000} />}
        </Field>
        <Field field={fields.cause} label={t('estimateCause')} hint={t('estimateCauseHint')}>
          {(control) => (
            <Select {...control}>
              {causes.map((cause) => (
                <option key={cause} value={cause}>
                  {repairs(`causes.${cause}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field field={fields.price} label={t('estimatePrice')}>
          {(control) => <TextInput {...control} inputMode="decimal" />}
        </Field>
        <div>
          <Button>{t('estimateButton')}</Button>
        </div>
      </Form>
    </FormCard>
  )
}
