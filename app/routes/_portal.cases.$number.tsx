import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'

import { type CaseKind, firstState, openSteps } from '#app/domain/cases/transitions.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { CaseDocuments } from '#app/ui/cases/case-documents.tsx'
import { CaseFacts } from '#app/ui/cases/case-facts.tsx'
import { CaseTimeline } from '#app/ui/cases/case-timeline.tsx'
import { DecisionCard } from '#app/ui/cases/decision-card.tsx'
import { NextStep } from '#app/ui/cases/next-step.tsx'
import { OutcomeCards } from '#app/ui/cases/outcome-cards.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { readCase } from '#app/usecases/cases/read-cases.ts'
import { readOutcome } from '#app/usecases/cases/read-outcome.ts'
import { type WithdrawAsk, withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { answerCase } from '#app/web/case-answers.ts'
import { requireCustomer } from '#app/web/customer-session.ts'
import { readFormData } from '#app/web/forms/read-form.ts'
import { WithdrawForm } from '#app/web/forms/withdraw-form.ts'
import { languageOf } from '#app/web/language.ts'
import { notFound } from '#app/web/not-found.ts'
import { requestOrigin } from '#app/web/request-origin.ts'
import { casePageView } from '#app/wording/case-page-view.ts'
import { stateTone } from '#app/wording/case-view.ts'
import { outcomePageView } from '#app/wording/outcome-page-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

const notices = ['filed', 'already', 'moved', 'stale'] as const

export async function loader({ request, context, params: { number = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const view = await readCase(context.portal, { number, customerId: customer.id })
  if (!view) throw notFound()
  const language = languageOf(request, context, customer)
  const t = wordsOf(language, 'cases')
  const asked = new URL(request.url).searchParams
  return {
    title: t('pageTitle', { kind: t(`kinds.${view.kind}`), number: view.number }),
    view: casePageView(view, language),
    outcome: outcomePageView(view, await readOutcome(context.portal, view), language),
    canWithdraw: openSteps(view.kind, view.state, 'customer').includes('withdraw'),
    notice: notices.find((name) => asked.has(name) && (name !== 'filed' || view.state === firstState)) ?? null,
  }
}

export async function action({ request, context, params: { number = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const sent = await request.formData()
  const ask = { number, customerId: customer.id, from: requestOrigin(request, context) }
  const taken = sent.has('answer') ? await answerCase(context.portal, ask, sent) : await withdraw(context, ask, sent)
  if (taken && !taken.done && taken.because === 'no-such-case') throw notFound()
  return redirect(taken?.done === false ? `/cases/${number}?moved=yes` : `/cases/${number}`, 303)
}

async function withdraw({ portal }: ActionFunctionArgs['context'], ask: Omit<WithdrawAsk, 'version'>, sent: FormData) {
  const form = readFormData(sent, WithdrawForm)
  return form.ok ? withdrawCase(portal, { ...ask, ...form.value }) : null
}

export default function CasePage() {
  const t = useTranslations('cases')
  const { view, outcome, canWithdraw, notice } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={t('pageTitle', { kind: t(`kinds.${view.kind}`), number: view.number })}
        back={{ to: '/cases', label: t('backToCases') }}
        action={<StatusBadge tone={stateTone(view.state)}>{t(`states.${view.state}`)}</StatusBadge>}
      />
      <div className="flex flex-col gap-6">
        {notice === 'filed' ? (
          <Notice tone="good" title={t('filedTitle')} announce>
            {t('filedText', { number: view.number })}
          </Notice>
        ) : null}
        {notice === 'already' ? <Notice tone="wait" title={t('already')} announce /> : null}
        {notice === 'moved' ? <Notice tone="wait" title={t('movedOn')} announce /> : null}
        {notice === 'stale' ? <Notice tone="wait" title={t('scannedStale')} announce /> : null}
        <div className="grid gap-6 lg:grid-cols-[1fr_22rem] lg:items-start">
          <div className="flex flex-col gap-6">
            <NextStep view={view} />
            <OutcomeCards outcome={outcome} />
            <CaseDocuments view={view} />
            <Card title={t(`quoteTitles.${view.kind}`)}>
              <p className="mb-4 max-w-text text-14 text-soft">
                {t('quoteText', { date: view.filed, version: view.policyVersion })}
              </p>
              <DecisionCard decision={view.decision} decided={view.state !== firstState} />
            </Card>
          </div>
          <div className="flex flex-col gap-6">
            <CaseFacts view={view} />
            <CaseTimeline view={view} />
            {canWithdraw ? <Withdraw kind={view.kind} version={view.version} /> : null}
          </div>
        </div>
      </div>
    </>
  )
}

function Withdraw({ kind, version }: { kind: CaseKind; version: number }) {
  const t = useTranslations('cases')
  return (
    <Form method="post" className="flex flex-col items-start gap-2">
      <input type="hidden" name="version" value={version} />
      <p className="max-w-text text-14 text-soft">{t(`withdrawTexts.${kind}`)}</p>
      <Button look="danger">{t('withdraw')}</Button>
    </Form>
  )
}
