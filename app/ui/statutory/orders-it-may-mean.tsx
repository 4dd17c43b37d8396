import type { OrderRowView } from '#app/views/staff/staff-search-view.ts'

import { Card } from '../shared/card.tsx'
import { useTranslations } from '../shared/words.ts'
import { OrderCandidates } from '../staff/order-candidates.tsx'

type Props = Readonly<{ declarationId: string; asked: string; orders: readonly OrderRowView[] }>

/** The orders that a declaration may mean, and a search for others. */
export function OrdersItMayMean({ declarationId, asked, orders }: Props) {
  const t = useTranslations('declarations')
  const region = useTranslations('region')
  return (
    <Card title={t('candidatesTitle')}>
      <p className="max-w-text text-soft">{t('candidatesText')}</p>
      <OrderCandidates
        page={`/staff/withdrawals/${declarationId}`}
        asked={asked}
        orders={orders.map(({ id, name, customerName, city, placed, total, store }) => ({
          id,
          name,
          facts: [customerName, city, placed, total, region(`stores.${store}`)].filter(Boolean).join(' · '),
          beside: null,
          choose: t('choose', { name }),
        }))}
        words={{ noneFound: t('noneFound'), lookFor: t('lookFor'), look: t('look') }}
      />
    </Card>
  )
}
