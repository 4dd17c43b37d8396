import { randomUUID } from 'node:crypto'

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { missableFrom } from '#app/domain/orders/missable.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { OrderPart } from '#app/domain/orders/parts.ts'
import { isRequestKind, type RequestKind } from '#app/domain/policy/facts.ts'
import { firstOpen, partOfDraft } from '#app/domain/requests/draft.ts'
import { requestParts } from '#app/domain/requests/request-part.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { isRefusedByBoth } from '#app/domain/statutory/claim-of.ts'
import { findDraft } from '#app/infra/requests/drafts.ts'
import { ButtonLink } from '#app/ui/shared/button.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { AboutPart } from '#app/ui/requests/about-part.tsx'
import { DeniedItems } from '#app/ui/requests/denied-items.tsx'
import { ExceptionCard } from '#app/ui/requests/exception-card.tsx'
import { NoWay } from '#app/ui/requests/no-way.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { askException } from '#app/usecases/requests/ask-exception.ts'
import { openRequest } from '#app/usecases/requests/open-request.ts'
import { discardDraft } from '#app/usecases/requests/request-draft.ts'
import { readRequest } from '#app/usecases/requests/request-facts.ts'
import { stepsOfRequest } from '#app/usecases/requests/steps-of-request.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { requireIntent } from '#app/web/shared/intent.ts'
import { ExceptionForm } from '#app/web/requests/file-form.ts'
import { readFormData } from '#app/web/shared/read-form.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { aboutPart, requestTitle } from '#app/views/orders/part-view.ts'
import { later } from '#app/views/orders/missing-doors.ts'
import { rightsInRequest } from '#app/views/statutory/rights-view.ts'
import { previewView } from '#app/views/requests/request-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

/** Leads to where the customer left off, or says at once that the answer is no. */
export async function loader({ request, context, params: { orderId = '', action = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  if (!isRequestKind(action)) throw notFound()
  const key = { customerId: customer.id, orderId, action }
  const { searchParams } = new URL(request.url)
  const draft = await findDraft(context.portal.db, key)
  const chosen = partOfDraft(draft?.steps ?? {})
  const named = searchParams.get('part')
  const opened = await openRequest(context.portal, { ...key, part: chosen })
  if (!opened) throw notFound()
  const { order, part, asksPart, preview } = opened
  if (order.cancelledAt !== null) throw redirect(`/orders/${order.id}`, 303)
  if (opened.asksReceipt) throw redirect(`/orders/${order.id}#receipt`, 303)
  const place = `/orders/${order.id}/${action}`
  const several = requestParts(order, action).length > 1
  // From one part of the order: whatever was begun before, it is about that one now.
  const isThat = named === null || (!asksPart && part.parcels.includes(named))
  if (several && !isThat) throw redirect(`${place}/part?part=${encodeURIComponent(named ?? '')}`, 303)
  const language = languageOf(request, context, customer)
  if (isRefusedByBoth(preview) && !asksPart) {
    const title = requestTitle(action, order, language)
    return {
      title,
      about: aboutPart(part, order, language),
      order: { id: order.id, name: order.name },
      from: laterOf(action, order, part, language, context.portal.clock.now().toISOString()),
      otherPart: several ? `${place}/part` : null,
      exceptionKey: randomUUID(),
      rights: rightsInRequest(preview, language),
      ...previewView({ order, preview, language }),
    }
  }
  const steps = stepsOfRequest(opened.known, action, draft?.steps ?? {})
  const thing = searchParams.get('thing')
  // From the page of a machine: whatever was begun before, it is about that one now.
  if (thing !== null && draft?.steps.machine?.answers.thing !== thing)
    throw redirect(`${place}/machine?thing=${encodeURIComponent(thing)}`, 303)
  if (draft?.quoteId) throw redirect(`/orders/${order.id}/quotes/${draft.quoteId}`, 303)
  throw redirect(`${place}/${firstOpen(draft?.steps ?? {}, steps) ?? steps.at(-1)}`, 303)
}

/** From which day on what was not received can be reported; null for all else. */
function laterOf(action: RequestKind, order: OrderView, part: OrderPart, language: Language, now: string): string | null {
  const from = action === 'not_received' ? missableFrom(order, part, now) : null
  return from === null ? null : later(from, language)
}

export async function action({ request, context, params: { orderId = '', action = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  if (!isRequestKind(action)) throw notFound()
  const sent = await requireSent(request)
  const key = { customerId: customer.id, orderId, action }
  const read = await readRequest(context.portal, key)
  if (!read) throw notFound()
  if (requireIntent(sent, ['discard', 'exception']) === 'discard') {
    await discardDraft(context.portal, key)
    return redirect(sent.get('back') === 'home' ? '/home' : `/orders/${orderId}`, 303)
  }
  const form = readFormData(sent, ExceptionForm)
  if (!form.ok) return data({ reply: form.reply }, 422)
  const language = languageOf(request, context, customer)
  const asked = await askException(context.portal, { ...read, ...form.value, language, from: requestOrigin(request, context) })
  if (asked.done || asked.because === 'already-open') return redirect(`/cases/${asked.number}?${asked.done ? 'filed' : 'already'}=yes`, 303)
  return redirect(`/orders/${orderId}/${action}`, 303)
}

export default function ImpossibleRequest() {
  const t = useTranslations('requests')
  const items = useTranslations('returns')
  const repairs = useTranslations('repairs')
  const parts = useTranslations('parts')
  const missing = useTranslations('missing')
  const { title, about, order, decision, denied, from, otherPart, exceptionKey, rights } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return (
    <>
      <PageHeader title={title} back={{ to: `/orders/${order.id}`, label: t('backToOrder', { name: order.name }) }} />
      <AboutPart part={about} />
      <NoWay order={order} decision={decision} rights={rights}>
        {from ? (
          <Notice tone="wait" title={from}>
            {missing('until')}
          </Notice>
        ) : null}
        {otherPart ? (
          <div>
            <ButtonLink to={otherPart}>{parts('other')}</ButtonLink>
          </div>
        ) : null}
        <DeniedItems title={decision.action === 'repair' ? repairs('deniedTitle') : items('deniedTitle')} items={denied} />
        <ExceptionCard formKey={exceptionKey} asksReason reply={reply} />
      </NoWay>
    </>
  )
}
