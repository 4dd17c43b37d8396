import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Truck } from 'lucide-react'

import { repairables } from '#app/domain/cases/repairable.ts'
import { claimsAbout } from '#app/domain/orders/claims-about.ts'
import { orderChoices } from '#app/domain/orders/order-choices.ts'
import { policyInEffect } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { stores } from '#app/domain/stores/stores.ts'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LiveLine } from '#app/ui/live/live-line.tsx'
import { useLivePage } from '#app/ui/live/use-live-page.ts'
import { AddressReportCard } from '#app/ui/orders/address-report-card.tsx'
import { OrderActions } from '#app/ui/orders/order-actions.tsx'
import { OrderAddress } from '#app/ui/orders/order-address.tsx'
import { OrderCases } from '#app/ui/orders/order-cases.tsx'
import { OrderLines } from '#app/ui/orders/order-lines.tsx'
import { OrderStatus } from '#app/ui/orders/order-status.tsx'
import { Parcels } from '#app/ui/orders/parcels.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { BegunRequests } from '#app/ui/requests/begun-requests.tsx'
import { useTranslations } from '#app/ui/words.ts'
import { draftsOfOrder } from '#app/usecases/cases/request-draft.ts'
import { orderFacts } from '#app/usecases/orders/order-facts.ts'
import { readOrder } from '#app/usecases/orders/read-order.ts'
import { readAddressReport } from '#app/usecases/orders/report-address.ts'
import { requireCustomer } from '#app/web/customer-session.ts'
import { languageOf } from '#app/web/language.ts'
import { stampOf } from '#app/web/live/stamp.ts'
import { notFound } from '#app/web/not-found.ts'
import { stateTone } from '#app/wording/case-view.ts'
import { formatInstant } from '#app/wording/format.ts'
import { begunView } from '#app/wording/home/begun-requests.ts'
import { addressDoorOnPage, addressReportOnPage } from '#app/wording/orders/address-report-page.ts'
import { choiceViews } from '#app/wording/orders/order-axis.ts'
import { orderOnPage } from '#app/wording/orders/order-page.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { reasonWords } from '#app/wording/policy/reason-words.ts'

export async function loader({ request, context, params: { orderId = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const key = { customerId: customer.id, orderId }
  const [order, drafts] = await Promise.all([readOrder(context.portal.database.pool, key), draftsOfOrder(context.portal, key)])
  if (!order) throw notFound()

  const report = await readAddressReport(context.portal, order)
  const now = context.portal.clock.now().toISOString()
  const facts: PolicyFacts = {
    now,
    action: 'return',
    store: order.store,
    order: orderFacts(order),
    warrantyClaimsOpenedAt: claimsAbout(order, []),
  }
  const { choices, decidedElsewhere } = orderChoices(facts, repairables(order.lines).map(({ line }) => line.id))
  return {
    title: wordsOf(language, 'order')('title', { name: order.name }),
    order: orderOnPage(order, language),
    now: formatInstant(now, stores[order.store].timeZone, language),
    choices: order.cancelledAt ? [] : choiceViews(choices, order, language),
    elsewhere:
      decidedElsewhere && reasonWords(decidedElsewhere.code, policyInEffect(facts).version, language),
    begun: drafts.map((draft) => begunView(draft, language)),
    seen: stampOf([order, report]),
    address: addressDoorOnPage(order, language),
    report: report && { ...addressReportOnPage(report, order.store, language), conversationId: report.conversationId },
    cases: order.cases.map((each) => ({ ...each, tone: stateTone(each.state) })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title ?? ''} · EM-Smart` },
]

export default function OrderPage() {
  const t = useTranslations('order')
  const region = useTranslations('region')
  const { title, order, now, choices, elsewhere, cases, begun, seen, address, report } = useLoaderData<typeof loader>()
  const live = useLivePage(`/orders/${order.id}/live`, seen)
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: '/orders', label: t('back') }}
        lead={
          order.cancelled ? t('cancelled', { date: order.cancelled }) : t('placed', { date: order.placed })
        }
        action={<OrderStatus state={order.status} />}
      />
      <div className="flex flex-col gap-6">
        {cases.length > 0 ? <OrderCases title={t('casesTitle')} cases={cases} /> : null}
        <BegunRequests drafts={begun} />
        {choices.length > 0 ? (
          <Card id="choices" title={t('actionsTitle')}>
            <p className="-mt-2 mb-5 max-w-text text-soft">{t('actionsText', { now })}</p>
            {elsewhere ? (
              <div className="mb-6">
                <Notice tone="wait" title={elsewhere.says}>
                  {elsewhere.next}
                </Notice>
              </div>
            ) : null}
            <OrderActions order={order} choices={choices} />
          </Card>
        ) : null}
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Card id="tracking" title={t('trackingTitle')}>
            {order.parcels.length > 0 ? (
              <Parcels parcels={order.parcels} />
            ) : (
              <EmptyState icon={Truck} title={t('noParcelTitle')}>
                {t('noParcelText')}
              </EmptyState>
            )}
            <div className="mt-5 flex flex-col gap-1">
              <p className="text-14 text-soft">{t('toldAt', { date: order.toldAt })}</p>
              <LiveLine live={live} asOf={now} />
            </div>
          </Card>
          <div className="flex flex-col gap-6">
            <Card id="items" title={t('itemsTitle')}>
              <OrderLines lines={order.lines} shipping={order.shipping} total={order.total} refunded={order.refunded} />
            </Card>
            <Card id="details" title={t('factsTitle')}>
              <OrderAddress address={order.address} store={region(`stores.${order.store}`)} />
              <AddressReportCard order={order} address={address} report={report} />
            </Card>
          </div>
        </div>
      </div>
    </>
  )
}
