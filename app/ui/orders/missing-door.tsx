import type { MissingDoorView } from '#app/views/orders/missing-doors.ts'

import { ButtonLink } from '../shared/button.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ orderId: string; door: MissingDoorView }>

/** The way to report a parcel that has not come, or from when on and what to do until then. */
export function MissingDoor({ orderId, door: { parcel, open, says, until } }: Props) {
  const t = useTranslations('missing')
  return (
    <div className="flex flex-col items-start gap-2 border-t border-hairline pt-4">
      <h4 className="font-medium">{t('door')}</h4>
      <p className="max-w-text text-14 text-soft">
        {says} {until}
      </p>
      {open ? <ButtonLink to={`/orders/${orderId}/not_received?part=${parcel}`}>{t('report')}</ButtonLink> : null}
    </div>
  )
}
