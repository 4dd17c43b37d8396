import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'

import type { DeliveryOnPage } from '#app/views/orders/receipt-page.ts'

import { repliedField } from '../account/replied-field.ts'
import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  parcels: readonly DeliveryOnPage[]
  /** Of the parcel that was sent last, with what was wrong about it. */
  answered: Readonly<{ parcel: string; reply: SubmissionResult }> | undefined
}>

/** Of each parcel whose carrier has not told that it came: what was said of it, and the form to say when it did. */
export function DeliveryCard({ parcels, answered }: Props) {
  const t = useTranslations('parts')
  if (parcels.length === 0) return null
  return (
    <Card title={t('staff.title')} id="delivery">
      <p className="-mt-2 mb-4 text-soft">{t('staff.text')}</p>
      <div className="flex flex-col gap-6">
        {parcels.map((parcel) => (
          <Delivery key={parcel.id} parcel={parcel} reply={answered?.parcel === parcel.id ? answered.reply : undefined} />
        ))}
      </div>
    </Card>
  )
}

function Delivery({ parcel, reply }: Readonly<{ parcel: DeliveryOnPage; reply: SubmissionResult | undefined }>) {
  const t = useTranslations('parts')
  const day = repliedField(reply, 'receivedOn', null, { id: `received-${parcel.id}` })
  return (
    <Form method="post" noValidate className="flex flex-col gap-3">
      <ErrorSummary errors={(reply?.error?.[''] ?? []).filter(Boolean)} fields={[[day, t('staff.day')]]} />
      <input type="hidden" name="intent" value="delivery" />
      <input type="hidden" name="parcel" value={parcel.id} />
      <p className="font-medium break-words">{parcel.about}</p>
      {parcel.said ? (
        <p className="text-14 text-soft">
          {parcel.said}{' '}
          {parcel.conversationId ? (
            <Link to={`/staff/questions/${parcel.conversationId}`} className="link">
              {t('staff.question')}
            </Link>
          ) : null}
        </p>
      ) : null}
      <Field field={day} label={t('staff.day')} hint={t('staff.dayHint')} optional>
        {(control) => <TextInput {...control} type="date" min={parcel.from ?? undefined} max={parcel.today} className="max-w-48" />}
      </Field>
      <div>
        <Button>{t('staff.save')}</Button>
      </div>
    </Form>
  )
}
