import { randomUUID } from 'node:crypto'

import type { SubmissionResult } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'

import { declarationBounds } from '#app/domain/statutory/declaration.ts'
import { foundMeta } from '#app/ui/shared/found-meta.ts'
import { repliedField } from '#app/ui/account/replied-field.ts'
import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { Field } from '#app/ui/shared/field.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { TextArea, TextInput } from '#app/ui/shared/text-input.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { ReviewDeclaration } from '#app/ui/statutory/review-declaration.tsx'
import { declareWithdrawal } from '#app/usecases/statutory/declare-withdrawal.ts'
import { declaredView } from '#app/views/statutory/declaration-page.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { findCustomer } from '#app/web/sign-in/customer-session.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'
import { DeclareForm, readDeclaration } from '#app/web/statutory/declare-form.ts'
import { contactAddress } from '#app/wording/shared/contact.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await findCustomer(request, context)
  const language = languageOf(request, context, customer)
  const title = wordsOf(language, 'declare')('title')
  const description = wordsOf(language, 'found')('withdraw')
  return { title, description, key: randomUUID(), name: customer?.name ?? null, email: customer?.email ?? null }
}

/** Whatever is sent and whoever sends it, the answer is the same whether an order fits or not. */
export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await findCustomer(request, context)
  const language = languageOf(request, context, customer)
  const form = await readDeclaration(request, DeclareForm)
  if (form.stage === 'form') return data({ page: 'form', reply: form.reply } as const, form.status)

  const { key, name, contract, email, items } = form.value
  const declared = { name, contract, email, items, lines: null }
  if (form.stage === 'confirm') {
    const visitor = { ...visitorOf(request, context), language }
    const signedIn = customer && { customerId: customer.id, email: customer.email, orderId: null }
    const done = await declareWithdrawal(context.portal, { key, declared, signedIn, visitor })
    if (done.done) return redirect(`/withdraw/received/${done.key}`, 303)
    if (done.because === 'not-an-address') return data({ page: 'form', reply: form.refuse('email', 'email') } as const, 422)
    const problem = wordsOf(language, 'declare')('crowded', { email: contactAddress })
    return review({ key, declared, errors: [problem] }, 429)
  }
  return review({ key, declared, errors: [] }, 200)
}

type Reviewed = Readonly<{ key: string; declared: Parameters<typeof declaredView>[0]; errors: readonly string[] }>

function review({ key, declared, errors }: Reviewed, status: 200 | 429) {
  const { name, contract, email, items } = declared
  const fields = Object.entries({ key, name, contract, email, items: items ?? '' })
  return data({ page: 'review', declared: declaredView(declared), fields, errors } as const, status)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => foundMeta(page)

export default function Withdraw() {
  const answer = useActionData<typeof action>()
  if (answer?.page === 'review') return <ReviewDeclaration {...answer} />
  return <Questions reply={answer?.reply} />
}

function Questions({ reply }: { reply: SubmissionResult | undefined }) {
  const t = useTranslations('declare')
  const page = useLoaderData<typeof loader>()
  const name = repliedField(reply, 'name', page.name, { required: true, maxLength: declarationBounds.name })
  const contract = repliedField(reply, 'contract', null, { required: true, maxLength: declarationBounds.contract })
  const email = repliedField(reply, 'email', page.email, { required: true, maxLength: declarationBounds.email })
  const items = repliedField(reply, 'items', null, { maxLength: declarationBounds.items })
  const key = repliedField(reply, 'key', page.key)
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={page.title} lead={t('lead')} />
      <Card>
        <Form method="post" reloadDocument noValidate className="flex flex-col gap-5">
          <ErrorSummary
            errors={reply?.error?.[''] ?? []}
            fields={[
              [name, t('name')],
              [contract, t('contract')],
              [email, t('email')],
              [items, t('items')],
            ]}
          />
          <input type="hidden" name="key" value={typeof key.initialValue === 'string' ? key.initialValue : page.key} />
          <Field field={name} label={t('name')}>
            {(control) => <TextInput {...control} autoComplete="name" />}
          </Field>
          <Field field={contract} label={t('contract')} hint={t('contractHint')}>
            {(control) => <TextInput {...control} autoComplete="off" spellCheck={false} />}
          </Field>
          <Field field={email} label={t('email')}>
            {(control) => <TextInput {...control} type="email" inputMode="email" autoComplete="email" spellCheck={false} />}
          </Field>
          <Field field={items} label={t('items')} hint={t('itemsHint')} optional>
            {(control) => <TextArea {...control} rows={3} />}
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
