import { Link } from '@remix-run/react'

import type { AuditLogRowView } from '#app/views/staff/audit-log-page.ts'

import { DataTable } from '../../shared/data-table.tsx'
import { Disclosure } from '../../shared/disclosure.tsx'
import { useTranslations } from '../../shared/words.ts'

export function AuditLogTable({ rows }: { rows: readonly AuditLogRowView[] }) {
  const t = useTranslations('auditLog')
  return (
    <DataTable
      caption={t('caption')}
      quietCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'when', label: t('when'), heading: true, cell: ({ when }) => <span className="text-14 tabular-nums">{when}</span> },
        { id: 'who', label: t('who'), cell: ({ who, actorKind }) => who ?? t(`actors.${actorKind}`) },
        { id: 'what', label: t('what'), cell: ({ action }) => <code className="text-14">{action}</code> },
        {
          id: 'about',
          label: t('about'),
          cell: ({ caseNumber, about }) =>
            caseNumber ? (
              <Link to={`/staff/cases/${caseNumber}`} className="link whitespace-nowrap">
                {caseNumber}
              </Link>
            ) : (
              <span className="text-14 break-all">{about}</span>
            ),
        },
        { id: 'changes', label: t('changes'), cell: (row) => <Changes row={row} /> },
      ]}
    />
  )
}

function Changes({ row: { changes, ip } }: { row: AuditLogRowView }) {
  const t = useTranslations('auditLog')
  const lines = ip === null ? changes : [...changes, `${t('address')}: ${ip}`]
  if (lines.length === 0) return null
  return (
    <Disclosure label={t('details', { count: lines.length })}>
      <ul className="max-w-text text-left break-words">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
