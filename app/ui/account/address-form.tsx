import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'

import type { OrderAddress } from '#app/domain/orders/order-view.ts'

import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { Checkbox } from '../choice.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Field } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { Select, TextInput } from '../text-input.tsx'
import { repliedField } from './replied-field.ts'

type Props = Readonly<{
  /** The one to change; null for a new one. */
  address: (OrderAddress & Readonly<{ isDefault: boolean }>) | null
  country: string | null
  countries: ReadonlyArray<Readonly<{ code: string; name: string }>>
  reply: SubmissionResult | undefined
  /** The proof of who they are is too old to save; what was typed stays. */
  stale: boolean
}>

type TextPart = Exclude<keyof OrderAddress, 'country'>

/** The parts an envelope needs, in the order people write them. */
const parts: ReadonlyArray<Readonly<{ name: TextPart; autoComplete: string; max: number; optional: boolean }>> = [
  { name: 'name', autoComplete: 'name', max: 100, optional: false },
  { name: 'company', autoComplete: 'organization', max: 100, optional: true },
  { name: 'street', autoComplete: 'address-line1', max: 150, optional: false },
  { name: 'addition', autoComplete: 'address-line2', max: 150, optional: true },
  { name: 'postcode', autoComplete: 'postal-code', max: 20, optional: false },
  { name: 'city', autoComplete: 'address-level2', max: 100, optional: false },
  { name: 'region', autoComplete: 'address-level1', max: 100, optional: true },
]

export function AddressForm({ address, country, countries, reply, stale }: Props) {
  const t = useTranslations('account')
  const fields = parts.map((part) => ({
    ...part, field: repliedField(reply, part.name, address?.[part.name] ?? null, { maxLength: part.max }),
  }))
  const land = repliedField(reply, 'country', country)
  const phone = repliedField(reply, 'phone', address?.phone ?? null, { maxLength: 40 })
  const isDefault = repliedField(reply, 'isDefault', address?.isDefault ? 'on' : null)
  return (
    <Card>
      <Form method="post" noValidate className="flex flex-col gap-5">
        <ErrorSummary errors={(reply?.error?.[''] ?? []).filter(Boolean)} fields={[...fields.map(({ field }) => field), land, phone]} />
        {stale ? <StaleProof /> : null}
        {fields.map(({ field, name, autoComplete, optional }) => (
          <Field key={name} field={field} label={t(name)} optional={optional}>
            {(control) => <TextInput {...control} autoComplete={autoComplete} />}
          </Field>
        ))}
        <Field field={land} label={t('country')}>
          {(control) => (
            <Select {...control} autoComplete="country">
              <option value="">{t('choose')}</option>
              {countries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field field={phone} label={t('phone')} hint={t('phoneHint')} optional>
          {(control) => <TextInput {...control} type="tel" autoComplete="tel" />}
        </Field>
        {address?.isDefault ? null : <Checkbox field={isDefault} label={t('isDefault')} />}
        <div>
          <Button look="primary">{t('save')}</Button>
        </div>
      </Form>
    </Card>
  )
}

function StaleProof() {
  const t = useTranslations('account')
  return (
    <Notice
      tone="wait"
      announce
      action={
        <a href="/confirm?returnTo=/account" target="_blank" rel="noreferrer" className="link inline-flex min-h-11 items-center">
          {t('confirmAgainLink')}
        </a>
      }
    >
      {t('confirmAgain')}
    </Notice>
  )
}
