import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'

import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import { Button } from '#app/ui/shared/button.tsx'
import { Card } from '#app/ui/shared/card.tsx'
import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { CodeEntry } from '#app/ui/sign-in/code-entry.tsx'
import { revalidateWhenStale } from '#app/ui/sign-in/revalidate-when-stale.ts'
import { useTranslations } from '#app/ui/shared/words.ts'
import { confirmWithCode, requestConfirmation } from '#app/usecases/sign-in/confirm-with-code.ts'
import type { Context } from '#app/web/shared/context.ts'
import { requireCustomer, type SignedInCustomer } from '#app/web/sign-in/customer-session.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { formToken } from '#app/web/shared/form-token.ts'
import { readOwnForm } from '#app/web/shared/read-own-form.ts'
import { CodeForm } from '#app/web/sign-in/sign-in-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { returnToOf } from '#app/web/shared/return-to.ts'
import { codeProblem } from '#app/web/sign-in/sign-in-answers.ts'
import { confirmedCookies } from '#app/web/sign-in/sign-in-cookies.ts'
import { flowCookie, flowTokenFor, readFlow, type SignInFlow } from '#app/web/sign-in/sign-in-flow.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

const purpose = 'confirm'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const { searchParams } = new URL(request.url)
  const returnTo = returnToOf(searchParams.get('returnTo'), '/home')
  if (customer.freshlyProved) throw redirect(returnTo, 303)
  const title = wordsOf(languageOf(request, context, customer), 'signIn')('confirmTitle')
  const sent = searchParams.get('sent')
  return {
    title,
    email: customer.email,
    sent: sent !== null && ownFlow(request, context, customer) !== null,
    again: sent === 'again',
    token: formToken(customer, purpose, context),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const form = await readOwnForm(request, CodeForm, { holder: customer, form: purpose }, context)
  if (!form.ok) return data(form.reply, form.status)
  if (form.value.intent === 'resend') return send(request, context, customer)

  const flow = ownFlow(request, context, customer)
  if (flow === null) return redirect('/confirm', 303)
  const input = { customer, flow: flow.token, code: form.value.code, visitor: visitorOf(request, context) }
  const confirmed = await failClosed(context, () => confirmWithCode(context.portal, input))
  if (confirmed.done) {
    const headers = confirmedCookies(confirmed.token, context)
    return redirect(returnToOf(flow.returnTo, '/home'), { status: 303, headers })
  }
  const { status, words } = codeProblem(confirmed.because)
  return data(form.refuse(wordsOf(languageOf(request, context, customer), 'signIn')(words), 'code'), status)
}

async function send(request: Request, context: Context, customer: SignedInCustomer) {
  const before = ownFlow(request, context, customer)
  const email = parseEmailAddress(customer.email)
  if (!email.ok) throw data(null, 404)
  const language = languageOf(request, context, customer)
  const token = flowTokenFor(before, email.key)
  const input = { customer, flow: token, visitor: { ...visitorOf(request, context), language } }
  const sent = await failClosed(context, () => requestConfirmation(context.portal, input))
  if (!sent.done) {
    const words = wordsOf(language, 'signIn')(sent.because === 'busy' ? 'busy' : 'slowDown')
    return data({ status: 'error' as const, error: { '': [words] } }, 429)
  }
  const asked = returnToOf(new URL(request.url).searchParams.get('returnTo'), '')
  const flow = { token, email, returnTo: asked || before?.returnTo || null }
  const query = new URLSearchParams({ returnTo: flow.returnTo ?? '/home', sent: before ? 'again' : 'first' })
  return redirect(`/confirm?${query.toString()}`, { status: 303, headers: { 'Set-Cookie': flowCookie(flow, context) } })
}

/** The flow of this browser, if it is this customer's. */
function ownFlow(request: Request, context: Context, customer: SignedInCustomer): SignInFlow | null {
  const flow = readFlow(request, context)
  const email = parseEmailAddress(customer.email)
  return flow !== null && email.ok && flow.email.key === email.key ? flow : null
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export { revalidateWhenStale as shouldRevalidate }

export default function Confirm() {
  const t = useTranslations('signIn')
  const { email, sent, again, token } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const errors = reply?.error ?? {}
  const typed = reply && 'initialValue' in reply ? reply.initialValue?.['code'] : undefined
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader title={t('confirmTitle')} lead={t(sent ? 'confirmCodeLead' : 'confirmLead', { email })} />
      <Card className="flex flex-col gap-5">
        {sent ? (
          <CodeEntry token={token} errors={errors} typed={typed} resent={again} enter={t('confirm')} />
        ) : (
          <Form method="post" className="flex flex-col gap-4">
            <ErrorSummary errors={errors[''] ?? []} />
            <input type="hidden" name="token" value={token} />
            <Button look="primary" wide name="intent" value="resend">
              {t('send')}
            </Button>
          </Form>
        )}
      </Card>
    </div>
  )
}
