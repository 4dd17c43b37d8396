import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { Card } from '#app/ui/shared/card.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { CodeEntry } from '#app/ui/sign-in/code-entry.tsx'
import { revalidateWhenStale } from '#app/ui/sign-in/revalidate-when-stale.ts'
import { useTranslations } from '#app/ui/shared/words.ts'
import { changeEmail, startEmailChange } from '#app/usecases/account/change-email.ts'
import { requireFreshCustomer } from '#app/web/sign-in/customer-session.ts'
import { changedEmailCookies, changeFlowCookie, readChangeFlow } from '#app/web/account/email-change-flow.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { formToken } from '#app/web/shared/form-token.ts'
import { readOwnForm } from '#app/web/shared/read-own-form.ts'
import { CodeForm } from '#app/web/sign-in/sign-in-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { codeProblem } from '#app/web/sign-in/sign-in-answers.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

const purpose = 'email-code'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireFreshCustomer(request, context, '/account/email')
  const flow = readChangeFlow(request, context)
  if (flow === null) throw redirect('/account/email', 303)
  const t = wordsOf(languageOf(request, context, customer), 'account')
  return {
    title: t('codeTitle'),
    email: flow.email.address,
    resent: new URL(request.url).searchParams.has('sent'),
    token: formToken({ flow: flow.token }, purpose, context),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireFreshCustomer(request, context, '/account/email')
  const flow = readChangeFlow(request, context)
  if (flow === null) return redirect('/account/email', 303)
  const form = await readOwnForm(request, CodeForm, { holder: { flow: flow.token }, form: purpose }, context)
  if (!form.ok) return data(form.reply, form.status)

  const { portal } = context
  const language = languageOf(request, context, customer)
  const own = { customerId: customer.id, flow: flow.token, visitor: { ...visitorOf(request, context), language } }
  if (form.value.intent === 'resend') {
    const sent = await failClosed(context, () => startEmailChange(portal, { ...own, email: flow.email.address }))
    if (!sent.done) return data(form.refuse(wordsOf(language, 'signIn')(sent.because === 'busy' ? 'busy' : 'slowDown')), 429)
    return redirect('/account/email/code?sent', { status: 303, headers: { 'Set-Cookie': changeFlowCookie(flow, context) } })
  }
  const input = { ...own, sessionId: customer.sessionId, email: flow.email, code: form.value.code }
  const changed = await failClosed(context, () => changeEmail(portal, input))
  if (changed.done) return redirect('/account?emailChanged', { status: 303, headers: changedEmailCookies(changed.device, context) })
  if (changed.because === 'taken') return data(form.refuse(wordsOf(language, 'account')('takenEmail')), 409)
  const { status, words } = codeProblem(changed.because)
  return data(form.refuse(wordsOf(language, 'signIn')(words), 'code'), status)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export { revalidateWhenStale as shouldRevalidate }

export default function EmailCode() {
  const t = useTranslations('account')
  const { title, email, resent, token } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const errors = reply?.error ?? {}
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={title} lead={t('codeText', { email })} back={{ to: '/account/email', label: t('otherEmail') }} />
      <Card>
        <div className="flex flex-col gap-5">
          <CodeEntry token={token} errors={errors} typed={reply?.initialValue?.['code']} resent={resent} enter={t('enterCode')} />
        </div>
      </Card>
    </div>
  )
}
