import { type FieldMetadata, getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { mostParcels } from '#app/domain/parcels/pickup-days.ts'
import type { StaffCaseView } from '#app/views/staff/staff-case-view.ts'

import { Button } from '../shared/button.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { FormCard } from './case/form-card.tsx'

const when = ['carrier', 'day', 'windowFrom', 'windowTo', 'trackingNumber', 'parcels', 'cost'] as const
const where = ['name', 'street', 'addition', 'postcode', 'city', 'region', 'country'] as const
type FieldName = (typeof when)[number] | (typeof where)[number] | 'phone'

const inputs: Readonly<Partial<Record<FieldName, Readonly<{ type: string; min?: number; max?: number }>>>> = {
  day: { type: 'date' },
  windowFrom: { type: 'time' },
  windowTo: { type: 'time' },
  parcels: { type: 'number', min: 1, max: mostParcels },
}
const optional: readonly FieldName[] = ['trackingNumber', 'cost', 'addition', 'region']

type Props = Readonly<{ view: StaffCaseView; reply: SubmissionResult | undefined }>

/** What was agreed with the courier; begun with what the customer chose, else with the order's address. */
export function PickupCard({ view, reply }: Props) {
  const { pickupWish: wish } = view
  const place = wish?.address ?? view.shipAddress
  const begun = {
    parcels: '1',
    day: wish?.day ?? '',
    windowFrom: wish?.from ?? '09:00',
    windowTo: wish?.to ?? '13:00',
    phone: wish?.phone ?? view.phone,
    ...addressOf(place ?? null),
    name: place?.name ?? view.customer.name ?? '',
  }
  return <PickupForm step="book_pickup" version={view.version} begun={begun} wished={wish !== null} reply={reply} />
}

/** A booked pickup that has to be another one: begun with what is booked. */
export function CorrectPickupCard({ view, reply }: Props) {
  const { booked } = view
  if (!booked) return null
  const begun = {
    carrier: booked.carrier,
    day: booked.day,
    windowFrom: booked.windowFrom,
    windowTo: booked.windowTo,
    trackingNumber: booked.trackingNumber ?? '',
    parcels: String(booked.parcels),
    phone: booked.phone,
    ...addressOf(booked.address),
  }
  return <PickupForm step="correct_pickup" version={view.version} begun={begun} wished={false} reply={reply} />
}

type Place = Readonly<Record<(typeof where)[number], string | null>>

function addressOf(place: Place | null): Record<(typeof where)[number], string> {
  return Object.fromEntries(where.map((name) => [name, place?.[name] ?? ''])) as Record<(typeof where)[number], string>
}

type FormProps = Readonly<{
  step: 'book_pickup' | 'correct_pickup'
  version: number
  begun: Partial<Record<FieldName, string>>
  /** The customer chose day and place. */
  wished: boolean
  reply: SubmissionResult | undefined
}>

function PickupForm({ step, version, begun, wished, reply }: FormProps) {
  const t = useTranslations('staff')
  const isNew = step === 'book_pickup'
  const [form, fields] = useForm<Record<FieldName, string>>({
    id: isNew ? 'pickup' : 'correct-pickup',
    lastResult: reply,
    defaultValue: begun,
  })
  const input = (name: FieldName) => <PickupField key={name} name={name} field={fields[name]} />
  return (
    <FormCard title={t(isNew ? 'pickupTitle' : 'correctTitle')}>
      <Form method="post" {...getFormProps(form)} noValidate className="flex flex-col gap-5">
        <input type="hidden" name="step" value={step} />
        <input type="hidden" name="version" value={version} />
        <p className="text-soft">{t(!isNew ? 'correctText' : wished ? 'pickupWished' : 'pickupText')}</p>
        <ErrorSummary errors={form.errors} fields={[...when, ...where, 'phone' as const].map((name) => [fields[name], t(labels(name))])} />
        <div className="field-grid">{when.map(input)}</div>
        <fieldset className="flex min-w-0 flex-col gap-4">
          <legend className="mb-2 font-semibold">{t('addressTitle')}</legend>
          <div className="field-grid">{where.map(input)}</div>
          {input('phone')}
        </fieldset>
        <div>
          <Button look={isNew ? 'primary' : 'secondary'}>{t(isNew ? 'bookPickup' : 'correctPickup')}</Button>
        </div>
      </Form>
    </FormCard>
  )
}

const labels = (name: FieldName) => (name === 'phone' ? 'pickupPhone' : name)

function PickupField({ name, field }: { name: FieldName; field: FieldMetadata<string> }) {
  const t = useTranslations('staff')
  return (
    <Field field={field} label={t(labels(name))} optional={optional.includes(name)}>
      {(control) => <TextInput {...control} {...inputs[name]} />}
    </Field>
  )
}
