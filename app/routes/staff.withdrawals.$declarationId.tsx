import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'

import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { AsideCard } from '#app/ui/statutory/aside-card.tsx'
import { DeclarationFacts } from '#app/ui/statutory/declaration-facts.tsx'
import { MatchDeclarationCard } from '#app/ui/statutory/match-declaration-card.tsx'
import { OrdersItMayMean } from '#app/ui/statutory/orders-it-may-mean.tsx'
import { matchDeclaration, readDeclaration, setDeclarationAside } from '#app/usecases/statutory/staff-declarations.ts'
import { staffDeclaration } from '#app/views/statutory/staff-declaration.ts'
import { foundView } from '#app/views/staff/staff-search-view.ts'
import { requireIntent } from '#app/web/shared/intent.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { readFormData } from '#app/web/shared/read-form.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { MatchDeclarationForm, SetAsideForm } from '#app/web/statutory/staff-forms.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context, params: { declarationId = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const asked = new URL(request.url).searchParams
  const text = asked.get('q')?.trim().slice(0, 100) || null
  const from = requestOrigin(request, context)
  const read = await readDeclaration(context.portal, { declarationId, text, orderId: asked.get('order'), staffId: staff.id, from })
  if (!read) throw notFound()
  const declaration = staffDeclaration(read.declaration, language)
  const { orders } = foundView({ customers: [], orders: read.found, cases: [] }, language)
  return {
    title: wordsOf(language, 'declarations')('pageTitle', { reference: declaration.reference }),
    declaration,
    open: declaration.state === 'waiting' || declaration.state === 'received',
    orders,
    asked: text ?? '',
    order: read.order && { id: read.order.id, name: read.order.name, lines: linesOf(read.order) },
  }
}

function linesOf({ lines }: NonNullable<Awaited<ReturnType<typeof readDeclaration>>>['order'] & object) {
  return lines.map(({ id, title, quantity, alreadyTaken }) => ({ id, title, quantity, left: quantity - alreadyTaken }))
}

export async function action({ request, context, params: { declarationId = '' } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const sent = await requireSent(request)
  const input = { declarationId, staffId: staff.id, from: requestOrigin(request, context) }
  const t = wordsOf(languageOf(request, context, staff), 'declarations')
  if (requireIntent(sent, ['match', 'aside']) === 'aside') {
    const form = readFormData(sent, SetAsideForm)
    if (!form.ok) return data({ intent: 'aside', reply: form.reply }, 422)
    const aside = await setDeclarationAside(context.portal, { ...input, ...form.value })
    return aside.done
      ? redirect('/staff/withdrawals?aside', 303)
      : data({ intent: 'aside', reply: form.refuse(t('because.moved-on')) }, 409)
  }
  const form = readFormData(sent, MatchDeclarationForm)
  if (!form.ok) return data({ intent: 'match', reply: form.reply }, 422)
  const { orderId, whole } = form.value
  const lines = whole === 'yes' ? null : form.value.lines.filter(({ quantity }) => quantity > 0)
  const matched = await matchDeclaration(context.portal, { ...input, orderId, lines })
  if (matched.done) return redirect(`/staff/cases/${matched.number}`, 303)
  if (matched.because === 'no-such-order') throw notFound()
  return data({ intent: 'match', reply: form.refuse(t(`because.${matched.because}`)) }, 409)
}

/** After an answer of no, the page shows where the declaration stands now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export default function Withdrawal() {
  const t = useTranslations('declarations')
  const { title, declaration, open, orders, asked, order } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const replyTo = (intent: string) => (answered?.intent === intent ? answered.reply : undefined)
  const lost = open ? undefined : answered?.reply.error?.['']?.[0]
  return (
    <>
      <PageHeader title={title} back={{ to: '/staff/withdrawals', label: t('back') }} />
      {lost ? (
        <div className="mb-4">
          <Notice tone="stop" title={lost} announce />
        </div>
      ) : null}
      <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
        <div className="flex flex-col gap-6">
          <DeclarationFacts declaration={declaration} />
          {open ? <AsideCard reply={replyTo('aside')} /> : null}
        </div>
        {!open ? null : order ? (
          <MatchDeclarationCard key={order.id} declarationId={declaration.id} order={order} reply={replyTo('match')} />
        ) : (
          <OrdersItMayMean declarationId={declaration.id} asked={asked} orders={orders} />
        )}
      </div>
    </>
  )
}
