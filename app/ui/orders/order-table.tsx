import { Link } from '@remix-run/react'

import type { OrderRow } from '#app/views/orders/order-rows.ts'

import { DataTable } from '../shared/data-table.tsx'
import { Pictured } from '../shared/pictured.tsx'
import { useTranslations } from '../shared/words.ts'
import { OrderStatus } from './order-status.tsx'

export function OrderTable({ rows }: { rows: readonly OrderRow[] }) {
  const t = useTranslations('orders')
  return (
    <DataTable
      caption={t('caption')}
      quietCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'name',
          label: t('order'),
          heading: true,
          cell: (row) => (
            <Link to={`/orders/${row.id}`} className="link inline-flex min-h-6 items-center font-medium whitespace-nowrap">
              {row.name}
            </Link>
          ),
        },
        { id: 'placed', label: t('placed'), cell: (row) => <span className="tabular-nums sm:whitespace-nowrap">{row.placed}</span> },
        { id: 'items', label: t('items'), cell: (row) => <Pictured things={row.pictures}>{row.items}</Pictured> },
        { id: 'status', label: t('status'), cell: (row) => <Standing row={row} /> },
        { id: 'total', label: t('total'), numeric: true, cell: (row) => row.total },
      ]}
    />
  )
}

function Standing({ row }: { row: OrderRow }) {
  const t = useTranslations('orders')
  return (
    <span className="flex flex-col items-end gap-1 sm:items-start">
      <OrderStatus state={row.status} />
      {row.openCases > 0 ? <span className="text-14 text-soft">{t('openCases', { count: row.openCases })}</span> : null}
    </span>
  )
}
