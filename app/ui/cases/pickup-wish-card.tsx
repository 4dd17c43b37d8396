import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'

import type { CustomerActionsView } from '#app/views/cases/customer-actions.ts'
import type { CustomerShipping } from '#app/views/parcels/shipping-page.ts'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { DefinitionList } from '../shared/definition-list.tsx'
import { Disclosure } from '../shared/disclosure.tsx'
import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'
import { PickupWishForm } from './pickup-wish-form.tsx'

type Props = Readonly<{
  pickup: NonNullable<CustomerActionsView['pickup']>
  version: number
  marked: boolean
  reply: SubmissionResult | undefined
}>

/** When and where the courier shall come, and at what price, until it is booked. */
export function PickupWishCard({ pickup, version, marked, reply }: Props) {
  const t = useTranslations('caseSteps')
  const words = useTranslations('shipping')
  const { wish, until, shipping, agreed } = pickup
  const form = <PickupWishForm pickup={pickup} version={version} reply={reply} />
  if (shipping?.offer) {
    return (
      <Card id="pickup" marked={marked} title={words('offerTitle')}>
        <Offer offer={shipping.offer} version={version} />
        <Aside label={words('other')} open={reply !== undefined}>
          {form}
        </Aside>
      </Card>
    )
  }
  if (!wish) {
    return (
      <Card id="pickup" marked={marked} title={shipping ? words('chooseTitle') : t('pickupTitle')}>
        <p className="mb-4 max-w-text text-soft">{until === null ? t('pickupText') : t('pickupUntil', { date: until })}</p>
        {form}
      </Card>
    )
  }
  return (
    <Card id="pickup" marked={marked} title={t('wishTitle')}>
      <p className="max-w-text">{t('wishText', { day: wish.label, from: wish.from, to: wish.to, address: wish.address })}</p>
      {shipping?.isPricing ? <p className="mt-2 max-w-text">{words('pricing')}</p> : null}
      {agreed ? (
        <p className="mt-2 max-w-text">
          {agreed.isTaken ? words('takenText') : words('agreedText', { amount: agreed.amount, date: agreed.on })}
        </p>
      ) : null}
      <Aside label={words('alter')} open={reply !== undefined}>
        {form}
      </Aside>
    </Card>
  )
}

type AsideProps = Readonly<{ label: string; open: boolean; children: ReactNode }>

function Aside({ label, open, children }: AsideProps) {
  return (
    <div className="mt-3 border-t border-hairline pt-2">
      <Disclosure label={label} open={open}>
        <div className="pt-2">{children}</div>
      </Disclosure>
    </div>
  )
}

type OfferProps = Readonly<{ offer: NonNullable<CustomerShipping['offer']>; version: number }>

/** The final price of one day and place, and the one press that agrees to it. */
function Offer({ offer, version }: OfferProps) {
  const t = useTranslations('shipping')
  const { chosen, whole, amount, refund, dearer, carrier } = offer
  return (
    <div className="flex flex-col gap-4">
      <DefinitionList
        items={[
          { term: t('day'), value: t('window', { day: chosen.day, from: chosen.from, to: chosen.to }) },
          { term: t('address'), value: chosen.address },
          carrier !== null && { term: t('carrier'), value: carrier },
          whole !== null && { term: t('priceBothWays'), value: <span className="tabular-nums">{whole}</span> },
          { term: t(whole === null ? 'price' : 'share'), value: <span className="text-18 font-semibold tabular-nums">{amount}</span> },
          refund !== null && { term: t('refund'), value: <span className="tabular-nums">{refund}</span> },
        ]}
      />
      {dearer ? <Notice tone="wait" title={t('more', dearer)} /> : null}
      <p className="max-w-text text-14 text-soft">
        {t(whole === null ? 'firm' : 'firmShare')} {t('free')}
      </p>
      <Form method="post">
        <input type="hidden" name="intent" value="agree_shipping" />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="offerId" value={offer.id} />
        <Button look="primary">{t('agree', { amount })}</Button>
      </Form>
    </div>
  )
}
