import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'

import { agreeing, isAgreeing } from '#app/domain/cases/proposal.ts'
import { AddressBlock } from '#app/ui/shared/address-block.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { DefinitionList } from '#app/ui/shared/definition-list.tsx'
import { OrderLines } from '#app/ui/orders/order-lines.tsx'
import { OrderStatus } from '#app/ui/orders/order-status.tsx'
import { Parcels } from '#app/ui/orders/parcels.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { DeliveryCard } from '#app/ui/staff/delivery-card.tsx'
import { FoundCases } from '#app/ui/staff/found-tables.tsx'
import { GiftClaims } from '#app/ui/staff/gift-claims.tsx'
import { OrderBooks } from '#app/ui/staff/order-books.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { confirmGift } from '#app/usecases/orders/confirm-gift.ts'
import { matchRefund } from '#app/usecases/orders/match-refund.ts'
import { canNoteDelivery, noteDelivery } from '#app/usecases/orders/note-delivery.ts'
import { readOrderFile } from '#app/usecases/staff/read-files.ts'
import type { Context } from '#app/web/shared/context.ts'
import { formToken, isFormToken } from '#app/web/shared/form-token.ts'
import { OrderBooksForm } from '#app/web/orders/order-books-form.ts'
import { readFormData } from '#app/web/shared/read-form.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { DeliveryForm } from '#app/web/orders/receipt-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireRole, requireStaff } from '#app/web/sign-in/staff-session.ts'
import { booksView, giftClaims } from '#app/views/orders/order-books.ts'
import { orderOnPage } from '#app/views/orders/order-page.ts'
import { deliveriesOnPage } from '#app/views/orders/receipt-page.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { foundView, maskedEmail } from '#app/views/staff/staff-search-view.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

/** What the form that says which money is the same carries a token for (W2). */
const booksForm = 'order-books'

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
    customer: customer && {
      id: customer.id,
      name: customer.name ?? order.shipAddress?.name ?? null,
      email: customer.email && maskedEmail(customer.email),
    },
    books: booksView(file.books, language),
    gifts: giftClaims(order),
    refunder: { mayRefund: isAgreeing(staff.role), fresh: staff.freshlyProved, token: formToken(staff, booksForm, context) },
    deliveries: deliveriesOnPage(order, order.shipments.filter(canNoteDelivery), context.portal.clock.now().toISOString(), language),
    noted: new URL(request.url).searchParams.has('delivered'),
    cases: foundView({ customers: [], orders: [], cases }, language).cases,
  }
}

type Sent = Readonly<{ request: Request; context: Context; id: string; sent: FormData }>

export async function action({ request, context, params: { id = '' } }: ActionFunctionArgs) {
  await requireStaff(request, context)
  const sent = await requireSent(request)
  const input = { request, context, id, sent }
  return sent.get('intent') === 'delivery' ? note(input) : match(input)
}

/** That money which the shop gave back is the same as some of ours, or that a gift belongs where the cart says. */
async function match({ request, context, id, sent }: Sent) {
  const staff = await requireStaff(request, context)
  const t = wordsOf(languageOf(request, context, staff), 'orderBooks')
  const form = readFormData(sent, OrderBooksForm)
  if (!form.ok || !isFormToken(form.value.token, staff, booksForm, context)) return data({ problem: t('movedOn') }, 422)
  const { shopRefund, own = null, giftLine } = form.value
  const input = { orderId: id, staffId: staff.id, from: requestOrigin(request, context) }
  if (giftLine !== undefined) {
    const confirmed = await confirmGift(context.portal, { ...input, lineId: giftLine })
    return confirmed.done ? redirect(`/staff/orders/${id}`, 303) : data({ problem: t('movedOn') }, 409)
  }
  requireRole(staff, agreeing)
  if (!staff.freshlyProved) return data({ problem: t('notFresh') }, 403)
  const matched = await matchRefund(context.portal, { ...input, shopRefundId: shopRefund ?? '', ownId: own })
  return matched.done ? redirect(`/staff/orders/${id}`, 303) : data({ problem: t('movedOn') }, 409)
}

/** That a parcel came, and when. */
async function note({ request, context, id, sent }: Sent) {
  const staff = await requireStaff(request, context)
  const parcel = String(sent.get('parcel'))
  const form = readFormData(sent, DeliveryForm)
  if (!form.ok) return data({ parcel, reply: form.reply }, 422)
  const { parcel: shipmentId, receivedOn } = form.value
  const noted = await noteDelivery(context.portal, {
    orderId: id,
    shipmentId,
    receivedOn,
    staffId: staff.id,
    from: requestOrigin(request, context),
  })
  if (!noted.done && noted.because === 'no-such-parcel') throw notFound()
  if (!noted.done && noted.because === 'wrong-day') {
    const words = wordsOf(languageOf(request, context, staff), 'parts')
    return data({ parcel, reply: form.refuse(words('staff.wrongDay'), 'receivedOn') }, 422)
  }
  return redirect(`/staff/orders/${id}${noted.done ? '?delivered' : ''}`, 303)
}

export default function StaffOrder() {
  const t = useTranslations('staffSearch')
  const region = useTranslations('region')
  const parts = useTranslations('parts')
  const { title, order, customer, books, gifts, refunder, cases, deliveries, noted } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: '/staff/search', label: t('title') }}
        lead={<span className="text-14">{t('viewed')}</span>}
        action={<OrderStatus state={order.status} arrived={order.arrived} />}
      />
      <div className="grid gap-4 lg:grid-cols-2 lg:items-start">
        <div className="flex flex-col gap-4">
          <Card title={t('linesTitle')}>
            <OrderLines lines={order.lines} shipping={order.shipping} total={order.total} />
          </Card>
          <Card title={t('cases')}>{cases.length > 0 ? <FoundCases rows={cases} quiet /> : t('noCases')}</Card>
          <GiftClaims claims={gifts} token={refunder.token} />
          <OrderBooks books={books} refunder={refunder} problem={answered && 'problem' in answered ? answered.problem : null} />
        </div>
        <div className="flex flex-col gap-4">
          {noted ? <Notice tone="good" title={parts('staff.saved')} announce /> : null}
          <Card title={t('factsTitle')}>
            <DefinitionList
              items={[
                {
                  term: t('customer'),
                  value: customer ? (
                    <>
                      <Link to={`/staff/customers/${customer.id}`} className="link">
                        {customer.name ?? t('noName')}
                      </Link>{' '}
                      {customer.email}
                    </>
                  ) : (
                    t('noCustomer')
                  ),
                },
                { term: t('store'), value: region(`stores.${order.store}`) },
                { term: t('placed'), value: order.placed },
                order.address !== null && { term: t('city'), value: <AddressBlock lines={order.address} /> },
              ]}
            />
          </Card>
          <Card title={t('shipmentsTitle')}>
            {order.parcels.length > 0 ? <Parcels parcels={order.parcels} inParts={order.inParts} /> : t('nothingSent')}
          </Card>
          <DeliveryCard parcels={deliveries} answered={answered && 'parcel' in answered ? answered : undefined} />
        </div>
      </div>
    </>
  )
}
