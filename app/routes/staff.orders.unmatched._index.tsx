import { listCorrectedOrders } from '#app/infra/orders/corrected.ts'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PackageCheck } from 'lucide'

import { ButtonLink } from '#app/ui/shared/button.tsx'
import { DataTable } from '#app/ui/shared/data-table.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { CorrectedOrders } from '#app/ui/staff/corrected-orders.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { listUnmatched } from '#app/usecases/orders/match-order.ts'
import { settleOwner } from '#app/usecases/orders/settle-owner.ts'
import { OwnerForm } from '#app/web/orders/owner-form.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { correctedRow } from '#app/views/orders/corrected-row.ts'
import { unmatchedRow } from '#app/views/orders/unmatched-row.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const asked = new URL(request.url).searchParams
  const after = asked.get('after')
  const { orders, next } = await listUnmatched(context.portal, after)
  return {
    title: wordsOf(language, 'unmatched')('title'),
    rows: orders.map((order) => unmatchedRow(order, language)),
    corrected: after === null ? (await listCorrectedOrders(context.portal.db)).map((order) => correctedRow(order, language)) : [],
    settled: asked.get('settled'),
    first: after === null,
    matched: asked.has('matched'),
    older: next === null ? null : `/staff/orders/unmatched?after=${encodeURIComponent(next)}`,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const form = await readForm(request, OwnerForm)
  if (!form.ok) throw new Response(null, { status: 400, statusText: 'Bad Request' })
  const settled = await settleOwner(context.portal, { ...form.value, staffId: staff.id, from: requestOrigin(request, context) })
  return redirect(`/staff/orders/unmatched?settled=${settled ? 'yes' : 'before'}`, 303)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number]

export default function UnmatchedOrders() {
  const t = useTranslations('unmatched')
  const { title, rows, first, matched, older, corrected, settled } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={title} lead={t('lead')} />
      {matched ? (
        <Notice tone="good" announce>
          {t('matched')}
        </Notice>
      ) : null}
      {settled === 'yes' ? (
        <Notice tone="good" announce>
          {t('settled')}
        </Notice>
      ) : null}
      {settled === 'before' ? (
        <Notice tone="wait" announce>
          {t('settledBefore')}
        </Notice>
      ) : null}
      <CorrectedOrders rows={corrected} />
      {rows.length === 0 ? (
        <EmptyState icon={PackageCheck} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <UnmatchedTable rows={rows} />
      )}
      <nav aria-label={title} className="mt-6 flex flex-wrap justify-between gap-3 empty:hidden">
        {first ? null : <ButtonLink to="/staff/orders/unmatched">{t('newest')}</ButtonLink>}
        {older ? <ButtonLink to={older}>{t('older')}</ButtonLink> : null}
      </nav>
    </>
  )
}

function UnmatchedTable({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations('unmatched')
  const region = useTranslations('region')
  return (
    <DataTable
      caption={t('caption')}
      quietCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'order',
          label: t('order'),
          heading: true,
          cell: (row) => (
            <Link to={`/staff/orders/unmatched/${row.id}`} className="underline underline-offset-3">
              {row.name}
            </Link>
          ),
        },
        { id: 'placed', label: t('placed'), cell: (row) => row.placed },
        { id: 'store', label: t('store'), cell: (row) => region(`stores.${row.store}`) },
        { id: 'shipTo', label: t('shipTo'), cell: (row) => row.place || t('unknown') },
        { id: 'items', label: t('items'), cell: (row) => row.items.join(', ') },
        { id: 'total', label: t('total'), numeric: true, cell: (row) => row.total },
      ]}
    />
  )
}
