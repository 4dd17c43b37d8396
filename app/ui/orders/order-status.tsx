import { Ban, CircleCheck, CircleHelp, Clock, PackageCheck, PackageOpen, Truck } from 'lucide'

import type { Arrived, OrderState } from '#app/views/orders/order-state.ts'

import type { Drawing } from '../shared/icon.tsx'
import { type BadgeTone, StatusBadge } from '../shared/status-badge.tsx'
import { useTranslations } from '../shared/words.ts'

export const stateLooks: Readonly<Record<OrderState, Readonly<{ tone: BadgeTone; icon: Drawing }>>> = {
  unshipped: { tone: 'idle', icon: PackageOpen },
  in_transit: { tone: 'info', icon: Truck },
  out_for_delivery: { tone: 'info', icon: Truck },
  attempted: { tone: 'wait', icon: Clock },
  delivered: { tone: 'good', icon: CircleCheck },
  cancelled: { tone: 'idle', icon: Ban },
  partly: { tone: 'info', icon: PackageOpen },
  partly_delivered: { tone: 'info', icon: PackageCheck },
  silent: { tone: 'wait', icon: CircleHelp },
}

/** Where an order or a parcel is; of one in several parcels how many came. */
export function OrderStatus({ state, arrived = null }: { state: OrderState; arrived?: Arrived | null }) {
  const t = useTranslations('orders')
  const { tone, icon } = stateLooks[state]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {arrived ? t('parcelsDelivered', arrived) : t(`states.${state}`)}
    </StatusBadge>
  )
}
