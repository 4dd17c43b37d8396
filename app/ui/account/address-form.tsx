import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { OrderAddress } from '#app/domain/orders/order-view.ts'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { Checkbox } from '../shared/choice.tsx'
import { useTranslations } from '../shared/words.ts'
import { AddressFields } from './address-fields.tsx'
import { repliedField } from './replied-field.ts'
import { StaleProof } from './stale-proof.tsx'

type Props = Readonly<{
  /** The one to change; null for a new one. */
  address: (OrderAddress & Readonly<{ isDefault: boolean }>) | null
  country: string | null
  countries: ReadonlyArray<Readonly<{ code: string; name: string }>>
  reply: SubmissionResult | undefined
  /** The proof of who they are is too old to save; what was typed stays. */
  stale: boolean
}>

export function AddressForm({ address, country, countries, reply, stale }: Props) {
  const t = useTranslations('account')
  const isDefault = repliedField(reply, 'isDefault', address?.isDefault ? 'on' : null)
  return (
    <Card>
      <Form method="post" noValidate className="flex flex-col gap-5">
        {stale ? <StaleProof /> : null}
        <AddressFields address={address} country={country} countries={countries} reply={reply} />
        {address?.isDefault ? null : <Checkbox field={isDefault} label={t('isDefault')} />}
        <div>
          <Button look="primary">{t('save')}</Button>
        </div>
      </Form>
    </Card>
  )
}
