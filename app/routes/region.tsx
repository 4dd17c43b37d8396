import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

import { useTranslations } from '#app/ui/shared/words.ts'
import { chooseRegion } from '#app/usecases/account/keep-profile.ts'
import { Card } from '#app/ui/shared/card.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { StoreForm } from '#app/ui/shell/store-form.tsx'
import { findCustomer } from '#app/web/sign-in/customer-session.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { RegionForm } from '#app/web/shared/region-form.ts'
import { languageCookie, languageFor, languageOf } from '#app/web/shared/language.ts'
import { regionCookie, regionOf } from '#app/web/shared/region.ts'
import { returnToOf } from '#app/web/shared/return-to.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await findCustomer(request, context)
  const { store, suggested } = regionOf(request, context, customer)
  const returnTo = returnToOf(new URL(request.url).searchParams.get('returnTo'), '/')
  return { title: wordsOf(languageOf(request, context, customer), 'region')('title'), store, suggested, returnTo }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const customer = await findCustomer(request, context)
  const form = await readForm(request, RegionForm)
  if (!form.ok) return data({ errors: form.reply.error?.['store'] ?? ['choose'] }, 422)

  const { store } = form.value
  const language = languageFor(store, languageOf(request, context, customer))
  if (customer) await chooseRegion(context.portal, { customerId: customer.id, store, language })
  const headers = new Headers()
  headers.append('Set-Cookie', regionCookie(store, context))
  headers.append('Set-Cookie', languageCookie(language, context))
  return redirect(returnToOf(form.value.returnTo, '/'), { status: 303, headers })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function ChooseRegion() {
  const t = useTranslations('region')
  const { store, suggested, returnTo } = useLoaderData<typeof loader>()
  const errors = useActionData<typeof action>()?.errors
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader title={t('title')} lead={suggested ? `${t('visiting')}:` : null} />
      <Card>
        <StoreForm current={store} suggested={suggested} returnTo={returnTo} idPrefix="page" errors={errors ?? []} />
      </Card>
      <p className="mt-4 text-14 text-soft">{t('kept')}</p>
    </div>
  )
}
