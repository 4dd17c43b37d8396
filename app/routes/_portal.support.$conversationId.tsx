import { randomUUID } from 'node:crypto'

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'

import { Card } from '#app/ui/shared/card.tsx'
import { MessageForm } from '#app/ui/messages/message-form.tsx'
import { Thread } from '#app/ui/messages/thread.tsx'
import { useArrived } from '#app/ui/messages/use-draft.ts'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { writeInQuestion } from '#app/usecases/messages/ask-question.ts'
import { openConversation } from '#app/usecases/messages/read-conversations.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { MessageForm as Form } from '#app/web/messages/message-form.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { threadView, unnamed } from '#app/views/messages/conversation-page-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.subject ?? ''} · EM-Smart` }]

export async function loader({ request, context, params: { conversationId = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const view = await openConversation(context.portal, { id: conversationId, customerId: customer.id })
  if (!view) throw notFound()
  if (view.caseNumber !== null) throw redirect(`/cases/${view.caseNumber}#messages`, 303)
  const language = languageOf(request, context, customer)
  return {
    subject: view.subject ?? '',
    order: view.order,
    said: unnamed(threadView(view.messages, [], { store: view.store, language })),
    sent: new URL(request.url).searchParams.has('sent'),
    key: randomUUID(),
  }
}

export async function action({ request, context, params: { conversationId = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const form = await readForm(request, Form)
  if (!form.ok) return data({ reply: form.reply }, 422)
  const written = await writeInQuestion(context.portal, { ...form.value, id: conversationId, customerId: customer.id })
  if (written.done) return redirect(`/support/${conversationId}`, 303)
  if (written.because === 'no-such-question') throw notFound()
  const t = wordsOf(languageOf(request, context, customer), 'support')
  return data({ reply: form.refuse(t('tooMany')) }, 409)
}

export default function Question() {
  const t = useTranslations('support')
  const { subject, order, said, sent, key } = useLoaderData<typeof loader>()
  useArrived(sent ? '/support' : null)
  const reply = useActionData<typeof action>()?.reply
  return (
    <>
      <PageHeader title={subject} back={{ to: '/support', label: t('back') }} />
      <div className="flex max-w-3xl flex-col gap-6">
        {sent ? (
          <Notice tone="good" title={t('sentTitle')} announce>
            {t('sentText')}
          </Notice>
        ) : null}
        {order ? (
          <p>
            <Link to={`/orders/${order.id}`} className="inline-flex min-h-11 items-center underline underline-offset-3">
              {t('aboutOrder', { name: order.name })}
            </Link>
          </p>
        ) : null}
        <Card title={t('threadTitle')}>
          <Thread said={said} side="customer" names={{ customer: t('you'), staff: t('us') }} />
        </Card>
        <Card title={t('replyTitle')}>
          <MessageForm label={t('message')} button={t('send')} formKey={key} reply={reply} />
        </Card>
      </div>
    </>
  )
}
