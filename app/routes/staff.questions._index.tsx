import { listForStaff } from '#app/infra/messages/list-conversations.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { MessageCircle } from 'lucide'

import { DataTable } from '#app/ui/shared/data-table.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { consoleZone } from '#app/views/staff/console-zone.ts'
import { conversationRowView, type ConversationRowView } from '#app/views/messages/conversation-page-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

/** Conversations in which a customer waits for an answer, the longest first; all of them with `?which=all`. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const which = new URL(request.url).searchParams.get('which') === 'all' ? 'all' : 'waiting'
  const rows = await listForStaff(context.portal.db, which)
  return {
    title: wordsOf(language, 'staffSupport')('title'),
    which,
    rows: rows.map((row) => conversationRowView(row, language, consoleZone)),
  }
}

export default function StaffQuestions() {
  const t = useTranslations('staffSupport')
  const { which, rows } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t('title')} />
      <p className="mb-6">
        <Link
          to={which === 'all' ? '/staff/questions' : '/staff/questions?which=all'}
          className="inline-flex min-h-11 items-center underline underline-offset-3"
        >
          {t(which === 'all' ? 'showWaiting' : 'showAll')}
        </Link>
      </p>
      {rows.length === 0 ? (
        <EmptyState icon={MessageCircle} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <QuestionTable rows={rows} />
      )}
    </>
  )
}

function QuestionTable({ rows }: { rows: readonly ConversationRowView[] }) {
  const t = useTranslations('staffSupport')
  return (
    <DataTable
      caption={t('caption')}
      quietCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'about',
          label: t('about'),
          heading: true,
          cell: (row) => (
            <Link
              to={row.caseNumber === null ? `/staff/questions/${row.id}` : `/staff/cases/${row.caseNumber}#messages`}
              className="inline-flex min-h-6 items-center break-words underline underline-offset-3"
            >
              {row.caseNumber ?? row.subject}
            </Link>
          ),
        },
        { id: 'order', label: t('order'), cell: (row) => row.orderName ?? '' },
        { id: 'customer', label: t('customer'), cell: (row) => row.customerName ?? row.customerEmail ?? '' },
        { id: 'since', label: t('since'), cell: (row) => row.waiting ?? '' },
        { id: 'kind', label: t('kind'), cell: (row) => t(row.caseNumber === null ? 'question' : 'message') },
      ]}
    />
  )
}
