import { randomUUID } from 'node:crypto'

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { asFound } from '#app/domain/cases/arrived-coverage.ts'
import { firstState, isFinal } from '#app/domain/cases/transitions.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { shopProgress } from '#app/domain/shop/progress.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import { listShopOrigins } from '#app/infra/shop/list-shop-origins.ts'
import { listCaseFiles } from '#app/infra/evidence/find-evidence.ts'
import { listCommands } from '#app/infra/shop/list-commands.ts'
import { CaseDocuments } from '#app/ui/cases/case-documents.tsx'
import { FollowUpCard } from '#app/ui/requests/follow-up-card.tsx'
import { CustomerActions, CustomerReports } from '#app/ui/cases/customer-actions.tsx'
import { CaseFacts } from '#app/ui/cases/case-facts.tsx'
import { CaseRail } from '#app/ui/cases/case-rail.tsx'
import { CaseTitle } from '#app/ui/cases/case-title.tsx'
import { CaseTimeline } from '#app/ui/cases/case-timeline.tsx'
import { FiledAnswer } from '#app/ui/cases/filed-answer.tsx'
import { InsteadNotice } from '#app/ui/cases/instead-notice.tsx'
import { NextStep } from '#app/ui/cases/next-step.tsx'
import { InvoiceCard } from '#app/ui/cases/invoice-card.tsx'
import { OutcomeCards } from '#app/ui/cases/outcome-cards.tsx'
import { ParcelLegs } from '#app/ui/cases/parcel-legs.tsx'
import { SendOwnCard, WithdrawalFacts } from '#app/ui/cases/withdrawal-card.tsx'
import { Withdraw } from '#app/ui/cases/withdraw.tsx'
import { EvidenceCard } from '#app/ui/evidence/evidence-card.tsx'
import { CaseMessages } from '#app/ui/messages/case-messages.tsx'
import { LiveLine } from '#app/ui/live/live-line.tsx'
import { useLivePage } from '#app/ui/live/use-live-page.ts'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { RepairClock } from '#app/ui/warranty/repair-clock.tsx'
import { revalidateWhenStale } from '#app/ui/sign-in/revalidate-when-stale.ts'
import { StatusBadge } from '#app/ui/shared/status-badge.tsx'
import { Whole } from '#app/ui/shared/whole.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { readPickupChoice } from '#app/usecases/parcels/choose-pickup.ts'
import { warehousePlace } from '#app/usecases/parcels/quote-shipping.ts'
import { quoteFollowUp } from '#app/usecases/requests/quote-follow-up.ts'
import { openCaseMessages } from '#app/usecases/messages/read-conversations.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { type CustomerInput, customerIntents, takeCustomerStep } from '#app/web/cases/customer-steps.ts'
import { requireIntent } from '#app/web/shared/intent.ts'
import { problemsOf } from '#app/web/evidence/upload-status.ts'
import { formToken } from '#app/web/shared/form-token.ts'
import { refuseStale } from '#app/web/shared/read-own-form.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { stampOf } from '#app/web/live/stamp.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { addressLines } from '#app/views/shared/address-lines.ts'
import { casePageView } from '#app/views/cases/case-page-view.ts'
import { stateTone } from '#app/views/cases/case-view.ts'
import { threadView, unnamed, withFiles } from '#app/views/messages/conversation-page-view.ts'
import { customerActionsView } from '#app/views/cases/customer-actions.ts'
import { caseEvidenceView } from '#app/views/evidence/evidence-view.ts'
import { formatInstant } from '#app/wording/shared/format.ts'
import { customerInvoices } from '#app/views/cases/invoice-page-view.ts'
import { oneThing } from '#app/views/cases/one-thing.ts'
import { outcomePageView } from '#app/views/cases/outcome-page-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { turnView } from '#app/views/cases/next-actor-view.ts'
import { clockOnPage } from '#app/views/warranty/clock-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

/** Answers to an offer of money and to the price of a repair. */
const answering = 'case-answers'

const notices = ['filed', 'already', 'moved', 'stale'] as const

export async function loader({ request, context, params: { number = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const view = await findCase(context.portal.db, { number, customerId: customer.id })
  if (!view) throw notFound()
  const language = languageOf(request, context, customer)
  const t = wordsOf(language, 'cases')
  const asked = new URL(request.url).searchParams
  const outcome = await findOutcome(context.portal.db, view.id)
  const said = await openCaseMessages(context.portal, view.id)
  const files = await listCaseFiles(context.portal.db, view.id)
  const progress = shopProgress(await listCommands(context.portal.database.pool, view.id))
  const now = context.portal.clock.now().toISOString()
  const known = { store: view.store, language }
  return {
    title: t('pageTitle', { kind: t(`kinds.${view.kind}`), number: view.number }),
    view: casePageView(view, language, progress, now),
    turn: turnView(view, now, language),
    outcome: outcomePageView(view, outcome, language, progress),
    invoices: customerInvoices(view, outcome, {
      language,
      now: context.portal.clock.now().getTime(),
      shopOrigins: listShopOrigins(context.portal.settings, view.store),
    }),
    seen: stampOf([view, outcome, said.messages, files, progress]),
    clock: clockOnPage(asFound(view, outcome.estimate?.cause ?? null), now, language),
    asOf: formatInstant(now, stores[view.store].timeZone, language),
    said: withFiles(unnamed(threadView(said.messages, view.events, known)), files, known),
    messageKey: randomUUID(),
    token: formToken(customer, answering, context),
    returnTo: addressLines(warehousePlace(context.portal.settings, view.store).address, language),
    evidence: caseEvidenceView(view, { files, problems: problemsOf(request) }, language),
    actions: customerActionsView(
      view,
      await readPickupChoice(context.portal, view, customer.id),
      context.portal.clock.now().getTime(),
      language,
    ),
    notice: notices.find((name) => asked.has(name) && (name !== 'filed' || view.state === firstState)) ?? null,
  }
}

export async function action({ request, context, params: { number = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const sent = await requireSent(request)
  const input = { number, customerId: customer.id, from: requestOrigin(request, context) }
  const meant = requireIntent(sent, [...customerIntents, 'convert'])
  if (meant === 'convert') return convert(context, input, convertedTo(sent))
  const intent = meant === 'answer' ? String(sent.get('answer')) : meant
  const stale = meant === 'answer' ? refuseStale(sent, { holder: customer, form: answering }, context) : null
  if (stale) return data({ intent, reply: stale }, 409)
  const taken = await takeCustomerStep(context.portal, input, meant, sent)
  if (taken.done) return redirect(intent === 'message' ? `/cases/${number}#messages` : `/cases/${number}`, 303)
  if (taken.because === 'no-such-case') throw notFound()
  if (taken.because === 'wrong-form') return data({ intent, reply: taken.reply }, 422)
  const language = languageOf(request, context, customer)
  if (taken.because === 'too-many') return data({ intent, reply: taken.refuse(wordsOf(language, 'support')('tooMany')) }, 409)
  if (taken.because === 'wrong-day') return data({ intent, reply: taken.refuse('choose', 'day') }, 409)
  if (taken.because === 'wrong-place') return data({ intent, reply: taken.refuse('choose', 'place') }, 409)
  if (taken.because === 'other-script') return data({ intent, reply: taken.refuse('printedPlace', 'place') }, 409)
  return redirect(`/cases/${number}?moved=yes`, 303)
}

function convertedTo(sent: FormData): 'refuse' | 'return' {
  const to = sent.get('to')
  if (to !== 'refuse' && to !== 'return') throw new Response(null, { status: 400, statusText: 'Bad Request' })
  return to
}

/** Quotes the way on after an interception that failed; it is filed on the page of the quote. */
async function convert({ portal }: ActionFunctionArgs['context'], { number, customerId }: CustomerInput, to: 'refuse' | 'return') {
  const quoted = await quoteFollowUp(portal, { number, customerId, to })
  if (!quoted) throw notFound()
  return redirect(quoted.done ? `/orders/${quoted.orderId}/quotes/${quoted.quoteId}` : `/orders/${quoted.orderId}`, 303)
}

export { revalidateWhenStale as shouldRevalidate }

export default function CasePage() {
  const t = useTranslations('cases')
  const { view, turn, outcome, invoices, said, messageKey, token, actions, notice, seen, asOf, clock, evidence, returnTo } =
    useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const replyTo = (intent: string) => (answered?.intent === intent ? answered.reply : undefined)
  const live = useLivePage(`/cases/${view.number}/live`, seen)
  const one = oneThing({
    view,
    isOut: view.instead?.state === 'out',
    maySendOwn: view.law?.maySend === true,
    hasDocuments: view.pickup !== null && view.document !== null,
    actions,
    outcome,
    invoices,
  })
  // What was found, or how it ended, takes the place of what was quoted.
  const hasResult = outcome.found !== null || outcome.estimate !== null || isFinal(view.kind, view.state)
  const files = (
    <EvidenceCard
      slots={evidence.slots}
      open={evidence.open}
      filed
      to={`/cases/${view.number}/evidence`}
      returnTo={`/cases/${view.number}`}
    />
  )
  return (
    <>
      <PageHeader
        title={<CaseTitle kind={view.kind} number={view.number} />}
        back={{ to: '/cases', label: t('backToCases') }}
        action={<StatusBadge tone={stateTone(view.state)}>{t(`states.${view.state}`)}</StatusBadge>}
      />
      <CaseRail rail={view.rail} />
      <div className="flex flex-col gap-6">
        {notice === 'filed' ? (
          <Notice tone="good" title={t('filedTitle')} announce>
            <Whole text={t('filedText', { number: view.number })} />
          </Notice>
        ) : null}
        {notice === 'already' ? <Notice tone="wait" title={t('already')} announce /> : null}
        {notice === 'moved' ? <Notice tone="wait" title={t('movedOn')} announce /> : null}
        {notice === 'stale' ? <Notice tone="wait" title={t('scannedStale')} announce /> : null}
        <div className="grid gap-6 lg:grid-cols-[1fr_22rem] lg:items-start">
          <div className="flex min-w-0 flex-col gap-6">
            <NextStep view={view} turn={turn} marked={turn.actor === 'customer' && one === null} />
            <InsteadNotice view={view} />
            {view.kind === 'intercept' && view.state === 'failed' ? <FollowUpCard /> : null}
            <CustomerActions key={view.version} actions={actions} one={one} replyTo={replyTo} />
            {view.law?.maySend ? (
              <SendOwnCard
                key={`own ${view.version}`}
                law={view.law}
                returnTo={returnTo}
                version={view.version}
                marked={one === 'send_own'}
                reply={replyTo('send_own')}
              />
            ) : null}
            {invoices.map((invoice) => (
              <InvoiceCard key={invoice.id} invoice={invoice} version={view.version} />
            ))}
            {one === 'documents' ? <CaseDocuments view={view} /> : null}
            <CustomerReports key={`reports ${view.version}`} actions={actions} replyTo={replyTo} />
            <OutcomeCards outcome={outcome} photos={evidence.photos} token={token} replyTo={replyTo} />
            {hasResult ? null : <FiledAnswer view={view} past={false} />}
            <CaseMessages said={said} formKey={messageKey} reply={replyTo('message')} />
            {evidence.open ? files : null}
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            {view.law ? <WithdrawalFacts law={view.law} /> : null}
            <ParcelLegs view={view} />
            <RepairClock clock={clock} />
            <CaseFacts view={view} />
            {hasResult ? <FiledAnswer view={view} past /> : null}
            {one === 'documents' ? null : <CaseDocuments view={view} />}
            {evidence.open ? null : files}
            <CaseTimeline view={view} credits={outcome.giftCredits} />
            {actions.canWithdraw ? <Withdraw kind={view.kind} version={view.version} /> : null}
            <LiveLine live={live} asOf={asOf} />
          </div>
        </div>
      </div>
    </>
  )
}
