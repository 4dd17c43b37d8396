import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

import { Notice } from '#app/ui/shared/notice.tsx'
import { PasskeyForm } from '#app/ui/sign-in/passkey-form.tsx'
import { StaffEntry } from '#app/ui/sign-in/staff-entry.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { signInStaff } from '#app/usecases/sign-in/sign-in-staff.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { readPasskeyAnswer } from '#app/web/sign-in/passkey-cookie.ts'
import { staffCookies, staffTokenOf } from '#app/web/sign-in/staff-cookies.ts'
import { staffPathOf } from '#app/web/staff/staff-path.ts'
import { findStaff } from '#app/web/sign-in/staff-session.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const again = searchParams.has('again')
  const staff = await findStaff(request, context)
  if (staff && !again) throw redirect('/staff', 303)
  const notice = searchParams.has('enrolled') ? 'staffEnrolled' : searchParams.has('out') ? 'signedOut' : null
  const action = `/staff/sign-in?to=${encodeURIComponent(wayBack(request))}`
  return { title: wordsOf(languageOf(request, context, null), 'signIn')('staffTitle'), again, notice, action } as const
}

/** The page of the console that asked for the passkey. */
const wayBack = (request: Request) => staffPathOf(new URL(request.url).searchParams.get('to'))

export async function action({ request, context }: ActionFunctionArgs) {
  const sent = await readPasskeyAnswer(request, context)
  if (!sent.ok) return data({ because: sent.because }, 422)

  const input = {
    challengeToken: sent.challengeToken,
    answer: sent.answer,
    oldToken: staffTokenOf(request, context),
    visitor: visitorOf(request, context),
  }
  const signedIn = await failClosed(context, () => signInStaff(context.portal, input))
  if (!signedIn.done) return data({ because: 'refused' as const }, 422)
  return redirect(wayBack(request), { status: 303, headers: staffCookies(signedIn.token, context) })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function StaffSignIn() {
  const t = useTranslations('signIn')
  const { again, notice, action } = useLoaderData<typeof loader>()
  return (
    <StaffEntry title={t('staffTitle')} lead={t(again ? 'staffAgain' : 'staffLead')}>
      {notice ? <Notice tone="good">{t(notice)}</Notice> : null}
      <PasskeyForm optionsPath="/staff/sign-in/options" action={action} ceremony="use" label={t('passkeyButton')} />
    </StaffEntry>
  )
}
