import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'

import { isAgreeing } from '#app/domain/cases/proposal.ts'
import { Card } from '#app/ui/shared/card.tsx'
import { DefinitionList } from '#app/ui/shared/definition-list.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { CustomerPoints } from '#app/ui/staff/customer-points.tsx'
import { FoundCases, FoundOrders } from '#app/ui/staff/found-tables.tsx'
import { StatusBadge } from '#app/ui/shared/status-badge.tsx'
import { useLanguageName } from '#app/ui/shared/use-language-name.ts'
import { useTranslations } from '#app/ui/shared/words.ts'
import { readCustomerFile, readCustomerPoints } from '#app/usecases/staff/read-files.ts'
import { pointsToken, takePointsStep } from '#app/web/account/points-steps.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { customerPointsView } from '#app/views/staff/customer-points-view.ts'
import { customerFileView } from '#app/views/staff/staff-search-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context, params: { id = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const file = await readCustomerFile(context.portal, { id, staffId: staff.id, from: requestOrigin(request, context) })
  if (!file) throw notFound()
  const language = languageOf(request, context, staff)
  return {
    title: file.name ?? file.email ?? id,
    file: customerFileView(file, language),
    points: customerPointsView(await readCustomerPoints(context.portal, { id, staffId: staff.id }), language),
    person: { mayAgree: isAgreeing(staff.role), fresh: staff.freshlyProved, token: pointsToken(staff, context) },
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

/** A step about the customer's points. */
export async function action({ request, context, params: { id = '' } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const sender = { context, staff, customerId: id, from: requestOrigin(request, context) }
  const step = await takePointsStep(sender, await requireSent(request))
  if (!step.taken) {
    if (step.because === 'form') return data({ problem: null, reply: step.reply }, step.status)
    const problem = step.because === 'stale' ? wordsOf(language, 'problems')('invalidForm') : wordsOf(language, 'proposals')('again')
    return data({ problem, reply: undefined }, step.status)
  }
  const { answer } = step
  if (answer.done) return redirect(`/staff/customers/${id}?saved`, 303)
  if (answer.because === 'no-account') throw notFound()
  if (answer.because === 'not-allowed') throw new Response(null, { status: 403, statusText: 'Forbidden' })
  const problem = wordsOf(language, 'staffSearch')(`pointsCard.${whyNot[answer.because]}`)
  return data({ problem, reply: undefined }, 409)
}

const whyNot = { 'moved-on': 'moved', 'same-person': 'own', 'same-hand': 'sameHand' } as const

export default function StaffCustomer() {
  const t = useTranslations('staffSearch')
  const nameOf = useLanguageName()
  const { title, file, points, person, saved } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <>
      <PageHeader
        title={file.deleted ? t('deleted') : title}
        back={{ to: '/staff/search', label: t('title') }}
        lead={<span className="text-14">{t('viewed')}</span>}
        action={file.blocked ? <StatusBadge tone="stop">{t('blocked')}</StatusBadge> : null}
      />
      {answered?.problem ? <Notice tone="stop" title={answered.problem} announce /> : null}
      {saved && !answered ? <Notice tone="good" title={t('pointsCard.saved')} announce /> : null}
      <div className="grid gap-4 lg:grid-cols-[1fr_2fr] lg:items-start">
        <div className="flex flex-col gap-4">
          <Card title={t('factsTitle')}>
            <DefinitionList
              items={[
                { term: t('email'), value: file.email ?? t('deleted') },
                file.phone !== null && { term: t('phone'), value: file.phone },
                { term: t('since'), value: file.since },
                file.language !== null && { term: t('languageOf'), value: nameOf(file.language) },
                { term: t('points'), value: <span className="tabular-nums">{String(file.points)}</span> },
              ]}
            />
          </Card>
          {file.deleted ? null : <CustomerPoints points={points} person={person} reply={answered?.reply} />}
          <History entries={file.history} />
        </div>
        <div className="flex flex-col gap-4">
          <Card title={t('cases')}>{file.cases.length > 0 ? <FoundCases rows={file.cases} quiet /> : t('noCases')}</Card>
          <Card title={t('orders')}>{file.orders.length > 0 ? <FoundOrders rows={file.orders} quiet /> : t('noOrders')}</Card>
        </div>
      </div>
    </>
  )
}

function History({ entries }: { entries: ReturnType<typeof customerFileView>['history'] }) {
  const t = useTranslations('staffSearch')
  const events = useTranslations('staffEvents')
  return (
    <Card title={t('historyTitle')}>
      {entries.length === 0 ? t('noHistory') : null}
      <ul className="flex flex-col gap-2 text-14">
        {entries.map((entry) => (
          <li key={`${entry.number}-${entry.at}-${entry.step}`} className="flex flex-wrap justify-between gap-x-3">
            <span>
              <Link to={`/staff/cases/${entry.number}`} className="link tabular-nums">
                {entry.number}
              </Link>{' '}
              {events(`steps.${entry.step}`)}
            </span>
            <time dateTime={entry.at} className="text-soft">
              {entry.when}
            </time>
          </li>
        ))}
      </ul>
    </Card>
  )
}
