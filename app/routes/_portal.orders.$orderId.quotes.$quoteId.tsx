import { randomUUID } from 'node:crypto'

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { type ClientActionFunctionArgs, Form, type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'

import { answersOfFacts } from '#app/domain/requests/answers.ts'
import { finishedDraft } from '#app/domain/requests/draft.ts'
import { chosenPart } from '#app/domain/requests/request-part.ts'
import { evidenceStep, stepsHere, withRight } from '#app/domain/requests/steps.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { isUnderGuarantee } from '#app/domain/statutory/claim.ts'
import { claimOf } from '#app/domain/statutory/claim-of.ts'
import { listDraftFiles } from '#app/infra/evidence/find-evidence.ts'
import { Button, ButtonLink } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { DecisionCard } from '#app/ui/cases/decision-card.tsx'
import { changesNothing, isLost, sendOrSay } from '#app/ui/shared/lost-connection.ts'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { ActionBar } from '#app/ui/requests/action-bar.tsx'
import { Beside } from '#app/ui/requests/beside.tsx'
import { ExceptionCard } from '#app/ui/requests/exception-card.tsx'
import { AboutPart } from '#app/ui/requests/about-part.tsx'
import { Alternatives } from '#app/ui/requests/alternatives.tsx'
import { NotSent } from '#app/ui/requests/steps/not-sent.tsx'
import { Stepper } from '#app/ui/requests/steps/stepper.tsx'
import { RightsCard } from '#app/ui/statutory/rights-card.tsx'
import { SentBack } from '#app/ui/requests/sent-back.tsx'
import { YouSaid } from '#app/ui/requests/you-said.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { quoteAgain, readQuote } from '#app/usecases/requests/read-quote.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { FileForm } from '#app/web/requests/file-form.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { decisionView } from '#app/views/policy/decision-view.ts'
import { formatInstant } from '#app/wording/shared/format.ts'
import { aboutPart } from '#app/views/orders/part-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { lineTitles } from '#app/views/shared/receipt.ts'
import { sentBackView } from '#app/views/requests/sent-back-view.ts'
import { filesSaid, saidViews, stepLinks } from '#app/views/requests/step-view.ts'
import { sumView } from '#app/views/requests/sum-view.ts'
import { rightsInRequest } from '#app/views/statutory/rights-view.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context, params: { orderId = '', quoteId = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const read = await readQuote(context.portal, { customerId: customer.id, quoteId })
  if (!read || read.order.id !== orderId) throw notFound()
  const { quote, order } = read
  if (quote.caseNumber !== null) throw redirect(`/cases/${quote.caseNumber}`, 303)
  const language = languageOf(request, context, customer)
  const { action, facts } = quote
  const sentIn = evidenceStep(action)
  const files = sentIn && (await listDraftFiles(context.portal.db, { customerId: customer.id, orderId, action }))
  const plain = stepsHere(action, order, quote.answers.part ?? null)
  const steps = quote.answers.claim === undefined ? plain : withRight(plain)
  const answers = answersOfFacts(facts, quote.answers)
  const way = { action, orderId, steps, draft: finishedDraft(answers, quoteId) }
  const claim = quote.answers.claim === undefined ? null : claimOf(facts, quote.decision, quote.answers.claim)
  const decision = decisionView(quote.decision, quote.facts, {
    store: order.store,
    titles: lineTitles(order.lines),
    language,
    claim,
    ...(quote.answers.replacement ? { replacement: quote.answers.replacement } : {}),
  })
  const back = sentBackView(facts, order, `/orders/${orderId}/${action}/items`)
  const because = new URL(request.url).searchParams.get('because')
  return {
    title:
      claim && isUnderGuarantee({ claim })
        ? wordsOf(language, 'claims')('answerTitle')
        : wordsOf(language, 'requests')(`quoteTitles.${quote.action}`),
    quoteId: quote.id,
    about: aboutPart(chosenPart(order, action, quote.answers.part ?? null, []), order, language),
    change: `/orders/${orderId}/${action}/${steps[0]}`,
    links: stepLinks(way, 'price', language),
    sentBack: back,
    said: [
      ...saidViews(way, answers, order, language, quote.answers.replacement).filter(({ name }) => back === null || name !== 'items'),
      ...(files ? [filesSaid(`/orders/${orderId}/${action}/${sentIn}`, files.length, language)] : []),
    ],
    order: { id: order.id, name: order.name },
    decision,
    sum: sumView(decision, language),
    rights: rightsInRequest(quote, language),
    validUntil: formatInstant(quote.expiresAt.toISOString(), stores[order.store].timeZone, language),
    expired: quote.expired,
    because: because === 'expired' || because === 'changed' ? because : null,
    /** One form, one key: sent twice it files once. */
    key: randomUUID(),
  }
}

export async function action({ request, context, params: { orderId = '', quoteId = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const form = await readForm(request, FileForm)
  if (!form.ok) return data({ reply: form.reply }, 422)
  const filed = await fileCase(context.portal, {
    customerId: customer.id,
    quoteId,
    key: form.value.key,
    exception: form.value.intent === 'exception',
    language: languageOf(request, context, customer),
    from: requestOrigin(request, context),
  })
  if (filed.done) return redirect(`/cases/${filed.number}?filed=yes`, 303)
  if (filed.because === 'no-such-quote') throw notFound()
  if (filed.because === 'already-open') return redirect(`/cases/${filed.number}?already=yes`, 303)
  if (filed.because === 'ineligible' || filed.because === 'other-request') {
    return redirect(`/orders/${orderId}/quotes/${quoteId}`, 303)
  }
  const anew = await quoteAgain(context.portal, { customerId: customer.id, quoteId })
  if (!anew.done) return redirect(anew.because === 'taken' ? `/orders/${orderId}/exchange/wish` : `/orders/${orderId}`, 303)
  const because = filed.because === 'quote-expired' ? 'expired' : 'changed'
  return redirect(`/orders/${orderId}/quotes/${anew.quoteId}?because=${because}`, 303)
}

export function clientAction(args: ClientActionFunctionArgs) {
  return sendOrSay<{ reply?: unknown }>(args)
}

export const shouldRevalidate: ShouldRevalidateFunction = (change) => !changesNothing(change) && change.defaultShouldRevalidate

export default function Quote() {
  const t = useTranslations('requests')
  const page = useLoaderData<typeof loader>()
  const { title, order, decision, validUntil, expired, because, key, change, rights } = page
  const sent = useActionData<typeof clientAction>()
  const { action, alternatives, exchange } = decision
  // No answer of the shop's stands against the legal guarantee.
  const outcome = decision.claim?.guarantee ? 'eligible' : decision.outcome
  const lawFirst = rights?.better === 'statutory'
  const law = rights ? <RightsCard orderId={order.id} rights={rights} /> : null
  const differs = useTranslations('exchange')
  return (
    <>
      <PageHeader
        title={title}
        lead={exchange ? differs(`leads.${exchange.settles}`) : outcome === 'eligible' ? t(`quoteLeads.${action}`) : undefined}
        back={{ to: change, label: t('change') }}
      />
      <AboutPart part={page.about} />
      <Stepper steps={page.links} />
      <Beside
        aside={
          outcome === 'ineligible' ? null : (
            <ActionBar sum={page.sum} wrong={isLost(sent) ? <NotSent /> : null}>
              <Form method="post" className="flex flex-wrap justify-end gap-x-3 gap-y-1 max-lg:ml-auto lg:flex-col">
                <input type="hidden" name="key" value={key} />
                <Button look={lawFirst ? 'secondary' : 'primary'}>{t(`file.${action}`)}</Button>
                <ButtonLink to={change} look="quiet" className="max-sm:hidden">
                  {t('change')}
                </ButtonLink>
              </Form>
            </ActionBar>
          )
        }
      >
        {because ? <Notice tone="wait" title={because === 'expired' ? t('expired') : t('changed')} announce /> : null}
        {page.sentBack ? <SentBack sent={page.sentBack} /> : null}
        {lawFirst ? law : null}
        <Card>
          <DecisionCard decision={decision} brief />
          {outcome === 'ineligible' ? null : (
            <p className="mt-6 max-w-text border-t border-hairline pt-4 text-soft">
              {exchange ? differs('after') : t(`after.${action}`, { days: String(decision.refundDays) })}{' '}
              {expired ? null : t('quoteValid', { time: validUntil })}
            </p>
          )}
        </Card>
        {lawFirst ? null : law}
        <YouSaid said={page.said} />
        {outcome === 'ineligible' || alternatives.length > 0 ? (
          <Card title={t('otherDoors')}>
            <Alternatives order={order} alternatives={alternatives} nothingElse={outcome === 'ineligible'} />
          </Card>
        ) : null}
        {outcome === 'ineligible' ? <ExceptionCard formKey={key} asksReason={false} /> : null}
      </Beside>
    </>
  )
}
