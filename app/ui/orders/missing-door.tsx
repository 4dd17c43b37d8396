import type { MissingDoorView } from '#app/views/orders/missing-doors.ts'

import { ButtonLink } from '../shared/button.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  orderId: string
  door: MissingDoorView
  /** Of its title: below that of its parcel, where that has one. */
  level: 3 | 4
}>

/** The way to report a parcel that has not come, or from when on and what to do until then. */
export function MissingDoor({ orderId, door: { parcel, open, says, until }, level }: Props) {
  const Title = `h${level}` as const
  const t = useTranslations('missing')
  return (
    <div className="flex flex-col items-start gap-2 border-t border-hairline pt-4">
      <Title className="font-medium">{t('door')}</Title>
      <p className="max-w-text text-14 text-soft">
        {says} {until}
      </p>
      {open ? <ButtonLink to={`/orders/${orderId}/not_received?part=${parcel}`}>{t('report')}</ButtonLink> : null}
    </div>
  )
}
