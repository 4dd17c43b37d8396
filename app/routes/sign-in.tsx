import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Store } from 'lucide'

import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import { foundMeta } from '#app/ui/shared/found-meta.ts'
import { Button, ButtonLink } from '#app/ui/shared/button.tsx'
import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { Field, plainField } from '#app/ui/shared/field.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PasskeyForm } from '#app/ui/sign-in/passkey-form.tsx'
import { WelcomePanel } from '#app/ui/sign-in/welcome-panel.tsx'
import { TextInput } from '#app/ui/shared/text-input.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { requestCode } from '#app/usecases/sign-in/request-code.ts'
import { findCustomer } from '#app/web/sign-in/customer-session.ts'
import { failClosed } from '#app/web/shared/fail-closed.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { EmailForm } from '#app/web/sign-in/sign-in-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { regionOf } from '#app/web/shared/region.ts'
import { returnToOf } from '#app/web/shared/return-to.ts'
import { shopNotice } from '#app/web/sign-in/shop-sign-in.ts'
import { flowCookie, flowTokenFor, readFlow } from '#app/web/sign-in/sign-in-flow.ts'
import { visitorOf } from '#app/web/sign-in/visitor.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const returnTo = returnToOf(searchParams.get('returnTo'), '')
  if (await findCustomer(request, context)) throw redirect(returnTo || '/home', 303)
  const notice = searchParams.has('again') ? 'startAgain' : searchParams.has('out') ? 'signedOut' : shopNotice(searchParams)
  const language = languageOf(request, context, null)
  const byShop = context.portal.settings.shopSignIns[regionOf(request, context, null).store] !== undefined
  const title = wordsOf(language, 'signIn')('pageTitle')
  const description = wordsOf(language, 'found')('signIn')
  return { title, description, returnTo, notice, byShop } as const
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, EmailForm)
  if (!form.ok) return data(form.reply, 422)

  const visitor = visitorOf(request, context)
  const email = parseEmailAddress(form.value.email)
  const token = flowTokenFor(readFlow(request, context), email.ok ? email.key : null)
  const input = { email: form.value.email, flow: token, visitor }
  const sent = await failClosed(context, () => requestCode(context.portal, input))
  if (!sent.done) {
    if (sent.because === 'not-an-address') return data(form.refuse('email', 'email'), 422)
    const t = wordsOf(visitor.language, 'signIn')
    return data(form.refuse(t(sent.because === 'busy' ? 'busy' : 'slowDown')), 429)
  }
  const returnTo = returnToOf(form.value.returnTo, '') || null
  const cookie = flowCookie({ token, email: sent.email, returnTo }, context)
  return redirect('/sign-in/code', { status: 303, headers: { 'Set-Cookie': cookie } })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => foundMeta(page)

export default function SignIn() {
  const t = useTranslations('signIn')
  const { returnTo, notice, byShop } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const errors = reply?.error ?? {}
  const typed = reply?.initialValue?.['email']
  const field = plainField('email', { errors: errors['email'] ?? [], initialValue: typed, required: true, maxLength: 254 })
  return (
    <WelcomePanel title={t('title')} lead={t('lead')}>
      {notice ? (
        <Notice tone={notice === 'signedOut' ? 'good' : 'wait'} announce>
          {t(notice)}
        </Notice>
      ) : null}
      <PasskeyForm
        optionsPath="/sign-in/passkey/options"
        action={`/sign-in/passkey?returnTo=${encodeURIComponent(returnTo)}`}
        ceremony="use"
        look="secondary"
        label={t('passkeyButton')}
        autofill
      />
      {byShop ? (
        <ButtonLink to={`/sign-in/shop?returnTo=${encodeURIComponent(returnTo)}`} reloadDocument icon={Store} wide>
          {t('shopButton')}
        </ButtonLink>
      ) : null}
      <p className="flex items-center gap-3 text-14 text-soft before:h-px before:grow before:bg-hairline after:h-px after:grow after:bg-hairline">
        {t('or')}
      </p>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <h2 className="text-18 font-semibold">{t('emailTitle')}</h2>
        <p className="max-w-text text-soft">{t('emailLead')}</p>
        <ErrorSummary errors={errors[''] ?? []} fields={[[field, t('email')]]} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <Field field={field} label={t('email')}>
          {(control) => <TextInput {...control} type="email" inputMode="email" autoComplete="username webauthn" spellCheck={false} />}
        </Field>
        <Button look="primary" wide>
          {t('send')}
        </Button>
      </Form>
    </WelcomePanel>
  )
}
