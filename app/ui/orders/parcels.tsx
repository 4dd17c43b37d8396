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
  /** The page has said where the only one is, when it comes and under which number. */
  toldAbove?: boolean
  /** What there is to do about one that has not come. */
  door?: (parcel: string) => ReactNode
}>

/** Every parcel of an order with its way, newest news first. */
export function Parcels({ parcels, inParts, toldAbove = false, door }: Props) {
  const t = useTranslations('order')
  return (
    <div className="flex flex-col gap-8">
      {parcels.map((parcel, place) => (
        <section
          key={parcel.id}
          className="flex flex-col gap-5"
          aria-label={t('parcel', { number: String(place + 1), count: String(parcels.length) })}
        >
          {toldAbove ? null : (
            <div className="flex flex-wrap items-center justify-between gap-3">
              <h3 className="font-semibold">{t('parcel', { number: String(place + 1), count: String(parcels.length) })}</h3>
              <OrderStatus state={parcel.status} />
            </div>
          )}
          {toldAbove ? null : (
            <DefinitionList
              items={[
                parcel.expected !== null && { term: t('expected'), value: <strong>{parcel.expected}</strong> },
                trackingsOf(parcel, t('trackingNumbers', { count: parcel.trackings.length })),
                (inParts || parcels.length > 1) && { term: t('contents'), value: parcel.contents },
              ]}
            />
          )}
          <Timeline label={t('trackingTitle')} entries={parcel.events} />
          {door?.(parcel.id)}
        </section>
      ))}
    </div>
  )
}

/** Under which numbers a parcel goes, where anybody told one. */
function trackingsOf(parcel: ParcelOnPage, term: string) {
  return parcel.trackings.length > 0 && { term, value: <Trackings parcel={parcel} /> }
}

/** The numbers of the only parcel, by themselves. */
export function TrackingFacts({ parcel }: { parcel: ParcelOnPage }) {
  const t = useTranslations('order')
  return <DefinitionList items={[trackingsOf(parcel, t('trackingNumbers', { count: parcel.trackings.length }))]} />
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
