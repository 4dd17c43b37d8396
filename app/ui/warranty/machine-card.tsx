import { Link } from '@remix-run/react'
import { CalendarX2, Wrench } from 'lucide'

import type { RecallBannerView } from '#app/views/recalls/recall-items.ts'
import type { MachineOnPage } from '#app/views/warranty/machine-page.ts'

import { RecallBanners } from '../recalls/recall-banner.tsx'
import { ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { Icon } from '../shared/icon.tsx'
import { ProductPicture } from '../shared/product-picture.tsx'
import { Whole } from '../shared/whole.tsx'
import { useTranslations } from '../shared/words.ts'
import { ComponentCoverage } from './component-coverage.tsx'
import { LegalClock } from './legal-clock.tsx'
import { RepairLedger } from './repair-ledger.tsx'
import { SerialLine } from './serial-line.tsx'

type Props = Readonly<{
  machine: MachineOnPage
  recalls: readonly RecallBannerView[]
  /** The only one on the page: what else is said once, it says itself. */
  isOnly: boolean
}>

/** One machine with everything its warranty says. */
export function MachineCard({ machine, recalls, isOnly }: Props) {
  const t = useTranslations('warranty')
  const { order } = machine
  /** A product that is no longer maintained is not repaired, but under the legal guarantee: its card says whom to ask instead. */
  const covered = machine.law !== null && (machine.law.state === 'open' || machine.law.state === 'review')
  const repairable = covered || machine.components.some(({ state }) => state !== 'discontinued')
  const serial = machine.serial ? t('serial', { serial: machine.serial }) : t('noSerial')
  return (
    <Card
      id={`machine-${machine.id}`}
      title={
        <>
          {machine.title}
          <span className="sr-only">, {serial}</span>
        </>
      }
      aside={
        <Link to={`/orders/${order.id}`} className="link inline-flex min-h-6 items-center text-14">
          <Whole text={t('fromOrder', { name: order.name })} />
        </Link>
      }
    >
      <div className="-mt-1 mb-6 flex flex-col gap-3 empty:hidden">
        <RecallBanners banners={recalls} />
      </div>
      <div className="-mt-2 flex items-center gap-4">
        <ProductPicture picture={machine.picture} category="machine" title={machine.title} size="medium" />
        <div className="min-w-0 text-14 text-soft tabular-nums">
          {machine.variant ? <p>{machine.variant}</p> : null}
          <p>
            <Whole text={serial} />
          </p>
          {machine.serial === null ? <SerialLine machine={machine} /> : null}
        </div>
      </div>
      {machine.law ? <h3 className="mt-5 -mb-2 font-medium">{t('law.own')}</h3> : null}
      <div className="mt-5 flex flex-col gap-6">
        {machine.components.map((component) => (
          <ComponentCoverage key={component.component} covered={component} full />
        ))}
      </div>
      {machine.takenOver ? <p className="mt-5 max-w-text text-14">{machine.takenOver}</p> : null}
      {machine.law ? (
        <div className="mt-5 border-t border-hairline pt-4">
          <LegalClock law={machine.law} />
        </div>
      ) : null}
      <RepairLedger repairs={machine.repairs} />
      {machine.maintenance ? (
        <p className="mt-5 flex items-center gap-2 text-14">
          <Icon of={CalendarX2} size={18} className="shrink-0 text-wait" />
          {machine.maintenance}
        </p>
      ) : null}
      {machine.delivered && repairable ? (
        <div className="mt-5 flex flex-col items-start gap-4 border-t border-hairline pt-5">
          {isOnly ? (
            <p className="max-w-text text-14 text-soft">
              <span className="font-medium text-ink">{t('claim')}</span> {t('claimText')}
            </p>
          ) : null}
          <ButtonLink to={`/orders/${order.id}/repair?thing=${machine.id}`} icon={Wrench} className="max-sm:w-full">
            {t('claimLink')}
            <span className="sr-only">: {machine.title}</span>
          </ButtonLink>
        </div>
      ) : null}
    </Card>
  )
}
