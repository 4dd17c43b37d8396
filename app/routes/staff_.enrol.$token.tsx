import { findEnrolment } from '#app/infra/sign-in/staff-enrolments.ts'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

import { PasskeyForm } from '#app/ui/sign-in/passkey-form.tsx'
import { StaffEntry } from '#app/ui/sign-in/staff-entry.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { finishEnrolment } from '#app/usecases/sign-in/enrol-staff.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { droppedPasskeyCookie, readPasskeyAnswer } from '#app/web/sign-in/passkey-cookie.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** Looking at the link uses nothing up: mail scanners and previews look too. */
export async function loader({ request, params: { token = '' }, context }: LoaderFunctionArgs) {
  const person = await failClosed(context, () => findEnrolment(context.portal.db, token))
  if (person === null) throw data(null, 404)
  const title = wordsOf(languageOf(request, context, null), 'signIn')('enrolTitle')
  return { title, name: person.name, email: person.email, path: `/staff/enrol/${token}` }
}

export async function action({ request, params: { token = '' }, context }: ActionFunctionArgs) {
  const sent = await readPasskeyAnswer(request, context)
  if (!sent.ok) return data({ because: sent.because }, 422)

  const input = { token, challengeToken: sent.challengeToken, answer: sent.answer, visitor: visitorOf(request, context) }
  const enrolled = await failClosed(context, () => finishEnrolment(context.portal, input))
  if (!enrolled.done && enrolled.because === 'no-such-link') throw data(null, 404)
  if (!enrolled.done) return data({ because: 'refused' as const }, 422)
  return redirect('/staff/sign-in?enrolled', { status: 303, headers: { 'Set-Cookie': droppedPasskeyCookie(context) } })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function EnrolStaff() {
  const t = useTranslations('signIn')
  const { name, email, path } = useLoaderData<typeof loader>()
  return (
    <StaffEntry title={t('enrolTitle')} lead={t('enrolLead', { name, email })}>
      <PasskeyForm optionsPath={`${path}/options`} action={path} ceremony="make" label={t('enrolButton')} />
    </StaffEntry>
  )
}
