import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'

import { repliedField } from '#app/ui/account/replied-field.ts'
import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { DefinitionList } from '#app/ui/shared/definition-list.tsx'
import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { Field } from '#app/ui/shared/field.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { TextArea, TextInput } from '#app/ui/shared/text-input.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { matchOrder, openUnmatched } from '#app/usecases/orders/match-order.ts'
import { MatchOrderForm } from '#app/web/orders/match-order-form.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { unmatchedRow } from '#app/views/orders/unmatched-row.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context, params: { orderId = '' } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const from = requestOrigin(request, context)
  const order = await openUnmatched(context.portal, { orderId, staffId: staff.id, from })
  if (!order) throw notFound()
  const t = wordsOf(language, 'unmatched')
  return { title: t('pageTitle', { name: order.name }), order: unmatchedRow(order, language) }
}

export async function action({ request, context, params: { orderId = '' } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const form = await readForm(request, MatchOrderForm)
  if (!form.ok) return data(form.reply, 422)
  const input = { orderId, ...form.value, staffId: staff.id, from: requestOrigin(request, context) }
  const matched = await matchOrder(context.portal, input)
  if (matched.done) return redirect('/staff/orders/unmatched?matched', 303)
  const t = wordsOf(languageOf(request, context, staff), 'unmatched')
  if (matched.because === 'no-such-order') throw notFound()
  if (matched.because === 'not-an-address') return data(form.refuse('email', 'email'), 422)
  if (matched.because === 'no-account') return data(form.refuse(t('noAccount'), 'email'), 409)
  return data(form.refuse(t('movedOn')), 409)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function MatchOrder() {
  const t = useTranslations('unmatched')
  const { title } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const email = repliedField(reply, 'email', null, { required: true, maxLength: 254 })
  const reason = repliedField(reply, 'reason', null, { required: true, maxLength: 500 })
  return (
    <>
      <PageHeader title={title} back={{ to: '/staff/orders/unmatched', label: t('back') }} />
      <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
        <ShopFacts />
        <Card title={t('matchTitle')}>
          <Form method="post" noValidate className="flex flex-col gap-5">
            <ErrorSummary
              errors={reply?.error?.[''] ?? []}
              fields={[
                [email, t('email')],
                [reason, t('reason')],
              ]}
            />
            <p className="max-w-text text-soft">{t('matchText')}</p>
            <Field field={email} label={t('email')}>
              {(control) => <TextInput {...control} type="email" inputMode="email" autoComplete="off" spellCheck={false} />}
            </Field>
            <Field field={reason} label={t('reason')} hint={t('reasonHint')}>
              {(control) => <TextArea {...control} rows={3} />}
            </Field>
            <div>
              <Button look="primary">{t('match')}</Button>
            </div>
          </Form>
        </Card>
      </div>
    </>
  )
}

function ShopFacts() {
  const t = useTranslations('unmatched')
  const region = useTranslations('region')
  const { order } = useLoaderData<typeof loader>()
  const marks = [order.test ? t('test') : null, order.cancelled ? t('cancelled') : null].filter((mark) => mark !== null)
  return (
    <Card title={t('factsTitle')}>
      <DefinitionList
        items={[
          { term: t('order'), value: [order.name, ...marks].join(', ') },
          { term: t('placed'), value: order.placed },
          { term: t('store'), value: region(`stores.${order.store}`) },
          { term: t('shipTo'), value: <span className="whitespace-pre-line">{order.address.join('\n') || t('unknown')}</span> },
          { term: t('phone'), value: order.phone ?? t('unknown') },
          order.email === null ? null : { term: t('given'), value: order.email },
          { term: t('items'), value: order.items.join(', ') },
          { term: t('total'), value: order.total },
        ]}
      />
    </Card>
  )
}
