import type { SubmissionResult } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'

import { ThrottleWork } from '#app/ui/sign-in/throttle-work.tsx'
import { CodeEntry } from '#app/ui/sign-in/code-entry.tsx'
import { revalidateWhenStale } from '#app/ui/sign-in/revalidate-when-stale.ts'
import { WelcomePanel } from '#app/ui/sign-in/welcome-panel.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { requestCode } from '#app/usecases/sign-in/request-code.ts'
import { signInWithCode } from '#app/usecases/sign-in/sign-in-with-code.ts'
import type { Context } from '#app/web/shared/context.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { formToken } from '#app/web/shared/form-token.ts'
import { readOwnForm } from '#app/web/shared/read-own-form.ts'
import { CodeForm } from '#app/web/sign-in/sign-in-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { chosenLanguage, chosenStore } from '#app/web/shared/chosen.ts'
import { returnToOf } from '#app/web/shared/return-to.ts'
import { codeProblem } from '#app/web/sign-in/sign-in-answers.ts'
import { signedInCookies, tokenOf } from '#app/web/sign-in/sign-in-cookies.ts'
import { flowCookie, readFlow, type SignInFlow } from '#app/web/sign-in/sign-in-flow.ts'
import { didWork, newChallenge } from '#app/web/sign-in/proof-of-work.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'
import { contactAddress } from '#app/wording/shared/contact.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

const purpose = 'sign-in-code'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const flow = readFlow(request, context)
  if (flow === null) throw redirect('/sign-in?again', 303)
  const t = wordsOf(languageOf(request, context, null), 'signIn')
  return {
    title: t('codePageTitle'),
    email: flow.email.address,
    resent: new URL(request.url).searchParams.has('sent'),
    token: formToken({ flow: flow.token }, purpose, context),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const flow = readFlow(request, context)
  if (flow === null) throw redirect('/sign-in?again', 303)
  const form = await readOwnForm(request, CodeForm, { holder: { flow: flow.token }, form: purpose }, context)
  if (!form.ok) return answer(form.reply, form.status)
  if (form.value.intent === 'resend') return resend(request, context, flow)

  const input = {
    flow: flow.token,
    email: flow.email,
    code: form.value.code,
    worked: didWork(form.value, flow.token, context),
    oldToken: tokenOf(request, context),
    chosen: { language: chosenLanguage(request), store: chosenStore(request) },
    visitor: visitorOf(request, context),
  }
  const signedIn = await failClosed(context, () => signInWithCode(context.portal, input))
  if (signedIn.done) {
    const headers = signedInCookies(signedIn, context)
    return redirect(returnToOf(flow.returnTo, '/home'), { status: 303, headers })
  }
  const t = wordsOf(input.visitor.language, 'signIn')
  if (signedIn.because === 'busy') {
    const work = { challenge: newChallenge(flow.token, context), code: form.value.code }
    return answer(form.refuse(t('checked', { email: contactAddress }), 'code'), 429, work)
  }
  const { status, words } = codeProblem(signedIn.because)
  return answer(form.refuse(t(words), 'code'), status)
}

type Reply = Pick<SubmissionResult, 'status' | 'error' | 'initialValue'>

/** `work` is what the browser has to do first, while the brake is on. */
function answer({ status, error, initialValue }: Reply, code: number, work: Readonly<{ challenge: string; code: string }> | null = null) {
  return data({ status, error, initialValue, work }, code)
}

/** Whatever became of it, the answer is the same; only haste from the visitor's own network is told apart. */
async function resend(request: Request, context: Context, flow: SignInFlow) {
  const input = { email: flow.email.address, flow: flow.token, visitor: visitorOf(request, context) }
  const sent = await failClosed(context, () => requestCode(context.portal, input))
  if (!sent.done) {
    const words = wordsOf(input.visitor.language, 'signIn')(sent.because === 'busy' ? 'busy' : 'slowDown')
    return answer({ status: 'error', error: { '': [words] } }, 429)
  }
  return redirect('/sign-in/code?sent', { status: 303, headers: { 'Set-Cookie': flowCookie(flow, context) } })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export { revalidateWhenStale as shouldRevalidate }

export default function EnterCode() {
  const t = useTranslations('signIn')
  const { email, resent, token } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const errors = reply?.error ?? {}
  const work = reply?.work ?? null
  return (
    <WelcomePanel title={t('codeTitle')} lead={t('codeLead', { email })}>
      {work ? <ThrottleWork key={work.challenge} {...work} token={token} /> : null}
      <CodeEntry token={token} errors={errors} typed={reply?.initialValue?.['code']} resent={resent} enter={t('enter')} />
      <p>
        <Link to="/sign-in" className="link">
          {t('otherEmail')}
        </Link>
      </p>
    </WelcomePanel>
  )
}
