import { Form, Link } from '@remix-run/react'

import type { FailedMailRow } from '#app/views/staff/failed-mail-row.ts'

import { Button } from '../shared/button.tsx'
import { type Column, DataTable } from '../shared/data-table.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ rows: readonly FailedMailRow[]; which: 'dead' | 'waiting' | 'dropped' }>

/** What did not go out, to whom, why, and what can be done about it. */
export function FailedMailsTable({ rows, which }: Props) {
  const t = useTranslations('failedMails')
  const last: Column<FailedMailRow> =
    which === 'waiting'
      ? { id: 'next', label: t('nextTry'), cell: (row) => row.nextTry }
      : { id: 'resend', label: t('whatNow'), cell: (row) => <Resend row={row} /> }
  return (
    <DataTable
      caption={t('caption')}
      quietCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: 'mail', label: t('mail'), heading: true, cell: (row) => <Subject row={row} /> },
        { id: 'to', label: t('to'), cell: (row) => row.to },
        { id: 'because', label: t('because'), cell: (row) => <span className="wrap-anywhere">{row.because}</span> },
        { id: 'attempts', label: t('attempts'), numeric: true, cell: (row) => row.attempts },
        { id: 'written', label: t('written'), cell: (row) => row.written },
        last,
      ]}
    />
  )
}

function Subject({ row }: { row: FailedMailRow }) {
  const t = useTranslations('failedMails')
  const words = row.subject ?? t(row.isCode ? 'hiddenCode' : 'hidden')
  if (row.caseNumber === null) return words
  return (
    <Link to={`/staff/cases/${row.caseNumber}`} className="underline underline-offset-3">
      {words}
    </Link>
  )
}

function Resend({ row }: { row: FailedMailRow }) {
  const t = useTranslations('failedMails')
  if (!row.canResend) return <span className="text-soft">{t(row.isCode ? 'codeOver' : 'cannot')}</span>
  return (
    <Form method="post">
      <input type="hidden" name="mail" value={row.id} />
      <Button aria-label={t('resendThis', { subject: row.subject ?? '' })}>{t('resend')}</Button>
    </Form>
  )
}
