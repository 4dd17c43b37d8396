import { randomUUID } from 'node:crypto'

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'

import { isAction } from '#app/domain/policy/facts.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { ExceptionCard } from '#app/ui/requests/exception-card.tsx'
import { DeniedItems } from '#app/ui/requests/denied-items.tsx'
import { LiveAnswer } from '#app/ui/requests/live-answer.tsx'
import { NoWay } from '#app/ui/requests/no-way.tsx'
import { RequestForm } from '#app/ui/requests/request-form.tsx'
import { useLiveAnswer } from '#app/ui/requests/use-live-answer.ts'
import { askException } from '#app/usecases/cases/ask-exception.ts'
import { openRequest } from '#app/usecases/cases/open-request.ts'
import { previewRequest, quoteRequest } from '#app/usecases/cases/quote-request.ts'
import { readFormer } from '#app/usecases/cases/read-quote.ts'
import { readOrder } from '#app/usecases/orders/read-order.ts'
import { requireCustomer } from '#app/web/customer-session.ts'
import { ExceptionForm } from '#app/web/forms/file-form.ts'
import { readFormData } from '#app/web/forms/read-form.ts'
import { readDraft, readRequest } from '#app/web/forms/request-form.ts'
import { languageOf } from '#app/web/language.ts'
import { notFound } from '#app/web/not-found.ts'
import { requestOrigin } from '#app/web/request-origin.ts'
import { decisionView } from '#app/wording/decision-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { lineTitles } from '#app/wording/receipt.ts'
import { requestPage } from '#app/wording/request-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context, params: { orderId = '', action = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  if (!isAction(action)) throw notFound()
  const opened = await openRequest(context.portal, { customerId: customer.id, orderId, action })
  if (!opened) throw notFound()
  const { order, opening } = opened
  if (order.cancelledAt !== null) throw redirect(`/orders/${order.id}`, 303)
  const asked = new URL(request.url).searchParams
  const former = await readFormer(context.portal, { customerId: customer.id, orderId, quoteId: asked.get('from') ?? '' })
  const language = languageOf(request, context, customer)
  return {
    title: wordsOf(language, 'requests')(`titles.${action}`, { name: order.name }),
    action,
    order: { id: order.id, name: order.name },
    former,
    thing: asked.get('thing'),
    exceptionKey: randomUUID(),
    ...requestPage({ order, opening, language }, former),
  }
}

export async function action({ request, context, params: { orderId = '', action = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  if (!isAction(action)) throw notFound()
  const sent = await request.formData()
  const language = languageOf(request, context, customer)
  const key = { customerId: customer.id, orderId }
  const order = await readOrder(context.portal.db, key)
  if (!order) throw notFound()

  if (sent.get('intent') === 'preview') {
    const choice = readDraft(action, order, sent)
    const seen = choice && (await previewRequest(context.portal, { ...key, choice }))
    if (!seen?.done) return data({ preview: null, reply: null })
    const known = { store: order.store, titles: lineTitles(order.lines), language }
    return data({ preview: decisionView(seen.decision, seen.facts, known), reply: null })
  }

  if (sent.get('intent') === 'exception') {
    const form = readFormData(sent, ExceptionForm)
    if (!form.ok) return data({ preview: null, reply: form.reply }, 422)
    const asked = await askException(context.portal, { ...key, action, ...form.value, language, from: requestOrigin(request, context) })
    if (asked.done || asked.because === 'already-open') return redirect(`/cases/${asked.number}?${asked.done ? 'filed' : 'already'}=yes`, 303)
    return redirect(`/orders/${orderId}/${action}`, 303)
  }

  const form = readRequest(action, order, sent)
  if (!form.ok) return data({ preview: null, reply: form.reply }, 422)
  const quoted = await quoteRequest(context.portal, { ...key, choice: form.choice, answers: form.answers })
  if (quoted.done) return redirect(`/orders/${orderId}/quotes/${quoted.quoteId}`, 303)
  if (quoted.because === 'no-such-order') throw notFound()
  return data({ preview: null, reply: form.refuse(wordsOf(language, 'requests')('wrongChoice')) }, 422)
}

export default function RequestPage() {
  const t = useTranslations('requests')
  const items = useTranslations('returns')
  const repairs = useTranslations('repairs')
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const { answer, ask } = useLiveAnswer<typeof action>()
  const { order, decision } = page
  const repair = page.action === 'repair'
  const denied = <DeniedItems title={repair ? repairs('deniedTitle') : items('deniedTitle')} items={page.denied} />
  const possible = decision.outcome !== 'ineligible'
  return (
    <>
      <PageHeader
        title={page.title}
        lead={possible ? t(`leads.${page.action}`) : undefined}
        back={{ to: `/orders/${order.id}`, label: t('backToOrder', { name: order.name }) }}
      />
      {possible ? (
        <div className="grid gap-8 lg:grid-cols-[1fr_22rem] lg:items-start">
          <div className="flex flex-col gap-6">
            {denied}
            <RequestForm page={page} reply={reply ?? undefined} onChange={ask} />
          </div>
          <LiveAnswer
            title={t(liveTitleOf(page))}
            decision={answer?.preview ?? page.known}
            first={page.known !== null}
            waiting={t(`liveWaiting.${waitingFor(page)}`)}
          />
        </div>
      ) : (
        <NoWay order={order} decision={decision}>
          {denied}
          <ExceptionCard formKey={page.exceptionKey} asksReason reply={reply ?? undefined} />
        </NoWay>
      )}
    </>
  )
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

function waitingFor({ action, delivered }: Page) {
  if (action === 'repair' || action === 'exchange') return action
  return delivered ? 'parcel' : 'items'
}

function liveTitleOf({ action, known }: Page) {
  if (action === 'repair') return 'coverageNowTitle'
  if (action === 'exchange') return 'quoteTitles.exchange'
  return known ? 'nowTitle' : 'liveTitle'
}
