import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'

import { Notice } from '#app/ui/notice.tsx'
import { PasskeyForm } from '#app/ui/sign-in/passkey-form.tsx'
import { StaffEntry } from '#app/ui/sign-in/staff-entry.tsx'
import { signInStaff } from '#app/usecases/sign-in/sign-in-staff.ts'
import { failClosed } from '#app/web/fail-closed.ts'
import { PasskeyForm as Form } from '#app/web/forms/passkey-form.ts'
import { readForm } from '#app/web/forms/read-form.ts'
import { languageOf } from '#app/web/language.ts'
import { challengeTokenOf } from '#app/web/passkey-cookie.ts'
import { returnToOf } from '#app/web/return-to.ts'
import { staffCookies, staffTokenOf } from '#app/web/staff-cookies.ts'
import { findStaff } from '#app/web/staff-session.ts'
import { visitorOf } from '#app/web/visitor.ts'
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

/** The page of the console that asked for the passkey; nothing outside of it. */
function wayBack(request: Request): string {
  const to = returnToOf(new URL(request.url).searchParams.get('to'), '/staff')
  return /^\/staff(\/(?!sign-)|$)/.test(to) ? to : '/staff'
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, Form)
  if (!form.ok) return data({ refused: true }, 422)

  const ask = {
    challengeToken: challengeTokenOf(request, context),
    answer: form.value.answer,
    oldToken: staffTokenOf(request, context),
    visitor: visitorOf(request, context),
  }
  const signedIn = await failClosed(context.portal.log, () => signInStaff(context.portal, ask))
  if (!signedIn.done) return data({ refused: true }, 422)
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
