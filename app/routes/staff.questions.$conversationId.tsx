import { randomUUID } from 'node:crypto'

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'

import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { MessageForm } from '#app/ui/messages/message-form.tsx'
import { Thread } from '#app/ui/messages/thread.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { answerQuestion } from '#app/usecases/messages/ask-question.ts'
import { readConversationAsStaff, settle } from '#app/usecases/messages/read-conversations.ts'
import { noteView } from '#app/usecases/staff/note-view.ts'
import { MessageForm as AnswerForm } from '#app/web/forms/message-form.ts'
import { readFormData } from '#app/web/forms/read-form.ts'
import { languageOf } from '#app/web/language.ts'
import { notFound } from '#app/web/not-found.ts'
import { requestOrigin } from '#app/web/request-origin.ts'
import { requireStaff } from '#app/web/staff-session.ts'
import { threadView } from '#app/wording/conversation-page-view.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.view.subject }]

export async function loader({ request, context, params: { conversationId = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const view = await readConversationAsStaff(context.portal, conversationId)
  if (!view) throw notFound()
  if (view.caseNumber !== null) throw redirect(`/staff/cases/${view.caseNumber}#messages`, 303)
  const { id, subject, order, customer, waitingSince } = view
  await noteView(context.portal, { staffId: staff.id, object: { kind: 'customer', id: customer.id }, from: requestOrigin(request, context) })
  const language = languageOf(request, context, staff)
  return {
    view: { id, subject: subject ?? '', order, customer, waits: waitingSince !== null, language: view.language },
    said: threadView(view.messages, [], { store: view.store, language }),
    key: randomUUID(),
  }
}

export async function action({ request, context, params: { conversationId = '' } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const sent = await request.formData()
  if (sent.get('intent') === 'settle') {
    await settle(context.portal, conversationId)
    return redirect('/staff/questions', 303)
  }
  const form = readFormData(sent, AnswerForm)
  if (!form.ok) return data({ reply: form.reply }, 422)
  const answered = await answerQuestion(context.portal, { ...form.value, id: conversationId, staffId: staff.id })
  if (!answered.done) throw notFound()
  return redirect(`/staff/questions/${conversationId}`, 303)
}

export default function StaffQuestion() {
  const t = useTranslations('staffSupport')
  const staff = useTranslations('staff')
  const { view, said, key } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const { customer } = view
  return (
    <>
      <PageHeader title={view.subject} back={{ to: '/staff/questions', label: t('back') }} />
      <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
        <Card title={t('threadTitle')}>
          <Thread said={said} side="staff" names={{ customer: customer.name ?? customer.email ?? t('customer'), staff: t('us') }} />
        </Card>
        <div className="flex flex-col gap-6">
          <Card title={t('factsTitle')}>
            <DefinitionList
              items={[
                { term: t('customer'), value: customer.name ?? '' },
                { term: staff('customerEmail'), value: customer.email ?? '' },
                { term: t('order'), value: view.order?.name ?? t('noOrder') },
              ]}
            />
          </Card>
          <Card title={t('answerTitle')}>
            <MessageForm
              label={t('answer')}
              hint={t('answerHint', { language: staff(`languages.${view.language}`) })}
              button={t('send')}
              formKey={key}
              reply={reply}
            />
            {view.waits ? (
              <Form method="post" className="mt-4">
                <Button name="intent" value="settle">{t('settle')}</Button>
              </Form>
            ) : null}
          </Card>
        </div>
      </div>
    </>
  )
}
