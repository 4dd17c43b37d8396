import { findAddresses } from '#app/infra/account/addresses.ts'
import { findProfile } from '#app/infra/account/profile.ts'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { AddressList } from '#app/ui/account/address-list.tsx'
import { DataLinks, EmailCard, SecurityLinks } from '#app/ui/account/account-links.tsx'
import { ProfileForm } from '#app/ui/account/profile-form.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { revalidateWhenStale } from '#app/ui/sign-in/revalidate-when-stale.ts'
import { useTranslations } from '#app/ui/shared/words.ts'
import { makeDefault, removeAddress } from '#app/usecases/account/keep-addresses.ts'
import { changeProfile } from '#app/usecases/account/keep-profile.ts'
import { requireCustomer } from '#app/web/sign-in/customer-session.ts'
import { AccountForm } from '#app/web/account/account-forms.ts'
import { formToken } from '#app/web/shared/form-token.ts'
import { readFormData } from '#app/web/shared/read-form.ts'
import { refuseStale } from '#app/web/shared/read-own-form.ts'
import { readSent } from '#app/web/shared/read-sent.ts'
import { languageCookie, languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { addressLines } from '#app/views/shared/address-lines.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

const removing = 'remove-address'

const notices = ['saved', 'emailChanged', 'addressSaved', 'addressRemoved'] as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const language = languageOf(request, context, customer)
  const [profile, addresses] = await Promise.all([
    findProfile(context.portal.db, customer.id),
    findAddresses(context.portal.db, customer.id),
  ])
  const asked = new URL(request.url).searchParams
  return {
    title: wordsOf(language, 'account')('title'),
    token: formToken(customer, removing, context),
    profile: { ...profile, language },
    addresses: addresses.map((address) => ({
      id: address.id,
      isDefault: address.isDefault,
      lines: addressLines(address, language),
      phone: address.phone,
    })),
    notice: notices.find((name) => asked.has(name)) ?? null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, context)
  const sent = (await readSent(request)) ?? new FormData()
  if (sent.get('intent') === 'remove' && refuseStale(sent, { holder: customer, form: removing }, context)) {
    return data({ profile: undefined, stale: true }, 409)
  }
  const form = readFormData(sent, AccountForm)
  if (!form.ok) return data({ profile: form.reply, stale: false }, 422)

  const { portal } = context
  const own = { customerId: customer.id, from: requestOrigin(request, context) }
  if (form.value.intent === 'profile') {
    const { name, phone, language } = form.value
    await changeProfile(portal, { ...own, name: name ?? null, phone: phone ?? null, language })
    return redirect('/account?saved', { status: 303, headers: { 'Set-Cookie': languageCookie(language, context) } })
  }
  const { intent, addressId } = form.value
  const change = intent === 'remove' ? removeAddress : makeDefault
  if (!(await change(portal, { ...own, addressId }))) throw notFound()
  return redirect(intent === 'remove' ? '/account?addressRemoved' : '/account?addressSaved', 303)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export { revalidateWhenStale as shouldRevalidate }

export default function Account() {
  const t = useTranslations('account')
  const { profile, addresses, notice, token } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { email: profile.email })} />
      <div className="flex flex-col gap-6">
        {notice ? (
          <Notice tone="good" announce>
            {t(notice)}
          </Notice>
        ) : null}
        <div className="grid gap-6 lg:grid-cols-[1fr_22rem] lg:items-start">
          <div className="flex flex-col gap-6">
            <ProfileForm key={profile.language} profile={profile} reply={reply?.profile} />
            <AddressList addresses={addresses} token={token} stale={reply?.stale ?? false} />
          </div>
          <div className="flex flex-col gap-6">
            <EmailCard email={profile.email} />
            <SecurityLinks />
            <DataLinks />
          </div>
        </div>
      </div>
    </>
  )
}
