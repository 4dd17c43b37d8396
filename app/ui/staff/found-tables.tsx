import { Link } from '@remix-run/react'

import type { CaseRowView, CustomerRowView, OrderRowView } from '#app/views/staff/staff-search-view.ts'

import { DataTable } from '../shared/data-table.tsx'
import { StatusBadge } from '../shared/status-badge.tsx'
import { useTranslations } from '../shared/words.ts'

const itemLink = 'font-medium underline underline-offset-3'

export function FoundCustomers({ rows }: { rows: readonly CustomerRowView[] }) {
  const t = useTranslations('staffSearch')
  return (
    <DataTable
      caption={t('customers')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'name',
          label: t('name'),
          heading: true,
          cell: (row) => (
            <Link data-item data-keys="o" to={`/staff/customers/${row.id}`} className={itemLink}>
              {row.name ?? t('noName')}
            </Link>
          ),
        },
        { id: 'email', label: t('email'), cell: (row) => row.email ?? t('deleted') },
      ]}
    />
  )
}

export function FoundOrders({ rows, quiet = false }: { rows: readonly OrderRowView[]; quiet?: boolean }) {
  const t = useTranslations('staffSearch')
  return (
    <DataTable
      caption={t('orders')}
      quietCaption={quiet}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'name',
          label: t('order'),
          heading: true,
          cell: (row) => (
            <Link data-item data-keys="o" to={`/staff/orders/${row.id}`} className={itemLink}>
              {row.name}
            </Link>
          ),
        },
        { id: 'customer', label: t('customer'), cell: (row) => row.customerName ?? '' },
        { id: 'city', label: t('city'), cell: (row) => row.city ?? '' },
        { id: 'store', label: t('store'), cell: (row) => row.store.toUpperCase() },
        { id: 'placed', label: t('placed'), cell: (row) => row.placed },
        { id: 'total', label: t('total'), numeric: true, cell: (row) => row.total },
      ]}
    />
  )
}

export function FoundCases({ rows, quiet = false }: { rows: readonly CaseRowView[]; quiet?: boolean }) {
  const t = useTranslations('staffSearch')
  const cases = useTranslations('cases')
  const queue = useTranslations('staffQueue')
  return (
    <DataTable
      caption={t('cases')}
      quietCaption={quiet}
      rows={rows}
      rowKey={(row) => row.number}
      columns={[
        {
          id: 'number',
          label: t('case'),
          heading: true,
          cell: (row) => (
            <Link data-item data-keys="o" to={`/staff/cases/${row.number}`} className={`${itemLink} tabular-nums`}>
              {row.number}
            </Link>
          ),
        },
        { id: 'kind', label: t('kind'), cell: (row) => cases(`kinds.${row.kind}`) },
        { id: 'state', label: t('state'), cell: (row) => <StatusBadge tone={row.tone}>{queue(`states.${row.state}`)}</StatusBadge> },
        { id: 'filed', label: t('filed'), cell: (row) => row.filed },
      ]}
    />
  )
}
