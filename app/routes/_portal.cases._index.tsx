import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PackageOpen } from 'lucide'

import { stores } from '#app/domain/shared/stores.ts'
import { listCustomerCases } from '#app/infra/cases/list-cases.ts'
import { ButtonLink } from '#app/ui/shared/button.tsx'
import { DataTable } from '#app/ui/shared/data-table.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { Pictured } from '#app/ui/shared/pictured.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { StatusBadge } from '#app/ui/shared/status-badge.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { stateTone } from '#app/views/cases/case-view.ts'
import { formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const cases = await listCustomerCases(context.portal.db, customer.id)
  return {
    title: wordsOf(language, 'cases')('title'),
    rows: cases.map((row) => ({
      ...row,
      tone: stateTone(row.state),
      filed: formatDayOf(row.filedAt, stores[row.store].timeZone, language),
    })),
  }
}

export default function Cases() {
  const t = useTranslations('cases')
  const shell = useTranslations('shell')
  const { rows } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t('title')} />
      {rows.length === 0 ? (
        <EmptyState icon={PackageOpen} title={t('emptyTitle')} action={<ButtonLink to="/orders">{shell('orders')}</ButtonLink>}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('caption')}
          quietCaption
          rows={rows}
          rowKey={(row) => row.number}
          columns={[
            {
              id: 'number',
              label: t('number'),
              heading: true,
              cell: (row) => (
                <Link to={`/cases/${row.number}`} className="link inline-flex min-h-6 items-center font-medium">
                  {t('pageTitle', { kind: t(`kinds.${row.kind}`), number: row.number })}
                </Link>
              ),
            },
            {
              id: 'what',
              label: t('what'),
              cell: (row) => (
                <Pictured things={row.first ? [{ ...row.first, title: row.titles[0] ?? '' }] : []}>{row.titles.join(', ')}</Pictured>
              ),
            },
            { id: 'order', label: t('order'), cell: (row) => row.orderName },
            { id: 'filed', label: t('filed'), cell: (row) => <span className="tabular-nums sm:whitespace-nowrap">{row.filed}</span> },
            { id: 'status', label: t('status'), cell: (row) => <StatusBadge tone={row.tone}>{t(`states.${row.state}`)}</StatusBadge> },
          ]}
        />
      )}
    </>
  )
}
