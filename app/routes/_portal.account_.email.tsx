import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'

import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import { repliedField } from '#app/ui/account/replied-field.ts'
import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { Field } from '#app/ui/shared/field.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { TextInput } from '#app/ui/shared/text-input.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { startEmailChange } from '#app/usecases/account/change-email.ts'
import { requireFreshCustomer } from '#app/web/sign-in/customer-session.ts'
import { changeFlowCookie, readChangeFlow } from '#app/web/account/email-change-flow.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { NewEmailForm } from '#app/web/account/account-forms.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { flowTokenFor } from '#app/web/sign-in/sign-in-flow.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireFreshCustomer(request, context)
  const t = wordsOf(languageOf(request, context, customer), 'account')
  return { title: t('newEmailTitle'), email: customer.email }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireFreshCustomer(request, context, '/account/email')
  const language = languageOf(request, context, customer)
  const form = await readForm(request, NewEmailForm)
  if (!form.ok) return data(form.reply, 422)

  const wanted = parseEmailAddress(form.value.email)
  const flow = flowTokenFor(readChangeFlow(request, context), wanted.ok ? wanted.key : null)
  const visitor = { ...visitorOf(request, context), language }
  const input = { customerId: customer.id, email: form.value.email, flow, visitor }
  const sent = await failClosed(context, () => startEmailChange(context.portal, input))
  if (sent.done) {
    const headers = { 'Set-Cookie': changeFlowCookie({ token: flow, email: sent.email }, context) }
    return redirect('/account/email/code', { status: 303, headers })
  }
  if (sent.because === 'not-an-address') return data(form.refuse('email', 'email'), 422)
  if (sent.because === 'same') return data(form.refuse(wordsOf(language, 'account')('sameEmail'), 'email'), 409)
  return data(form.refuse(wordsOf(language, 'signIn')(sent.because === 'busy' ? 'busy' : 'slowDown')), 429)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function ChangeEmail() {
  const t = useTranslations('account')
  const { title, email } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const field = repliedField(reply, 'email', null, { required: true, maxLength: 254 })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={title} back={{ to: '/account', label: t('backToAccount') }} />
      <Card>
        <Form method="post" noValidate className="flex flex-col gap-5">
          <ErrorSummary errors={reply?.error?.[''] ?? []} fields={[[field, t('newEmail')]]} />
          <p className="max-w-text break-words">{t('newEmailText', { email })}</p>
          <Field field={field} label={t('newEmail')}>
            {(control) => <TextInput {...control} type="email" inputMode="email" autoComplete="email" spellCheck={false} />}
          </Field>
          <p className="max-w-text text-14 text-soft">{t('newEmailWarning')}</p>
          <div>
            <Button look="primary">{t('sendCode')}</Button>
          </div>
        </Form>
      </Card>
    </div>
  )
}
