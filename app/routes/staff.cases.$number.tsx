import { randomUUID } from 'node:crypto'

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'

import { asFound } from '#app/domain/cases/arrived-coverage.ts'
import { isAgreeing } from '#app/domain/cases/proposal.ts'
import { hasArrived } from '#app/domain/parcels/extra-item.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { shopProgress } from '#app/domain/shop/progress.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import { listShopOrigins } from '#app/infra/shop/list-shop-origins.ts'
import { listCaseFiles } from '#app/infra/evidence/find-evidence.ts'
import { findCaseMessages } from '#app/infra/messages/read-conversation.ts'
import { listGivenInShop } from '#app/infra/orders/given-in-shop.ts'
import { findOrderBooks } from '#app/infra/orders/order-books.ts'
import { listCommands } from '#app/infra/shop/list-commands.ts'
import { listCarrierCommands } from '#app/infra/parcels/list-carrier-commands.ts'
import { listTemplates } from '#app/infra/staff/answer-templates.ts'
import { findCaseContext } from '#app/infra/staff/case-context.ts'
import { stepsForStaff } from '#app/domain/staff/steps-for-staff.ts'
import { CaseForms } from '#app/ui/staff/case/case-forms.tsx'
import { CaseReading } from '#app/ui/staff/case/case-reading.tsx'
import { labelAnswers } from '#app/ui/staff/label-card.tsx'
import { MoneyGiven } from '#app/ui/staff/case/money-given.tsx'
import { CarrierCard } from '#app/ui/parcels/carrier-card.tsx'
import { CommandsCard } from '#app/ui/shop/commands-card.tsx'
import { Presence } from '#app/ui/live/presence.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { CaseBar } from '#app/ui/staff/case/case-bar.tsx'
import { InvoicesCard } from '#app/ui/staff/case/invoices-card.tsx'
import { WaitingForCustomer } from '#app/ui/staff/case/waiting-for-customer.tsx'
import { NotBackCard } from '#app/ui/staff/not-back-card.tsx'
import { OrderBooks } from '#app/ui/staff/order-books.tsx'
import { LostRace } from '#app/ui/staff/lost-race.tsx'
import { MessagesCard } from '#app/ui/staff/messages-card.tsx'
import { StaffFacts } from '#app/ui/staff/staff-facts.tsx'
import { TemplatesProvider } from '#app/ui/staff/templates/template-picker.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { readSeconds } from '#app/usecases/cases/second-person.ts'
import { noteView } from '#app/usecases/staff/read-files.ts'
import { openBeside } from '#app/usecases/staff/share-case.ts'
import type { Context } from '#app/web/shared/context.ts'
import { formToken, isFormToken } from '#app/web/shared/form-token.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { refuseUnread } from '#app/web/shared/read-form.ts'
import { problemsOf } from '#app/web/evidence/upload-status.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { stampOf } from '#app/web/live/stamp.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireRole, requireStaff } from '#app/web/sign-in/staff-session.ts'
import { assignFromCase } from '#app/web/staff/queue-actions.ts'
import { fieldOfRefusal, rolesForStep, takeStaffStep } from '#app/web/staff/staff-steps.ts'
import { takeBookingStep } from '#app/web/parcels/booking-steps.ts'
import { commandToken, takeCommandStep } from '#app/web/shop/command-steps.ts'
import { takeStepToPickup } from '#app/web/staff/steps-to-pickup.ts'
import { withTemplate } from '#app/web/staff/with-template.ts'
import { threadView } from '#app/views/messages/conversation-page-view.ts'
import { staffEvidenceView } from '#app/views/evidence/evidence-view.ts'
import { filledTemplates } from '#app/views/staff/filled-templates.ts'
import { booksView } from '#app/views/orders/order-books.ts'
import { invoicesForStaff } from '#app/views/cases/invoice-page-view.ts'
import { staffOutcomeView } from '#app/views/cases/outcome-page-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { clockOnPage } from '#app/views/warranty/clock-page.ts'
import { staffCaseView } from '#app/views/staff/staff-case-view.ts'
import { carrierOnPage } from '#app/views/parcels/carrier-row.ts'
import { commandRow } from '#app/views/shop/command-row.ts'
import { caseContextView } from '#app/views/staff/staff-search-view.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

const notices = ['moved', 'stale', 'settled'] as const
/** What the forms that move money carry a token for (W2). */
const moneyForms = 'case-money'

export async function loader({ request, context, params: { number = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const view = await findCase(context.portal.db, { number, staff: true })
  if (!view) throw notFound()
  await noteView(context.portal, { staffId: staff.id, object: { kind: 'case', id: view.id }, from: requestOrigin(request, context) })
  const language = languageOf(request, context, staff)
  const cases = wordsOf(language, 'cases')
  const outcome = await findOutcome(context.portal.db, view.id)
  const said = await findCaseMessages(context.portal.db, view.id)
  const files = await listCaseFiles(context.portal.db, view.id)
  const commands = await listCommands(context.portal.database.pool, view.id)
  const atCarrier = await listCarrierCommands(context.portal.database.pool, view.id)
  const progress = shopProgress(commands)
  const given = await listGivenInShop(context.portal.db, view.id)
  const books = await findOrderBooks(context.portal.db, view.order.id)
  const { sendFirst } = context.portal.settings.storePlaces[view.store]
  const now = context.portal.clock.now().toISOString()
  return {
    title: cases('pageTitle', { kind: cases(`kinds.${view.kind}`), number: view.number }),
    view: staffCaseView(view, language, progress, now),
    around: caseContextView(await findCaseContext(context.portal.db, view.id), view, language),
    outcome: staffOutcomeView(view, outcome, language, { limits: context.portal.settings.refundLimits, sendFirst, now }, progress, given),
    invoices: invoicesForStaff(view, outcome, { language, shopOrigins: listShopOrigins(context.portal.settings, view.store) }),
    books: books && booksView(books, language),
    shop: { rows: commands.map((each) => commandRow(each, stores[view.store].timeZone, language)), token: commandToken(staff, context) },
    carrier: carrierOnPage(view, { commands: atCarrier, isSet: context.portal.settings.carriers[view.store] !== undefined, language }),
    clock: clockOnPage(asFound(view, outcome.estimate?.cause ?? null), now, language),
    company: {
      number,
      seen: stampOf([view, outcome, said.messages, files, commands, atCarrier]),
      others: await openBeside(context.portal, { number, staffId: staff.id }),
    },
    steps: stepsForStaff(view, outcome, sendFirst),
    refunder: {
      id: staff.id,
      mayRefund: isAgreeing(staff.role),
      fresh: staff.freshlyProved,
      token: formToken(staff, moneyForms, context),
      seconds: await readSeconds(context.portal, outcome),
    },
    said: threadView(said.messages, view.events, { store: view.store, language }),
    messageKey: randomUUID(),
    extraKey: hasArrived(view) ? randomUUID() : null,
    evidence: staffEvidenceView(view, { files, problems: problemsOf(request) }, language),
    labelAnswer: labelAnswers.find((name) => name === new URL(request.url).searchParams.get('label')) ?? null,
    templates: await templatesFor(context, view, staff.name),
    notice: notices.find((name) => new URL(request.url).searchParams.has(name)) ?? null,
  }
}

/** The templates in the customer's language, filled in for the case. */
async function templatesFor({ portal }: Context, view: CaseView, staffName: string) {
  return filledTemplates(await listTemplates(portal.db, view.language), view, { staffName, now: portal.clock.now().getTime() })
}

export async function action({ request, context, params: { number = '' } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const sent = await requireSent(request)
  const step = String(sent.get('step'))
  const from = requestOrigin(request, context)
  const stale = wordsOf(languageOf(request, context, staff), 'proposals')('notFresh')
  const inShop = await takeCommandStep({ context, staff, from, stale }, sent)
  if (inShop?.done) return redirect(`/staff/cases/${number}${inShop.moved ? '?settled=yes' : ''}#shop`, 303)
  if (inShop) return data({ step, lost: false, reply: inShop.reply }, inShop.status)
  const atCarrier = await takeBookingStep({ portal: context.portal, number, staffId: staff.id, from }, sent)
  if (atCarrier?.done) return redirect(`/staff/cases/${number}#carrier`, 303)
  if (atCarrier?.because === 'wrong-form') return data({ step, lost: false, reply: atCarrier.reply }, 422)
  if (atCarrier) {
    const words = wordsOf(languageOf(request, context, staff), 'carrier')
    return data({ step, lost: false, reply: atCarrier.refuse(words(`because.${atCarrier.because}`)) }, 409)
  }
  const roles = rolesForStep(step)
  if (roles) requireRole(staff, roles)
  if (roles && !staff.freshlyProved) return data({ step, lost: false, reply: refuseUnread(sent, stale) }, 403)
  if (roles && !isFormToken(String(sent.get('token')), staff, moneyForms, context)) {
    return data({ step, lost: false, reply: refuseUnread(sent, 'invalidForm') }, 422)
  }
  if (sent.has('useTemplate')) {
    const view = await findCase(context.portal.db, { number, staff: true })
    const reply = view && withTemplate(sent, await templatesFor(context, view, staff.name))
    if (reply) return data({ step, lost: false, reply })
  }
  const input = { number, staffId: staff.id, from }
  const taken =
    (await takeStepToPickup(context.portal, input, step, sent, languageOf(request, context, staff))) ??
    (await assignFromCase(context.portal, input, step, sent)) ??
    (await takeStaffStep(context.portal, input, step, sent, languageOf(request, context, staff)))
  if (!taken) throw new Response(null, { status: 400, statusText: 'Bad Request' })
  if (taken.done) return redirect(`/staff/cases/${number}`, 303)
  if (taken.because === 'no-such-case') throw notFound()
  if (taken.because === 'wrong-form') return data({ step, lost: false, reply: taken.reply }, 422)
  const t = wordsOf(languageOf(request, context, staff), 'inspection')
  const reply = taken.refuse(t(`because.${taken.because}`), fieldOfRefusal[taken.because])
  return data({ step, lost: taken.because === 'moved-on', reply }, 409)
}

/** After an answer of no, the page shows where the case stands now beside what was typed. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate
}

/**
 * The work stands beside the messages: in two columns on a desk, with the facts above and all that is read below; on a wide screen in
 * three, with what is read in the first.
 */
const columns = {
  grid: 'grid grid-cols-1 gap-3 *:min-w-0 lg:grid-cols-[3fr_2fr] lg:grid-rows-[auto_auto_1fr] min-[100rem]:grid-cols-[5fr_7fr_5fr] min-[100rem]:grid-rows-[auto_1fr]',
  facts: 'lg:col-span-2 min-[100rem]:col-span-1',
  work: 'flex flex-col gap-3 min-[100rem]:col-start-2 min-[100rem]:row-span-2 min-[100rem]:row-start-1',
  talk: 'lg:col-start-2 lg:row-span-2 lg:row-start-2 min-[100rem]:col-start-3 min-[100rem]:row-start-1',
  more: 'flex flex-col gap-3 lg:col-start-1 lg:row-start-3 min-[100rem]:row-start-2',
} as const

export default function StaffCase() {
  const t = useTranslations('staff')
  const documents = useTranslations('documents')
  const {
    view,
    around,
    outcome,
    invoices,
    books,
    shop,
    carrier,
    steps,
    refunder,
    notice,
    labelAnswer,
    said,
    messageKey,
    extraKey,
    company,
    templates,
    clock,
    evidence,
  } = useLoaderData<typeof loader>()
  const noticed = { moved: t('movedOn'), stale: documents('scannedStale'), settled: useTranslations('shop')('moved') }
  const answered = useActionData<typeof action>()
  const replyTo = (step: string) => (answered?.step === step && !answered.lost ? answered.reply : undefined)
  const forms = steps.filter((step) => step !== 'pay')
  return (
    <TemplatesProvider templates={templates}>
      <CaseBar
        view={view}
        around={around}
        steps={steps}
        ownId={refunder.id}
        shopFailed={shop.rows.some(({ badge }) => badge === 'refused')}
      />
      <Presence {...company} />
      {answered?.lost ? <LostRace reply={answered.reply} /> : null}
      {notice && !answered?.lost ? <Notice tone="wait" title={noticed[notice]} announce /> : null}
      <div className={`mt-3 ${columns.grid}`}>
        <div className={columns.facts}>
          <StaffFacts view={view} />
        </div>
        <div className={columns.work}>
          <MoneyGiven outcome={outcome} />
          <WaitingForCustomer outcome={outcome} />
          {steps.length === 0 && !isWaiting(outcome) && !outcome.inShop ? <Notice tone="info" title={t('nothingToDo')} /> : null}
          <CaseForms
            view={view}
            outcome={outcome}
            steps={forms}
            refunder={refunder}
            photos={evidence.found}
            extraKey={extraKey}
            labelAnswer={labelAnswer}
            answered={answered && !answered.lost && answered.reply ? answered.step : null}
            replyTo={replyTo}
          />
          <InvoicesCard view={invoices} refunder={refunder} replyTo={replyTo} />
          <CommandsCard
            rows={shop.rows}
            settler={{ ...refunder, token: shop.token }}
            reply={replyTo('retry_command') ?? replyTo('settle_command')}
          />
          <CarrierCard
            {...carrier}
            version={view.version}
            reply={replyTo('ask_carrier') ?? replyTo('retry_booking') ?? replyTo('settle_booking')}
          />
          <NotBackCard notBack={outcome.notBack} version={view.version} reply={replyTo('ask_for_kept')} />
          {books && !books.isPlain ? <OrderBooks books={books} refunder={null} /> : null}
        </div>
        <div className={columns.talk}>
          <div className="lg:sticky lg:top-32 lg:max-h-[calc(100dvh-9rem)] lg:overflow-y-auto">
            <MessagesCard view={view} said={said} formKey={messageKey} reply={replyTo('send_message')} />
          </div>
        </div>
        <div className={columns.more}>
          <CaseReading view={view} outcome={outcome} evidence={evidence} clock={clock} around={around} commands={shop.rows} />
        </div>
      </div>
    </TemplatesProvider>
  )
}

/** Whether an offer, an estimate or an exception stands there that somebody has to answer. */
function isWaiting({ offer, estimate, approvals }: ReturnType<typeof staffOutcomeView>): boolean {
  return offer?.open === true || estimate?.open === true || approvals.exception !== null
}
