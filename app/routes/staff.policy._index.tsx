import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { policyVersions } from '#app/domain/policy/versions.ts'
import { listSimulations } from '#app/infra/policy/simulations.ts'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { DraftForm } from '#app/ui/staff/simulator/draft-form.tsx'
import { SimulationList } from '#app/ui/staff/simulator/simulation-list.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { startSimulation } from '#app/usecases/policy/simulations.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { formatInstant } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

const roles = ['finance', 'admin'] as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, roles)
  const language = languageOf(request, context, staff)
  const runs = await listSimulations(context.portal.db)
  return {
    title: wordsOf(language, 'simulator')('title'),
    base: policyVersions.at(-1)?.id ?? '',
    runs: runs.map((run) => ({ ...run, when: formatInstant(run.createdAt, 'UTC', language) })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, roles)
  const sent = await requireSent(request)
  const file = sent.get('file')
  const text = file instanceof File && file.size > 0 ? await file.text() : String(sent.get('draft') ?? '')
  if (text.trim() === '') return data({ text, faults: [], problem: 'empty' } as const, 422)
  const started = await startSimulation(context.portal, { staffId: staff.id, text, from: requestOrigin(request, context) })
  if (started.done) return redirect(`/staff/policy/${started.id}`, 303)
  if (started.because === 'too-many') return data({ text, faults: [], problem: 'tooMany' } as const, 409)
  return data({ text, faults: started.faults, problem: 'wrong' } as const, 422)
}

export default function PolicySimulator() {
  const t = useTranslations('simulator')
  const { base, runs } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { version: base })} />
      <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
        <DraftForm answered={answered ?? null} />
        <SimulationList runs={runs} />
      </div>
    </>
  )
}
