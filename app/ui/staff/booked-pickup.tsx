import { Download } from 'lucide'

import type { StaffCaseView } from '#app/views/staff/staff-case-view.ts'

import { ParcelLegs } from '../cases/parcel-legs.tsx'
import { AddressBlock } from '../shared/address-block.tsx'
import { Card } from '../shared/card.tsx'
import { DefinitionList } from '../shared/definition-list.tsx'
import { Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'

/** What is agreed with the courier, and where the parcels of the case are. */
export function BookedPickup({ view }: { view: StaffCaseView }) {
  return (
    <>
      <AgreedPickup view={view} />
      <ParcelLegs view={view} forStaff />
    </>
  )
}

/** With the papers for it. */
function AgreedPickup({ view }: { view: StaffCaseView }) {
  const t = useTranslations('staff')
  const cases = useTranslations('cases')
  const shipping = useTranslations('shipping')
  const { pickup } = view
  if (!pickup) return null
  return (
    <Card title={t('bookedTitle')}>
      <DefinitionList
        dense
        items={[
          { term: t('carrier'), value: pickup.carrier },
          {
            term: t('trackingNumber'),
            value: <span className="tabular-nums wrap-anywhere">{pickup.trackingNumber ?? t('noTracking')}</span>,
          },
          { term: t('day'), value: pickup.day },
          { term: cases('pickupWindow'), value: cases('pickupWindowValue', { from: pickup.windowFrom, to: pickup.windowTo }) },
          { term: t('parcels'), value: pickup.parcels },
          { term: cases('pickupAddress'), value: <AddressBlock lines={pickup.address} /> },
          { term: t('pickupPhone'), value: pickup.phone },
          view.agreed && {
            term: shipping(view.agreed.isTaken ? 'staff.taken' : 'staff.agreed'),
            value: view.agreed.isTaken
              ? view.takenFor
              : shipping('staff.agreedValue', { amount: view.agreed.whole ?? view.agreed.amount, date: view.agreed.on }),
          },
          view.pickupCost !== null && { term: shipping('staff.charged'), value: <span className="tabular-nums">{view.pickupCost}</span> },
          view.document !== null && {
            term: t('pickupDocuments'),
            value: <Papers view={view} parcels={pickup.parcels} document={view.document} />,
          },
        ]}
      />
    </Card>
  )
}

type PapersProps = Readonly<{ view: StaffCaseView; parcels: number; document: NonNullable<StaffCaseView['document']> }>

function Papers({ view, parcels, document }: PapersProps) {
  const cases = useTranslations('cases')
  const at = `/staff/cases/${view.number}/documents/${document.id}`
  const title = cases('label')
  const labels = Array.from({ length: parcels }, (_, place) => ({
    href: `${at}/label?parcel=${place + 1}`,
    name: parcels === 1 ? title : cases('labelOfParcel', { title, number: String(place + 1), of: String(parcels) }),
  }))
  const files = [
    ...labels,
    { href: `${at}/note?parcel=1`, name: cases('note') },
    ...(document.carrierLabel ? [{ href: `${at}/carrier`, name: cases('carrierLabel') }] : []),
  ]
  return (
    <ul>
      {files.map(({ href, name }) => (
        <li key={href}>
          <a href={href} className="link inline-flex min-h-8 items-center gap-1.5">
            <Icon of={Download} size={16} />
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
