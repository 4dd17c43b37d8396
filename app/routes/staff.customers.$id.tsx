import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'

import { Card } from '#app/ui/shared/card.tsx'
import { DefinitionList } from '#app/ui/shared/definition-list.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { FoundCases, FoundOrders } from '#app/ui/staff/found-tables.tsx'
import { StatusBadge } from '#app/ui/shared/status-badge.tsx'
import { useLanguageName } from '#app/ui/shared/use-language-name.ts'
import { useTranslations } from '#app/ui/shared/words.ts'
import { readCustomerFile } from '#app/usecases/staff/read-files.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { customerFileView } from '#app/views/staff/staff-search-view.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context, params: { id = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const file = await readCustomerFile(context.portal, { id, staffId: staff.id, from: requestOrigin(request, context) })
  if (!file) throw notFound()
  return { title: file.name ?? file.email ?? id, file: customerFileView(file, languageOf(request, context, staff)) }
}

export default function StaffCustomer() {
  const t = useTranslations('staffSearch')
  const nameOf = useLanguageName()
  const { title, file } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={file.deleted ? t('deleted') : title}
        back={{ to: '/staff/search', label: t('title') }}
        lead={<span className="text-14">{t('viewed')}</span>}
        action={file.blocked ? <StatusBadge tone="stop">{t('blocked')}</StatusBadge> : null}
      />
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
