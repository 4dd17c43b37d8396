import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { StaffShipping } from '#app/views/parcels/shipping-page.ts'

import { repliedField } from '../account/replied-field.ts'
import { Button } from '../shared/button.tsx'
import { Disclosure } from '../shared/disclosure.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { Notice } from '../shared/notice.tsx'
import { Select, TextArea, TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'

type Props = Readonly<{
  shipping: StaffShipping
  version: number
  replyTo: (step: 'name_shipping' | 'take_shipping') => SubmissionResult | undefined
}>

/** What the way back costs, named by staff where no rate says it, or taken on by the shop. */
export function ShippingCard({ shipping, version, replyTo }: Props) {
  const t = useTranslations('shipping')
  const { share, chosen, offer, quoted, hasPlace, isElsewhere } = shipping
  return (
    <FormCard title={t(share === null ? 'staff.title' : 'staff.titleBothWays')}>
      <div className="flex flex-col gap-3">
        <p className="text-soft">{share === null ? t('staff.text') : t('staff.textBothWays', { percent: share })}</p>
        {offer ? <Notice tone="wait" title={t('staff.waits', { ...offer, amount: offer.whole ?? offer.amount })} /> : null}
        {chosen ? <p>{t('staff.chosen', chosen)}</p> : null}
        {isElsewhere ? <Notice tone="wait" title={t('staff.elsewhere')} /> : null}
        {quoted !== null ? <p className="tabular-nums">{t('staff.quoted', { amount: quoted })}</p> : null}
        {hasPlace ? (
          <PriceForm shipping={shipping} version={version} reply={replyTo('name_shipping')} />
        ) : (
          <Notice tone="info" title={t('staff.noPlace')} />
        )}
        <TakeForm version={version} reply={replyTo('take_shipping')} />
      </div>
    </FormCard>
  )
}

type FormProps = Readonly<{ version: number; reply: SubmissionResult | undefined }>

function PriceForm({ shipping, version, reply }: FormProps & Pick<Props, 'shipping'>) {
  const t = useTranslations('shipping')
  const { share, offer, days, parts, begun } = shipping
  const amount = repliedField(reply, 'amount', null, { id: 'shipping-amount' })
  const carrier = repliedField(reply, 'carrier', null, { id: 'shipping-carrier', maxLength: 60 })
  const day = repliedField(reply, 'day', begun.day, { id: 'shipping-day' })
  const part = repliedField(reply, 'part', begun.part, { id: 'shipping-part' })
  const price = t(share === null ? 'staff.price' : 'staff.priceBothWays')
  return (
    <Form method="post" noValidate className="flex flex-col gap-4">
      <input type="hidden" name="step" value="name_shipping" />
      <input type="hidden" name="version" value={version} />
      <ErrorSummary
        errors={reply?.error?.[''] ?? []}
        fields={[
          [amount, price],
          [carrier, t('staff.carrier')],
          [day, t('staff.day')],
          [part, t('staff.part')],
        ]}
      />
      <div className="field-grid">
        <Field field={amount} label={price}>
          {(control) => <TextInput {...control} inputMode="decimal" />}
        </Field>
        <Field field={carrier} label={t('staff.carrier')} optional>
          {(control) => <TextInput {...control} />}
        </Field>
        <Field field={day} label={t('staff.day')}>
          {(control) => (
            <Select {...control}>
              {days.map((each) => (
                <option key={each.day} value={each.day}>
                  {each.label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field field={part} label={t('staff.part')}>
          {(control) => (
            <Select {...control}>
              {parts.map((each) => (
                <option key={each.part} value={each.part}>
                  {each.from}–{each.to}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div>
        <Button look={offer ? 'secondary' : 'primary'}>{t(offer ? 'staff.sendAgain' : 'staff.send')}</Button>
      </div>
    </Form>
  )
}

function TakeForm({ version, reply }: FormProps) {
  const t = useTranslations('shipping')
  const reason = repliedField(reply, 'reason', null, { id: 'shipping-reason', maxLength: 500 })
  return (
    <div className="border-t border-hairline pt-2">
      <Disclosure label={t('staff.takeTitle')} open={reply !== undefined}>
        <Form method="post" noValidate className="flex flex-col gap-3 pt-2">
          <input type="hidden" name="step" value="take_shipping" />
          <input type="hidden" name="version" value={version} />
          <ErrorSummary errors={reply?.error?.[''] ?? []} fields={[[reason, t('staff.takeReason')]]} />
          <p className="text-soft">{t('staff.takeText')}</p>
          <Field field={reason} label={t('staff.takeReason')} hint={t('staff.takeHint')}>
            {(control) => <TextArea {...control} rows={2} />}
          </Field>
          <div>
            <Button>{t('staff.take')}</Button>
          </div>
        </Form>
      </Disclosure>
    </div>
  )
}
