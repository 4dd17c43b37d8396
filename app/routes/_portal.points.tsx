import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Gem } from 'lucide'

import { stores } from '#app/domain/shared/stores.ts'
import { HowPointsWork } from '#app/ui/account/how-points-work.tsx'
import { ButtonLink } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { DataTable } from '#app/ui/shared/data-table.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { readPoints } from '#app/usecases/account/read-points.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { regionOf } from '#app/web/shared/region.ts'
import { formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const { timeZone } = stores[regionOf(request, context, customer).store]
  const before = new URL(request.url).searchParams.get('before')
  const { balance, entries, next } = await readPoints(context.portal, { customerId: customer.id, before })
  return {
    title: wordsOf(language, 'points')('title'),
    balance,
    rows: entries.map((entry) => ({ ...entry, day: formatDayOf(entry.at, timeZone, language) })),
    first: before === null,
    older: next === null ? null : `/points?before=${next}`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function Points() {
  const t = useTranslations('points')
  const { title, balance, rows, first } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={title} />
      <div className="grid gap-6 lg:grid-cols-[1fr_22rem] lg:items-start">
        {rows.length === 0 && first ? (
          <EmptyState icon={Gem} title={t('emptyTitle')} action={<ButtonLink to="/orders">{t('emptyAction')}</ButtonLink>}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <Card>
            <p className="text-14 text-soft">{t('balance')}</p>
            <p className="mb-6 text-28 font-semibold tabular-nums">{t('balanceOf', { points: balance })}</p>
            <Ledger />
          </Card>
        )}
        <HowPointsWork />
      </div>
    </>
  )
}

function Ledger() {
  const t = useTranslations('points')
  const { rows, first, older } = useLoaderData<typeof loader>()
  return (
    <>
      <DataTable
        caption={t('ledger')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { id: 'what', label: t('what'), heading: true, cell: (row) => t(row.points > 0 ? 'earned' : 'takenBack', { title: row.title }) },
          { id: 'date', label: t('date'), cell: (row) => row.day },
          {
            id: 'order',
            label: t('order'),
            cell: (row) => (
              <Link to={`/orders/${row.orderId}`} className="link">
                {row.orderName}
              </Link>
            ),
          },
          {
            id: 'change',
            label: t('change'),
            numeric: true,
            cell: (row) => t(row.points < 0 ? 'minus' : 'plus', { points: Math.abs(row.points) }),
          },
        ]}
      />
      <nav aria-label={t('ledger')} className="mt-6 flex flex-wrap justify-between gap-3 empty:hidden">
        {first ? null : <ButtonLink to="/points">{t('newest')}</ButtonLink>}
        {older ? <ButtonLink to={older}>{t('older')}</ButtonLink> : null}
      </nav>
    </>
  )
}
