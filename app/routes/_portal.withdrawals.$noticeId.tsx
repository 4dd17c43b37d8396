import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'

import { stores } from '#app/domain/shared/stores.ts'
import { findNotice } from '#app/infra/statutory/notices.ts'
import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { DefinitionList } from '#app/ui/shared/definition-list.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { answerForOrder } from '#app/usecases/statutory/answer-notice.ts'
import { requireIntent } from '#app/web/shared/intent.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { formatInstant } from '#app/wording/shared/format.ts'

export async function loader({ request, context, params: { noticeId = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const notice = await findNotice(context.portal.db, { id: noticeId, customerId: customer.id })
  if (!notice) throw notFound()
  const language = languageOf(request, context, customer)
  const { orderId, orderName, answer, open } = notice
  return {
    title: wordsOf(language, 'declare')('noticeTitle'),
    at: formatInstant(notice.declaredAt, stores[notice.store].timeZone, language),
    ...{ orderId, orderName, answer, open },
  }
}

export async function action({ request, context, params: { noticeId = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const answer = requireIntent(await requireSent(request), ['mine', 'not_mine'])
  const from = requestOrigin(request, context)
  const answered = await answerForOrder(context.portal, { noticeId, customerId: customer.id, answer, from })
  if (!answered.done && answered.because === 'no-such-notice') throw notFound()
  return redirect(answered.done && answered.number !== null ? `/cases/${answered.number}` : `/withdrawals/${noticeId}`, 303)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function AnswerNotice() {
  const t = useTranslations('declare')
  const { title, at, orderId, orderName, answer, open } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={title}
        lead={t('noticeLead', { name: orderName })}
        back={{ to: `/orders/${orderId}`, label: t('back', { name: orderName }) }}
      />
      <div className="flex flex-col gap-6">
        {answer ? (
          <Notice tone="good" announce>
            {t(answer === 'mine' ? 'noticeAnsweredMine' : 'noticeAnsweredNotMine')}
          </Notice>
        ) : open ? null : (
          <Notice tone="info">{t('noticeSettled')}</Notice>
        )}
        <Card>
          <DefinitionList
            items={[
              { term: t('noticeOrder'), value: orderName },
              { term: t('noticeAt'), value: at },
            ]}
          />
          {answer === null && open ? (
            <Form method="post" className="mt-6 grid gap-5 sm:grid-cols-2">
              <Choice intent="mine" label={t('noticeMine')} text={t('noticeMineText')} />
              <Choice intent="not_mine" label={t('noticeNotMine')} text={t('noticeNotMineText')} />
            </Form>
          ) : null}
        </Card>
      </div>
    </div>
  )
}

function Choice({ intent, label, text }: Readonly<{ intent: 'mine' | 'not_mine'; label: string; text: string }>) {
  return (
    <div className="flex flex-col gap-2">
      <Button name="intent" value={intent} wide aria-describedby={`${intent}-means`}>
        {label}
      </Button>
      <p id={`${intent}-means`} className="text-14 text-soft">
        {text}
      </p>
    </div>
  )
}
