import { ExternalLink } from 'lucide-react'

import type { ParcelOnPage } from '#app/wording/orders/order-page.ts'

import { DefinitionList } from '../definition-list.tsx'
import { Timeline } from '../timeline.tsx'
import { useTranslations } from '../words.ts'
import { OrderStatus } from './order-status.tsx'

/** Every parcel of an order with its way, newest news first. */
export function Parcels({ parcels }: { parcels: readonly ParcelOnPage[] }) {
  const t = useTranslations('order')
  return (
    <div className="flex flex-col gap-8">
      {parcels.map((parcel, place) => (
        <section key={parcel.id} className="flex flex-col gap-5" aria-labelledby={`parcel-${parcel.id}`}>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h3 id={`parcel-${parcel.id}`} className="font-semibold">
              {t('parcel', { number: String(place + 1), count: String(parcels.length) })}
            </h3>
            <OrderStatus state={parcel.status} />
          </div>
          <DefinitionList
            items={[
              parcel.expected !== null && { term: t('expected'), value: <strong>{parcel.expected}</strong> },
              parcel.trackingNumber !== null && {
                term: t('trackingNumber'),
                value: <TrackingNumber parcel={parcel} />,
              },
              parcels.length > 1 && { term: t('contents'), value: parcel.contents },
            ]}
          />
          <Timeline label={t('trackingTitle')} entries={parcel.events} />
        </section>
      ))}
    </div>
  )
}

/** The number is shown as it came, with its carrier. */
function TrackingNumber({ parcel }: { parcel: ParcelOnPage }) {
  const t = useTranslations('order')
  return (
    <span className="flex flex-wrap items-baseline gap-x-4">
      <span className="tabular-nums">
        {parcel.carrier ? `${parcel.carrier} ` : null}
        {parcel.trackingNumber}
      </span>
      {parcel.trackingUrl ? (
        <a href={parcel.trackingUrl} rel="noreferrer" className="link inline-flex items-center gap-1.5">
          {t('follow', { carrier: parcel.carrier ?? t('carrier') })}
          <ExternalLink size={16} aria-hidden="true" />
        </a>
      ) : null}
    </span>
  )
}
