import { contactAddress } from '#app/wording/shared/contact.ts'

import { Card } from '../shared/card.tsx'
import { DataTable } from '../shared/data-table.tsx'
import { Disclosure } from '../shared/disclosure.tsx'
import { useTranslations } from '../shared/words.ts'

export function WhatIsLost({ points }: { points: number }) {
  const t = useTranslations('account')
  const lost = [t('deleteGone'), t('deleteGoneSignIn'), t('deleteGoneDrafts'), t('deleteGonePoints', { points })]
  return (
    <Card title={t('deleteGoneTitle')}>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {lost.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </Card>
  )
}

type Kept = Readonly<{ id: string; name: string; placed: string; until: string }>

/** A longer list is shown on request. */
const listedAtOnce = 4

/** What stays locked away, order by order, with its last day. */
export function WhatIsKept({ orders }: { orders: readonly Kept[] }) {
  const t = useTranslations('account')
  return (
    <Card title={t('deleteKeptTitle')}>
      <p className="max-w-text">{t(orders.length === 0 ? 'deleteKeptNone' : 'deleteKeptText')}</p>
      {orders.length > 0 ? (
        <div className="mt-4">
          {orders.length > listedAtOnce ? (
            <Disclosure label={t('deleteShowKept', { count: orders.length })}>
              <div className="mt-2 text-16">
                <KeptOrders orders={orders} />
              </div>
            </Disclosure>
          ) : (
            <KeptOrders orders={orders} />
          )}
          <p className="mt-4 max-w-text">{t('deleteWarranty', { contact: contactAddress })}</p>
        </div>
      ) : null}
      <p className="mt-3 max-w-text">{t('deleteReturn')}</p>
    </Card>
  )
}

function KeptOrders({ orders }: { orders: readonly Kept[] }) {
  const t = useTranslations('account')
  return (
    <DataTable
      caption={t('deleteKeptTitle')}
      quietCaption
      rows={orders}
      rowKey={(order) => order.id}
      columns={[
        { id: 'order', label: t('deleteOrder'), heading: true, cell: (order) => order.name },
        { id: 'placed', label: t('deletePlaced'), cell: (order) => order.placed },
        { id: 'until', label: t('deleteUntil'), cell: (order) => order.until },
      ]}
    />
  )
}
