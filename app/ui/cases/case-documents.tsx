import { Download, Smartphone } from 'lucide'

import type { CasePageView } from '#app/views/cases/case-page-view.ts'

import { AddressBlock } from '../shared/address-block.tsx'
import { ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { DefinitionList } from '../shared/definition-list.tsx'
import { FoldedCard } from '../shared/folded-card.tsx'
import { Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'

type Papers = Readonly<{ view: CasePageView; pickup: NonNullable<CasePageView['pickup']>; document: NonNullable<CasePageView['document']> }>

/** The pickup and the papers for it: on show while the courier is to come, put away after that; nothing before it is booked. */
export function CaseDocuments({ view }: { view: CasePageView }) {
  const t = useTranslations('cases')
  const { pickup, document } = view
  if (!pickup || !document) return null
  const papers = <PickupPapers view={view} pickup={pickup} document={document} />
  if (view.state === 'pickup_booked')
    return (
      <Card title={t('documentsTitle')} id="documents" marked>
        {papers}
      </Card>
    )
  return (
    <FoldedCard id="documents" title={t('documentsPast')} summary={`${pickup.day} · ${pickup.carrier}`}>
      {papers}
    </FoldedCard>
  )
}

/** To print on either paper, or to show on the phone. */
function PickupPapers({ view, pickup, document }: Papers) {
  const t = useTranslations('cases')
  const label = document.carrierLabel ? t('labelWithCarrier') : t('label')
  const page = `/cases/${view.number}/documents/${document.id}`
  return (
    <>
      {view.state === 'pickup_booked' ? <p className="mb-4 max-w-text">{t('documentsText')}</p> : null}
      {Array.from({ length: pickup.parcels }, (_, index) => (
        <PrintLinks
          key={index}
          title={pickup.parcels === 1 ? label : t('labelOfParcel', { title: label, number: String(index + 1), of: String(pickup.parcels) })}
          href={`${page}/label?parcel=${index + 1}`}
          paper={view.paper}
        />
      ))}
      <PrintLinks title={t('note')} href={`${page}/note?parcel=1`} paper={view.paper} />
      {document.carrierLabel ? (
        <div className="border-t border-hairline py-2">
          <a href={`${page}/carrier`} className={fileLink}>
            <Icon of={Download} size={20} />
            {t('carrierLabel')}
          </a>
          <p className="text-14 text-soft">{t('carrierLabelText')}</p>
        </div>
      ) : null}
      {document.dropOffCode ? (
        <figure className="border-t border-hairline py-4">
          <figcaption className="mb-3 max-w-text">{t('dropOffText', { carrier: pickup.carrier })}</figcaption>
          <img src={`${page}/code`} alt={t('dropOffCode')} width={220} height={220} className="rounded-10 bg-white p-2" />
        </figure>
      ) : null}
      <p className="mt-5 mb-3 max-w-text">{t('noPrinter')}</p>
      <p className="mb-6">
        <ButtonLink to={page} icon={Smartphone}>
          {t('noPrinterLink')}
        </ButtonLink>
      </p>
      <h3 className="mb-3 font-semibold">{t('pickupTitle')}</h3>
      <DefinitionList
        items={[
          { term: t('pickupDay'), value: pickup.day },
          { term: t('pickupWindow'), value: t('pickupWindowValue', { from: pickup.windowFrom, to: pickup.windowTo }) },
          { term: t('pickupCarrier'), value: pickup.carrier },
          pickup.trackingNumber !== null && { term: t('pickupTracking'), value: pickup.trackingNumber },
          { term: t('pickupAddress'), value: <AddressBlock lines={pickup.address} /> },
        ]}
      />
    </>
  )
}

const fileLink = 'inline-flex min-h-11 items-center gap-2 font-medium text-accent underline underline-offset-4'

type PrintLinksProps = Readonly<{ title: string; href: string; paper: CasePageView['paper'] }>

/** One page on the store's paper and on the label stock that goes with it. */
function PrintLinks({ title, href, paper }: PrintLinksProps) {
  const t = useTranslations('cases')
  return (
    <div className="border-t border-hairline py-2">
      <h3 className="font-medium">{title}</h3>
      <ul className="flex flex-wrap gap-x-6">
        {(['page', 'label'] as const).map((format) => (
          <li key={format}>
            <a
              href={format === 'page' ? href : `${href}&format=label`}
              aria-label={t('pdf', { document: title, format: t(`formats.${format}.${paper}`) })}
              className={fileLink}
            >
              <Icon of={Download} size={20} />
              {t(`formats.${format}.${paper}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
