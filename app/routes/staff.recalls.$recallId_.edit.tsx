import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { recallState } from '#app/domain/recalls/recall.ts'
import { storeIds } from '#app/domain/shared/stores.ts'
import { listArticles } from '#app/infra/recalls/articles.ts'
import { findRecall } from '#app/infra/recalls/recalls.ts'
import { RecallForm } from '#app/ui/recalls/recall-form.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { keepRecall } from '#app/usecases/recalls/keep-recall.ts'
import { RecallForm as Fields, recallValues } from '#app/web/recalls/recall-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

/** A new draft lies at `new`. */
const isNew = (id: string) => id === 'new'

export async function loader({ request, context, params: { recallId = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, ['admin'])
  const language = languageOf(request, context, staff)
  const recall = isNew(recallId) ? null : await findRecall(context.portal.db, recallId)
  if (!isNew(recallId) && (!recall || recallState(recall) !== 'draft')) throw notFound()
  const articles = await listArticles(context.portal.db)
  return {
    title: wordsOf(language, 'recalls')('editTitle'),
    version: recall?.version ?? null,
    values: recall ? recallValues(recall) : { stores: storeIds, brand: 'EM-Smart' },
    skus: articles.map(({ sku }) => sku),
    back: recall ? `/staff/recalls/${recall.id}` : '/staff/recalls',
  }
}

export async function action({ request, context, params: { recallId = '' } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, ['admin'])
  const form = await readForm(request, Fields)
  if (!form.ok) return data({ reply: form.reply }, 422)
  const { version, recall } = form.value
  const by = { staffId: staff.id, from: requestOrigin(request, context) }
  if (!isNew(recallId) && version === null) throw notFound()
  const kept = await keepRecall(context.portal, by, isNew(recallId) ? null : { id: recallId, version: version ?? 0 }, recall)
  if (kept.done) return redirect(`/staff/recalls/${kept.id}`, 303)
  const t = wordsOf(languageOf(request, context, staff), 'recalls')
  if (kept.because !== 'faulty') return data({ reply: form.refuse(t(`because.${kept.because}`)) }, 409)
  const [first] = kept.fields
  return data({ reply: first ? form.refuse(t(`faults.${first.fault}`), first.field) : form.refuse('invalid') }, 422)
}

export default function EditRecall() {
  const t = useTranslations('recalls')
  const { title, version, values, skus, back } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return (
    <>
      <PageHeader title={title} back={{ to: back, label: t('back') }} />
      <RecallForm typed={{ reply, kept: values }} version={version} skus={skus} back={back} />
    </>
  )
}
