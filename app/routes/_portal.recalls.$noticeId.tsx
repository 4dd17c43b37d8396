import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { findArticleLook } from '#app/infra/recalls/articles.ts'
import { findNoticeItems } from '#app/infra/recalls/items.ts'
import { findRecall } from '#app/infra/recalls/recalls.ts'
import { RecallAnswers } from '#app/ui/recalls/recall-answers.tsx'
import { RecallNoticeCard } from '#app/ui/recalls/recall-notice.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { answerRecall } from '#app/usecases/recalls/answer-recall.ts'
import { recallItem } from '#app/views/recalls/recall-items.ts'
import { noticeView } from '#app/views/recalls/recall-notice.ts'
import { RecallAnswerForm } from '#app/web/recalls/answer-form.ts'
import { formToken } from '#app/web/shared/form-token.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { readOwnForm } from '#app/web/shared/read-own-form.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

const answering = 'answer-recall'

export async function loader({ request, context, params: { noticeId = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const { db } = context.portal
  const items = await findNoticeItems(db, { customerId: customer.id, buyerId: noticeId })
  const recall = items[0] ? await findRecall(db, items[0].recallId) : null
  if (!recall) throw notFound()
  const { notice } = recall
  return {
    title: wordsOf(language, 'recallNotice')('page.title'),
    token: formToken(customer, answering, context),
    notice: noticeView(notice, items, language),
    look: notice.pictureSku === null ? null : await findArticleLook(db, notice.pictureSku),
    remedies: notice.remedies,
    ended: recall.endedAt !== null,
    items: items.map((item) => recallItem(item, language)),
  }
}

export async function action({ request, context, params: { noticeId = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const items = await findNoticeItems(context.portal.db, { customerId: customer.id, buyerId: noticeId })
  if (items.length === 0) throw notFound()
  const form = await readOwnForm(request, RecallAnswerForm, { holder: customer, form: answering }, context)
  if (!form.ok) return data({ item: items[0]?.id ?? '', problem: 'staleForm' }, form.status)
  const { item: itemId, answer } = form.value
  const input = { customerId: customer.id, itemId, answer, language, from: requestOrigin(request, context) }
  const answered = await answerRecall(context.portal, input)
  if (answered.done) return redirect(answered.number === null ? `/recalls/${noticeId}#answer` : `/cases/${answered.number}`, 303)
  if (answered.because === 'no-such-item') throw notFound()
  return data({ item: itemId, problem: wordsOf(language, 'recallNotice')(`page.because.${answered.because}`) }, 409)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function RecallPage() {
  const t = useTranslations('recallNotice')
  const { title, notice, look, items, remedies, token, ended } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() ?? null
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={title} lead={notice.name} />
      <div className="flex flex-col gap-6">
        {ended ? <Notice tone="info" title={t('page.ended')} /> : null}
        <RecallNoticeCard notice={notice} look={look} level={null} />
        <RecallAnswers items={items} remedies={remedies} token={token} refused={refused} />
      </div>
    </div>
  )
}
