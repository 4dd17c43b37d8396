import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'

import type { CustomerActionsView } from '#app/views/cases/customer-actions.ts'

import { repliedField } from '../account/replied-field.ts'
import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { Select, TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ pickup: NonNullable<CustomerActionsView['pickup']>; version: number; reply: SubmissionResult | undefined }>

/** When and where the courier shall come, until it is booked. */
export function PickupWishCard({ pickup, version, reply }: Props) {
  const t = useTranslations('caseSteps')
  const { wish, days, parts, places, until } = pickup
  const day = repliedField(reply, 'day', wish?.day ?? null)
  const part = repliedField(reply, 'part', wish?.part ?? null)
  const place = repliedField(reply, 'place', null)
  const phone = repliedField(reply, 'phone', pickup.phone, { maxLength: 40 })
  return (
    <Card id="pickup" title={t(wish ? 'wishTitle' : 'pickupTitle')}>
      {wish ? (
        <p className="mb-4 max-w-text">{t('wishText', { day: wish.label, from: wish.from, to: wish.to, address: wish.address })}</p>
      ) : (
        <p className="mb-4 max-w-text text-soft">{until === null ? t('pickupText') : t('pickupUntil', { date: until })}</p>
      )}
      <Form method="post" noValidate className="flex flex-col gap-4">
        <input type="hidden" name="intent" value="choose_pickup" />
        <input type="hidden" name="version" value={version} />
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
        <div>
          <Button look={wish ? 'secondary' : 'primary'}>{t(wish ? 'alter' : 'choose')}</Button>
        </div>
      </Form>
    </Card>
  )
}
