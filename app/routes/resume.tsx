import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

import { ButtonLink } from '#app/ui/shared/button.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { findCustomer, requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { returnToOf } from '#app/web/shared/return-to.ts'
import { resumeForm } from '#app/web/shared/unsent-form.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** Where the sign-in in a new tab ends: the form waits in the other one. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  return { title: wordsOf(languageOf(request, context, customer), 'unsent')('backTitle') }
}

/** Sends a form that was not sent on to its own page, as it is: 307 keeps the method and what the form holds. */
export async function action({ request, context }: ActionFunctionArgs) {
  const resumed = await resumeForm(request, await findCustomer(request, context), context)
  if (resumed === null) return redirect('/home', 303)
  if (!('to' in resumed)) throw resumed
  return redirect(returnToOf(resumed.to, '/home'), 307)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function SignedInAgain() {
  const t = useTranslations('unsent')
  const { title } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={title} lead={t('backText', { goOn: t('goOn') })} />
      <ButtonLink to="/home">{t('toHome')}</ButtonLink>
    </div>
  )
}
