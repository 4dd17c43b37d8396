import type { SubmissionResult } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'

import { repliedField } from '#app/ui/account/replied-field.ts'
import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { DefinitionList } from '#app/ui/shared/definition-list.tsx'
import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { Field } from '#app/ui/shared/field.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { CandidatesCard } from '#app/ui/staff/parcels/candidates-card.tsx'
import { MatchCard } from '#app/ui/staff/parcels/match-card.tsx'
import { TextInput } from '#app/ui/shared/text-input.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { matchParcel } from '#app/usecases/parcels/match-parcel.ts'
import { readMatch, sendParcelAway } from '#app/usecases/parcels/unannounced-returns.ts'
import { requireIntent } from '#app/web/shared/intent.ts'
import { MatchParcelForm, SendAwayForm } from '#app/web/parcels/parcel-forms.ts'
import { readFormData } from '#app/web/shared/read-form.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { parcelRow } from '#app/views/parcels/parcel-page.ts'
import { foundView } from '#app/views/staff/staff-search-view.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context, params: { parcelId = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const asked = new URL(request.url).searchParams
  const text = asked.get('q')?.trim().slice(0, 100) || null
  const match = await readMatch(context.portal, {
    parcelId,
    text,
    orderId: asked.get('order'),
    staffId: staff.id,
    from: requestOrigin(request, context),
  })
  if (!match) throw notFound()
  const parcel = parcelRow(match.parcel, language)
  const { orders, cases } = foundView(match.found, language)
  const { sentAs, deliveredAs } = match.found
  const tracked = (id: string) => (deliveredAs.includes(id) ? ('deliveredAs' as const) : sentAs.includes(id) ? ('sentAs' as const) : null)
  return {
    title: wordsOf(language, 'parcels')('pageTitle', { date: parcel.arrived }),
    parcel,
    cases,
    asked: text ?? '',
    order: match.order,
    orders: orders.map((order) => ({ ...order, sentAs: tracked(order.id) })),
  }
}

export async function action({ request, context, params: { parcelId = '' } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const sent = await requireSent(request)
  const input = { parcelId, staffId: staff.id, from: requestOrigin(request, context) }
  const t = wordsOf(languageOf(request, context, staff), 'parcels')
  if (requireIntent(sent, ['match', 'away']) === 'away') {
    const form = readFormData(sent, SendAwayForm)
    if (!form.ok) return data({ intent: 'away', reply: form.reply }, 422)
    const sentAway = await sendParcelAway(context.portal, { ...input, ...form.value })
    return sentAway.done ? redirect('/staff/parcels', 303) : data({ intent: 'away', reply: form.refuse(t('because.moved-on')) }, 409)
  }
  const form = readFormData(sent, MatchParcelForm)
  if (!form.ok) return data({ intent: 'match', reply: form.reply }, 422)
  const matched = await matchParcel(context.portal, { ...input, ...form.value })
  if (matched.done) return redirect(`/staff/cases/${matched.number}`, 303)
  if (matched.because === 'no-such-order') throw notFound()
  return data({ intent: 'match', reply: form.refuse(t(`because.${matched.because}`)) }, 409)
}

/** After an answer of no, the page shows where the parcel stands now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate

export default function Parcel() {
  const t = useTranslations('parcels')
  const { title, parcel, orders, cases, asked, order } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const replyTo = (intent: string) => (answered?.intent === intent ? answered.reply : undefined)
  const lost = parcel.state !== 'waiting' ? answered?.reply.error?.['']?.[0] : undefined
  return (
    <>
      <PageHeader title={title} back={{ to: '/staff/parcels', label: t('back') }} lead={parcel.contents} />
      {lost ? (
        <div className="mb-4">
          <Notice tone="stop" title={lost} announce />
        </div>
      ) : null}
      <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
        <div className="flex flex-col gap-6">
          <Card title={t('factsTitle')}>
            <DefinitionList
              items={[
                { term: t('arrived'), value: parcel.arrived },
                ...(['trackingNumber', 'senderName', 'orderNumber', 'serial', 'email'] as const).map(
                  (name) => parcel[name] !== null && { term: t(name), value: parcel[name] },
                ),
                parcel.foundIn !== null && {
                  term: t('foundIn'),
                  value: (
                    <Link to={`/staff/cases/${parcel.foundIn}`} className="link">
                      {parcel.foundIn}
                    </Link>
                  ),
                },
                { term: t('recordedBy'), value: parcel.recordedBy },
                { term: t('state'), value: t(`states.${parcel.state}`) },
                parcel.note !== null && { term: t('awayNote'), value: parcel.note },
                parcel.caseNumber !== null && {
                  term: t('caseLink'),
                  value: (
                    <Link to={`/staff/cases/${parcel.caseNumber}`} className="link">
                      {parcel.caseNumber}
                    </Link>
                  ),
                },
              ]}
            />
          </Card>
          {parcel.state === 'waiting' ? <AwayCard reply={replyTo('away')} /> : null}
        </div>
        {parcel.state !== 'waiting' ? null : order ? (
          <MatchCard key={order.id} parcelId={parcel.id} order={order} reply={replyTo('match')} />
        ) : (
          <CandidatesCard parcelId={parcel.id} asked={asked} orders={orders} cases={cases} />
        )}
      </div>
    </>
  )
}

function AwayCard({ reply }: { reply: SubmissionResult | undefined }) {
  const t = useTranslations('parcels')
  const note = repliedField(reply, 'note', null, { maxLength: 500 })
  return (
    <Card title={t('awayTitle')}>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <input type="hidden" name="intent" value="away" />
        <p className="text-soft">{t('awayText')}</p>
        <ErrorSummary errors={reply?.error?.[''] ?? []} fields={[[note, t('awayNote')]]} />
        <Field field={note} label={t('awayNote')}>
          {(control) => <TextInput {...control} />}
        </Field>
        <div>
          <Button look="danger">{t('away')}</Button>
        </div>
      </Form>
    </Card>
  )
}
