import { Link } from '@remix-run/react'

import type { ConversationRowView } from '#app/views/messages/conversation-page-view.ts'

import { DataTable } from '../shared/data-table.tsx'
import { StatusBadge } from '../shared/status-badge.tsx'
import { useTranslations } from '../shared/words.ts'

/** A customer's conversations; those in a case lead to the case. */
export function ConversationTable({ rows }: { rows: readonly ConversationRowView[] }) {
  const t = useTranslations('support')
  return (
    <DataTable
      caption={t('caption')}
      quietCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: 'about', label: t('about'), heading: true, cell: (row) => <About row={row} /> },
        { id: 'last', label: t('last'), cell: (row) => row.last },
        {
          id: 'status',
          label: t('status'),
          cell: (row) =>
            row.unread ? (
              <StatusBadge tone="info">{t('unread')}</StatusBadge>
            ) : (
              <StatusBadge tone={row.waiting ? 'wait' : 'idle'}>{t(row.waiting ? 'waiting' : 'answered')}</StatusBadge>
            ),
        },
      ]}
    />
  )
}

function About({ row }: { row: ConversationRowView }) {
  const t = useTranslations('support')
  const inCase = row.caseNumber === null ? null : t('aboutCase', { number: row.caseNumber })
  return (
    <>
      <Link
        to={row.caseNumber === null ? `/support/${row.id}` : `/cases/${row.caseNumber}#messages`}
        className="inline-flex min-h-6 items-center break-words underline underline-offset-3"
      >
        {inCase ?? row.subject}
      </Link>
      <span className="block text-14 font-normal text-soft">
        {row.orderName === null ? t('aboutNothing') : t('aboutOrder', { name: row.orderName })}
      </span>
    </>
  )
}
