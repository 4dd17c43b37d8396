import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { Deliveries } from '#app/ui/staff/imports/deliveries.tsx'
import { ImportRuns } from '#app/ui/staff/imports/import-runs.tsx'
import { Syncs } from '#app/ui/staff/imports/syncs.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { closeByHand, readImports, tryAgain } from '#app/usecases/staff/read-imports.ts'
import { deliveryPageAfter, deliveryQuery } from '#app/web/staff/delivery-query.ts'
import { requireIntent } from '#app/web/shared/intent.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { importsPage } from '#app/views/staff/imports-page.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const asked = new URL(request.url).searchParams
  const { state, after } = deliveryQuery(asked)
  const { next, ...found } = await readImports(context.portal, state, after)
  return {
    title: wordsOf(language, 'imports')('title'),
    page: importsPage(found, language),
    state,
    next: next && deliveryPageAfter(state, next),
    mayAct: staff.role !== 'agent',
    answer: (['again', 'closed', 'moved'] as const).find((name) => asked.has(name)) ?? null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, ['finance', 'admin'])
  const sent = await requireSent(request)
  const input = { id: String(sent.get('id')), staffId: staff.id, from: requestOrigin(request, context) }
  const closing = requireIntent(sent, ['retry', 'close']) === 'close'
  const done = closing ? await closeByHand(context.portal, input) : await tryAgain(context.portal, input)
  return redirect(`/staff/imports?${done ? (closing ? 'closed' : 'again') : 'moved'}`, 303)
}

export default function Imports() {
  const t = useTranslations('imports')
  const { page, state, next, mayAct, answer } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-6">
        {answer ? <Notice tone={answer === 'moved' ? 'wait' : 'good'} title={t(`answers.${answer}`)} announce /> : null}
        <Deliveries deliveries={page.deliveries} counts={page.counts} state={state} next={next} mayAct={mayAct} />
        <Syncs syncs={page.syncs} faults={page.faults} />
        <ImportRuns runs={page.imports} />
      </div>
    </>
  )
}
