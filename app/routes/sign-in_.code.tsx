import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'

import { CodeEntry } from '#app/ui/sign-in/code-entry.tsx'
import { WelcomePanel } from '#app/ui/sign-in/welcome-panel.tsx'
import { requestCode } from '#app/usecases/sign-in/request-code.ts'
import { signInWithCode } from '#app/usecases/sign-in/sign-in-with-code.ts'
import type { Context } from '#app/web/context.ts'
import { failClosed } from '#app/web/fail-closed.ts'
import { readForm } from '#app/web/forms/read-form.ts'
import { CodeForm } from '#app/web/forms/sign-in-form.ts'
import { languageOf } from '#app/web/language.ts'
import { chosenLanguage, chosenStore } from '#app/web/chosen.ts'
import { returnToOf } from '#app/web/return-to.ts'
import { codeProblem } from '#app/web/sign-in-answers.ts'
import { signedInCookies, tokenOf } from '#app/web/sign-in-cookies.ts'
import { flowCookie, readFlow, type SignInFlow } from '#app/web/sign-in-flow.ts'
import { visitorOf } from '#app/web/visitor.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const flow = readFlow(request, context)
  if (flow === null) throw redirect('/sign-in', 303)
  const t = wordsOf(languageOf(request, context, null), 'signIn')
  return { title: t('codePageTitle'), email: flow.email.address, resent: new URL(request.url).searchParams.has('sent') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const flow = readFlow(request, context)
  if (flow === null) throw redirect('/sign-in?again', 303)
  const form = await readForm(request, CodeForm)
  if (!form.ok) return data(form.reply, 422)
  if (form.value.intent === 'resend') return resend(request, context, flow)

  const { log } = context.portal
  const ask = {
    flow: flow.token,
    email: flow.email,
    code: form.value.code,
    oldToken: tokenOf(request, context),
    chosen: { language: chosenLanguage(request), store: chosenStore(request) },
    visitor: visitorOf(request, context),
  }
  const signedIn = await failClosed(log, () => signInWithCode(context.portal, ask))
  if (signedIn.done) {
    const headers = signedInCookies(signedIn, context)
    return redirect(returnToOf(flow.returnTo, '/home'), { status: 303, headers })
  }
  const { status, words } = codeProblem(signedIn.because)
  return data(form.refuse(wordsOf(ask.visitor.language, 'signIn')(words), 'code'), status)
}

/** Whatever became of it, the answer is the same; only haste from the visitor's own network is told apart. */
async function resend(request: Request, context: Context, flow: SignInFlow) {
  const ask = { email: flow.email.address, flow: flow.token, visitor: visitorOf(request, context) }
  const sent = await failClosed(context.portal.log, () => requestCode(context.portal, ask))
  if (!sent.done) {
    const words = wordsOf(ask.visitor.language, 'signIn')(sent.because === 'busy' ? 'busy' : 'slowDown')
    return data({ status: 'error' as const, error: { '': [words] } }, 429)
  }
  return redirect('/sign-in/code?sent', { status: 303, headers: { 'Set-Cookie': flowCookie(flow, context) } })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function EnterCode() {
  const t = useTranslations('signIn')
  const { email, resent } = useLoaderData<typeof loader>()
  const errors = useActionData<typeof action>()?.error ?? {}
  return (
    <WelcomePanel title={t('codeTitle')} lead={t('codeLead', { email })}>
      <CodeEntry errors={errors} resent={resent} enter={t('enter')} />
      <p>
        <Link to="/sign-in" className="link">
          {t('otherEmail')}
        </Link>
      </p>
    </WelcomePanel>
  )
}
