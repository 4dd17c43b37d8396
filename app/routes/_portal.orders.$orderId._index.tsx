import { randomUUID } from 'node:crypto'

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { versionInEffect } from '#app/domain/policy/version-in-effect.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { listDrafts } from '#app/infra/requests/drafts.ts'
import { findReport } from '#app/infra/orders/address-reports.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { Card } from '#app/ui/shared/card.tsx'
import { classes } from '#app/ui/shared/class-names.ts'
import { LiveLine } from '#app/ui/live/live-line.tsx'
import { useLivePage } from '#app/ui/live/use-live-page.ts'
import { AddressReportCard } from '#app/ui/orders/address-report-card.tsx'
import { OrderAddress } from '#app/ui/orders/order-address.tsx'
import { OrderCases } from '#app/ui/orders/order-cases.tsx'
import { OrderLines } from '#app/ui/orders/order-lines.tsx'
import { MissingDoor } from '#app/ui/orders/missing-door.tsx'
import { OrderParts } from '#app/ui/orders/order-parts.tsx'
import { OrderHero } from '#app/ui/orders/order-hero.tsx'
import { ReceiptCard } from '#app/ui/orders/receipt-card.tsx'
import { Parcels, TrackingFacts } from '#app/ui/orders/parcels.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { RightsCard } from '#app/ui/statutory/rights-card.tsx'
import { BegunRequests } from '#app/ui/requests/begun-requests.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { missingDoors } from '#app/usecases/orders/missing-doors.ts'
import { choicesOf } from '#app/usecases/orders/order-parts.ts'
import { readWhatCameBefore } from '#app/usecases/requests/request-facts.ts'
import { stateReceipt } from '#app/usecases/orders/state-receipt.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { ReceiptForm } from '#app/web/orders/receipt-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { stampOf } from '#app/web/live/stamp.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { stateTone } from '#app/views/cases/case-view.ts'
import { formatInstant } from '#app/wording/shared/format.ts'
import { begunView } from '#app/views/requests/begun-requests.ts'
import { addressDoorOnPage, addressReportOnPage } from '#app/views/orders/address-report-page.ts'
import { choiceViews } from '#app/views/orders/order-axis.ts'
import { orderHero } from '#app/views/orders/order-hero.ts'
import { orderOnPage } from '#app/views/orders/order-page.ts'
import { missingDoorViews } from '#app/views/orders/missing-doors.ts'
import { partView } from '#app/views/orders/part-view.ts'
import { orderRights } from '#app/views/orders/order-rights.ts'
import { receiptsOnPage } from '#app/views/orders/receipt-page.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { reasonWords } from '#app/wording/policy/reason-words.ts'

export async function loader({ request, context, params: { orderId = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const key = { customerId: customer.id, orderId }
  const [order, drafts] = await Promise.all([
    findOrder(context.portal.database.pool, key),
    listDrafts(context.portal.database.pool, key.customerId, key.orderId),
  ])
  if (!order) throw notFound()

  const report = await findReport(context.portal.database.pool, { orderId: order.id })
  const now = context.portal.clock.now().toISOString()
  const parts = choicesOf(order, now, await readWhatCameBefore(context.portal.db, order))
  const receipts = receiptsOnPage(order, now, language)
  const shown = orderOnPage(order, language)
  const decidedElsewhere = parts[0]?.decidedElsewhere ?? null
  return {
    title: wordsOf(language, 'order')('title', { name: order.name }),
    order: shown,
    hero: orderHero(order, shown, language),
    now: formatInstant(now, stores[order.store].timeZone, language),
    parts: order.cancelledAt
      ? []
      : parts.map(({ part, choices }) => ({
          ...partView(part, order, language),
          silent: part.silent,
          asked: receipts.some(({ parcel }) => part.parcels.includes(parcel)),
          choices: choiceViews(choices, order, language),
        })),
    rights: order.cancelledAt ? null : orderRights(parts, order, language),
    elsewhere: decidedElsewhere && reasonWords(decidedElsewhere.code, versionInEffect(order.placedAt), language),
    receipts,
    missing: missingDoorViews(missingDoors(order, now), language),
    receiptKey: randomUUID(),
    thanks: new URL(request.url).searchParams.get('told') === 'came',
    begun: drafts.map((draft) => begunView(draft, language)),
    seen: stampOf([order, report]),
    address: addressDoorOnPage(order, language),
    report: report && { ...addressReportOnPage(report, order.store, language), conversationId: report.conversationId },
    cases: order.cases.map((each) => ({ ...each, tone: stateTone(each.state) })),
  }
}

/** Whether a silent parcel came, as its customer says. */
export async function action({ request, context, params: { orderId = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  if (!(await findOrder(context.portal.database.pool, { customerId: customer.id, orderId }))) throw notFound()
  const form = await readForm(request, ReceiptForm)
  if (!form.ok) return data({ problem: wordsOf(languageOf(request, context, customer), 'problems')('invalidForm') }, 422)
  const { key, parcel: shipmentId, came } = form.value
  const from = requestOrigin(request, context)
  const stated = await stateReceipt(context.portal, { customerId: customer.id, orderId, shipmentId, came, key, from })
  if (!stated.done && stated.because === 'no-such-parcel') throw notFound()
  if (!came) return redirect(`/orders/${orderId}/not_received?part=${shipmentId}`, 303)
  return redirect(`/orders/${orderId}${stated.done ? '?told=came#choices' : '#receipt'}`, 303)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function OrderPage() {
  const t = useTranslations('order')
  const region = useTranslations('region')
  const words = useTranslations('parts')
  const { title, order, hero, now, parts, receipts, missing, receiptKey, thanks, elsewhere, rights, cases, begun, seen, address, report } =
    useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem ?? null
  const only = order.parcels.length === 1 && !order.inParts ? (order.parcels[0] ?? null) : null
  const doorOf = (parcel: string) => {
    const door = missing.find((each) => each.parcel === parcel)
    return door ? <MissingDoor orderId={order.id} door={door} level={only ? 3 : 4} /> : null
  }
  const live = useLivePage(`/orders/${order.id}/live`, seen)
  return (
    <>
      <PageHeader title={title} back={{ to: '/orders', label: t('back') }} lead={t('placed', { date: order.placed })} />
      <div className="flex flex-col gap-6">
        <OrderHero hero={hero} status={order.status}>
          {only ? <TrackingFacts parcel={only} /> : null}
          {order.parcels.length > 0 && !only ? (
            <a href="#tracking" className="link inline-flex min-h-11 items-center self-start">
              {t('allTracking')}
            </a>
          ) : null}
          {order.parcels.length === 0 && order.status !== 'cancelled' ? <p className="max-w-text">{t('noParcelText')}</p> : null}
          <div className="flex flex-col gap-1 border-t border-hairline pt-3">
            <p className="text-14 text-soft">{t('toldAt', { date: order.toldAt })}</p>
            <LiveLine live={live} asOf={now} />
          </div>
        </OrderHero>
        {thanks ? (
          <Notice tone="good" title={words('receipt.saidYesTitle')} announce>
            {words('receipt.saidYesText')}
          </Notice>
        ) : null}
        <ReceiptCard orderId={order.id} receipts={receipts} formKey={receiptKey} problem={problem} />
        {cases.length > 0 ? <OrderCases title={t('casesTitle')} cases={cases} /> : null}
        {rights ? <RightsCard orderId={order.id} {...rights} /> : null}
        {parts.some(({ silent }) => !silent) ? (
          <Card id="choices" title={t('actionsTitle')}>
            <p className="-mt-2 mb-5 max-w-text text-soft">
              {parts.length > 1 ? `${words('severalText', { count: String(parts.length) })} ` : null}
              {t('actionsText', { now })}
            </p>
            {elsewhere ? (
              <div className="mb-6">
                <Notice tone="wait" title={elsewhere.says}>
                  {elsewhere.next}
                </Notice>
              </div>
            ) : null}
            <OrderParts order={order} parts={parts} lawFirst={rights?.rights.better === 'statutory'} />
          </Card>
        ) : null}
        <BegunRequests drafts={begun} />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          {order.parcels.length > 0 ? (
            <Card id="tracking" title={t('trackingTitle')}>
              <Parcels parcels={order.parcels} inParts={order.inParts} toldAbove={only !== null} door={doorOf} />
            </Card>
          ) : null}
          <div className={classes('flex flex-col gap-6', order.parcels.length === 0 && 'lg:contents')}>
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
