import type { CaseRowView, OrderRowView } from '#app/views/staff/staff-search-view.ts'

import { Card } from '../../shared/card.tsx'
import { useTranslations } from '../../shared/words.ts'
import { FoundCases } from '../found-tables.tsx'
import { OrderCandidates } from '../order-candidates.tsx'

type Props = Readonly<{
  parcelId: string
  asked: string
  orders: ReadonlyArray<OrderRowView & Readonly<{ sentAs: 'sentAs' | 'deliveredAs' | null }>>
  cases: readonly CaseRowView[]
}>

/** The orders that a parcel may belong to, and a search for others. */
export function CandidatesCard({ parcelId, asked, orders, cases }: Props) {
  const t = useTranslations('parcels')
  return (
    <Card title={t('candidatesTitle')}>
      <p className="max-w-text text-soft">{t('candidatesText')}</p>
      <OrderCandidates
        page={`/staff/parcels/${parcelId}`}
        asked={asked}
        orders={orders.map(({ id, name, customerName, city, placed, total, sentAs }) => ({
          id,
          name,
          facts: [customerName, city, placed, total].filter(Boolean).join(' · '),
          beside: sentAs && t(sentAs),
          choose: t('choose', { name }),
        }))}
        words={{ noneFound: t('noneFound'), lookFor: t('lookFor'), look: t('look') }}
      />
      {cases.length > 0 ? (
        <div className="mt-5">
          <h3 className="font-semibold">{t('openCases')}</h3>
          <p className="mb-3 max-w-text text-14 text-soft">{t('openCasesText')}</p>
          <FoundCases rows={cases} quiet />
        </div>
      ) : null}
    </Card>
  )
}
