import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { StaffOutcomeView } from '#app/views/cases/outcome-page-view.ts'

import { repliedField } from '../account/replied-field.ts'
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

/** Gifts that the refund took off: one that came later is credited, at what was taken off for it. */
export function GiftCard({ outcome, refunder, reply }: Props) {
  const t = useTranslations('inspection')
  const {
    creditable,
    approvals: { credits },
  } = outcome
  if (creditable.length + credits.length === 0) return null
  return (
    <FormCard title={t('giftTitle')}>
      <div className="flex flex-col gap-4">
        <p className="text-soft">{t('giftText')}</p>
        {credits.map((credit) => (
          <WaitingProposal key={credit.id} proposal={credit} person={refunder} />
        ))}
        {creditable.length === 0 ? null : !refunder.mayRefund ? (
          <Notice tone="info" title={t('refundRoles')} />
        ) : !refunder.fresh ? (
          <Notice tone="info" title={t('refundAgain')} action={<Again />} />
        ) : (
          <CreditForm outcome={outcome} refunder={refunder} reply={reply} />
        )}
      </div>
    </FormCard>
  )
}

function CreditForm({ outcome, refunder, reply }: Props) {
  const t = useTranslations('inspection')
  const { creditable, byShop } = outcome
  const [only] = creditable
  const lineId = repliedField(reply, 'lineId', creditable.length === 1 ? (only?.lineId ?? null) : null)
  const reference = repliedField(reply, 'reference', null, { id: 'gift-reference', maxLength: 80 })
  return (
    <Form method="post" noValidate className="flex flex-col gap-4">
      <input type="hidden" name="step" value="credit_gift" />
      <input type="hidden" name="token" value={refunder.token} />
      {byShop ? <input type="hidden" name="byShop" value="yes" /> : null}
      <ErrorSummary
        errors={reply?.error?.[''] ?? []}
        fields={[
          [lineId, t('giftWhich')],
          [reference, t('reference')],
        ]}
      />
      <RadioCards
        field={lineId}
        legend={t('giftWhich')}
        options={creditable.map((gift) => ({
          value: gift.lineId,
          label: t('giftOf', { quantity: String(gift.quantity), gift: gift.gift }),
          effect: gift.amount,
        }))}
      />
      {byShop ? (
        <p className="text-soft">{t('refundByShop')}</p>
      ) : (
        <Field field={reference} label={t('reference')}>
          {(control) => <TextInput {...control} />}
        </Field>
      )}
      <div>
        <Button>{t('giftButton')}</Button>
      </div>
    </Form>
  )
}
