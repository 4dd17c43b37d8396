import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { TriangleAlert } from 'lucide'

import { responseRate } from '#app/domain/recalls/response.ts'
import { listRecalls } from '#app/infra/recalls/recalls.ts'
import { findResponse } from '#app/infra/recalls/response.ts'
import { ButtonLink } from '#app/ui/shared/button.tsx'
import { type Column, DataTable } from '#app/ui/shared/data-table.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { StatusBadge } from '#app/ui/shared/status-badge.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { recallStanding } from '#app/views/recalls/recall-page.ts'
import { consoleZone } from '#app/views/staff/console-zone.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { formatInstant } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, ['admin'])
  const language = languageOf(request, context, staff)
  const recalls = await listRecalls(context.portal.db)
  const rows = await Promise.all(
    recalls.map(async (recall) => {
      const { state, tone, since } = recallStanding(recall)
      const response = await findResponse(context.portal.db, recall.id)
      return {
        id: recall.id,
        title: recall.title,
        state,
        tone,
        since: formatInstant(since, consoleZone, language),
        buyers: response.buyers,
        cases: response.cases,
        rate: responseRate(response),
      }
    }),
  )
  return { title: wordsOf(language, 'recalls')('title'), rows }
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number]

export default function Recalls() {
  const t = useTranslations('recalls')
  const { rows } = useLoaderData<typeof loader>()
  const add = (
    <ButtonLink to="/staff/recalls/new/edit" look="primary">
      {t('new')}
    </ButtonLink>
  )
  const columns: ReadonlyArray<Column<Row>> = [
    {
      id: 'title',
      label: t('columns.title'),
      heading: true,
      cell: ({ id, title }) => (
        <Link to={`/staff/recalls/${id}`} className="link inline-flex min-h-6 items-center">
          {title}
        </Link>
      ),
    },
    { id: 'state', label: t('columns.state'), cell: ({ state, tone }) => <StatusBadge tone={tone}>{t(`states.${state}`)}</StatusBadge> },
    { id: 'since', label: t('columns.since'), cell: ({ since }) => since },
    { id: 'buyers', label: t('columns.buyers'), numeric: true, cell: ({ buyers }) => buyers },
    {
      id: 'answered',
      label: t('columns.answered'),
      numeric: true,
      cell: ({ rate }) => (rate === null ? '–' : t('rate', { rate: String(rate) })),
    },
    { id: 'cases', label: t('columns.cases'), numeric: true, cell: ({ cases }) => cases },
  ]
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} action={rows.length > 0 ? add : undefined} />
      {rows.length === 0 ? (
        <EmptyState icon={TriangleAlert} title={t('noneTitle')} action={add}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <DataTable caption={t('list')} quietCaption columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
    </>
  )
}
