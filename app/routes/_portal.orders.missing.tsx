import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'

import { readOrderProof } from '#app/domain/orders/order-proof.ts'
import { repliedField } from '#app/ui/account/replied-field.ts'
import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { Field } from '#app/ui/shared/field.tsx'
import { WithoutCode } from '#app/ui/orders/without-code.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { TextInput } from '#app/ui/shared/text-input.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { askForOrder } from '#app/usecases/orders/ask-for-order.ts'
import { claimCookie, claimTokenFor, readClaimFlow } from '#app/web/sign-in/claim-flow.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { MissingOrderForm } from '#app/web/orders/missing-order-form.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const flow = new URL(request.url).searchParams.has('again') ? readClaimFlow(request, context) : null
  const t = wordsOf(languageOf(request, context, customer), 'missingOrder')
  return { title: t('title'), email: customer.email, number: flow?.number ?? null, known: flow?.known ?? null }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const form = await readForm(request, MissingOrderForm)
  if (!form.ok) return data(form.reply, 422)
  const { number, known } = form.value
  const proof = readOrderProof(known)
  if (proof === null) return data(form.refuse('email', 'known'), 422)

  const flow = claimTokenFor(readClaimFlow(request, context), { number, known })
  const visitor = { ...visitorOf(request, context), language }
  const input = { customerId: customer.id, number, proof, flow, visitor }
  const asked = await failClosed(context, () => askForOrder(context.portal, input))
  if (asked.done) {
    const headers = { 'Set-Cookie': claimCookie({ token: flow, number, known }, context) }
    return redirect('/orders/missing/code', { status: 303, headers })
  }
  if (asked.because === 'own') return redirect(`/orders/${asked.orderId}`, 303)
  return data(form.refuse(wordsOf(language, 'missingOrder')(asked.because === 'busy' ? 'busy' : 'slowDown')), 429)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function MissingOrder() {
  const t = useTranslations('missingOrder')
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const number = repliedField(reply, 'number', page.number, { required: true, maxLength: 64 })
  const known = repliedField(reply, 'known', page.known, { required: true, maxLength: 254 })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={page.title} lead={t('lead', { email: page.email })} back={{ to: '/orders', label: t('backToOrders') }} />
      <div className="flex flex-col gap-6">
        <Card>
          <Form method="post" noValidate className="flex flex-col gap-5">
            <ErrorSummary
              errors={reply?.error?.[''] ?? []}
              fields={[
                [number, t('number')],
                [known, t('known')],
              ]}
            />
            <Field field={number} label={t('number')} hint={t('numberHint')}>
              {(control) => <TextInput {...control} autoComplete="off" spellCheck={false} />}
            </Field>
            <Field field={known} label={t('known')} hint={t('knownHint')}>
              {(control) => <TextInput {...control} autoComplete="off" spellCheck={false} />}
            </Field>
            <p className="max-w-text text-14 text-soft">{t('whatNext')}</p>
            <div>
              <Button look="primary">{t('send')}</Button>
            </div>
          </Form>
        </Card>
        <WithoutCode />
      </div>
    </div>
  )
}
