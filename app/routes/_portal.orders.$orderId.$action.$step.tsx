import { randomUUID } from 'node:crypto'

import type { SubmissionResult } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { type ClientActionFunctionArgs, type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'

import { isRequestKind } from '#app/domain/policy/facts.ts'
import { choiceSoFar } from '#app/domain/requests/choice.ts'
import { answersOf } from '#app/domain/requests/draft.ts'
import { evidenceStep, stepNamed } from '#app/domain/requests/steps.ts'
import { betterClaim } from '#app/domain/statutory/claim-of.ts'
import { listDraftFiles } from '#app/infra/evidence/find-evidence.ts'
import { Button } from '#app/ui/shared/button.tsx'
import { changesNothing, isLost, sendOrSay } from '#app/ui/shared/lost-connection.ts'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { ActionBar } from '#app/ui/requests/action-bar.tsx'
import { Beside } from '#app/ui/requests/beside.tsx'
import { AboutPart } from '#app/ui/requests/about-part.tsx'
import { DeniedItems } from '#app/ui/requests/denied-items.tsx'
import { ExceptionCard } from '#app/ui/requests/exception-card.tsx'
import { NoWay } from '#app/ui/requests/no-way.tsx'
import { DraftSaved } from '#app/ui/requests/steps/draft-saved.tsx'
import { NotSent } from '#app/ui/requests/steps/not-sent.tsx'
import { StepAnswer } from '#app/ui/requests/steps/step-answer.tsx'
import { StepEvidence } from '#app/ui/requests/steps/step-evidence.tsx'
import { stepForm } from '#app/ui/requests/steps/step-form.ts'
import type { OtherView } from '#app/ui/requests/steps/step-frame.tsx'
import { StepQuestions } from '#app/ui/requests/steps/step-questions.tsx'
import { Stepper } from '#app/ui/requests/steps/stepper.tsx'
import { RightsHint } from '#app/ui/statutory/rights-hint.tsx'
import { useLiveAnswer } from '#app/ui/requests/use-live-answer.ts'
import { useTranslations } from '#app/ui/shared/words.ts'
import { submitStep, noteStep, type Seen } from '#app/usecases/requests/submit-step.ts'
import { askException } from '#app/usecases/requests/ask-exception.ts'
import { openStep } from '#app/usecases/requests/open-step.ts'
import { readRequest } from '#app/usecases/requests/request-facts.ts'
import { stepsOfRequest } from '#app/usecases/requests/steps-of-request.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { ExceptionForm } from '#app/web/requests/file-form.ts'
import { readFormData } from '#app/web/shared/read-form.ts'
import { searchIn } from '#app/web/shared/search-in.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { problemsOf } from '#app/web/evidence/upload-status.ts'
import { partsIn, readStep, readUnfinished } from '#app/web/requests/step-forms.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { stepEvidenceView } from '#app/views/evidence/evidence-view.ts'
import { orderOnPage } from '#app/views/orders/order-page.ts'
import { aboutPart, requestTitle } from '#app/views/orders/part-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { lineTitles } from '#app/views/shared/receipt.ts'
import { insteadView } from '#app/views/requests/instead-view.ts'
import { type Named, previewView, requestPage } from '#app/views/requests/request-page.ts'
import { rightView } from '#app/views/requests/right-view.ts'
import { seenView, type SeenView } from '#app/views/requests/seen-view.ts'
import { stepLinks, stepSays } from '#app/views/requests/step-view.ts'
import { rightsInRequest } from '#app/views/statutory/rights-view.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.stepTitle} – ${page?.title}` }]

export async function loader({ request, context, params: { orderId = '', action = '', step: name = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  if (!isRequestKind(action)) throw notFound()
  const search = searchIn(request)
  const opened = await openStep(context.portal, { customerId: customer.id, orderId, action, step: name, search })
  if (!opened) throw notFound()
  const place = `/orders/${orderId}`
  if (!opened.open) {
    const { goTo } = opened
    if (goTo === 'receipt' || goTo === 'order') throw redirect(goTo === 'receipt' ? `${place}#receipt` : place, 303)
    const { search } = new URL(request.url)
    throw redirect(goTo === 'start' ? `${place}/${action}` : `${place}/${action}/${goTo}${search}`, 303)
  }
  const { order, part, preview, step, steps, draft, known, denied, misfit, last, offered } = opened
  const language = languageOf(request, context, customer)
  const said = draft?.steps ?? {}
  const words = { store: order.store, titles: lineTitles(order.lines), language }
  const answers = answersOf(said, steps)
  const view = (seen: Seen | null) =>
    seen && seenView(seen, words, answers.claim ?? (step === 'right' ? betterClaim(seen.facts, seen.decision) : undefined))
  const files = step === evidenceStep(action) ? await listDraftFiles(context.portal.db, { customerId: customer.id, orderId, action }) : null
  const links = stepLinks({ action, orderId, steps, draft: said }, step, language)
  return {
    title: requestTitle(action, order, language),
    about: step === 'part' ? null : aboutPart(part, order, language),
    stepTitle: links.find(({ here }) => here)?.title,
    action,
    step,
    links,
    misfit,
    last,
    first: step === steps[0],
    order: { id: order.id, name: order.name },
    delivered: part.deliveryStatus === 'delivered',
    begun: draft !== null,
    evidence: files && stepEvidenceView({ files, problems: problemsOf(request) }, language),
    kept: said[step]?.done === true,
    known: view(known),
    no: view(denied),
    rights: rightsInRequest(denied ?? known ?? preview, language),
    exceptionKey: randomUUID(),
    parcels: step === 'missing' ? orderOnPage(order, language).parcels.filter(({ id }) => part.parcels.includes(id)) : [],
    denied: previewView({ order, preview, language }).denied,
    by: randomUUID(),
    seen: said[step]?.by ?? '',
    questions: {
      ...requestPage({ order, preview, language }, answers, namedIn(request)),
      instead: insteadView({ offered, seen: known, answers, search, language }),
      right: step === 'right' && known ? rightView(known, answers.claim, language) : null,
    },
  }
}

function namedIn(request: Request): Named {
  const { searchParams } = new URL(request.url)
  return { thing: searchParams.get('thing'), part: searchParams.get('part') }
}

type Answer = Readonly<{ preview: SeenView | null; reply: SubmissionResult | null; other: OtherView | null }>

const nothing: Answer = { preview: null, reply: null, other: null }

export async function action({ request, context, params: { orderId = '', action = '', step: name = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  if (!isRequestKind(action)) throw notFound()
  const sent = await requireSent(request)
  const { portal } = context
  const key = { customerId: customer.id, orderId, action }
  const read = await readRequest(portal, key)
  const before = read?.draft?.steps ?? {}
  const steps = read ? stepsOfRequest(read, action, before) : []
  const step = stepNamed(steps, name)
  if (!read || !step) throw notFound()
  const { order } = read
  const language = languageOf(request, context, customer)

  if (sent.get('intent') === 'preview') {
    const typed = readUnfinished(step, sent, partsIn(order))
    if (!typed) return data(nothing)
    const { seen, other } = await noteStep(portal, { ...read, step, ...typed })
    const words = { store: order.store, titles: lineTitles(order.lines), language }
    return data({
      ...nothing,
      preview: seen && seenView(seen, words, { ...answersOf(before, steps), ...typed.answers }.claim),
      other: other && { seen: other.by, says: stepSays(action, step, other.answers, order, language) },
    })
  }

  if (sent.get('intent') === 'exception') {
    const form = readFormData(sent, ExceptionForm)
    if (!form.ok) return data({ ...nothing, reply: form.reply }, 422)
    const choice = choiceSoFar(action, order, answersOf(before, steps))
    const input = { ...read, ...form.value, language, from: requestOrigin(request, context), ...(choice ? { choice } : {}) }
    const asked = await askException(portal, input)
    if (asked.done || asked.because === 'already-open')
      return redirect(`/cases/${asked.number}?${asked.done ? 'filed' : 'already'}=yes`, 303)
    return redirect(`/orders/${orderId}/${action}`, 303)
  }

  const form = readStep(step, sent, partsIn(order))
  if (!form.ok) return data({ ...nothing, reply: form.reply }, 422)
  const answered = await submitStep(portal, { ...read, step, answers: form.answers, by: form.by, seen: form.seen })
  if (answered.done) {
    const { next } = answered
    const { thing } = namedIn(request)
    const about = thing === null ? '' : `?thing=${encodeURIComponent(thing)}`
    return redirect(
      'quoteId' in next ? `/orders/${orderId}/quotes/${next.quoteId}` : `/orders/${orderId}/${action}/${next.step}${about}`,
      303,
    )
  }
  if (answered.because === 'too-many') {
    const { place, left } = answered
    return data({ ...nothing, reply: form.refuse(wordsOf(language, 'returns')('atMost', { left }), `lines[${place}].quantity`) }, 422)
  }
  if (answered.because === 'wrong-choice') {
    return data({ ...nothing, reply: form.refuse(wordsOf(language, 'requests')('wrongChoice')) }, 422)
  }
  if (answered.because === 'taken') {
    return data({ ...nothing, reply: form.refuse(wordsOf(language, 'exchange')('taken'), 'replacement') }, 422)
  }
  const other = { seen: answered.by, says: stepSays(action, step, answered.answers, order, language) }
  return data({ ...nothing, reply: form.keep(), other }, 409)
}

export function clientAction(args: ClientActionFunctionArgs) {
  return sendOrSay<Answer>(args)
}

export const shouldRevalidate: ShouldRevalidateFunction = (change) => !changesNothing(change) && change.defaultShouldRevalidate

export default function RequestStep() {
  const { step } = useLoaderData<typeof loader>()
  return <Step key={step} />
}

function Step() {
  const t = useTranslations('requests')
  const parts = useTranslations('parts')
  const items = useTranslations('returns')
  const repairs = useTranslations('repairs')
  const steps = useTranslations('steps')
  const page = useLoaderData<typeof loader>()
  const sent = useActionData<typeof clientAction>()
  const { answer, onForm, onChange } = useLiveAnswer<Answer>()
  const { action, step, order, no, known } = page
  const acted = isLost(sent) ? nothing : sent
  const live = isLost(answer) ? undefined : answer
  const lost = isLost(sent) || isLost(answer)
  const seen = live ? live.preview : known
  const button = page.last ? t(action === 'repair' || action === 'exchange' ? 'seeAnswer' : 'seePrice') : t('goOn')
  return (
    <>
      <PageHeader
        title={page.title}
        lead={page.first && !no ? (page.about && action === 'cancel' ? parts('cancelLead') : t(`leads.${action}`)) : undefined}
        back={
          no
            ? { to: page.links[0]?.to ?? '', label: t('change') }
            : { to: `/orders/${order.id}`, label: t('backToOrder', { name: order.name }) }
        }
      />
      <AboutPart part={page.about} />
      <Stepper steps={page.links} />
      {no ? (
        <NoWay order={order} decision={no} rights={page.rights}>
          <ExceptionCard formKey={page.exceptionKey} asksReason reply={acted?.reply ?? undefined} />
        </NoWay>
      ) : (
        <Beside
          aside={
            <>
              <ActionBar sum={seen?.sum ?? null} wrong={lost ? <NotSent /> : null}>
                <Button look="primary" form={stepForm} className="max-lg:ml-auto max-lg:shrink-0">
                  {lost ? steps('tryAgain') : button}
                </Button>
              </ActionBar>
              <StepAnswer action={action} step={step} decision={seen} last={page.last} />
            </>
          }
        >
          {page.first && page.rights ? <RightsHint orderId={order.id} rights={page.rights} /> : null}
          {page.first ? (
            <DeniedItems title={action === 'repair' ? repairs('deniedTitle') : items('deniedTitle')} items={page.denied} />
          ) : null}
          <StepQuestions
            step={step}
            action={action}
            delivered={page.delivered}
            parcels={page.parcels}
            page={page.questions}
            reply={acted?.reply ?? undefined}
            facts={{ by: page.by, seen: page.seen, other: live?.other ?? acted?.other ?? null, misfit: page.misfit, onForm, onChange }}
          />
          {page.evidence ? (
            <StepEvidence
              slots={page.evidence}
              asks={seen?.asks ?? []}
              kept={page.kept}
              to={`/orders/${order.id}/${action}/evidence`}
              returnTo={`/orders/${order.id}/${action}/${step}`}
            />
          ) : null}
          <DraftSaved orderId={order.id} action={action} begun={page.begun || answer !== undefined} />
        </Beside>
      )}
    </>
  )
}
