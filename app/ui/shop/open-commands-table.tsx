import { Link } from '@remix-run/react'

import type { OpenCommandRow } from '#app/views/shop/command-row.ts'

import { type Column, DataTable } from '../shared/data-table.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ rows: readonly OpenCommandRow[]; which: 'refused' | 'waiting' }>

/** What no shop has done yet, whose it is and why. */
export function OpenCommandsTable({ rows, which }: Props) {
  const t = useTranslations('shop')
  const region = useTranslations('region')
  const next: ReadonlyArray<Column<OpenCommandRow>> =
    which === 'waiting' ? [{ id: 'next', label: t('nextTry'), cell: (row) => row.nextTry }] : []
  return (
    <DataTable
      caption={t('caption')}
      quietCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: 'what', label: t('what'), heading: true, cell: (row) => row.what },
        { id: 'about', label: t('about'), cell: (row) => <About row={row} /> },
        { id: 'store', label: t('store'), cell: (row) => region(`stores.${row.store}`) },
        { id: 'why', label: t('why'), cell: (row) => <span className="wrap-anywhere">{row.fault}</span> },
        { id: 'attempts', label: t('attempts'), numeric: true, cell: (row) => row.attempts },
        { id: 'asked', label: t('asked'), cell: (row) => row.asked },
        ...next,
      ]}
    />
  )
}

function About({ row: { caseNumber, orderId, orderName } }: { row: OpenCommandRow }) {
  return (
    <Link to={caseNumber === null ? `/staff/orders/${orderId}` : `/staff/cases/${caseNumber}#shop`} className="link tabular-nums">
      {caseNumber ?? orderName}
    </Link>
  )
}
