import { Ban, CircleCheck, CircleHelp, Clock, PackageOpen, Truck } from 'lucide'

import type { OrderState } from '#app/views/orders/order-page.ts'

import type { Drawing } from '../shared/icon.tsx'
import { type BadgeTone, StatusBadge } from '../shared/status-badge.tsx'
import { useTranslations } from '../shared/words.ts'

const looks: Readonly<Record<OrderState, Readonly<{ tone: BadgeTone; icon: Drawing }>>> = {
  unshipped: { tone: 'idle', icon: PackageOpen },
  in_transit: { tone: 'info', icon: Truck },
  out_for_delivery: { tone: 'info', icon: Truck },
  attempted: { tone: 'wait', icon: Clock },
  delivered: { tone: 'good', icon: CircleCheck },
  cancelled: { tone: 'idle', icon: Ban },
  partly: { tone: 'info', icon: PackageOpen },
  silent: { tone: 'wait', icon: CircleHelp },
}

/** Where an order or a parcel is. */
export function OrderStatus({ state }: { state: OrderState }) {
  const t = useTranslations('orders')
  const { tone, icon } = looks[state]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {t(`states.${state}`)}
    </StatusBadge>
  )
}
