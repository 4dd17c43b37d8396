import type { SubmissionResult } from '@conform-to/react'

import type { OrderAddress } from '#app/domain/orders/order-view.ts'

import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { Select, TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { repliedField } from './replied-field.ts'

type Props = Readonly<{
  /** What the fields begin with; null for nothing. */
  address: OrderAddress | null
  country: string | null
  countries: ReadonlyArray<Readonly<{ code: string; name: string }>>
  reply: SubmissionResult | undefined
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

/** Where a parcel is fetched or goes, a field each, with what is wrong summed up before them. */
export function AddressFields({ address, country, countries, reply }: Props) {
  const t = useTranslations('account')
  const fields = parts.map((part) => ({
    ...part,
    field: repliedField(reply, part.name, address?.[part.name] ?? null, { maxLength: part.max }),
  }))
  const land = repliedField(reply, 'country', country)
  const phone = repliedField(reply, 'phone', address?.phone ?? null, { maxLength: 40 })
  return (
    <>
      <ErrorSummary
        errors={(reply?.error?.[''] ?? []).filter(Boolean)}
        fields={[...fields.map(({ field, name }) => [field, t(name)] as const), [land, t('country')], [phone, t('phone')]]}
      />
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
    </>
  )
}
