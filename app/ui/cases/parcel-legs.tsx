import { ExternalLink } from 'lucide'

import type { CasePageView } from '#app/views/cases/case-page-view.ts'

import { Card } from '../shared/card.tsx'
import { Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'

/** Where each parcel of a request is, in one line; for staff also which one has been silent for too long. */
export function ParcelLegs({ view, forStaff = false }: { view: CasePageView; forStaff?: boolean }) {
  const t = useTranslations('legs')
  if (view.legs.length === 0) return null
  return (
    <Card title={t('title')}>
      <ul className="flex flex-col gap-3">
        {view.legs.map(({ id, kind, status, carrier, trackingNumber, since, expected, url, silentSince }) => (
          <li key={id} className="flex flex-col">
            <span>
              {t(forStaff ? `staffKinds.${kind}` : `kinds.${kind}`)}: <strong>{t(`statuses.${status}`)}</strong>
            </span>
            <span className="text-14 text-soft">
              {[t('since', { date: since }), expected && t('expected', { date: expected })].filter(Boolean).join(' · ')}
            </span>
            {url ? (
              <a href={url} rel="noreferrer" className="link inline-flex min-h-6 items-center gap-1.5 text-14 break-all">
                {t('follow', { carrier })}
                <span className="sr-only">{trackingNumber}</span>
                <Icon of={ExternalLink} size={16} />
              </a>
            ) : (
              <span className="text-14 break-all tabular-nums">{`${carrier} ${trackingNumber}`}</span>
            )}
            {forStaff && silentSince ? <strong className="text-14">{t('silent', { date: silentSince })}</strong> : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}
