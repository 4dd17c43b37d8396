import { Download } from 'lucide-react'
import { useTranslations } from 'use-intl'

import type { CasePageView } from '#app/wording/case-page-view.ts'

import { Card } from '../card.tsx'
import { DefinitionList } from '../definition-list.tsx'

/** The pickup and the two pages to print for it; nothing before it is booked. */
export function CaseDocuments({ view }: { view: CasePageView }) {
  const t = useTranslations('cases')
  const { pickup, document } = view
  if (!pickup || !document) return null
  return (
    <Card title={t('documentsTitle')}>
      <p className="mb-4 max-w-text">{t('documentsText', { paper: t(`papers.${view.paper}`) })}</p>
      <ul className="mb-4 flex flex-col gap-2">
        {(['label', 'note'] as const).map((kind) => (
          <li key={kind}>
            <a
              href={`/cases/${view.number}/documents/${document.id}/${kind}`}
              className="inline-flex min-h-11 items-center gap-2 font-medium text-accent underline underline-offset-4"
            >
              <Download size={20} aria-hidden="true" />
              {t(kind)}
            </a>
          </li>
        ))}
      </ul>
      <p className="mb-6 max-w-text text-14 text-soft">{t('noPrinter')}</p>
      <h3 className="mb-3 font-semibold">{t('pickupTitle')}</h3>
      <DefinitionList
        items={[
          { term: t('pickupDay'), value: pickup.day },
          { term: t('pickupWindow'), value: t('pickupWindowValue', { from: pickup.windowFrom, to: pickup.windowTo }) },
          { term: t('pickupCarrier'), value: pickup.carrier },
          pickup.trackingNumber !== null && { term: t('pickupTracking'), value: pickup.trackingNumber },
          { term: t('pickupAddress'), value: <PickupPlace address={pickup.address} /> },
        ]}
      />
    </Card>
  )
}

function PickupPlace({ address }: { address: NonNullable<CasePageView['pickup']>['address'] }) {
  const town = [address.postcode, address.city, address.region].filter(Boolean).join(' ')
  const lines = [address.name, address.street, address.addition, town, address.country].filter(Boolean)
  return (
    <address className="not-italic">
      {lines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  )
}
