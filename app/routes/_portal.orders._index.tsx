import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { Package, SearchX } from 'lucide'

import { ButtonLink } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { OrderFilter } from '#app/ui/orders/order-filter.tsx'
import { OrderTable } from '#app/ui/orders/order-table.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import type { ShellFacts } from '#app/ui/shell/shell-facts.ts'
import { useTranslations } from '#app/ui/shared/words.ts'
import { listOrders } from '#app/usecases/orders/list-orders.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { orderPageAfter, orderQuery } from '#app/web/orders/order-query.ts'
import { orderRow } from '#app/views/orders/order-rows.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const { filter, after, chosen, filtered } = orderQuery(new URL(request.url).searchParams)
  const page = await listOrders(context.portal, { customerId: customer.id, filter, after })
  return {
    title: wordsOf(language, 'orders')('title'),
    rows: page.orders.map((order) => orderRow(order, language)),
    years: page.years,
    chosen,
    filtered,
    first: after === null,
    added: new URL(request.url).searchParams.has('added'),
    older: page.next === null ? null : orderPageAfter(chosen, page.next),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function Orders() {
  const t = useTranslations('orders')
  const missing = useTranslations('missingOrder')
  const { rows, years, chosen, filtered, first, added, older } = useLoaderData<typeof loader>()
  if (rows.length === 0 && !filtered) return <NoOrders />
  return (
    <>
      <PageHeader title={t('title')} action={<ButtonLink to="/orders/missing">{missing('link')}</ButtonLink>} />
      {added ? (
        <div className="mb-6">
          <Notice tone="good" announce>
            {missing('added')}
          </Notice>
        </div>
      ) : null}
      <Card>
        <OrderFilter key={JSON.stringify(chosen)} years={years} chosen={chosen} />
        {rows.length === 0 ? (
          <EmptyState icon={SearchX} title={t('noneFoundTitle')} action={<ButtonLink to="/orders">{t('showAll')}</ButtonLink>}>
            {t('noneFoundText')}
          </EmptyState>
        ) : (
          <OrderTable rows={rows} />
        )}
        <nav aria-label={t('title')} className="mt-6 flex flex-wrap justify-between gap-3 empty:hidden">
          {first ? null : <ButtonLink to="/orders">{t('firstPage')}</ButtonLink>}
          {older ? <ButtonLink to={older}>{t('olderOrders')}</ButtonLink> : null}
        </nav>
      </Card>
    </>
  )
}

function NoOrders() {
  const t = useTranslations('orders')
  const missing = useTranslations('missingOrder')
  const shell = useRouteLoaderData<{ shell: ShellFacts }>('root')?.shell
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState
        icon={Package}
        title={t('emptyTitle')}
        action={
          <span className="flex flex-wrap justify-center gap-3">
            {shell ? (
              <ButtonLink to={shell.shopUrl} look="primary">
                {t('emptyAction')}
              </ButtonLink>
            ) : null}
            <ButtonLink to="/orders/missing">{missing('link')}</ButtonLink>
          </span>
        }
      >
        {t('emptyText')}
      </EmptyState>
    </>
  )
}
