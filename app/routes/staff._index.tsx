import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Inbox } from 'lucide'

import { caseStates } from '#app/domain/cases/states.ts'
import { findLastMove } from '#app/infra/cases/queue-moves.ts'
import { findDefaultQuery } from '#app/infra/staff/filters.ts'
import { ButtonLink } from '#app/ui/shared/button.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { QueueNews } from '#app/ui/live/queue-news.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { QueueFilter } from '#app/ui/staff/queue/queue-filter.tsx'
import { QueueTable } from '#app/ui/staff/queue/queue-table.tsx'
import { SavedFilters } from '#app/ui/staff/queue/saved-filters.tsx'
import { StateCounts } from '#app/ui/staff/queue/state-counts.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { readQueue } from '#app/usecases/staff/read-queue.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { workOnQueue } from '#app/web/staff/queue-actions.ts'
import { queueAddress, queueQuery, queueText } from '#app/web/staff/queue-query.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { countInWords, queueRowView } from '#app/views/staff/queue-view.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const { filter, chosen, after, said } = queueQuery(new URL(request.url).searchParams, staff.id)
  const start = said ? null : await findDefaultQuery(context.portal.db, staff.id)
  if (start !== null) throw redirect(`/staff?${start}`, 303)
  const language = languageOf(request, context, staff)
  // Marked before it is read: what moves between the two is told once too often, not never.
  const seen = await findLastMove(context.portal.db)
  const queue = await readQueue(context.portal, { filter, staffId: staff.id, after })
  const counted = caseStates.flatMap((state) => (queue.counts[state] ? [{ state, count: countInWords(queue.counts[state]) }] : []))
  return {
    title: wordsOf(language, 'staffQueue')('title'),
    staffId: staff.id,
    seen,
    chosen,
    query: queueText(chosen),
    rows: queue.rows.map((row) => queueRowView(row, language)),
    filters: queue.filters,
    people: queue.people,
    overdue: {
      count: countInWords(queue.overdue),
      to: queueAddress(chosen, { which: 'open', state: '', overdue: chosen.overdue ? '' : 'yes' }),
      current: filter.overdue,
    },
    states: counted.map(({ state, count }) => ({
      state,
      count,
      current: filter.state === state,
      to: queueAddress(chosen, { which: 'open', state: filter.state === state ? '' : state, overdue: '' }),
    })),
    first: after === null ? null : queueAddress(chosen),
    later: queue.next === null ? null : queueAddress(chosen, {}, queue.next),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const sent = await requireSent(request)
  const because = await workOnQueue(context.portal, { staffId: staff.id, from: requestOrigin(request, context) }, sent)
  if (because === 'no-such-case' || because === 'no-such-filter') throw notFound()
  if (because !== null) return data({ because }, because === 'moved-on' ? 409 : 422)
  const { search } = new URL(request.url)
  return redirect(`/staff${search.replace(/^\?index&?/, '?') || '?which=waiting'}`, 303)
}

export default function Queue() {
  const t = useTranslations('staffQueue')
  const page = useLoaderData<typeof loader>()
  const because = useActionData<typeof action>()?.because
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <h1 className="text-22 font-semibold">{t('title')}</h1>
        <SavedFilters
          filters={page.filters}
          query={page.query}
          problem={because === 'name-taken' || because === 'too-many' ? because : null}
        />
      </div>
      <QueueFilter key={page.query} chosen={page.chosen} people={page.people} />
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <StateCounts overdue={page.overdue} states={page.states} />
        <QueueNews seen={page.seen} />
      </div>
      {because === 'moved-on' ? <Notice tone="wait" title={t('moved')} announce /> : null}
      {page.rows.length === 0 ? (
        <EmptyState icon={Inbox} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <QueueTable rows={page.rows} done={page.chosen.which === 'done'} ownId={page.staffId} />
      )}
      <nav aria-label={t('title')} className="flex flex-wrap gap-3 empty:hidden">
        {page.first ? <ButtonLink to={page.first}>{t('first')}</ButtonLink> : null}
        {page.later ? <ButtonLink to={page.later}>{t('later')}</ButtonLink> : null}
      </nav>
    </div>
  )
}
