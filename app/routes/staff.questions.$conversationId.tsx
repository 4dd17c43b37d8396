import { findConversation } from '#app/infra/messages/read-conversation.ts'
import { randomUUID } from 'node:crypto'

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'

import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { DefinitionList } from '#app/ui/shared/definition-list.tsx'
import { MessageForm } from '#app/ui/messages/message-form.tsx'
import { Thread } from '#app/ui/messages/thread.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { isOpenReport } from '#app/domain/orders/address-report.ts'
import { StaffAddressReport } from '#app/ui/staff/address-report-card.tsx'
import { useLanguageName } from '#app/ui/shared/use-language-name.ts'
import { useTranslations } from '#app/ui/shared/words.ts'
import { answerQuestion } from '#app/usecases/messages/ask-question.ts'
import { settleQuestion } from '#app/usecases/messages/read-conversations.ts'
import { answerAddress, readReportForStaff } from '#app/usecases/orders/answer-address.ts'
import { noteView } from '#app/usecases/staff/read-files.ts'
import { requireIntent } from '#app/web/shared/intent.ts'
import { AddressAnswerForm } from '#app/web/account/account-forms.ts'
import { MessageForm as AnswerForm } from '#app/web/messages/message-form.ts'
import { readFormData } from '#app/web/shared/read-form.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff, type SignedInStaff } from '#app/web/sign-in/staff-session.ts'
import { threadView } from '#app/views/messages/conversation-page-view.ts'
import { addressReportOnPage } from '#app/views/orders/address-report-page.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.view.subject }]

export async function loader({ request, context, params: { conversationId = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const view = await findConversation(context.portal.db, { id: conversationId, staff: true })
  if (!view) throw notFound()
  if (view.caseNumber !== null) throw redirect(`/staff/cases/${view.caseNumber}#messages`, 303)
  const { id, subject, order, customer, waitingSince } = view
  await noteView(context.portal, {
    staffId: staff.id,
    object: { kind: 'customer', id: customer.id },
    from: requestOrigin(request, context),
  })
  const language = languageOf(request, context, staff)
  const address = await readReportForStaff(context.portal, id)
  return {
    view: { id, subject: subject ?? '', order, customer, waits: waitingSince !== null, language: view.language },
    address: address && { ...address, report: addressReportOnPage(address.report, view.store, language) },
    said: threadView(view.messages, [], { store: view.store, language }),
    key: randomUUID(),
  }
}

export async function action({ request, context, params: { conversationId = '' } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const sent = await requireSent(request)
  const intent = requireIntent(sent, ['message', 'settle', 'address'])
  if (intent === 'settle') {
    await settleQuestion(context.portal, conversationId)
    return redirect('/staff/questions', 303)
  }
  if (intent === 'address') return answerReport({ request, context }, conversationId, staff, sent)
  const form = readFormData(sent, AnswerForm)
  if (!form.ok) return data({ intent: 'message', reply: form.reply }, 422)
  const answered = await answerQuestion(context.portal, { ...form.value, id: conversationId, staffId: staff.id })
  if (!answered.done) throw notFound()
  return redirect(`/staff/questions/${conversationId}`, 303)
}

async function answerReport(
  { request, context }: Pick<ActionFunctionArgs, 'request' | 'context'>,
  conversationId: string,
  staff: SignedInStaff,
  sent: FormData,
) {
  const form = readFormData(sent, AddressAnswerForm)
  if (!form.ok) return data({ intent: 'address', reply: form.reply }, 422)
  const answered = await answerAddress(context.portal, {
    ...form.value,
    conversationId,
    staffId: staff.id,
    from: requestOrigin(request, context),
  })
  if (answered.done) return redirect(`/staff/questions/${conversationId}`, 303)
  if (answered.because === 'no-such-report') throw notFound()
  const says = wordsOf(languageOf(request, context, staff), 'addressReport')('staffMovedOn')
  return data({ intent: 'address', reply: form.refuse(says) }, 409)
}

/** After an answer of no, the page shows where the report stands now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate

export default function StaffQuestion() {
  const t = useTranslations('staffSupport')
  const staff = useTranslations('staff')
  const nameOf = useLanguageName()
  const { view, said, key, address } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const replyTo = (intent: string) => (answered?.intent === intent ? answered.reply : undefined)
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
          {address ? <StaffAddressReport key={address.report.id} {...address} reply={replyTo('address')} /> : null}
          <Card title={t('answerTitle')}>
            <MessageForm
              label={t('answer')}
              hint={t('answerHint', { language: nameOf(view.language) })}
              button={t('send')}
              formKey={key}
              hidden={{ intent: 'message' }}
              reply={replyTo('message')}
            />
            {view.waits && !(address && isOpenReport(address.report)) ? (
              <Form method="post" className="mt-4">
                <Button name="intent" value="settle">
                  {t('settle')}
                </Button>
              </Form>
            ) : null}
          </Card>
        </div>
      </div>
    </>
  )
}
