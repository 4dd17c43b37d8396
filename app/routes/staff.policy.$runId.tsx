import { findSimulation } from '#app/infra/policy/simulations.ts'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'

import { Button } from '#app/ui/shared/button.tsx'
import { Disclosure } from '#app/ui/shared/disclosure.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { simulationTones } from '#app/ui/staff/simulator/simulation-list.tsx'
import { SimulationResult } from '#app/ui/staff/simulator/simulation-result.tsx'
import { useReloadWhile } from '#app/ui/staff/use-reload-while.ts'
import { StatusBadge } from '#app/ui/shared/status-badge.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { cancelSimulation } from '#app/usecases/policy/simulations.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { formatInstant } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { simulationPage } from '#app/views/policy/simulation-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

const roles = ['finance', 'admin'] as const

export async function loader({ request, context, params: { runId = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, roles)
  const run = await findSimulation(context.portal.db, runId)
  if (!run) throw notFound()
  const language = languageOf(request, context, staff)
  const { report, draft, ...summary } = run
  return {
    title: `${run.draftName} · ${wordsOf(language, 'simulator')('title')}`,
    run: { ...summary, when: formatInstant(run.createdAt, 'UTC', language) },
    draft: JSON.stringify(draft, null, 2),
    result: report && simulationPage(report, language),
  }
}

export async function action({ request, context, params: { runId = '' } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, roles)
  await cancelSimulation(context.portal, { id: runId, staffId: staff.id, from: requestOrigin(request, context) })
  return redirect(`/staff/policy/${encodeURIComponent(runId)}`, 303)
}

export default function Simulation() {
  const t = useTranslations('simulator')
  const { run, draft, result } = useLoaderData<typeof loader>()
  const open = run.state === 'queued' || run.state === 'running'
  useReloadWhile(open)
  return (
    <>
      <PageHeader
        title={run.draftName}
        back={{ to: '/staff/policy', label: t('title') }}
        lead={t('runBy', { name: run.startedBy, when: run.when })}
        action={<StatusBadge tone={simulationTones[run.state]}>{t(`states.${run.state}`)}</StatusBadge>}
      />
      <div className="flex flex-col gap-6">
        {open ? <Progress decided={run.decided} total={run.total} /> : null}
        {run.state === 'failed' || run.state === 'stopped' ? <Notice tone="wait" title={t(`${run.state}Text`)} /> : null}
        {result ? <SimulationResult runId={run.id} result={result} /> : null}
        <Disclosure label={t('theDraft')}>
          <pre className="rounded-10 border border-hairline bg-paper p-4 text-14 break-words whitespace-pre-wrap">{draft}</pre>
        </Disclosure>
      </div>
    </>
  )
}

function Progress({ decided, total }: Readonly<{ decided: number; total: number | null }>) {
  const t = useTranslations('simulator')
  return (
    <Notice
      tone="info"
      announce
      title={total === null ? t('waiting') : t('progress', { decided: String(decided), total: String(total) })}
      action={
        <Form method="post">
          <Button>{t('stop')}</Button>
        </Form>
      }
    >
      <progress value={decided} max={total ?? undefined} aria-label={t('progressLabel')} className="h-2 w-full max-w-text accent-info" />
      <noscript>
        <p>
          <a href="?again" className="link">
            {t('look')}
          </a>
        </p>
      </noscript>
    </Notice>
  )
}
