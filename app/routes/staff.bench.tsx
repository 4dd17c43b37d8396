import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { PackageCheck } from 'lucide'

import { ScanBox } from '#app/ui/staff/bench/scan-box.tsx'
import { WaitingAtBench } from '#app/ui/staff/bench/waiting-at-bench.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { findForBench } from '#app/usecases/parcels/find-for-bench.ts'
import { readQueue } from '#app/usecases/staff/read-queue.ts'
import { queueRowView } from '#app/views/staff/queue-view.ts'
import { afterBench } from '#app/web/parcels/bench-said.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

const toInspect = { which: 'open', store: null, kind: null, state: 'received', assignee: null, overdue: false, shop: null } as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const found = await findForBench(context.portal, (new URL(request.url).searchParams.get('code') ?? '').slice(0, 300))
  if (found.kind === 'case') throw redirect(afterBench(found.number, found, null), 303)
  if (found.kind === 'unknown') throw redirect(afterBench('', { kind: 'nobodys', code: found.code }, null), 303)
  const queue = await readQueue(context.portal, { filter: toInspect, staffId: staff.id, limit: 20 })
  return {
    title: wordsOf(language, 'bench')('title'),
    several: found.kind === 'cases' ? found : null,
    rows: queue.rows.map((row) => queueRowView(row, language)),
  }
}

export default function Bench() {
  const t = useTranslations('bench')
  const cases = useTranslations('cases')
  const { title, several, rows } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={title} lead={t('lead')} />
      <div className="flex flex-col gap-4 text-16">
        <Card>
          <Form method="get">
            <ScanBox name="code" label={t('scan')} hint={t('scanStart')} />
          </Form>
        </Card>
        {several ? (
          <Notice tone="wait" title={t('several', { code: several.code })} announce>
            <ul>
              {several.cases.map(({ number, kind, orderName, open }) => (
                <li key={number}>
                  <Link to={`/staff/cases/${number}/bench`} className="link inline-flex min-h-11 items-center">
                    {t('severalCase', { number, kind: cases(`kinds.${kind}`), order: orderName })}
                  </Link>
                  {open ? null : <span className="ml-2 text-soft">{t('isClosed')}</span>}
                </li>
              ))}
            </ul>
          </Notice>
        ) : null}
        <Card
          title={t('toInspect')}
          aside={
            <Link to="/staff?which=open&state=received" className="link inline-flex min-h-11 items-center">
              {t('toInspectAll')}
            </Link>
          }
        >
          {rows.length === 0 ? (
            <EmptyState icon={PackageCheck} title={t('toInspectNone')}>
              {t('toInspectNoneText')}
            </EmptyState>
          ) : (
            <WaitingAtBench rows={rows} />
          )}
        </Card>
      </div>
    </>
  )
}
