import { houseLanguages } from '#app/domain/shared/stores.ts'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { countConcerned, listConcerned, listUnreachable } from '#app/infra/recalls/buyers.ts'
import { findArticleLook } from '#app/infra/recalls/articles.ts'
import { findRecall } from '#app/infra/recalls/recalls.ts'
import { findResponse } from '#app/infra/recalls/response.ts'
import { RecallNoticeCard } from '#app/ui/recalls/recall-notice.tsx'
import { RecallPreview } from '#app/ui/recalls/recall-preview.tsx'
import { RecallResponseCard } from '#app/ui/recalls/recall-response.tsx'
import { RecallSteps } from '#app/ui/recalls/recall-steps.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { DefinitionList } from '#app/ui/shared/definition-list.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { StatusBadge } from '#app/ui/shared/status-badge.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { stepRecall } from '#app/usecases/recalls/keep-recall.ts'
import { noticeView } from '#app/views/recalls/recall-notice.ts'
import { buyerRows, choiceRows, recallPageSize, recallStanding, responseRows, unreachableRows } from '#app/views/recalls/recall-page.ts'
import { consoleZone } from '#app/views/staff/console-zone.ts'
import { RecallStepForm } from '#app/web/recalls/recall-form.ts'
import { formToken, isFormToken } from '#app/web/shared/form-token.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireFreshStaff, requireStaff } from '#app/web/sign-in/staff-session.ts'
import { formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

const purpose = 'recall'
const mostUnreachable = 50

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context, params: { recallId = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, ['admin'])
  const language = languageOf(request, context, staff)
  const { db } = context.portal
  const recall = await findRecall(db, recallId)
  if (!recall) throw notFound()
  const { selection, notice, version, round, agreedAt, endedAt, proposedBy, agreedBy } = recall
  const page = pageOf(request)
  const [count, buyers, unreachable, response, look] = await Promise.all([
    countConcerned(db, selection),
    listConcerned(db, selection, { limit: recallPageSize, offset: page * recallPageSize }),
    listUnreachable(db, selection, mostUnreachable),
    findResponse(db, recall.id),
    notice.pictureSku === null ? null : findArticleLook(db, notice.pictureSku),
  ])
  const day = (at: string | null) => at && formatDayOf(at, consoleZone, language)
  return {
    id: recall.id,
    title: recall.title,
    standing: recallStanding(recall),
    choice: choiceRows(selection, notice, language),
    notices: houseLanguages.map((spoken) => ({ language: spoken, notice: noticeView(notice, [], spoken) })),
    look,
    preview: { count, page, buyers: buyerRows(buyers, language), unreachable: unreachableRows(unreachable) },
    response: agreedAt === null ? null : responseRows(response, language),
    steps: {
      token: formToken(staff, purpose, context),
      fresh: staff.freshlyProved,
      version,
      round,
      isProposer: proposedBy?.id === staff.id,
      name1: proposedBy?.name ?? '',
      name2: agreedBy?.name ?? '',
      agreed: day(agreedAt),
      ended: day(endedAt),
    },
  }
}

function pageOf(request: Request): number {
  const asked = Number(new URL(request.url).searchParams.get('page') ?? '1')
  return Number.isSafeInteger(asked) && asked > 0 && asked < 100_000 ? asked - 1 : 0
}

export async function action({ request, context, params: { recallId = '' } }: ActionFunctionArgs) {
  const staff = await requireFreshStaff(request, context, ['admin'])
  const form = await readForm(request, RecallStepForm)
  if (!form.ok) return data({ reply: form.reply }, 422)
  const { intent: step, token, version, round } = form.value
  if (!isFormToken(token, staff, purpose, context)) return data({ reply: form.refuse('invalidForm') }, 422)
  const from = requestOrigin(request, context)
  const stepped = await stepRecall(context.portal, { id: recallId, step, version, round, staffId: staff.id, from })
  if (stepped.done) return redirect(`/staff/recalls/${recallId}`, 303)
  const words = wordsOf(languageOf(request, context, staff), 'recalls')(`because.${stepped.because}`)
  return data({ reply: form.refuse(words) }, 409)
}

export default function RecallPage() {
  const t = useTranslations('recalls')
  const { id, title, standing, choice, notices, look, preview, response, steps } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: '/staff/recalls', label: t('back') }}
        lead={<StatusBadge tone={standing.tone}>{t(`states.${standing.state}`)}</StatusBadge>}
      />
      <div className="flex flex-col gap-6">
        <RecallSteps id={id} state={standing.state} steps={steps} errors={reply?.error?.[''] ?? []} />
        {response ? <RecallResponseCard id={id} rows={response} fresh={steps.fresh} /> : null}
        <Card title={t('choiceTitle')}>
          <DefinitionList items={choice.map(({ label, value }) => ({ term: label, value }))} />
        </Card>
        <RecallPreview {...preview} />
        <section aria-labelledby="as-read" className="flex flex-col gap-4">
          <h2 id="as-read" className="text-18 font-semibold">
            {t('asRead')}
          </h2>
          <div className="grid items-start gap-6 lg:grid-cols-2">
            {notices.map(({ language, notice }) => (
              <div key={language} lang={language}>
                <RecallNoticeCard notice={notice} look={look} level={3} />
              </div>
            ))}
          </div>
        </section>
      </div>
    </>
  )
}
