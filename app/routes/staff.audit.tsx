import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ScrollText } from 'lucide'

import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { AuditLogExport } from '#app/ui/staff/audit-log/audit-log-export.tsx'
import { AuditLogFilter } from '#app/ui/staff/audit-log/audit-log-filter.tsx'
import { AuditLogTable } from '#app/ui/staff/audit-log/audit-log-table.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { readAuditLog, readAuditLogChoices } from '#app/usecases/staff/read-audit-log.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { auditLogPageAfter, auditLogQuery } from '#app/web/staff/audit-log-query.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { auditLogRowView } from '#app/views/staff/audit-log-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, ['finance', 'admin'])
  const language = languageOf(request, context, staff)
  const { ask, after, chosen } = auditLogQuery(new URL(request.url).searchParams)
  const [{ rows, next }, choices] = await Promise.all([readAuditLog(context.portal, ask, after), readAuditLogChoices(context.portal)])
  return {
    title: wordsOf(language, 'auditLog')('title'),
    rows: rows.map((row) => auditLogRowView(row, language)),
    next: next && auditLogPageAfter(chosen, next),
    later: after !== null,
    chosen,
    choices,
    exporter: { may: staff.role === 'admin', fresh: staff.freshlyProved },
  }
}

export default function AuditAuditLog() {
  const t = useTranslations('auditLog')
  const { rows, next, later, chosen, choices, exporter } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-6">
        <AuditLogFilter chosen={chosen} choices={choices} />
        {rows.length === 0 ? (
          <EmptyState icon={ScrollText} title={t('emptyTitle')}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <AuditLogTable rows={rows} />
        )}
        <nav aria-label={t('pages')} className="flex flex-wrap gap-6">
          {later ? (
            <Link to="/staff/audit" className="link inline-flex min-h-11 items-center">
              {t('newest')}
            </Link>
          ) : null}
          {next ? (
            <Link to={next} className="link inline-flex min-h-11 items-center">
              {t('older')}
            </Link>
          ) : null}
        </nav>
        {exporter.may ? <AuditLogExport chosen={chosen} fresh={exporter.fresh} /> : null}
      </div>
    </>
  )
}
