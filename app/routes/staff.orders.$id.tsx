import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'

import { AddressBlock } from '#app/ui/address-block.tsx'
import { Card } from '#app/ui/card.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { OrderLines } from '#app/ui/orders/order-lines.tsx'
import { OrderStatus } from '#app/ui/orders/order-status.tsx'
import { Parcels } from '#app/ui/orders/parcels.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { FoundCases } from '#app/ui/staff/found-tables.tsx'
import { OrderRefunds } from '#app/ui/staff/order-refunds.tsx'
import { useTranslations } from '#app/ui/words.ts'
import { readOrderFile } from '#app/usecases/staff/read-files.ts'
import { languageOf } from '#app/web/language.ts'
import { notFound } from '#app/web/not-found.ts'
import { requestOrigin } from '#app/web/request-origin.ts'
import { requireStaff } from '#app/web/staff-session.ts'
import { orderOnPage } from '#app/wording/orders/order-page.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { foundView, maskedEmail, refundRows } from '#app/wording/staff-search-view.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context, params: { id = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const file = await readOrderFile(context.portal, { id, staffId: staff.id, from: requestOrigin(request, context) })
  if (!file) throw notFound()
  const language = languageOf(request, context, staff)
  const { order, customer } = file
  const cases = order.cases.map((each) => ({ ...each, store: order.store, customerName: null }))
  return {
    title: wordsOf(language, 'staffSearch')('orderTitle', { name: order.name }),
    order: orderOnPage(order, language),
    customer: customer && { id: customer.id, name: customer.name ?? order.shipAddress?.name ?? null, email: customer.email && maskedEmail(customer.email) },
    refunds: refundRows(file, order, language),
    cases: foundView({ customers: [], orders: [], cases }, language).cases,
  }
}

export default function StaffOrder() {
  const t = useTranslations('staffSearch')
  const region = useTranslations('region')
  const { title, order, customer, refunds, cases } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: '/staff/search', label: t('title') }}
        lead={<span className="text-14">{t('viewed')}</span>}
        action={<OrderStatus state={order.status} />}
      />
      <div className="grid gap-4 lg:grid-cols-2 lg:items-start">
        <div className="flex flex-col gap-4">
          <Card title={t('linesTitle')}><OrderLines lines={order.lines} shipping={order.shipping} total={order.total} /></Card>
          <Card title={t('cases')}>{cases.length > 0 ? <FoundCases rows={cases} quiet /> : t('noCases')}</Card>
          <Card title={t('refundsTitle')}><OrderRefunds refunds={refunds} /></Card>
        </div>
        <div className="flex flex-col gap-4">
          <Card title={t('factsTitle')}>
            <DefinitionList
              items={[
                {
                  term: t('customer'),
                  value: customer ? (
                    <><Link to={`/staff/customers/${customer.id}`} className="link">{customer.name ?? t('noName')}</Link> {customer.email}</>
                  ) : t('noCustomer'),
                },
                { term: t('store'), value: region(`stores.${order.store}`) },
                { term: t('placed'), value: order.placed },
                order.address !== null && { term: t('city'), value: <AddressBlock lines={order.address} /> },
              ]}
            />
          </Card>
          <Card title={t('shipmentsTitle')}>{order.parcels.length > 0 ? <Parcels parcels={order.parcels} /> : t('nothingSent')}</Card>
        </div>
      </div>
    </>
  )
}
