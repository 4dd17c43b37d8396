import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'

import { findCase } from '#app/infra/cases/read-case.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import { listCaseFiles } from '#app/infra/evidence/find-evidence.ts'
import { findBench } from '#app/infra/parcels/bench.ts'
import { findFoundSerials } from '#app/infra/warranty/found-serials.ts'
import { ArrivalCard, BenchHeader, NothingToInspect } from '#app/ui/staff/bench/bench-frame.tsx'
import { SaidLast, UnknownCode } from '#app/ui/staff/bench/bench-answers.tsx'
import { BenchCompany } from '#app/ui/staff/bench/bench-company.tsx'
import { BenchResult } from '#app/ui/staff/bench/bench-result.tsx'
import { BenchWork } from '#app/ui/staff/bench/bench-work.tsx'
import { ScanBox } from '#app/ui/staff/bench/scan-box.tsx'
import { benchFormId } from '#app/ui/staff/bench/use-ticks.ts'
import { Notice } from '#app/ui/shared/notice.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { arriveAtBench } from '#app/usecases/parcels/arrive-at-bench.ts'
import { fileAtBench } from '#app/usecases/parcels/file-at-bench.ts'
import { keepAtBench } from '#app/usecases/parcels/keep-at-bench.ts'
import { noteView } from '#app/usecases/staff/read-files.ts'
import { openBeside } from '#app/usecases/staff/share-case.ts'
import { staffEvidenceView } from '#app/views/evidence/evidence-view.ts'
import { benchPage, clashViews, type ClashView } from '#app/views/parcels/bench-page.ts'
import { problemsOf } from '#app/web/evidence/upload-status.ts'
import { stampOf } from '#app/web/live/stamp.ts'
import { actOf, type BenchForm, benchForm, ticksOf, unsaidErrors } from '#app/web/parcels/bench-form.ts'
import { afterBench, saidIn } from '#app/web/parcels/bench-said.ts'
import type { Context } from '#app/web/shared/context.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context, params: { number = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const { db } = context.portal
  const view = await findCase(db, { number, staff: true })
  if (!view) throw notFound()
  await noteView(context.portal, { staffId: staff.id, object: { kind: 'case', id: view.id }, from: requestOrigin(request, context) })
  const language = languageOf(request, context, staff)
  const outcome = await findOutcome(db, view.id)
  const bench = await findBench(db, view.id)
  const found = await findFoundSerials(db, view.id)
  const files = await listCaseFiles(db, view.id)
  const { photos } = staffEvidenceView(view, { files, problems: problemsOf(request) }, language)
  const asked = new URL(request.url).searchParams
  return {
    title: wordsOf(language, 'bench')('caseTitle', { number }),
    page: benchPage({ view, outcome, bench, found, photos }, language),
    company: {
      number,
      seen: stampOf([view, bench, found, files]),
      others: await openBeside(context.portal, { number, staffId: staff.id }),
    },
    said: saidIn(request),
    isStale: asked.has('stale'),
    hasMovedOn: asked.has('moved'),
  }
}

export async function action({ request, context, params: { number = '' } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const form = await readForm(request, benchForm(language))
  if (!form.ok) return refused(422, form.reply.error ?? {})
  const done = await carryOut(context, { number, staffId: staff.id, from: requestOrigin(request, context) }, form.value)
  if (done.done) return redirect(done.to, 303)
  if (done.because === 'no-such-case') throw notFound()
  if (done.because === 'moved-on') return redirect(`/staff/cases/${number}/bench?moved=yes`, 303)
  if (done.because === 'clash') return refused(409, {}, clashViews(done.clashes, language))
  if (done.because === 'unsaid') return refused(422, unsaidErrors(ticksOf(form.value), done.fields, wordsOf(language, 'bench')))
  return refused(409, { '': [wordsOf(language, 'inspection')(`because.${done.because}`)] })
}

function refused(status: 409 | 422, errors: Readonly<Record<string, readonly string[] | null>>, clashes: readonly ClashView[] = []) {
  return data({ errors: Object.fromEntries(Object.entries(errors).map(([name, said]) => [name, said ?? []])), clashes }, status)
}

type Input = Readonly<{ number: string; staffId: string; from: ReturnType<typeof requestOrigin> }>

/** What the pressed button asks for, and where the bench goes on then. */
async function carryOut({ portal }: Context, input: Input, form: BenchForm) {
  const { intent, version, inHand = null } = form
  const at = `/staff/cases/${input.number}/bench`
  if (intent === 'arrive') {
    const arrived = await arriveAtBench(portal, { ...input, version })
    return arrived.done ? ({ done: true, to: `${at}?said=arrived` } as const) : arrived
  }
  const sent = ticksOf(form)
  if (intent === 'inspect') {
    const filed = await fileAtBench(portal, { ...input, version, sent })
    return filed.done ? ({ done: true, to: `${at}?said=filed` } as const) : filed
  }
  const kept = await keepAtBench(portal, { ...input, sent, act: actOf(form) })
  if (!kept.done) return kept
  if (kept.clashes.length > 0) return { done: false, because: 'clash', clashes: kept.clashes } as const
  return { done: true, to: afterBench(input.number, kept.said, inHand) } as const
}

/** After an answer of no, the page shows what stands there now beside what was typed. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate
}

export default function CaseAtBench() {
  const t = useTranslations('bench')
  const documents = useTranslations('documents')
  const { page, company, said, isStale, hasMovedOn } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <div className="flex flex-col gap-4 pb-4 text-16">
      <BenchHeader page={page} />
      <BenchCompany {...company} />
      {isStale ? <Notice tone="wait" title={documents('scannedStale')} /> : null}
      {hasMovedOn ? <Notice tone="wait" title={t('movedOn')} announce /> : null}
      <Form id={benchFormId} method="post" noValidate className="rounded-10 border border-hairline bg-paper p-4 shadow-soft">
        <input type="hidden" name="version" value={page.version} />
        {said.lineId ? <input type="hidden" name="inHand" value={said.lineId} /> : null}
        <ScanBox
          name="scan"
          label={page.isFiled ? t('next') : t('scan')}
          hint={page.step ? t('scanHint') : t('scanStart')}
          form={benchFormId}
        />
      </Form>
      <SaidLast said={said} lines={page.lines} />
      {said.unknown ? <UnknownCode code={said.unknown} lines={page.step ? page.lines : []} /> : null}
      {page.arrival ? <ArrivalCard page={page} errors={answered?.errors['']} /> : null}
      {page.step ? <BenchWork page={page} errors={answered?.errors ?? {}} clashes={answered?.clashes ?? []} /> : null}
      {page.isFiled ? <BenchResult page={page} /> : null}
      {!page.arrival && !page.step && !page.isFiled ? <NothingToInspect number={page.number} /> : null}
    </div>
  )
}
