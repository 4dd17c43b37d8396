import { listCustomerConversations } from '#app/infra/messages/list-conversations.ts'
import { randomUUID } from 'node:crypto'

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { Card } from '#app/ui/shared/card.tsx'
import { ConversationTable } from '#app/ui/messages/conversation-table.tsx'
import { QuestionForm } from '#app/ui/messages/question-form.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { askQuestion } from '#app/usecases/messages/ask-question.ts'
import { listOrders } from '#app/usecases/orders/list-orders.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { QuestionForm as Form } from '#app/web/messages/message-form.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { regionOf } from '#app/web/shared/region.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { conversationRowView } from '#app/views/messages/conversation-page-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const [rows, { orders }] = await Promise.all([
    listCustomerConversations(context.portal.db, customer.id),
    listOrders(context.portal, { customerId: customer.id, filter: {}, after: null }),
  ])
  return {
    title: wordsOf(language, 'support')('title'),
    rows: rows.map((row) => conversationRowView(row, language, stores[rows[0]?.store ?? 'eu'].timeZone)),
    orders: orders.map(({ id, name }) => ({ id, name })),
    chosen: new URL(request.url).searchParams.get('order') ?? '',
    key: randomUUID(),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const form = await readForm(request, Form)
  if (!form.ok) return data({ reply: form.reply }, 422)
  const language = languageOf(request, context, customer)
  const { order, ...question } = form.value
  const asked = await askQuestion(context.portal, {
    ...question,
    orderId: order,
    customerId: customer.id,
    store: regionOf(request, context, customer).store,
    language,
    from: requestOrigin(request, context),
  })
  if (asked.done) return redirect(`/support/${asked.id}?sent`, 303)
  if (asked.because === 'other-request') return redirect('/support', 303)
  if (asked.because === 'no-such-order') throw notFound()
  return data({ reply: form.refuse(wordsOf(language, 'support')('tooMany')) }, 409)
}

export default function Support() {
  const t = useTranslations('support')
  const { rows, orders, chosen, key } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
        <Card title={t('listTitle')}>
          {rows.length === 0 ? <p className="max-w-text text-soft">{t('emptyText')}</p> : <ConversationTable rows={rows} />}
        </Card>
        <Card id="ask" title={t('askTitle')}>
          <p className="mb-4 max-w-text text-14 text-soft">{t('askText')}</p>
          <QuestionForm orders={orders} chosen={chosen} formKey={key} reply={reply} />
        </Card>
      </div>
    </>
  )
}
