import { Link } from '@remix-run/react'

import type { AddressDoorOnPage, AddressReportOnPage } from '#app/views/orders/address-report-page.ts'

import { AddressBlock } from '../shared/address-block.tsx'
import { ButtonLink } from '../shared/button.tsx'
import { Notice, type Tone } from '../shared/notice.tsx'
import { PolicyLink } from '../policy/policy-link.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  order: Readonly<{ id: string }>
  address: AddressDoorOnPage
  report: (AddressReportOnPage & Readonly<{ conversationId: string }>) | null
}>

type State = AddressReportOnPage['state']

const tones = { waiting: 'wait', replaced: 'info', asked: 'wait', corrected: 'good', too_late: 'stop' } as const satisfies Record<
  State,
  Tone
>
const says = {
  waiting: 'saysWaiting',
  replaced: 'saysWaiting',
  asked: 'saysWaiting',
  corrected: 'saysCorrected',
  too_late: 'saysTooLate',
} as const satisfies Record<State, string>

/** What became of a reported address, and the door to report one, or why it is shut and what is open instead. */
export function AddressReportCard({ order, address: { door, clause }, report }: Props) {
  const t = useTranslations('addressReport')
  if (!report && !door.open && door.because !== 'on-its-way') return null
  return (
    <div className="mt-4 flex flex-col gap-3 border-t border-hairline pt-4">
      {report ? (
        <Notice tone={tones[report.state]} title={t(`states.${report.state}`)}>
          <p>{t(says[report.state])}</p>
          {report.note ? <p className="mt-2 whitespace-pre-line">{report.note}</p> : null}
          <div className="mt-2">
            <AddressBlock lines={report.address} />
          </div>
          <p className="mt-2 text-14 text-soft">{t('reported', { date: report.reported })}</p>
          <Link to={`/support/${report.conversationId}`} className="link inline-flex min-h-11 items-center">
            {t('messages')}
          </Link>
        </Notice>
      ) : null}
      {door.open ? (
        <div className="flex flex-col items-start gap-2">
          {report ? null : <p className="text-14 text-soft">{t('doorText')}</p>}
          <ButtonLink to={`/orders/${order.id}/address`}>{t(report ? 'again' : 'door')}</ButtonLink>
        </div>
      ) : (
        <ShutDoor order={order} door={door} clause={clause} />
      )}
    </div>
  )
}

type ShutProps = Readonly<{
  order: Readonly<{ id: string }>
  door: Extract<AddressDoorOnPage['door'], { open: false }>
  clause: AddressDoorOnPage['clause']
}>

/** Why the address cannot be changed any more, with its clause, and the next step. */
export function ShutDoor({ order, door, clause }: ShutProps) {
  const t = useTranslations('addressReport')
  const to = door.next === 'question' ? `/support?order=${order.id}#ask` : `/orders/${order.id}/${door.next}`
  return (
    <div className="flex flex-col items-start gap-1">
      <p className="max-w-text text-14 text-soft">
        {t(`shutText.${door.because}`)} <PolicyLink clause={clause} />
      </p>
      <Link to={to} className="link inline-flex min-h-11 items-center">
        {t(`next.${door.next}`)}
      </Link>
    </div>
  )
}
