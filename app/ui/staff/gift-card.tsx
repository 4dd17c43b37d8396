import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { StaffOutcomeView } from '#app/wording/outcome-page-view.ts'

import { repliedField } from '../account/replied-field.ts'
import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { RadioCards } from '../choice.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Field } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { TextInput } from '../text-input.tsx'
import { useTranslations } from '../words.ts'
import { Again } from './passkey-again.tsx'
import type { Refunder } from './refunder.ts'
import { mayAgree, WhoAgrees } from './who-agrees.tsx'

type Props = Readonly<{ outcome: StaffOutcomeView; refunder: Refunder; reply: SubmissionResult | undefined }>

/** Gifts that the refund took off: one that came later is credited, at what was taken off for it. */
export function GiftCard({ outcome, refunder, reply }: Props) {
  const t = useTranslations('inspection')
  const { creditable, waiting } = outcome.gifts
  if (creditable.length + waiting.length === 0) return null
  return (
    <Card title={t('giftTitle')}>
      <div className="flex flex-col gap-4">
        <p className="text-soft">{t('giftText')}</p>
        {!refunder.mayRefund ? <Notice tone="info" title={t('refundRoles')} />
          : !refunder.fresh ? <Notice tone="info" title={t('refundAgain')} action={<Again />} />
          : (
            <>
              {waiting.map((credit) => <WaitingCredit key={credit.id} credit={credit} outcome={outcome} refunder={refunder} />)}
              {creditable.length > 0 ? <CreditForm outcome={outcome} refunder={refunder} reply={reply} /> : null}
            </>
          )}
      </div>
    </Card>
  )
}

function CreditForm({ outcome, refunder, reply }: Props) {
  const t = useTranslations('inspection')
  const { creditable } = outcome.gifts
  const [only] = creditable
  const lineId = repliedField(reply, 'lineId', creditable.length === 1 ? (only?.lineId ?? null) : null)
  const reference = repliedField(reply, 'reference', null, { id: 'gift-reference', maxLength: 80 })
  return (
    <Form method="post" noValidate className="flex flex-col gap-4">
      <input type="hidden" name="step" value="credit_gift" />
      <input type="hidden" name="token" value={refunder.token} />
      <ErrorSummary errors={reply?.error?.[''] ?? []} fields={[[lineId, t('giftWhich')], [reference, t('reference')]]} />
      <RadioCards
        field={lineId}
        legend={t('giftWhich')}
        options={creditable.map((gift) => ({ value: gift.lineId, label: t('giftOf', { quantity: String(gift.quantity), gift: gift.gift }), effect: gift.amount }))}
      />
      <Field field={reference} label={t('reference')}>{(control) => <TextInput {...control} />}</Field>
      <div><Button>{t('giftButton')}</Button></div>
    </Form>
  )
}

type WaitingProps = Readonly<{ credit: StaffOutcomeView['gifts']['waiting'][number]; outcome: StaffOutcomeView; refunder: Refunder }>

/** A credit that another person has to agree to; who made it may only take it back. */
function WaitingCredit({ credit: { id, gift, amount, reference, by }, refunder }: WaitingProps) {
  const t = useTranslations('inspection')
  const own = by.id === refunder.id
  return (
    <Form method="post" className="flex flex-col gap-3">
      <input type="hidden" name="token" value={refunder.token} />
      <input type="hidden" name="creditId" value={id} />
      <Notice tone="wait" title={t('giftWaiting', { gift })}>
        <p>{t('waitingText', { name: by.name, amount, reference })}</p>
        {own ? <p>{t('waitingOwn')}</p> : null}
        <WhoAgrees by={by} person={refunder} />
      </Notice>
      <div className="flex flex-wrap gap-3">
        {!mayAgree({ by, person: refunder }) ? null : <Button look="primary" name="step" value="approve_gift_credit">{t('approveRefund', { amount })}</Button>}
        <Button look="danger" name="step" value="drop_gift_credit">{t('dropRefund')}</Button>
      </div>
    </Form>
  )
}
