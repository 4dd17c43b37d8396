import { Link } from '@remix-run/react'

import type { QueueRowView } from '#app/views/staff/queue-view.ts'

import { DataTable } from '../../shared/data-table.tsx'
import { useTranslations } from '../../shared/words.ts'

/** What was received and waits to be looked at. */
export function WaitingAtBench({ rows }: Readonly<{ rows: readonly QueueRowView[] }>) {
  const t = useTranslations('bench')
  const cases = useTranslations('cases')
  return (
    <DataTable
      caption={t('caption')}
      quietCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'number',
          label: t('number'),
          heading: true,
          cell: (row) => (
            <Link
              data-item
              data-keys="o"
              to={`/staff/cases/${row.number}/bench`}
              className="inline-flex min-h-11 items-center font-medium tabular-nums underline underline-offset-3"
            >
              {row.number}
            </Link>
          ),
        },
        { id: 'kind', label: t('kind'), cell: (row) => cases(`kinds.${row.kind}`) },
        { id: 'what', label: t('what'), cell: (row) => row.titles.join(', ') },
        { id: 'due', label: t('due'), cell: (row) => row.due },
      ]}
    />
  )
}
