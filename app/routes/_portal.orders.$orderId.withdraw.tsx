import { randomUUID } from 'node:crypto'

import type { SubmissionResult } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'

import type { OrderView } from '#app/domain/orders/order-view.ts'
import { type Declared, declarationBounds } from '#app/domain/statutory/declaration.ts'
import { chosenLines, offeredLines } from '#app/domain/statutory/declared-lines.ts'
import { hasLaw } from '#app/domain/statutory/layer.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { repliedField } from '#app/ui/account/replied-field.ts'
import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { Field } from '#app/ui/shared/field.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { QuantityInput } from '#app/ui/shared/quantity-input.tsx'
import { TextInput } from '#app/ui/shared/text-input.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { ReviewDeclaration } from '#app/ui/statutory/review-declaration.tsx'
import { declareWithdrawal } from '#app/usecases/statutory/declare-withdrawal.ts'
import { declaredView } from '#app/views/statutory/declaration-page.ts'
import type { Context } from '#app/web/shared/context.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requireCustomer, type SignedInCustomer } from '#app/web/sign-in/customer-session.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'
import { DeclareForOrderForm, readDeclaration } from '#app/web/statutory/declare-form.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context, params: { orderId = '' } }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const order = await requireOrder(context, customer, orderId)
  return {
    title: wordsOf(languageOf(request, context, customer), 'declare')('title'),
    order: { id: order.id, name: order.name },
    lines: offeredLines(order),
    key: randomUUID(),
    name: customer.name ?? order.shipAddress?.name ?? null,
    email: customer.email,
  }
}

export async function action({ request, context, params: { orderId = '' } }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const order = await requireOrder(context, customer, orderId)
  const form = await readDeclaration(request, DeclareForOrderForm)
  if (form.stage === 'form') return data({ page: 'form', reply: form.reply } as const, form.status)

  const { key, name, email } = form.value
  const language = languageOf(request, context, customer)
  const chosen = chosenLines(order, form.value.lines)
  if (!chosen.ok) {
    const problem = wordsOf(language, 'declare')(chosen.because === 'none' ? 'chooseLines' : 'tooMany')
    return data({ page: 'form', reply: form.refuse(problem) } as const, 422)
  }
  const declared: Declared = { name, contract: order.name, email, items: null, lines: chosen.lines }
  if (form.stage === 'confirm') {
    const visitor = { ...visitorOf(request, context), language, store: order.store }
    const signedIn = { customerId: customer.id, email: customer.email, orderId: order.id }
    const done = await declareWithdrawal(context.portal, { key, declared, signedIn, visitor })
    if (done.done) return redirect(`/withdraw/received/${done.key}`, 303)
    return data({ page: 'form', reply: form.refuse('email', 'email') } as const, 422)
  }
  const lines = form.value.lines.flatMap(({ lineId, quantity }, place) => [
    [`lines[${place}].lineId`, lineId],
    [`lines[${place}].quantity`, String(quantity)],
  ])
  const fields = [...Object.entries({ key, name, email }), ...lines].map(([field = '', value = '']) => [field, value] as const)
  return data({ page: 'review', declared: declaredView(declared), fields, errors: [] } as const, 200)
}

/** Where the law stands beside the terms of the order; of any other nothing is said. */
async function requireOrder({ portal }: Context, customer: SignedInCustomer, orderId: string): Promise<OrderView> {
  const order = await findOrder(portal.database.pool, { customerId: customer.id, orderId })
  if (!order || !hasLaw(order)) throw notFound()
  return order
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function WithdrawFromOrder() {
  const answer = useActionData<typeof action>()
  if (answer?.page === 'review') return <ReviewDeclaration {...answer} />
  return <Questions reply={answer?.reply} />
}

function Questions({ reply }: { reply: SubmissionResult | undefined }) {
  const t = useTranslations('declare')
  const page = useLoaderData<typeof loader>()
  const name = repliedField(reply, 'name', page.name, { required: true, maxLength: declarationBounds.name })
  const email = repliedField(reply, 'email', page.email, { required: true, maxLength: declarationBounds.email })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={page.title}
        lead={t('orderLead')}
        back={{ to: `/orders/${page.order.id}`, label: t('back', { name: page.order.name }) }}
      />
      <Card>
        <Form method="post" reloadDocument noValidate className="flex flex-col gap-6">
          <ErrorSummary
            errors={reply?.error?.[''] ?? []}
            fields={[
              [name, t('name')],
              [email, t('email')],
            ]}
          />
          <input type="hidden" name="key" value={keyOf(reply) ?? page.key} />
          <Lines reply={reply} />
          <Field field={name} label={t('name')}>
            {(control) => <TextInput {...control} autoComplete="name" />}
          </Field>
          <Field field={email} label={t('email')}>
            {(control) => <TextInput {...control} type="email" inputMode="email" autoComplete="email" spellCheck={false} />}
          </Field>
          <p className="max-w-text text-14 text-soft">{t('reviewNext')}</p>
          <div>
            <Button look="primary" name="intent" value="review">
              {t('review')}
            </Button>
          </div>
        </Form>
      </Card>
    </div>
  )
}

function keyOf(reply: SubmissionResult | undefined): string | null {
  const key = reply?.initialValue?.['key']
  return typeof key === 'string' ? key : null
}

function Lines({ reply }: { reply: SubmissionResult | undefined }) {
  const t = useTranslations('declare')
  const { lines } = useLoaderData<typeof loader>()
  if (lines.length === 0) return <Notice tone="info">{t('nothingLeft')}</Notice>
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="text-18 font-semibold">{t('linesTitle')}</legend>
      <p className="max-w-text text-14 text-soft">{t('linesHint')}</p>
      {lines.map((line, place) => (
        <div key={line.lineId} className="border-t border-hairline pt-4">
          <input type="hidden" name={`lines[${place}].lineId`} value={line.lineId} />
          <QuantityInput field={quantityField(reply, place, line.left)} label={line.title} max={line.left} />
        </div>
      ))}
    </fieldset>
  )
}

function quantityField(reply: SubmissionResult | undefined, place: number, left: number) {
  const name = `lines[${place}].quantity`
  const typed = linesTyped(reply)[place]
  return { ...repliedField(reply, name, null, { id: `quantity-${place}` }), initialValue: typed ?? String(left) }
}

/** The quantities that were typed, as the answer to a form holds them. */
function linesTyped(reply: SubmissionResult | undefined): ReadonlyArray<string | undefined> {
  const lines: unknown = reply?.initialValue?.['lines']
  if (!Array.isArray(lines)) return []
  return lines.map((line: unknown) => {
    const quantity: unknown = typeof line === 'object' && line !== null && 'quantity' in line ? line.quantity : undefined
    return typeof quantity === 'string' ? quantity : undefined
  })
}
