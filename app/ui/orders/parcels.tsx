import { ExternalLink } from 'lucide'
import type { ReactNode } from 'react'

import type { ParcelOnPage } from '#app/views/orders/order-page.ts'

import { DefinitionList } from '../shared/definition-list.tsx'
import { Icon } from '../shared/icon.tsx'
import { Timeline } from '../shared/timeline.tsx'
import { useTranslations } from '../shared/words.ts'
import { OrderStatus } from './order-status.tsx'

type Props = Readonly<{
  parcels: readonly ParcelOnPage[]
  inParts: boolean
  /** What there is to do about one that has not come. */
  door?: (parcel: string) => ReactNode
}>

/** Every parcel of an order with its way, newest news first. */
export function Parcels({ parcels, inParts, door }: Props) {
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
              parcel.trackings.length > 0 && {
                term: t('trackingNumbers', { count: parcel.trackings.length }),
                value: <Trackings parcel={parcel} />,
              },
              (inParts || parcels.length > 1) && { term: t('contents'), value: parcel.contents },
            ]}
          />
          <Timeline label={t('trackingTitle')} entries={parcel.events} />
          {door?.(parcel.id)}
        </section>
      ))}
    </div>
  )
}

/** Every number is shown as it came, with its carrier. */
function Trackings({ parcel: { carrier, trackings } }: { parcel: ParcelOnPage }) {
  const t = useTranslations('order')
  return (
    <ul className="flex flex-col gap-1">
      {trackings.map(({ number, url }) => (
        <li key={number ?? url} className="flex flex-wrap items-baseline gap-x-4">
          <span className="break-all tabular-nums">{[carrier, number].filter(Boolean).join(' ')}</span>
          {url ? (
            <a href={url} rel="noreferrer" className="link inline-flex min-h-6 items-center gap-1.5">
              {t('follow', { carrier: carrier ?? t('carrier') })}
              {trackings.length > 1 ? <span className="sr-only">{number}</span> : null}
              <Icon of={ExternalLink} size={16} />
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
