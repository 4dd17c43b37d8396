import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'

import type { CustomerActionsView } from '#app/views/cases/customer-actions.ts'
import type { CustomerShipping } from '#app/views/parcels/shipping-page.ts'

import { repliedField } from '../account/replied-field.ts'
import { Button } from '../shared/button.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { Notice } from '../shared/notice.tsx'
import { Select, TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ pickup: NonNullable<CustomerActionsView['pickup']>; version: number; reply: SubmissionResult | undefined }>

/** Day, window, address and phone; the price stands at the button, where it is known. */
export function PickupWishForm({ pickup, version, reply }: Props) {
  const t = useTranslations('caseSteps')
  const { wish, days, parts, places, shipping } = pickup
  const day = repliedField(reply, 'day', wish?.day ?? null)
  const part = repliedField(reply, 'part', wish?.part ?? null)
  const place = repliedField(reply, 'place', null)
  const phone = repliedField(reply, 'phone', pickup.phone, { maxLength: 40 })
  return (
    <Form method="post" noValidate className="flex flex-col gap-4">
      <input type="hidden" name="intent" value="choose_pickup" />
      <input type="hidden" name="version" value={version} />
      {shipping?.here ? <input type="hidden" name="shownMinor" value={shipping.here.minor} /> : null}
      <ErrorSummary
        errors={reply?.error?.[''] ?? []}
        fields={[
          [day, t('day')],
          [part, t('part')],
          [place, t('place')],
          [phone, t('phone')],
        ]}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field field={day} label={t('day')}>
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
        <Field field={part} label={t('part')}>
          {(control) => (
            <Select {...control}>
              {parts.map((each) => (
                <option key={each.part} value={each.part}>
                  {t('window', { from: each.from, to: each.to })}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Field field={place} label={t('place')}>
        {(control) => (
          <Select {...control}>
            {places.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <p className="text-14">
        <Link to="/account/addresses/new" className="inline-flex min-h-6 items-center underline underline-offset-3">
          {t('otherPlace')}
        </Link>
      </p>
      <Field field={phone} label={t('phone')} hint={t('phoneHint')}>
        {(control) => <TextInput {...control} type="tel" autoComplete="tel" />}
      </Field>
      {shipping ? <Price shipping={shipping} /> : null}
      <div>
        <Chosen shipping={shipping} isChosen={wish !== null || (shipping !== null && shipping.offer !== null)} />
      </div>
    </Form>
  )
}

function Price({ shipping: { here, share } }: Readonly<{ shipping: CustomerShipping }>) {
  const t = useTranslations('shipping')
  const unknown = share === null ? t('unknown') : t('unknownShare', { percent: share })
  if (!here) return <p className="max-w-text">{unknown}</p>
  const { whole, amount, place, refund, dearer } = here
  return (
    <div className="flex max-w-text flex-col gap-2">
      <p>{whole === null ? t('here', { place, amount }) : t('hereShare', { place, whole, amount })}</p>
      {refund === null ? null : <p>{t('hereRefund', { refund })}</p>}
      {dearer ? <Notice tone="wait" title={t('more', dearer)} /> : null}
      <p className="text-14 text-soft">
        {t(whole === null ? 'firm' : 'firmShare')} {t('free')}
      </p>
    </div>
  )
}

type ChosenProps = Readonly<{ shipping: CustomerShipping | null; isChosen: boolean }>

function Chosen({ shipping, isChosen }: ChosenProps) {
  const t = useTranslations('caseSteps')
  const words = useTranslations('shipping')
  const look = isChosen ? 'secondary' : 'primary'
  if (shipping?.here) return <Button look={look}>{words('agree', { amount: shipping.here.amount })}</Button>
  return <Button look={look}>{t(isChosen ? 'alter' : 'choose')}</Button>
}
