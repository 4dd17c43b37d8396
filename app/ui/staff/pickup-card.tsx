import { type FieldMetadata, getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { mostParcels } from '#app/domain/cases/pickup-days.ts'
import type { StaffCaseView } from '#app/wording/staff-case-view.ts'

import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Field } from '../field.tsx'
import { TextInput } from '../text-input.tsx'
import { useTranslations } from '../words.ts'

const when = ['carrier', 'day', 'windowFrom', 'windowTo', 'trackingNumber', 'parcels'] as const
const where = ['name', 'street', 'addition', 'postcode', 'city', 'region', 'country'] as const
type FieldName = (typeof when)[number] | (typeof where)[number] | 'phone'

const inputs: Readonly<Partial<Record<FieldName, Readonly<{ type: string; min?: number; max?: number }>>>> = {
  day: { type: 'date' },
  windowFrom: { type: 'time' },
  windowTo: { type: 'time' },
  parcels: { type: 'number', min: 1, max: mostParcels },
}
const optional: readonly FieldName[] = ['trackingNumber', 'addition', 'region']

type Props = Readonly<{ view: StaffCaseView; reply: SubmissionResult | undefined }>

/** What was agreed with the courier; begun with what the customer chose, else with the order's address. */
export function PickupCard({ view, reply }: Props) {
  const t = useTranslations('staff')
  const { pickupWish: wish } = view
  const place = wish?.address ?? view.shipAddress
  const [form, fields] = useForm<Record<FieldName, string>>({
    id: 'pickup',
    lastResult: reply,
    defaultValue: {
      parcels: '1',
      day: wish?.day ?? '',
      windowFrom: wish?.from ?? '09:00',
      windowTo: wish?.to ?? '13:00',
      phone: wish?.phone ?? view.phone,
      name: place?.name ?? view.customer.name ?? '',
      street: place?.street ?? '',
      addition: place?.addition ?? '',
      postcode: place?.postcode ?? '',
      city: place?.city ?? '',
      region: place?.region ?? '',
      country: place?.country ?? '',
    },
  })
  const input = (name: FieldName) => <PickupField key={name} name={name} field={fields[name]} />
  return (
    <Card title={t('pickupTitle')}>
      <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-5">
        <input type="hidden" name="step" value="book_pickup" />
        <input type="hidden" name="version" value={view.version} />
        <p className="text-soft">{t(wish ? 'pickupWished' : 'pickupText')}</p>
        <ErrorSummary errors={form.errors} fields={[...when, ...where, 'phone' as const].map((name) => fields[name])} />
        <div className="grid gap-4 sm:grid-cols-2">{when.map(input)}</div>
        <fieldset className="flex flex-col gap-4">
          <legend className="mb-2 font-semibold">{t('addressTitle')}</legend>
          <div className="grid gap-4 sm:grid-cols-2">{where.map(input)}</div>
          {input('phone')}
        </fieldset>
        <div>
          <Button look="primary">{t('bookPickup')}</Button>
        </div>
      </Form>
    </Card>
  )
}

function PickupField({ name, field }: { name: FieldName; field: FieldMetadata<string> }) {
  const t = useTranslations('staff')
  const label = name === 'phone' ? t('pickupPhone') : t(name)
  return (
    <Field field={field} label={label} optional={optional.includes(name)}>
      {(control) => <TextInput {...control} {...inputs[name]} />}
    </Field>
  )
}
