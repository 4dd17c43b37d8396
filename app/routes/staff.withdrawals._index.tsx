import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { FileCheck2 } from 'lucide'

import { listDeclarations } from '#app/infra/statutory/declarations.ts'
import { DataTable } from '#app/ui/shared/data-table.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { staffDeclaration } from '#app/views/statutory/staff-declaration.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const asked = new URL(request.url).searchParams
  const done = asked.has('done')
  const rows = await listDeclarations(context.portal.db, done ? 'done' : 'waiting')
  return {
    title: wordsOf(language, 'declarations')('title'),
    done,
    setAside: asked.has('aside'),
    rows: rows.map((row) => staffDeclaration(row, language)),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number]

export default function Withdrawals() {
  const t = useTranslations('declarations')
  const { title, done, setAside, rows } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={title} lead={t('lead')} />
      {setAside ? (
        <div className="mb-4">
          <Notice tone="good" announce>
            {t('setAside')}
          </Notice>
        </div>
      ) : null}
      <p>
        <Link to={done ? '/staff/withdrawals' : '/staff/withdrawals?done'} className="link inline-flex min-h-11 items-center">
          {t(done ? 'showWaiting' : 'showDone')}
        </Link>
      </p>
      {rows.length === 0 ? (
        <EmptyState icon={FileCheck2} title={t(done ? 'doneEmptyTitle' : 'emptyTitle')}>
          {t(done ? 'doneEmptyText' : 'emptyText')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t(done ? 'doneCaption' : 'caption')}
          quietCaption
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              id: 'reference',
              label: t('reference'),
              heading: true,
              cell: (row) => (
                <Link
                  data-item
                  data-keys="o"
                  to={`/staff/withdrawals/${row.id}`}
                  className="font-medium whitespace-nowrap underline underline-offset-3"
                >
                  {row.reference}
                </Link>
              ),
            },
            { id: 'declared', label: t('declared'), cell: (row) => row.declared },
            { id: 'due', label: t('due'), cell: (row) => row.due },
            { id: 'contract', label: t('contract'), cell: (row) => <span className="wrap-anywhere">{row.contract}</span> },
            { id: 'name', label: t('name'), cell: (row) => <span className="wrap-anywhere">{row.name}</span> },
            { id: 'state', label: t('state'), cell: (row) => <Standing row={row} /> },
          ]}
        />
      )}
    </>
  )
}

function Standing({ row }: { row: Row }) {
  const t = useTranslations('declarations')
  const answer = row.notices.find((notice) => notice.answer !== null)?.answer ?? null
  const said =
    answer === 'mine' ? t('ownerMine') : answer === 'not_mine' ? t('ownerNotMine') : row.notices.length > 0 ? t('ownerTold') : null
  return (
    <span className="flex flex-col text-left">
      <span>{row.caseNumber ?? t(`states.${row.state}`)}</span>
      {said ? (
        <span className="text-14 text-soft">
          {t('owner')}: {said}
        </span>
      ) : null}
    </span>
  )
}
